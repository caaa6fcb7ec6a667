/** Why a request got no answer. */
export type Failure =
  | 'no-such-host'
  | 'no-name-server'
  | 'no-network'
  | 'no-connection'
  | 'cut'
  | 'timeout'
  | 'tls'
  | 'malformed'
  | 'private-address'
  | 'scheme'
  | 'stopped';

const byCode: Readonly<Record<string, Failure>> = {
  ENOTFOUND: 'no-such-host',
  ENODATA: 'no-such-host',
  EAI_AGAIN: 'no-name-server',
  ENETUNREACH: 'no-network',
  ENETDOWN: 'no-network',
  ECONNREFUSED: 'no-connection',
  EHOSTUNREACH: 'no-connection',
  EHOSTDOWN: 'no-connection',
  ECONNRESET: 'cut',
  EPIPE: 'cut',
  ETIMEDOUT: 'timeout',
  EPROTO: 'tls',
  HOSTNAME_MISMATCH: 'tls',
  PRIVATE_ADDRESS: 'private-address',
};

/** Codes of OpenSSL and of Node for certificates and handshakes. */
const secure = /^(?:ERR_TLS|ERR_SSL|CERT_|CRL_|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|INVALID_CA|INVALID_PURPOSE)/;

/** The reason behind an error of node:http; `malformed` for what is no HTTP, and for a code that nobody has met yet. */
export const failureOf = (fault: unknown): Failure => {
  const code = (fault as { code?: unknown } | null)?.code;
  if (typeof code !== 'string') return 'malformed';
  return byCode[code] ?? (secure.test(code) ? 'tls' : 'malformed');
};

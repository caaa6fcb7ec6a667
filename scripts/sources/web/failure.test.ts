import { expect, test } from 'vitest';

import { type Failure, failureOf } from './failure.ts';
import { isPublicIp } from './public-address.ts';

test.for<[unknown, Failure]>([
  ['ENOTFOUND', 'no-such-host'],
  ['EAI_AGAIN', 'no-name-server'],
  ['ENETUNREACH', 'no-network'],
  ['ECONNREFUSED', 'no-connection'],
  ['ECONNRESET', 'cut'],
  ['CERT_HAS_EXPIRED', 'tls'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls'],
  ['HPE_INVALID_CONSTANT', 'malformed'],
  [undefined, 'malformed'],
])('%s is %s', ([code, failure]) => {
  expect(failureOf(Object.assign(new Error('a'), { code }))).toBe(failure);
});

test.for<[string, boolean]>([
  ['93.184.216.34', true],
  ['172.15.255.255', true],
  ['172.16.0.1', false],
  ['172.31.255.255', false],
  ['172.32.0.0', true],
  ['100.64.0.1', false],
  ['0.0.0.0', false],
  ['255.255.255.255', false],
  ['2606:4700::1111', true],
  ['::', false],
  ['::ffff:10.0.0.1', false],
  ['64:ff9b::a00:1', false],
  ['2002:a00:1::', false],
  ['fe80::1%eth0', false],
  ['fc00::1', false],
  ['nonsense', false],
])('%s is public: %s', ([address, isPublic]) => {
  expect(isPublicIp(address)).toBe(isPublic);
});

/** What a refusal of Save Page Now is about: the page, the moment, or whoever asks. */
export type Blame = 'page' | 'moment' | 'asker';

/** By the documentation of Save Page Now 2 (https://docs.google.com/document/d/1Nsv52MvSjbLb2PCpHlat0gkzw0EvtSgpKHu4mk0MnrA). */
const moment = [
  'bad-gateway',
  'bandwidth-limit-exceeded',
  'browsing-timeout',
  'cannot-fetch',
  'capture-location-error',
  'celery',
  'gateway-timeout',
  'internal-server-error',
  'invalid-server-response',
  'job-failed',
  'max-daily-bandwidth-host',
  'no-browsers-available',
  'protocol-error',
  'proxy-error',
  'read-timeout',
  'service-unavailable',
  'soft-time-limit-exceed',
  'soft-time-limit-exceeded',
  'too-many-daily-captures',
  'too-many-requests',
  'user-session-limit',
];

const asker = ['blocked-client-ip', 'max-daily-bandwidth', 'max-daily-bandwidth-from-ip'];

/** Whom a `status_ext` is about. One that nobody knows is about the moment: then nothing is held against the page. */
export const blameOf = (code: string): Blame => {
  const word = code.replace(/^error:/, '');
  if (asker.includes(word)) return 'asker';
  if (moment.includes(word) || !page.includes(word)) return 'moment';
  return 'page';
};

const page = [
  'bad-request',
  'blocked',
  'blocked-url',
  'filesize-limit',
  'forbidden',
  'ftp-access-denied',
  'http-version-not-supported',
  'invalid-host-resolution',
  'invalid-url',
  'invalid-url-syntax',
  'method-not-allowed',
  'network-authentication-required',
  'no-access',
  'not-found',
  'not-implemented',
  'too-many-redirects',
  'unauthorized',
];

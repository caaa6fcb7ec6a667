/**
 * How an address stands. `suspect`: it leads to a home page or a page of errors; `blocked`: somebody is there but does not let
 * programs in; `unreachable`: nobody could be reached this time; `unasked`: there was no time left; `unchecked`: no program can
 * know, since the portal lists its host as one that refuses them, or since the document is put together in the browser.
 */
export const states = [
  'dead',
  'suspect',
  'moved',
  'blocked',
  'unreachable',
  'unasked',
  'unchecked',
  'works',
] as const;
export type State = (typeof states)[number];

export const reasons = [
  'answers',
  'gone',
  'no-such-host',
  'permanent-redirect',
  'leads-home',
  'leads-to-error',
  'leads-to-login',
  'refused',
  'too-often',
  'challenge',
  'robots',
  'tls',
  'private-address',
  'scheme',
  'server-error',
  'odd-status',
  'timeout',
  'no-name-server',
  'no-network',
  'no-connection',
  'cut',
  'malformed',
  'too-many-redirects',
  'redirect-nowhere',
  'stopped',
  'listed',
  'by-script',
] as const;
export type Reason = (typeof reasons)[number];

/** What was learnt of an address, and why. */
export interface Verdict {
  readonly state: State;
  readonly reason: Reason;
  readonly status?: number;
  /** Where the document is now, or where a suspect address leads. */
  readonly to?: string;
}

/** One request on the way from an address to its document. */
export interface Step {
  readonly url: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** Why there was no answer: robots.txt, or a failure of the connection. */
  readonly failure?: Reason;
}

/** How many redirects are followed; browsers give up after twenty, the Internet Archive after three. */
export const mostRedirects = 8;

const byFailure: Partial<Record<Reason, State>> = {
  'no-such-host': 'dead',
  robots: 'blocked',
  tls: 'blocked',
  'private-address': 'blocked',
  scheme: 'blocked',
  'too-often': 'blocked',
  listed: 'unchecked',
  stopped: 'unasked',
};

/** 401, 402, 403, 407, 451: not for you. 406: what walls against programs like to say. 999: LinkedIn and its like. */
const refusals = [401, 402, 403, 406, 407, 451, 999];

const homes = /^\/(?:(?:index|home|default|inicio|main|portada|portal|principal|es|en|pt)(?:\.\w+)?\/?)?$/i;
const errors =
  /(?:^|[/_.-])(?:404|not-?_?found|no-?_?encontrad[oa]|pagina-no-existe|error(?:es)?)(?:$|[/_.?-])/i;
const logins = /(?:^|\/)(?:log-?in|sign-?in|iniciar-sesion|acceso|auth)(?:$|[/.?])/i;

const isPermanent = (status: number | undefined): boolean => status === 301 || status === 308;
export const isRedirect = (status: number | undefined): boolean =>
  [301, 302, 303, 307, 308].includes(status ?? 0);

/** The address that a redirect leads to, with the part after `#` that it had, as browsers keep it; undefined if it names none. */
export const targetOf = (step: Step): string | undefined => {
  const location = step.headers?.['location'];
  const to = location ? URL.parse(location, step.url) : null;
  if (!to) return undefined;
  if (to.hash === '') to.hash = URL.parse(step.url)?.hash ?? '';
  return to.href;
};

const pathOf = (url: string): string => {
  const { pathname, search } = new URL(url);
  return search === '' ? pathname : `${pathname}${search}`;
};

/** Walls against programs that answer with a page of their own. */
const isChallenge = ({ headers }: Step): boolean =>
  headers?.['cf-mitigated'] === 'challenge' || headers?.['x-amzn-waf-action'] !== undefined;

const statusVerdict = (step: Step): Verdict | undefined => {
  const status = step.status ?? 0;
  const say = (state: State, reason: Reason): Verdict => ({ state, reason, status });
  if (isChallenge(step)) return say('blocked', 'challenge');
  if (status === 404 || status === 410) return say('dead', 'gone');
  if (status === 429) return say('blocked', 'too-often');
  if (refusals.includes(status)) return say('blocked', 'refused');
  if (status >= 500) return say('unreachable', 'server-error');
  if (status < 200 || status >= 300) return say('unreachable', 'odd-status');
  return undefined;
};

/**
 * Whether what stands after `#` names the document (`#/…`, `#!…`): a script in the browser reads it, and no server ever sees it.
 */
export const isByScript = (url: string): boolean => /^#[/!]/.test(URL.parse(url)?.hash ?? '');

/** Where the document is for good: the end of the permanent redirects that come first. A redirect of the moment moves nothing. */
const movedTo = (steps: readonly Step[]): string | undefined => {
  const first = steps.findIndex(({ status }) => !isPermanent(status));
  return first > 0 ? steps[first]?.url : undefined;
};

/**
 * What the requests for one address say of it, from the first to the last: steps before the last are redirects. A host without a
 * name is dead; so is what answers 404 or 410. Whatever may pass by itself (a time out, an answer 5xx) is no more than unreachable.
 */
export const verdictOf = (steps: readonly Step[]): Verdict => {
  const first = steps[0];
  const last = steps.at(-1);
  if (!first || !last) return { state: 'unasked', reason: 'stopped' };
  if (last.failure) {
    const { failure, status } = last;
    return {
      state: byFailure[failure] ?? 'unreachable',
      reason: failure,
      ...(status === undefined ? {} : { status }),
    };
  }
  if (isRedirect(last.status)) {
    const reason = targetOf(last) === undefined ? 'redirect-nowhere' : 'too-many-redirects';
    return { state: 'unreachable', reason, status: last.status ?? 0 };
  }
  const said = statusVerdict(last);
  if (said) return said;
  const status = last.status ?? 0;
  const [from, to] = [pathOf(first.url), pathOf(last.url)];
  if (steps.length > 1 && from !== to) {
    const led = (reason: Reason, state: State = 'suspect'): Verdict => ({
      state,
      reason,
      status,
      to: last.url,
    });
    if (errors.test(to) && !errors.test(from)) return led('leads-to-error');
    if (logins.test(to) && !logins.test(from)) return led('leads-to-login', 'blocked');
    if (homes.test(to) && !homes.test(from)) return led('leads-home');
  }
  const moved = movedTo(steps);
  if (moved !== undefined && new URL(moved).href !== new URL(first.url).href)
    return { state: 'moved', reason: 'permanent-redirect', status: first.status ?? 0, to: moved };
  return { state: 'works', reason: 'answers', status };
};

import {
  isByScript,
  isRedirect,
  mostRedirects,
  type Step,
  targetOf,
  type Verdict,
  verdictOf,
} from './links/verdict.ts';
import { createRobots } from './robots.ts';
import type { Question } from './web/http.ts';
import type { Pace } from './web/pace.ts';

interface Asking {
  readonly urls: readonly string[];
  /** Whether the portal lists a host as one that refuses programs: it is not asked. */
  readonly isListed: (hostname: string) => boolean;
  readonly pace: Pace;
  /** How many hosts are asked at a time. */
  readonly atOnce: number;
  readonly signal: AbortSignal;
  /** Told after each address, so that whoever waits sees that it goes on. */
  readonly progress?: (done: number, all: number) => void;
}

/** What each address turned out to be, and whether it looks as if this machine had no network: then nothing was learnt. */
export interface Checked {
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly offline: boolean;
}

/** The part after `#` is never sent: addresses that differ in nothing else are one request. */
const bare = (url: string): string => url.replace(/#.*$/s, '');

/** HEAD asks for no text, but some servers know no HEAD or answer it wrongly: only good news is believed without a GET. */
const askFor = async (url: string, { http }: Pace): Promise<Step> => {
  const ask = async (method: Question['method']): Promise<Step> => {
    const answer = await http({ method, url, largest: 0 });
    return answer.kind === 'failed'
      ? { url, failure: answer.failure }
      : { url, status: answer.status, headers: answer.headers };
  };
  const head = await ask('HEAD');
  const { status = 0, failure } = head;
  if ((status >= 200 && status < 300) || isRedirect(status)) return head;
  const settled =
    failure !== undefined && failure !== 'cut' && failure !== 'malformed' && failure !== 'timeout';
  return settled ? head : ask('GET');
};

const stepsTo = async (
  start: string,
  { pace, isListed }: Asking,
  permission: ReturnType<typeof createRobots>,
): Promise<readonly Step[]> => {
  const steps: Step[] = [];
  for (let url: string | undefined = start; url !== undefined && steps.length <= mostRedirects;) {
    const { hostname, protocol } = new URL(url);
    const refused: Step['failure'] = /^https?:$/.test(protocol)
      ? isListed(hostname)
        ? 'listed'
        : undefined
      : 'scheme';
    if (refused) return [...steps, { url, failure: refused }];
    const may = await permission(url);
    const step: Step = may.allowed ? await askFor(url, pace) : may.step;
    steps.push(step);
    url = isRedirect(step.status) ? targetOf(step) : undefined;
  }
  return steps;
};

/** What can only mean that the name servers or the network of this machine do not answer, when every host fails by it. */
const local = ['no-such-host', 'no-name-server', 'no-network'];

const seemsOffline = (verdicts: ReadonlyMap<string, Verdict>): boolean => {
  const asked = [...verdicts].filter(([, { state }]) => state !== 'unchecked' && state !== 'unasked');
  const hosts = new Set(asked.map(([url]) => new URL(url).hostname));
  return hosts.size > 1 && asked.every(([, { reason }]) => local.includes(reason));
};

/**
 * Asks for every address once: first what robots.txt allows, then HEAD, and GET where HEAD gives no clear answer. Redirects are
 * followed under the same rules on each host. Addresses of one host are asked one after the other.
 */
export const checkLinks = async (asking: Asking): Promise<Checked> => {
  const { urls, isListed, pace, atOnce, signal, progress } = asking;
  const permission = createRobots(pace);
  const byHost = Map.groupBy(new Set(urls.map(bare)), (url) => new URL(url).hostname);
  const queue = [...byHost.entries()];
  const found = new Map<string, Verdict>();
  const all = queue.reduce((count, [, list]) => count + list.length, 0);
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [host, list] = next;
      for (const url of list) {
        if (isListed(host)) found.set(url, { state: 'unchecked', reason: 'listed' });
        else found.set(url, verdictOf(signal.aborted ? [] : await stepsTo(url, asking, permission)));
        progress?.(found.size, all);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const offline = seemsOffline(found);
  const missed: Verdict = { state: 'unreachable', reason: 'no-network' };
  const verdictFor = (url: string): Verdict => {
    const verdict = found.get(bare(url)) as Verdict;
    if (offline && local.includes(verdict.reason)) return missed;
    // The server answers for all of them alike.
    if (verdict.state === 'works' && isByScript(url))
      return { ...verdict, state: 'unchecked', reason: 'by-script' };
    const hash = URL.parse(url)?.hash ?? '';
    const to = verdict.to && !verdict.to.includes('#') ? `${verdict.to}${hash}` : verdict.to;
    return to === undefined ? verdict : { ...verdict, to };
  };
  return { verdicts: new Map(urls.map((url) => [url, verdictFor(url)])), offline };
};

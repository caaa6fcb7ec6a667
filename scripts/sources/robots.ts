import robotsParser from 'robots-parser';

import type { Reason, Step } from './links/verdict.ts';
import { isRedirect, targetOf } from './links/verdict.ts';
import { robotName } from './web/agent.ts';
import type { Pace } from './web/pace.ts';

/** Whether an address may be asked for: yes, or what stands in the way and is then known of the host too. */
export type Permission = { readonly allowed: true } | { readonly allowed: false; readonly step: Step };

/** RFC 9309, 2.3.1.2. */
const mostRedirects = 5;
/** The longest pause, in milliseconds, that a `Crawl-delay` gets: longer ones would use up the time of all other hosts. */
const longestDelay = 30_000;

type Rules = { readonly text: string } | { readonly failure: Reason; readonly status?: number };

const fetchRules = async (origin: string, { http }: Pace): Promise<Rules> => {
  let url = `${origin}/robots.txt`;
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const answer = await http({ method: 'GET', url });
    if (answer.kind === 'failed') return { failure: answer.failure };
    const { status, headers, body } = answer;
    const next = isRedirect(status) ? targetOf({ url, status, headers }) : undefined;
    if (next !== undefined) url = next;
    else if (status >= 500 || status === 429)
      return { failure: status === 429 ? 'too-often' : 'server-error', status };
    // No rules, or none that programs may read: all is allowed (RFC 9309, 2.3.1.3).
    else return { text: status >= 200 && status < 300 ? body : '' };
  }
  return { text: '' };
};

/**
 * Asks each host once for its robots.txt and gives what it says of an address, by RFC 9309: without rules all is allowed, while a
 * host whose rules cannot be had just now is not asked. A `Crawl-delay` is kept.
 */
export const createRobots = (pace: Pace): ((url: string) => Promise<Permission>) => {
  const known = new Map<string, Promise<Rules>>();
  return async (url) => {
    const { origin, hostname } = new URL(url);
    const asked = known.get(origin) ?? fetchRules(origin, pace);
    known.set(origin, asked);
    const rules = await asked;
    if ('failure' in rules) return { allowed: false, step: { url, ...rules } };
    const robots = robotsParser(`${origin}/robots.txt`, rules.text);
    const delay = robots.getCrawlDelay(robotName);
    if (delay !== undefined && delay > 0) pace.slower(hostname, Math.min(delay * 1000, longestDelay));
    if (robots.isAllowed(url, robotName) === false)
      return { allowed: false, step: { url, failure: 'robots' } };
    return { allowed: true };
  };
};

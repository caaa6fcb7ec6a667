import { setTimeout as sleep } from 'node:timers/promises';

import type { Http } from './http.ts';

/** Waits, at most until `signal` says that all is over. */
export const pause = async (milliseconds: number, signal: AbortSignal): Promise<void> => {
  try {
    await sleep(milliseconds, undefined, { signal });
  } catch {
    // Over: whoever waited sees it on the signal.
  }
};

export interface Pace {
  /** Lengthens the pause before each further request to a host, in milliseconds; it is never shortened. */
  slower(host: string, gap: number): void;
  /** The same client, but with at most one request at a time to one host and a pause after each. */
  readonly http: Http;
}

/** Keeps `http` polite: `gap` is the pause in milliseconds between the end of a request and the next to the same host. */
export const paced = (http: Http, gap: number, signal: AbortSignal): Pace => {
  const gaps = new Map<string, number>();
  const turns = new Map<string, Promise<unknown>>();
  return {
    slower: (host, longer) => gaps.set(host, Math.max(longer, gaps.get(host) ?? gap)),
    http: (question) => {
      const host = URL.parse(question.url)?.hostname ?? '';
      const before = turns.get(host);
      const asked = (before ?? Promise.resolve()).then(async () => {
        if (before) await pause(gaps.get(host) ?? gap, signal);
        return http(question);
      });
      turns.set(host, asked);
      return asked;
    },
  };
};

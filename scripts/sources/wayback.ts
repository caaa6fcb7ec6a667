import { blameOf } from './copies/codes.ts';
import {
  type Copy,
  readAvailability,
  readJob,
  readStatus,
  type SaveAnswer,
  type Told,
} from './copies/copy.ts';
import type { Answer, Question } from './web/http.ts';
import { pause, type Pace } from './web/pace.ts';

/** Pauses and limits, in milliseconds. */
export interface Timing {
  /** From one request for a copy to the next: Save Page Now takes 7 a minute with keys and 3 without. */
  readonly captureGap: number;
  /** From one look at a copy that is being made to the next; it doubles up to `pollLongest`. */
  readonly poll: number;
  readonly pollLongest: number;
  /** How long a copy may take: the service gives up after two minutes, but may begin late. */
  readonly pollFor: number;
  /** The first pause after a failure; it doubles. */
  readonly retry: number;
  /** The longest pause that the service may ask for: for more, the run ends. */
  readonly longestWait: number;
  /** How often one thing is asked for in all. */
  readonly tries: number;
}

/** Why no more copies can be asked for in this run. */
export type Halt = 'keys' | 'account' | 'asker' | 'wait' | 'silent' | 'stopped';

export type Captured =
  | { readonly kind: 'copy'; readonly copy: Copy }
  | { readonly kind: 'elsewhere'; readonly to: string }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'later'; readonly code: string }
  | { readonly kind: 'pending' }
  | { readonly kind: 'odd' }
  | { readonly kind: 'halt'; readonly halt: Halt; readonly seconds?: number; readonly code?: string };

type Reply = Extract<Answer, { kind: 'answer' }> | Extract<Captured, { kind: 'halt' }>;

export interface Keys {
  readonly access: string;
  readonly secret: string;
}

export interface Wayback {
  /** The copy nearest to a day (`YYYY-MM-DD` or less), or the newest. */
  nearest(url: string, on?: string): Promise<Told | Extract<Captured, { kind: 'halt' | 'odd' }>>;
  /** Asks for a copy and waits for it; `onJob` is told as soon as the service has begun. */
  capture(url: string, onJob: (job: string) => Promise<void>): Promise<Captured>;
  /** Waits for a copy that was asked for before. */
  follow(url: string, job: string): Promise<Captured>;
}

/** What `Retry-After` asks for, in milliseconds: seconds or a date (RFC 9110, 10.2.3). */
export const retryAfter = (value: string | undefined, now: Date): number | undefined => {
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value.trim())) return Number(value) * 1000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now.getTime());
};

interface Service {
  readonly pace: Pace;
  readonly timing: Timing;
  readonly keys: Keys | undefined;
  readonly signal: AbortSignal;
  readonly now: () => Date;
}

/**
 * The Internet Archive’s two doors: the availability API, which tells of copies that exist, and Save Page Now 2, which makes new ones.
 * Failures of the moment are tried again, later each time, and as late as `Retry-After` says. Keys go to Save Page Now alone.
 */
export const createWayback = ({ pace, timing, keys, signal, now }: Service): Wayback => {
  const auth: Record<string, string> = keys ? { Authorization: `LOW ${keys.access}:${keys.secret}` } : {};
  let lastCapture: number | undefined;

  const ask = async (question: Question): Promise<Reply> => {
    let wait = timing.retry;
    for (let tried = 1; ; tried += 1) {
      const answer = await pace.http({
        ...question,
        headers: { Accept: 'application/json', ...question.headers },
      });
      if (signal.aborted) return { kind: 'halt', halt: 'stopped' };
      const momentary = answer.kind === 'failed' || answer.status === 429 || answer.status >= 500;
      if (!momentary) return answer;
      const wanted = answer.kind === 'answer' ? retryAfter(answer.headers['retry-after'], now()) : undefined;
      if (wanted !== undefined && wanted > timing.longestWait)
        return { kind: 'halt', halt: 'wait', seconds: Math.ceil(wanted / 1000) };
      if (tried >= timing.tries)
        return { kind: 'halt', halt: answer.kind === 'answer' && answer.status === 429 ? 'wait' : 'silent' };
      await pause(wanted ?? wait, signal);
      wait *= 2;
    }
  };

  /** What the service answered instead of a job or its state. */
  const otherwise = (said: SaveAnswer): Captured => {
    if (said.kind !== 'error') return { kind: 'odd' };
    const blame = blameOf(said.code);
    if (blame === 'asker') return { kind: 'halt', halt: 'asker', code: said.code };
    return { kind: blame === 'page' ? 'refused' : 'later', code: said.code };
  };

  const follow: Wayback['follow'] = async (url, job) => {
    let wait = timing.poll;
    let odd = 0;
    for (let waited = 0; waited < timing.pollFor; wait = Math.min(wait * 2, timing.pollLongest)) {
      await pause(wait, signal);
      waited += wait;
      const reply = await ask({
        method: 'GET',
        url: `https://web.archive.org/save/status/${job}`,
        headers: auth,
      });
      if (reply.kind === 'halt') return reply;
      const said = readStatus(url, job, reply.body, now());
      if (said.kind === 'success') return said.told.kind === 'none' ? { kind: 'odd' } : said.told;
      if (said.kind === 'error') return otherwise(said);
      if (said.kind === 'odd' && (odd += 1) >= timing.tries) return { kind: 'odd' };
    }
    return { kind: 'pending' };
  };

  const takeTurn = async (): Promise<void> => {
    const since = lastCapture === undefined ? Infinity : performance.now() - lastCapture;
    if (since < timing.captureGap) await pause(timing.captureGap - since, signal);
    lastCapture = performance.now();
  };

  return {
    follow,
    nearest: async (url, on) => {
      const query = new URLSearchParams({ url, ...(on ? { timestamp: on.replaceAll('-', '') } : {}) });
      const reply = await ask({
        method: 'GET',
        url: `https://archive.org/wayback/available?${query.toString()}`,
      });
      if (reply.kind === 'halt') return reply;
      return readAvailability(url, reply.body, now()) ?? { kind: 'odd' };
    },
    capture: async (url, onJob) => {
      for (let tried = 1; ; tried += 1) {
        await takeTurn();
        if (signal.aborted) return { kind: 'halt', halt: 'stopped' };
        const reply = await ask({
          method: 'POST',
          url: 'https://web.archive.org/save',
          headers: { ...auth, 'Content-Type': 'application/x-www-form-urlencoded' },
          // A copy of the last day serves as well: the service then makes no other.
          body: new URLSearchParams({
            url,
            skip_first_archive: '1',
            if_not_archived_within: '1d',
          }).toString(),
        });
        if (reply.kind === 'halt') return reply;
        if (reply.status === 401 || reply.status === 403)
          return { kind: 'halt', halt: keys ? 'keys' : 'account' };
        const said = readJob(url, reply.body);
        const busy = said.kind === 'error' && said.code === 'error:user-session-limit';
        if (busy && tried < timing.tries) {
          await pause(timing.retry * 2 ** tried, signal);
          continue;
        }
        if (said.kind !== 'job') return otherwise(said);
        await onJob(said.job);
        return follow(url, said.job);
      }
    },
  };
};

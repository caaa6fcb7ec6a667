import { createHttp } from './web/http.ts';
import { paced } from './web/pace.ts';
import { createWayback, type Keys, type Timing, type Wayback } from './wayback.ts';

/** Below what Save Page Now allows: 7 copies a minute with keys, 3 without. */
export const politeTiming = (keys: Keys | undefined): Timing => ({
  captureGap: keys ? 10_000 : 24_000,
  poll: 5_000,
  pollLongest: 20_000,
  pollFor: 180_000,
  retry: 20_000,
  longestWait: 600_000,
  tries: 4,
});

/** With a stand-in there is nobody to be polite to. */
const quickTiming: Timing = {
  captureGap: 1,
  poll: 2,
  pollLongest: 10,
  pollFor: 200,
  retry: 2,
  longestWait: 5_000,
  tries: 3,
};

/** How many copies Save Page Now makes in a day for whoever has keys, or none. */
export const copiesPerDay = (keys: Keys | undefined): number => (keys ? 30_000 : 200);

interface Asker {
  readonly userAgent: string;
  readonly keys: Keys | undefined;
  readonly signal: AbortSignal;
  readonly standIn: string | undefined;
  readonly now: () => Date;
}

/** The Internet Archive as the command asks it; with `standIn`, the server of a test in its place. */
export const archiveService = ({ userAgent, keys, signal, standIn, now }: Asker): Wayback => {
  const http = createHttp({
    userAgent,
    timeout: standIn === undefined ? 60_000 : 3_000,
    largest: 1024 * 1024,
    signal,
    ...(standIn === undefined ? {} : { standIn }),
  });
  return createWayback({
    pace: paced(http, standIn === undefined ? 4_000 : 1, signal),
    timing: standIn === undefined ? politeTiming(keys) : quickTiming,
    keys,
    signal,
    now,
  });
};

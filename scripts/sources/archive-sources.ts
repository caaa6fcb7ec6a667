import type { Kept } from '#records/sources/keep-copy.ts';

import { type Copy, copyAt, isNear } from './copies/copy.ts';
import type { ArchiveState } from './copies/state.ts';
import { isByScript } from './links/verdict.ts';
import { isPublicHost } from './web/public-address.ts';
import type { Captured, Halt, Wayback } from './wayback.ts';

/** An address without archived copy, and the sources that cite it. */
export interface Wanted {
  readonly url: string;
  readonly places: readonly { readonly file: string; readonly line: number; readonly column: number }[];
  /** The latest day on which one of them was read. */
  readonly accessedOn?: string;
}

/** What became of an address. `by` says whether the copy was there already. */
export type Outcome =
  | {
      readonly kind: 'copy';
      readonly copy: Copy;
      readonly by: 'found' | 'made' | 'remembered';
      readonly kept: readonly (readonly [file: string, kept: Kept])[];
    }
  | { readonly kind: 'elsewhere'; readonly to: string }
  | { readonly kind: 'refused'; readonly code: string; readonly older?: Copy }
  | { readonly kind: 'later'; readonly code: string }
  | { readonly kind: 'pending' | 'odd' | 'no-capture' | 'is-a-copy' | 'not-public' | 'by-script' };

export interface Told {
  readonly wanted: Wanted;
  readonly outcome: Outcome;
}

/** Why a run ended before all were asked for. */
export type Ending = Halt | 'daily';

interface Run {
  readonly wanted: readonly Wanted[];
  readonly wayback: Wayback;
  readonly state: ArchiveState;
  readonly save: () => Promise<void>;
  /** Writes the address of a copy into a record. */
  readonly keep: (file: string, url: string, address: string) => Promise<Kept>;
  readonly now: () => Date;
  /** How many addresses are attended to. */
  readonly limit: number;
  /** How many copies may be asked for in a day. */
  readonly perDay: number;
  /** Told of each address as soon as it is settled. */
  readonly onTold: (told: Told) => void;
}

export interface Ran {
  readonly told: readonly Told[];
  readonly ending?: { readonly why: Ending; readonly seconds?: number; readonly code?: string };
  /** Addresses that were not come to. */
  readonly left: number;
}

/** Whether the address of some copy could not be written into its record. */
export const hasUnwritten = ({ told }: Ran): boolean =>
  told.some(
    ({ outcome }) =>
      outcome.kind === 'copy' &&
      outcome.kept.some(([, how]) => how !== 'written' && how !== 'nothing-to-write'),
  );

/** Archives of pages: their own addresses are copies already. */
const archives =
  /(?:^|\.)(?:web\.archive\.org|archive\.(?:today|ph|is|li|vn|md|fo)|perma\.cc|ghostarchive\.org)$/;

/** Why no copy of an address can be asked for; undefined where it can. */
export const unfit = (url: string): 'is-a-copy' | 'not-public' | 'by-script' | undefined => {
  const { hostname, username, password } = new URL(url);
  if (archives.test(hostname)) return 'is-a-copy';
  if (username !== '' || password !== '' || !isPublicHost(hostname)) return 'not-public';
  // All documents of such a site would get the same copy, of its empty frame.
  return isByScript(url) ? 'by-script' : undefined;
};

type Step = Outcome | Extract<Captured, { kind: 'halt' }> | { readonly kind: 'daily' };

/** Groups the sources that have no archived copy by address, in the order of the records. */
export const wantedOf = (
  sources: readonly (Wanted['places'][number] & {
    readonly url: string;
    readonly archivedUrl?: string;
    readonly accessedOn?: string;
  })[],
): readonly Wanted[] => {
  const lacking = sources.filter(({ archivedUrl }) => archivedUrl === undefined);
  return [...Map.groupBy(lacking, ({ url }) => url)].map(([url, each]) => {
    const days = each.flatMap(({ accessedOn }) => (accessedOn === undefined ? [] : [accessedOn])).sort();
    const accessedOn = days.at(-1);
    const places = each.map(({ file, line, column }) => ({ file, line, column }));
    return accessedOn === undefined ? { url, places } : { url, places, accessedOn };
  });
};

/**
 * Attends to one address after the other: takes a copy that is near the day on which the source was read, else asks for a new one,
 * and writes its address at once into every record that cites it. What was learnt is remembered before anything is written.
 */
export const archiveSources = async (run: Run): Promise<Ran> => {
  const { wanted, wayback, state, save, keep, now, limit, perDay, onTold } = run;
  const told: Told[] = [];
  /** Set when the service makes no copies for us: what exists is still looked for. */
  let closed: Extract<Captured, { kind: 'halt' }> | undefined;

  /** Why some got no new copy, though the run went on. */
  const without = (): Pick<Ran, 'ending'> =>
    closed
      ? { ending: { why: closed.halt, ...(closed.code === undefined ? {} : { code: closed.code }) } }
      : {};

  const written = async ({ url, places }: Wanted, copy: Copy, by: 'found' | 'made' | 'remembered') => {
    state.found[url] = { address: copy.address, at: now().toISOString() };
    delete state.jobs[url];
    delete state.refused[url];
    await save();
    const kept: [string, Kept][] = [];
    for (const file of new Set(places.map((place) => place.file)))
      kept.push([file, await keep(file, url, copy.address)]);
    return { kind: 'copy', copy, by, kept } as const;
  };

  const made = async (each: Wanted, older: Copy | undefined): Promise<Step> => {
    const { url } = each;
    const job = state.jobs[url]?.job;
    if (job === undefined && closed) return { kind: 'no-capture' };
    if (job === undefined && state.captures.count >= perDay) return { kind: 'daily' };
    const captured = job
      ? await wayback.follow(url, job)
      : await wayback.capture(url, async (begun) => {
          state.jobs[url] = { job: begun, at: now().toISOString() };
          state.captures.count += 1;
          await save();
        });
    if (captured.kind === 'copy') return written(each, captured.copy, 'made');
    if (captured.kind === 'halt') return captured;
    if (captured.kind === 'pending') return { kind: 'pending' };
    delete state.jobs[url];
    if (captured.kind === 'refused') state.refused[url] = { code: captured.code, at: now().toISOString() };
    await save();
    return captured.kind === 'refused' && older ? { ...captured, older } : captured;
  };

  const attend = async (each: Wanted): Promise<Step> => {
    const { url, accessedOn } = each;
    const known = copyAt(url, state.found[url]?.address, now());
    if (known.kind === 'copy') return written(each, known.copy, 'remembered');
    const refused = state.refused[url];
    if (refused) return { kind: 'refused', code: refused.code };
    if (state.jobs[url]) return made(each, undefined);
    const near = await wayback.nearest(url, accessedOn);
    if (near.kind === 'halt') return near;
    const older = near.kind === 'copy' ? near.copy : undefined;
    if (older && accessedOn !== undefined && isNear(older, accessedOn)) return written(each, older, 'found');
    return made(each, older);
  };

  let attended = 0;
  for (const [index, each] of wanted.entries()) {
    const left = wanted.length - index;
    const unfitting = unfit(each.url);
    if (!unfitting && attended >= limit) return { told, ...without(), left };
    let step: Step = unfitting ? { kind: unfitting } : await attend(each);
    if (!unfitting) attended += 1;
    if (step.kind === 'daily') return { told, ending: { why: 'daily' }, left };
    if (step.kind === 'halt') {
      const { halt, ...more } = step;
      // Nobody makes copies for us, but all may see those that exist.
      if (halt !== 'account' && halt !== 'asker') return { told, ending: { why: halt, ...more }, left };
      closed ??= step;
      step = { kind: 'no-capture' };
    }
    const entry = { wanted: each, outcome: step };
    told.push(entry);
    onTold(entry);
  }
  return { told, ...without(), left: 0 };
};

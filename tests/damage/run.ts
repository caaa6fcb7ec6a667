import { referenceWords, slugsBesideEditions } from '#i18n/words.ts';
import { type CheckResult, checkSources, type ParseMemo } from '#records/check.ts';
import { readContent, type SourceFile } from '#records/source-file.ts';

import { driftIssues } from '../../scripts/drift.ts';
import { type Damage, damageOf } from './damage.ts';
import { type Failure, failuresOf } from './oracle.ts';

/**
 * How long a check may take at most, in milliseconds: beyond it an editor takes it for broken. They are those of the processor, so that a
 * machine with other work does not count as a slow check.
 */
const longest = 5000;

/** What came of many damages. */
export interface Outcome {
  /** How many damages the check found an error in, in the damaged file. */
  readonly found: number;
  /** Those it found none in, and which lost nothing. */
  readonly harmless: readonly Damage[];
  readonly failures: readonly Failure[];
  /** The longest of all checks, in milliseconds of the processor. */
  readonly slowest: number;
}

/** Checks the files of a portal with some of them damaged; what is undamaged is read once for all. */
export interface Session {
  readonly sources: readonly SourceFile[];
  readonly check: (damages: readonly Damage[]) => CheckResult;
}

/** Reads a portal and checks it as it is. `today` is the day of the checks. */
export const sessionOf = async (directory: string, today: string): Promise<Session> => {
  const sources = await readContent(directory);
  const sound: ParseMemo = new Map();
  const settings = { today, referenceWords, derived: driftIssues, reservedSlugs: slugsBesideEditions };
  checkSources(sources, { ...settings, memo: sound });
  return {
    sources,
    check: (damages) => {
      const gone = new Set(damages.map(({ before }) => before.file));
      const left = sources.filter(({ file }) => !gone.has(file));
      return checkSources([...left, ...damages.map(({ after }) => after)], {
        ...settings,
        memo: new Map(sound),
      });
    },
  };
};

/** Files that all others hang on: what is wrong in them would cover what is wrong elsewhere. */
const alone: ReadonlySet<string> = new Set(['portal.yaml', 'jurisdictions.yaml']);

/** Damages that can be done at once: each to other files, and none to a file on which all others hang. */
const together = (damages: readonly Damage[], size: number): Damage[][] => {
  const groups: Damage[][] = [];
  const open: { names: Set<string>; members: Damage[] }[] = [];
  for (const damage of damages) {
    const names = [damage.before.file, damage.after.file];
    if (alone.has(damage.before.file)) {
      groups.push([damage]);
      continue;
    }
    let group = open.find((each) => names.every((name) => !each.names.has(name)));
    if (!group) open.push((group = { names: new Set(), members: [] }));
    for (const name of names) group.names.add(name);
    group.members.push(damage);
    if (group.members.length < size) continue;
    open.splice(open.indexOf(group), 1);
    groups.push(group.members);
  }
  return [...groups, ...open.map(({ members }) => members)];
};

/**
 * Does damages one after the other, with the seeds `seed`, `seed + 1` …, and checks the portal after each. So that thousands take minutes,
 * `size` damages to different files are checked at once, as one portal that is broken in many places; a check that fails or takes long is
 * done again for each half of them, down to each alone. `told` is called after each check, with how many damages are done and how they failed.
 */
export const run = (
  { sources, check }: Session,
  {
    seed,
    count,
    size,
    told,
  }: {
    seed: number;
    count: number;
    size: number;
    told?: (done: number, failures: readonly Failure[]) => void;
  },
): Outcome => {
  const known = new Set(check([]).problems.map(({ rule, file }) => `${rule} ${file}`));
  const failures: Failure[] = [];
  const harmless: Damage[] = [];
  let [found, slowest, done] = [0, 0, 0];
  const attempt = (damages: readonly Damage[]): { result?: CheckResult; failures: readonly Failure[] } => {
    const start = process.cpuUsage();
    try {
      const result = check(damages);
      const { user, system } = process.cpuUsage(start);
      const took = (user + system) / 1000;
      slowest = Math.max(slowest, took);
      const slow =
        took > longest
          ? damages.map((damage) => ({ damage, why: `the check took ${took.toFixed(0)} ms` }))
          : [];
      return { result, failures: [...failuresOf(damages, result, known), ...slow] };
    } catch (error) {
      return {
        failures: damages.map((damage) => ({ damage, why: (error as Error).stack ?? String(error) })),
      };
    }
  };
  const settle = (damages: readonly Damage[]): void => {
    const { result, failures: here } = attempt(damages);
    if (here.length > 0 && damages.length > 1) {
      const half = Math.ceil(damages.length / 2);
      settle(damages.slice(0, half));
      return settle(damages.slice(half));
    }
    failures.push(...here);
    done += damages.length;
    told?.(done, here);
    if (!result || here.length > 0) return;
    const broken = new Set(
      result.problems.flatMap(({ severity, file }) => (severity === 'error' ? [file] : [])),
    );
    const sound = damages.filter(({ after, before }) => !broken.has(after.file) && !broken.has(before.file));
    found += damages.length - sound.length;
    harmless.push(...sound);
  };
  const damages = Array.from({ length: count }, (_, index) => damageOf(sources, seed + index));
  for (const group of together(damages, size)) settle(group);
  return { found, harmless, failures, slowest };
};

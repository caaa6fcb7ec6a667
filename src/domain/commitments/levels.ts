import type { Archive, MethodEntry } from '#model/archive.ts';
import type { Level } from '#model/method.ts';
import { compareDates } from '#model/parts/date.ts';

/** Methods by date of publication, the newest first. */
const newestFirst = (archive: Archive): readonly MethodEntry[] =>
  [...archive.methods.all].sort(
    (a, b) => compareDates(b.publishedOn, a.publishedOn) || (a.id < b.id ? 1 : -1),
  );

/** The method in force: the one published last. Undefined in a portal that has none yet. */
export const currentMethod = (archive: Archive): MethodEntry | undefined => newestFirst(archive)[0];

/** A level of a scale with its place on it: 0 for the worst, 1 for the best. */
export interface PlacedLevel {
  readonly level: Level;
  readonly share: number;
  /** How many levels its scale has. */
  readonly of: number;
}

/** The levels of every scale of every method, by code; where two share a code the newest method and its first scale win. */
export const levelsOf = (archive: Archive): ReadonlyMap<string, PlacedLevel> => {
  const levels = new Map<string, PlacedLevel>();
  for (const { scales } of newestFirst(archive))
    for (const { levels: scale } of scales)
      scale.forEach((level, index) => {
        if (!levels.has(level.code))
          levels.set(level.code, { level, share: index / (scale.length - 1), of: scale.length });
      });
  return levels;
};

/** The ratings that mean "fulfilled": the best level of each scale. */
export const topLevelsOf = (archive: Archive): ReadonlySet<string> =>
  new Set([...levelsOf(archive).values()].filter(({ share }) => share === 1).map(({ level }) => level.code));

import type { Archive, MethodEntry } from '#model/archive.ts';
import type { Level } from '#model/method.ts';
import { compareDates } from '#model/parts/date.ts';

/** Methods by date of publication, the newest first. */
export const newestMethodsFirst = (archive: Archive): readonly MethodEntry[] =>
  [...archive.methods.all].sort(
    (a, b) => compareDates(b.publishedOn, a.publishedOn) || (a.id < b.id ? 1 : -1),
  );

/** The method in force: the one published last. Undefined in a portal that has none yet. */
export const currentMethod = (archive: Archive): MethodEntry | undefined => newestMethodsFirst(archive)[0];

/** A level of a scale with its place on it: 0 for the worst, 1 for the best. */
export interface PlacedLevel {
  readonly level: Level;
  readonly share: number;
  /** How many levels its scale has. */
  readonly of: number;
}

const levelKey = (code: string, scale?: string): string => (scale === undefined ? code : `${scale} ${code}`);

/**
 * The levels of every scale of every method, by code alone and by scale and code; where two share a code the newest method and
 * its first scale win.
 */
export const levelsOf = (archive: Archive): ReadonlyMap<string, PlacedLevel> => {
  const levels = new Map<string, PlacedLevel>();
  for (const { scales } of newestMethodsFirst(archive))
    for (const { id, levels: scale } of scales)
      scale.forEach((level, index) => {
        const placed = { level, share: index / (scale.length - 1), of: scale.length };
        for (const key of [levelKey(level.code, id), level.code])
          if (!levels.has(key)) levels.set(key, placed);
      });
  return levels;
};

/** A level on the scale a commitment names, else on the first that has it. */
export const levelOf = (
  levels: ReadonlyMap<string, PlacedLevel>,
  code: string,
  scale: string | undefined,
): PlacedLevel | undefined =>
  (scale === undefined ? undefined : levels.get(levelKey(code, scale))) ?? levels.get(code);

/** The ratings that mean "fulfilled" on a scale: its best level. Without a scale, the best of those that speak by code alone. */
export const topLevelsOf = (
  levels: ReadonlyMap<string, PlacedLevel>,
  scale: string | undefined,
): ReadonlySet<string> =>
  new Set(
    [...levels.values()]
      .filter(({ share, level }) => share === 1 && levelOf(levels, level.code, scale)?.share === 1)
      .map(({ level }) => level.code),
  );

import type { SeriesPoint } from '#domain/statistics/series.ts';
import { latestShared } from '#domain/statistics/shared-step.ts';
import type { Step } from '#domain/statistics/steps.ts';
import { type Choice, usualChoice } from '#views/statistics/choice.ts';
import type { StatisticFile } from '#views/statistics/data.ts';
import { type Lines, linesOf } from '#views/statistics/lines.ts';

/** What each area of a statistic has in one whole period. */
export interface ValuesAt {
  readonly step: Step;
  /** Codes of dimensions that the values are of: the totals, where there are totals. */
  readonly choice: Choice;
  /** By area, those with a row in the period; the area that stands for all among them. */
  readonly points: ReadonlyMap<string, SeriesPoint>;
}

const byYear = new WeakMap<StatisticFile, StatisticFile>();

/** A series without a frequency is read by whole years: of its other periods none can be held against another. */
const stepped = (file: StatisticFile): StatisticFile => {
  if (file.frequency !== 'irregular') return file;
  // One for all maps, since the index of its observations hangs on it.
  const made = byYear.get(file) ?? { ...file, frequency: 'year' as const };
  byYear.set(file, made);
  return made;
};

/** What each line has in a whole period, by area. */
const pointsIn = ({ steps, lines }: Lines, key: string): ValuesAt['points'] =>
  new Map(
    lines.flatMap(({ area, points }) => {
      const point = points.find(({ step, isPart }) => steps[step]?.key === key && !isPart);
      return point ? [[area, point] as const] : [];
    }),
  );

/**
 * The latest whole period in which at least `least` of `areas` have a value, and what every area of the statistic has in it, the
 * whole too. Undefined where there is no such period: a map of a few regions would show who published, not where things happen.
 */
export const latestValues = (
  file: StatisticFile,
  areas: ReadonlySet<string>,
  least: number,
): ValuesAt | undefined => {
  const { whole } = file;
  const choice: Choice = { ...usualChoice(file), areas: [], split: undefined, view: 'multiples' };
  const series = stepped(file);
  const parts = linesOf(series, choice);
  const all = whole === undefined ? undefined : linesOf(series, { ...choice, areas: [whole], view: 'line' });
  const counted = [parts, ...(all ? [all] : [])].map(({ steps, lines }) => {
    const at = latestShared(
      lines.filter(({ area }) => areas.has(area)),
      least,
    );
    return at === undefined ? undefined : steps[at];
  });
  const step = counted.find((each) => each !== undefined);
  if (!step) return undefined;
  const points = [parts, ...(all ? [all] : [])].flatMap((each) => [...pointsIn(each, step.key)]);
  return { step, choice, points: new Map(points) };
};

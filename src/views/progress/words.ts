import { fill } from '#i18n/words.ts';
import type { Entry } from '#model/archive.ts';
import { compareDates } from '#model/parts/date.ts';
import { compareDecimals, isDecimal } from '#model/parts/decimal.ts';

import { madeOn } from '#domain/as-of.ts';
import type { Held, Progress } from '#domain/commitments/progress/progress.ts';
import { dateGaps, periodWords } from '#views/format/date.ts';
import { numberWords } from '#views/format/number.ts';
import { unitWords } from '#views/parts/code.ts';
import { distanceWords } from '#views/parts/distance.ts';
import { plain, translationOf } from '#views/said.ts';
import type { View } from '#views/site.ts';

/** The target of a commitment in full: what is measured, how it compares, by when. Undefined where there is none. */
export const targetWords = (view: View, commitment: Entry<'commitment'>): string | undefined => {
  const { target } = commitment;
  if (!target) return undefined;
  const { commitment: words } = view.words;
  const text = fill(words.target, {
    measure: plain(translationOf(view, commitment).inside('target', 'measure', target.measure)),
    comparator: words.comparators[target.comparator],
    value: numberWords(view, target.value),
    unit: plain(unitWords(view, target.unit, target.value)),
  });
  return target.by === undefined ? text : `${text}, ${fill(words.by, dateGaps(view, target.by))}`;
};

/** The target in short, as it stands beside its mark: “Meta: al menos 90 %”. */
export const goalWords = (view: View, { target }: Pick<Progress, 'target'>): string =>
  fill(view.words.chart.goals[target.comparator], {
    value: `${numberWords(view, target.value)} ${plain(unitWords(view, target.unit, target.value))}`,
  });

const periodOf = (view: View, { periodStart, periodEnd }: Held): string =>
  periodWords(view, periodStart, periodEnd);

const standWords = (view: View, { verdict, unknown, latest, deciding, target }: Progress): string => {
  const { progress: words } = view.words;
  const by = target.by === undefined ? { date: '' } : dateGaps(view, target.by);
  if (verdict === 'unknown' || !latest)
    return fill(words.unknown, { reason: fill(words.reasons[unknown ?? 'no-value'], by) });
  if (verdict !== 'open') return fill(words[verdict], { period: periodOf(view, deciding ?? latest) });
  if (latest.meets === undefined)
    return fill(words.unknown, { reason: fill(words.reasons[latest.open ?? 'part'], by) });
  const period = periodOf(view, latest);
  if (target.by === undefined)
    return fill(latest.meets ? words.thereUndated : words.shortUndated, { period });
  return fill(latest.meets ? words.there : words.short, { period, ...by });
};

const farWords = (view: View, progress: Progress): readonly string[] => {
  const { latest, target, statistic } = progress;
  const { value } = latest?.shown ?? {};
  if (!latest?.isWhole || latest.distance === undefined || value === undefined) return [];
  const wanted = String(target.value);
  const order = isDecimal(wanted) ? compareDecimals(value, wanted) : 0;
  const { below, above, on } = view.words.progress;
  return [
    order === 0
      ? on
      : fill(order < 0 ? below : above, { distance: distanceWords(view, statistic.unit, latest.distance) }),
  ];
};

/** How the figures stand to the target, in sentences: whether it was reached, how far the latest is, and what that does not say. */
export const verdictWords = (view: View, progress: Progress): readonly string[] => {
  const made = madeOn(view.site.archive, progress.commitment.id);
  const { latest } = progress;
  const isStale = latest && made !== undefined && compareDates(latest.periodEnd, made) <= 0;
  return [
    standWords(view, progress),
    ...farWords(view, progress),
    ...(isStale ? [view.words.progress.stale] : []),
  ];
};

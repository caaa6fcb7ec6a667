import { fill } from '#i18n/words.ts';
import { firstDay, lastDay } from '#model/parts/date.ts';
import { isDecimal } from '#model/parts/decimal.ts';

import type { Measured } from '#domain/commitments/progress/measured.ts';
import type { Progress } from '#domain/commitments/progress/progress.ts';
import type { RangeFigure } from '#views/comparisons/range.ts';
import { goalSign, lengthElement } from '#views/drawing/length.ts';
import { periodWords } from '#views/format/date.ts';
import { numberWords } from '#views/format/number.ts';
import { recordHref } from '#views/links.ts';
import { measuredWords } from '#views/lists/statistics.ts';
import { codeWords, placeWords, unitWords } from '#views/parts/code.ts';
import { plain, type Said, sayLocal, shortInstitution, titleOf, translationOf } from '#views/said.ts';
import type { View } from '#views/site.ts';
import { scaleOf } from '#views/statistics/scale.ts';
import { remarksOn } from '#views/statistics/values.ts';

import { goalWords, targetWords, verdictWords } from './words.ts';

/** A target against the statistic that measures it, for the page of either. */
export interface ProgressView {
  readonly commitment: { readonly href: string; readonly text: Said };
  readonly statistic: { readonly href: string; readonly text: Said };
  /** Area and groups, where they are not the whole. */
  readonly group?: string;
  /** The target in full, with what it measures and by when. */
  readonly target: string;
  readonly verdict: readonly string[];
  /** Oldest first, each a bar from zero with the target as a mark. */
  readonly figures: readonly RangeFigure[];
  /** What the mark is, and how far the bars reach; absent where there are none. */
  readonly key?: { readonly sign: string; readonly text: string };
  readonly notice: string;
}

const roles = ['base', 'deciding', 'latest', 'part'] as const;
type Role = (typeof roles)[number];

/** The periods that are shown, each once with all that it stands for, oldest first. */
const shownOf = (progress: Progress): readonly (readonly [Measured, readonly Role[]])[] => {
  const periods = new Map<string, [Measured, Role[]]>();
  for (const role of roles) {
    const measured = progress[role];
    if (!measured) continue;
    const key = `${lastDay(measured.periodEnd)} ${firstDay(measured.periodStart)}`;
    const found = periods.get(key);
    if (found) found[1].push(role);
    else periods.set(key, [measured, [role]]);
  }
  return [...periods].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, shown]) => shown);
};

const remarksOf = (view: View, { statistic }: Progress, { shown, standing, isWhole }: Measured): string[] => [
  ...remarksOn(view, shown, !isWhole),
  ...standing
    .filter((row) => row !== shown)
    .map((row) => fill(view.words.progress.another, { value: measuredWords(view, statistic, row) ?? '' })),
];

const numbersOf = (progress: Progress): readonly number[] => [
  progress.target.value,
  ...shownOf(progress).map(([{ shown }]) => Number(shown.value)),
];

/** Where the bars end: the first round number at or above target and figures; undefined where they are no lengths. */
const greatestOf = (progress: Progress): number | undefined => {
  const numbers = numbersOf(progress);
  const isLength = progress.statistic.ordinal === undefined && numbers.every((each) => each >= 0);
  return isLength ? scaleOf(numbers).max : undefined;
};

const figuresOf = (view: View, progress: Progress): readonly RangeFigure[] => {
  const { commitment, statistic, target } = progress;
  const greatest = greatestOf(progress);
  const share = (value: number): number => (greatest === undefined ? 0 : (value * 100) / greatest);
  return shownOf(progress).map(([measured, stands]) => {
    const { value = '', qualifier } = measured.shown;
    const isNumber = isDecimal(value);
    return {
      id: stands.at(-1) ?? '',
      who: periodWords(view, measured.periodStart, measured.periodEnd),
      period: stands.map((role) => view.words.progress.rows[role]).join('; '),
      number: {
        exact: value,
        text: isNumber ? numberWords(view, value) : plain(codeWords(view, statistic.ordinal ?? '', value)),
      },
      ...(qualifier === undefined ? {} : { qualifier: view.words.qualifiers[qualifier] }),
      ...(isNumber ? { unit: unitWords(view, statistic.unit, value) } : {}),
      remarks: remarksOf(view, progress, measured),
      ...(greatest === undefined
        ? {}
        : {
            bar: lengthElement(
              { length: share(Number(value)), mark: share(target.value) },
              `${commitment.id}-${stands.at(-1)}`,
            ),
          }),
    };
  });
};

const groupOf = (view: View, { target, statistic }: Progress): string | undefined => {
  const groups = Object.entries(target.dimensions ?? {}).flatMap(([name, code]) => {
    const column = (statistic.columns ?? []).find((each) => each.name === name);
    if (!column) return [];
    const title = translationOf(view, statistic).item('columns', column, 'title', column.title);
    const found = view.site.archive.code(column.codes, code);
    return [`${plain(title)}: ${found ? plain(sayLocal(view, found.label)) : code}`];
  });
  const place = target.jurisdiction === undefined ? [] : [plain(placeWords(view, target.jurisdiction))];
  const parts = [...place, ...groups];
  return parts.length === 0 ? undefined : parts.join(' · ');
};

/** A target with the figures that measure it. */
export const progressView = (view: View, progress: Progress): ProgressView => {
  const { commitment, statistic } = progress;
  const { progress: words } = view.words;
  const publisher = view.site.archive.institutions.get(statistic.publisher);
  const greatest = greatestOf(progress);
  const group = groupOf(view, progress);
  const unit = plain(unitWords(view, statistic.unit, greatest ?? 0));
  return {
    commitment: { href: recordHref(view, commitment), text: titleOf(view, commitment) },
    statistic: { href: recordHref(view, statistic), text: titleOf(view, statistic) },
    ...(group === undefined ? {} : { group }),
    target: targetWords(view, commitment) ?? '',
    verdict: verdictWords(view, progress),
    figures: figuresOf(view, progress),
    ...(greatest === undefined || !progress.latest
      ? {}
      : {
          key: {
            sign: goalSign(),
            text: `${goalWords(view, progress)}. ${fill(words.scale, { max: `${numberWords(view, greatest)} ${unit}` })}`,
          },
        }),
    notice: fill(words.notice, {
      publisher: publisher ? plain(shortInstitution(view, publisher)) : statistic.publisher,
    }),
  };
};

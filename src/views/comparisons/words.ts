import { fill } from '#i18n/words.ts';
import { differenceOf } from '#model/parts/decimal.ts';

import type { Discrepancy } from '#domain/statistics/discrepancies.ts';
import type { Aspect, Pair } from '#domain/statistics/pair.ts';
import { listWords } from '#views/format/list.ts';
import { numberWords } from '#views/format/number.ts';
import { codeWords } from '#views/parts/code.ts';
import { distanceWords } from '#views/parts/distance.ts';
import { plain } from '#views/said.ts';
import type { View } from '#views/site.ts';

const bounded = (view: View, { bound }: Pair, number: string): string =>
  bound === undefined ? number : `${view.words.qualifiers[bound]} ${number}`;

const unitOf = (view: View, { statistic }: Pair['most']): string =>
  statistic === undefined ? '' : plain(codeWords(view, 'units', statistic.unit));

/** What is not the same: “los periodos y las unidades no son los mismos”. */
export const differsWords = (view: View, differs: readonly Aspect[]): string => {
  const { unitsDiffer, othersDiffer, aspects } = view.words.discrepancies;
  return differs.length === 1 && differs[0] === 'unit'
    ? unitsDiffer
    : fill(othersDiffer, {
        list: listWords(
          view,
          differs.map((aspect) => aspects[aspect]),
        ),
      });
};

/** How much lies between two figures of one thing, with its unit. */
export const differenceWords = (view: View, pair: Pair): string => {
  const difference = differenceOf(pair.most.value ?? '', pair.least.value ?? '');
  const unit = pair.most.statistic?.unit;
  return distanceWords(view, unit ?? '', difference, pair.bound && view.words.qualifiers[pair.bound]);
};

/**
 * How far apart the figures of a comparison are, in a sentence. “Times” is said only of what is counted in one unit over one period
 * and place; of two units the proportion, with both named; of the rest what dividing gives, with what keeps it from meaning more.
 */
export const apartWords = (view: View, { standing, pair, untold }: Discrepancy): string => {
  const { discrepancies: words } = view.words;
  if (!pair) return words.untold[untold ?? 'no-value'];
  if (standing === 'equal') return words.equal;
  if (standing === 'near') return fill(words.near, { difference: differenceWords(view, pair) });
  if (pair.ratio === undefined) return words.zero;
  const ratio = bounded(view, pair, numberWords(view, pair.ratio));
  if (standing === 'unlike')
    return fill(words.division, { ratio, differs: differsWords(view, pair.differs) });
  return pair.differs.length === 0
    ? fill(words.ratio, { ratio })
    : fill(words.units, { ratio, most: unitOf(view, pair.most), least: unitOf(view, pair.least) });
};

const alikeWords = (view: View, alike: Pair): string => {
  const { discrepancies: words } = view.words;
  const unit = unitOf(view, alike.most);
  return alike.ratio === undefined || alike.ratio === '1.0'
    ? fill(words.alikeNear, { unit })
    : fill(words.alike, { unit, ratio: bounded(view, alike, numberWords(view, alike.ratio)) });
};

/** What else is to be known of the distance: which figure had more time, and how far apart those of three are that count the same. */
export const besidesWords = (view: View, { pair, alike }: Discrepancy): readonly string[] => {
  const { lessTime, moreTime } = view.words.discrepancies;
  return [
    ...(pair?.time === undefined ? [] : [pair.time === 'less' ? lessTime : moreTime]),
    ...(alike === undefined ? [] : [alikeWords(view, alike)]),
  ];
};

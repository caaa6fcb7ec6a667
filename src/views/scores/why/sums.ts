import { fill, type Forms } from '#i18n/words.ts';
import type { EditionResult } from '#model/edition-result.ts';
import type { ScoredArea, ScoredCommitment, ScoredPart } from '#model/scorecard.ts';

import { compare, fractionText, multiply, parseFraction } from '#domain/scores/fraction.ts';
import { counted, numberWords } from '#views/format/number.ts';
import { plain, sayLocal } from '#views/said.ts';
import type { View } from '#views/site.ts';

/** What is added up, the greatest first, equal values gathered: "1 + 2 × 1/3". */
export const termsOf = (values: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => compare(parseFraction(b), parseFraction(a)))
    .map(([value, count]) => {
      const shown = value.startsWith('-') ? `(${value})` : value;
      return count === 1 ? shown : `${count} × ${shown}`;
    })
    .join(' + ');
};

/** "Promedio de lo calificado, 3 de 26 regiones: (1 + 2 × 1/3) ÷ 3 = 5/9." Undefined where nothing is rated. */
const meanWords = (
  view: View,
  forms: Forms,
  parts: readonly Pick<ScoredPart, 'state' | 'value'>[],
  value: string | undefined,
): string | undefined => {
  if (value === undefined) return undefined;
  const { why } = view.words.scores;
  const values = parts.flatMap((part) => part.value ?? []);
  const applying = parts.filter(({ state }) => state !== 'not-applicable');
  const sum =
    values.length === 1
      ? fill(why.alone, { value })
      : fill(why.sum, { terms: termsOf(values), count: numberWords(view, values.length), value });
  return counted(view, forms, applying.length, { rated: numberWords(view, values.length), sum });
};

/** What a level is worth: "El nivel «Un paso» da 1 de un máximo de 2: 1/2." Undefined of a state that is none. */
const levelWords = (
  view: View,
  { method }: EditionResult,
  told: ScoredCommitment,
  { state, value }: Pick<ScoredPart, 'state' | 'value'>,
): string | undefined => {
  const { why } = view.words.scores;
  const level = method.scales.find(({ id }) => id === told.scale)?.levels.find(({ code }) => code === state);
  if (level === undefined || value === undefined) return undefined;
  const gaps = { level: plain(sayLocal(view, level.label)), value };
  if (told.maximum === '0') return fill(why.penalty, gaps);
  if (told.maximum === '1') return fill(why.level, gaps);
  const points = fractionText(multiply(parseFraction(value), parseFraction(told.maximum)));
  return fill(why.points, { ...gaps, points, maximum: told.maximum });
};

/** What is said where there is no value: that it does not apply, or that nothing is rated, in as many parts as there are. */
const noneWords = (
  view: View,
  state: string,
  forms: Forms,
  parts: readonly Pick<ScoredPart, 'state'>[],
): string => {
  const { why } = view.words.scores;
  if (state === 'not-applicable') return why.apart;
  const applying = parts.filter((part) => part.state !== 'not-applicable').length;
  return applying > 1 ? fill(why.noneOf, { parts: counted(view, forms, applying) }) : why.noValue;
};

/** How the value of a commitment in an area comes about: by its level, or as the mean of the times it fell due. */
export const areaSum = (
  view: View,
  result: EditionResult,
  told: ScoredCommitment,
  { parts, value, state }: ScoredArea,
): string => {
  const [only, ...others] = parts;
  const { times, timeCount } = view.words.scores.why;
  return (
    (others.length === 0 && only !== undefined
      ? levelWords(view, result, told, only)
      : meanWords(view, times, parts, value)) ?? noneWords(view, state, timeCount, parts)
  );
};

/** How the value of a commitment over several areas comes about: as the mean of those that are rated. */
export const wholeSum = (
  view: View,
  told: ScoredCommitment,
  { state, value }: { readonly state: string; readonly value?: string | undefined },
): string => {
  const { regions, regionCount, areas, areaCount } = view.words.scores.why;
  const [mean, count] = told.eachRegion === true ? [regions, regionCount] : [areas, areaCount];
  return meanWords(view, mean, told.areas, value) ?? noneWords(view, state, count, told.areas);
};

import { fill } from '#i18n/words.ts';

import { parseFraction } from '#domain/scores/fraction.ts';
import { percentDigits } from '#domain/scores/example/worked.ts';
import type { View } from '#views/site.ts';

import { numberWords } from './number.ts';

/** An exact number as it is read: `-1/2` with a true minus sign. */
export const exactWords = (value: string): string => value.replace(/^-/, '−');

/** A share as a percentage that is not rounded: "62,5 %"; where more decimals follow, "66,6… %". */
export const exactPercent = (view: Pick<View, 'locale' | 'words'>, value: string): string => {
  const { digits, isAll } = percentDigits(parseFraction(value));
  return fill(view.words.scores.percent, { value: `${numberWords(view, digits)}${isAll ? '' : '…'}` });
};

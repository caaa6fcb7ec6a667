import { fill } from '#i18n/words.ts';

import type { View } from '#views/site.ts';

import { numberWords } from './number.ts';

/** A whole percentage as the language writes it: "44 %", "44%". It was rounded before, once. */
export const percentWords = (view: Pick<View, 'locale' | 'words'>, percent: number): string =>
  fill(view.words.scores.percent, { value: numberWords(view, percent) });

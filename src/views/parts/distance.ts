import { form, fill } from '#i18n/words.ts';

import { numberWords } from '#views/format/number.ts';
import type { View } from '#views/site.ts';
import { plain } from '#views/said.ts';

import { unitWords } from './code.ts';

/**
 * The difference of two numbers of a unit. Between shares it is in percentage points, since 10 % and 15 % are not 5 % apart. `before`
 * stands right before the number: “cerca de”.
 */
export const distanceWords = (view: View, unit: string, distance: string, before?: string): string => {
  const number = [before, numberWords(view, distance)].filter((part) => part !== undefined).join(' ');
  const { points } = view.words.progress;
  return view.site.archive.code('units', unit)?.style === 'share'
    ? fill(form(view.language, points, Number(distance)), { count: number })
    : `${number} ${plain(unitWords(view, unit, distance))}`;
};

import { fill, type Words } from '#i18n/words.ts';

import { numberWords } from '#views/format/number.ts';

/** How many rows of a list are shown: more would be a page in a page. */
export const mostRows = 20;

/** Who reads, with the words for it. */
interface Reader {
  readonly locale: string;
  readonly words: { readonly embeds: Pick<Words['embeds'], 'firstRows'> };
}

/** That only the first rows are shown; nothing where all are. */
export const cutWords = (reader: Reader, total: number): string | undefined =>
  total <= mostRows
    ? undefined
    : fill(reader.words.embeds.firstRows, {
        count: numberWords(reader, mostRows),
        total: numberWords(reader, total),
      });

import { inLanguage, type LocalText } from '#model/parts/text.ts';
import type { Words } from '#i18n/words.ts';

/** Who reads: the language, how numbers are written, and the words a chart needs. Small enough to be sent to the browser. */
export interface Reading {
  readonly language: string;
  readonly locale: string;
  readonly words: Pick<Words, 'period' | 'dates' | 'qualifiers' | 'columns' | 'chart'>;
}

/** A text in the reader’s language, else in the first there is. */
export const read = ({ language }: Pick<Reading, 'language'>, text: LocalText): string =>
  inLanguage(text, language).text;

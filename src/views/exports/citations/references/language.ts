import { monthWords } from '#views/format/date.ts';
import { oncePerLanguage } from '#views/once-per-language.ts';

/** The language of a reference, with the terms that the styles use where no library has it. Plain data. */
export interface ReferenceLanguage {
  readonly code: string;
  /** By their names in CSL, from the words of the interface. */
  readonly terms: Readonly<Record<string, string>>;
}

/** The language of the references on the pages of `view`. */
export const referenceLanguage = oncePerLanguage((view): ReferenceLanguage => {
  const { and, noDate, version } = view.words.cite.terms;
  const months = Array.from({ length: 12 }, (_, index) => {
    const name = `month-${String(index + 1).padStart(2, '0')}`;
    return [name, monthWords(view, index + 1)] as const;
  });
  return {
    code: view.language,
    terms: { ...Object.fromEntries(months), and, 'no date': noDate, version },
  };
});

/** What kind of thing is cited, in the words of CSL: they decide what a citation manager takes it for. */
export type CitedType = 'legislation' | 'bill' | 'report' | 'dataset' | 'webpage';

/** A date of CSL: year, year and month, or the whole day. */
export interface CitedDate {
  readonly 'date-parts': readonly [readonly number[]];
}

/**
 * What is cited, in CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html). Authors are organisations, always: the
 * records name no one else.
 */
export interface CitationItem {
  /** Also the key in BibTeX. */
  readonly id: string;
  readonly type: CitedType;
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  /** Of a norm: who issued it, as one text. */
  readonly authority?: string;
  /** Of a norm: where it applies. */
  readonly jurisdiction?: string;
  /** Of a norm: its official type and number. */
  readonly number?: string;
  /** Of a page: the portal. */
  readonly 'container-title'?: string;
  /** Of a dataset: the portal, from which it is had. */
  readonly publisher?: string;
  readonly version?: string;
  readonly issued?: CitedDate;
  /** Of the title. */
  readonly language: string;
  /** Absent while it is not known where the portal is published. */
  readonly URL?: string;
  /** Where it was read: the portal. */
  readonly source: string;
  /** Where and in which version it was read, in words. */
  readonly note: string;
}

/** A date of a record as CSL has it, as exact as it is known: `2007-01` gives year and month. */
export const citedDate = (date: string): CitedDate => ({ 'date-parts': [date.split('-').map(Number)] });

/** The same back as text: `2007-01`. */
export const dateOf = ({ 'date-parts': [parts] }: CitedDate): string =>
  parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');

/** Organisations as CSL has them: a name that is not cut into first and last. */
export const organisations = (names: readonly string[]): readonly { readonly literal: string }[] =>
  names.map((literal) => ({ literal }));

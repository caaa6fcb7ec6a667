import type { CitationItem } from '#views/exports/citations/item.ts';
import type { View } from '#views/site.ts';

import { type ReferenceLanguage, referenceLanguage } from './language.ts';

/** The styles in which a page writes out its reference. */
export const referenceStyles = ['apa', 'chicago'] as const;
export type ReferenceStyle = (typeof referenceStyles)[number];

/** A part of a reference; the title of a whole work is set apart. */
export interface ReferencePart {
  readonly text: string;
  readonly isTitle: boolean;
}

/** How a page of another language tells what a reference is of and where it is read. */
export interface Reading {
  /** The title in the language of the page; it stands in brackets behind that of the original. */
  readonly title?: string;
  readonly note?: string;
  /** Undefined while it is not known where the portal is published. */
  readonly url?: string | undefined;
}

/** What a style makes of an item is said in its own fields; these are what the portal's items need of it. */
const shaped = (view: View, item: CitationItem, { title, url }: Reading): object => {
  // A style of law writes "Pub. L. No." before a number; what the records call a number begins with its own words.
  const named = item.number === undefined ? item.title : `${item.number}, ${item.title}`;
  const { number: _, ...rest } = item;
  return {
    ...rest,
    title: title === undefined || title === item.title ? named : `${named} [${title}]`,
    ...(url === undefined ? {} : { URL: url }),
    ...(item.type === 'dataset' ? { genre: view.words.cite.terms.dataset } : {}),
  };
};

/** Whether a style says by itself in which version a thing was read: of what others published, none does. */
const saysVersion = ({ type }: CitationItem): boolean => type === 'webpage' || type === 'dataset';

/** All that a style needs to write a reference: plain data, so that a page can be compared with its earlier self before it is written. */
export interface UnwrittenReference {
  readonly style: ReferenceStyle;
  readonly language: ReferenceLanguage;
  /** As the style reads it: a CSL item. */
  readonly item: object;
  /** Where and in which version the thing was read, behind what the style writes. */
  readonly note?: string;
}

/**
 * A reference to be written in a style, in the language of `view`: what is told by the citation's files, with the title, the note and
 * the address of this language. A norm or a report, which the portal only read, is followed by where and in which version.
 */
export const unwrittenReference = (
  view: View,
  style: ReferenceStyle,
  item: CitationItem,
  reading: Reading = {},
): UnwrittenReference => ({
  style,
  language: referenceLanguage(view),
  item: shaped(view, item, reading),
  ...(saysVersion(item) ? {} : { note: reading.note ?? item.note }),
});

/** A reference as text alone. */
export const referenceText = (parts: readonly ReferencePart[]): string =>
  parts.map(({ text }) => text).join('');

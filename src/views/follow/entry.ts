import { fill } from '#i18n/words.ts';

import { plain, type Said } from '#views/said.ts';
import type { View } from '#views/site.ts';

/** Something that happened in the portal: what a feed tells. */
export interface FeedEntry {
  /** The same for ever, whatever a title becomes. */
  readonly id: string;
  /** Moment, `YYYY-MM-DDThh:mm:ssZ`. Of what is known by its day alone, the beginning of that day. */
  readonly at: string;
  readonly title: Said;
  /** Address in the portal, without origin. */
  readonly href: string;
  readonly paragraphs: readonly Said[];
  readonly categories: readonly { readonly term: string; readonly label: string }[];
  /** What it is about: `law/ley-28950-2007`, `edition/2025`. */
  readonly of: string;
  readonly isCorrection: boolean;
}

/** What may have happened: to a record, or among editions. `checked`: the history is not known, only when someone last looked. */
export type EntryKind = keyof View['words']['changes']['kinds'] | 'checked';

/** A text with something said in its gap; in the language of that where it is not the reader's. */
export const saidWith = (text: string, said: Said, gap = 'title'): Said => {
  const words = fill(text, { [gap]: plain(said) });
  return typeof said === 'string' ? words : { text: words, lang: said.lang };
};

/** The categories of an entry: what it is about, and what happened. A correction is a change too. */
export const categoriesOf = (
  view: View,
  type: keyof View['words']['typeNames'] | 'edition',
  ...kinds: readonly EntryKind[]
): FeedEntry['categories'] => {
  const { edition, checked } = view.words.follow;
  const labels = { ...view.words.changes.kinds, checked };
  return [
    { term: type, label: type === 'edition' ? edition : view.words.typeNames[type] },
    ...kinds.map((kind) => ({ term: kind, label: labels[kind] })),
  ];
};

/** Newest first; of one moment in the order of their ids. */
export const newestFirst = (a: FeedEntry, b: FeedEntry): number =>
  a.at > b.at ? -1 : a.at < b.at ? 1 : a.id < b.id ? -1 : 1;

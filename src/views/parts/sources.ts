import { fill } from '#i18n/words.ts';
import type { Source } from '#model/parts/source.ts';

import { timeOf } from '#views/format/date.ts';
import type { Said } from '#views/said.ts';
import type { View } from '#views/site.ts';

export interface SourceView {
  readonly key: string;
  readonly title: Said;
  readonly url: string;
  readonly publisher: Said;
  readonly page?: Said;
  readonly publishedOn?: { readonly text: Said; readonly datetime: string };
  readonly accessedOn?: { readonly text: Said; readonly datetime: string };
  readonly archivedUrl?: string;
}

/** A page or part of a document: a number gets its "p.", an article or paragraph already says what it is. */
export const pageWords = (view: View, page: string): string =>
  /^\d/.test(page) ? fill(view.words.sources.page, { page }) : page;

/** The sources of a record, as its page lists them. */
export const sourcesOf = (view: View, sources: readonly Source[]): readonly SourceView[] =>
  sources.map(({ key, title, url, publisher, page, publishedOn, accessedOn, archivedUrl }) => ({
    key,
    title,
    url,
    publisher,
    ...(page === undefined ? {} : { page: pageWords(view, page) }),
    ...(publishedOn === undefined ? {} : { publishedOn: timeOf(view, publishedOn) }),
    ...(accessedOn === undefined ? {} : { accessedOn: timeOf(view, accessedOn) }),
    ...(archivedUrl === undefined ? {} : { archivedUrl }),
  }));

/** A link to a source below on the same page, named by its publisher. */
export const sourceLink = (
  sources: readonly Source[],
  key: string | undefined,
): { href: string; text: string } | undefined => {
  const source = sources.find((each) => each.key === key);
  return source && { href: `#source-${source.key}`, text: source.publisher };
};

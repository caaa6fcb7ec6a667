import type { BreadcrumbList } from 'schema-dts';

import type { PageHead } from '#views/head.ts';
import { plain, type Said } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { addressAt, said, statement } from './statement.ts';

/** A step on the way down to a page. */
export interface Crumb {
  readonly text: Said;
  readonly href?: string;
}

/** The way down to a page in the words of schema.org. A step without a page of its own, and the page itself, have no address. */
export const breadcrumbsOf = (view: View, crumbs: readonly Crumb[]): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ text, href }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: plain(text),
    ...said({ item: href === undefined ? undefined : addressAt(view.site, href) }),
  })),
});

/** What a page says in its head, with the way down to it; the home page has none. */
export const withBreadcrumbs = (
  view: View,
  head: PageHead | undefined,
  crumbs: readonly Crumb[],
): PageHead =>
  crumbs.length === 0
    ? { ...head }
    : { ...head, jsonLd: [...(head?.jsonLd ?? []), statement(breadcrumbsOf(view, crumbs))] };

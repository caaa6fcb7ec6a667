import { fill } from '#i18n/words.ts';

import { homeHref } from '#views/links.ts';
import { plain, type Said, sayLocal } from '#views/said.ts';
import type { View } from '#views/site.ts';

/** What stands around an embed: its head, and the foot that says whose it is, under which licence, and where all of it stands. */
export interface EmbedFrame {
  readonly language: string;
  readonly title: string;
  readonly siteName: string;
  /** The page it is taken from: an embed is no page of its own. Absent while the host is not known. */
  readonly canonical?: string;
  readonly page: { readonly href: string; readonly text: string };
  readonly portal: { readonly href: string; readonly text: Said };
  readonly licence: { readonly href: string; readonly text: string };
}

/** The frame of an embed of the page at `path`, which may be narrowed further by the query part of an address. */
export const embedFrame = (view: View, title: Said, path: (language: string) => string): EmbedFrame => {
  const { site, words } = view;
  const { portal } = site.archive;
  const name = sayLocal(view, portal.name);
  const href = `${site.addresses.base}${path(view.language)}`;
  return {
    language: view.language,
    title: plain(title),
    siteName: plain(name),
    ...(site.origin === undefined ? {} : { canonical: `${site.origin}${href}` }),
    page: { href, text: fill(words.embeds.page, { portal: plain(name) }) },
    portal: { href: homeHref(view), text: name },
    licence: { href: portal.licence.url, text: fill(words.site.licence, { name: portal.licence.name }) },
  };
};

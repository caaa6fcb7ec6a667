import { feedHref, withOrigin } from '#views/follow/addresses.ts';
import { tagOf } from '#views/follow/authority.ts';
import type { FeedEntry } from '#views/follow/entry.ts';
import type { Feed } from '#views/follow/feeds.ts';
import { generatedAt } from '#views/history/version.ts';
import { plain, sayLocal } from '#views/said.ts';
import type { View } from '#views/site.ts';

/** What every form of a feed says of itself. Addresses have an origin where that is known. */
export interface FeedAbout {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** Moment of the newest entry; of a feed without any, that of the content. */
  readonly updated: string;
  readonly page: string;
  readonly atom: string;
  /** Absent where there is no such form. */
  readonly json?: string;
  readonly author: { readonly name: string; readonly url?: string };
  readonly rights: string;
  readonly entries: readonly FeedEntry[];
}

/** A feed with all that its file says. */
export const aboutFeed = (view: View, feed: Feed): FeedAbout => {
  const { archive } = view.site;
  const { name, url } = archive.portal.publisher;
  const entries = feed.entries();
  const { about, aboutChecked } = view.words.follow;
  return {
    id: tagOf(view.site, view.language, 'feed', ...feed.name),
    title: feed.title,
    about: archive.history.available ? about : aboutChecked,
    updated: entries[0]?.at ?? generatedAt(view.site),
    page: withOrigin(view, feed.href),
    atom: withOrigin(view, feedHref(view, feed.name, 'xml')),
    ...(feed.isMain ? { json: withOrigin(view, feedHref(view, feed.name, 'json')) } : {}),
    author: { name: plain(sayLocal(view, name)), ...(url === undefined ? {} : { url }) },
    rights: archive.portal.licence.name,
    entries,
  };
};

import { jsonText } from '#views/exports/json-text.ts';
import { withOrigin } from '#views/follow/addresses.ts';
import type { FeedEntry } from '#views/follow/entry.ts';
import type { Feed } from '#views/follow/feeds.ts';
import { plain } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { aboutFeed } from './about.ts';

const itemOf = (view: View, { id, at, title, href, paragraphs, categories }: FeedEntry) => ({
  id,
  url: withOrigin(view, href),
  title: plain(title),
  // Every item must have a text: where nothing more is to be said that is its title.
  content_text: paragraphs.length === 0 ? plain(title) : paragraphs.map(plain).join('\n\n'),
  date_published: at,
  date_modified: at,
  tags: categories.map(({ term }) => term),
  ...(typeof title === 'string' ? {} : { language: title.lang }),
});

/** A feed as [JSON Feed 1.1](https://www.jsonfeed.org/version/1.1/), the newest item first. Throws for a feed that has no such form. */
export const jsonFeed = (view: View, feed: Feed): string => {
  const { title, about, page, json, author, entries } = aboutFeed(view, feed);
  if (json === undefined) throw new Error(`The feed ${feed.name.join('/')} has no JSON.`);
  return `${jsonText({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: json,
    description: about,
    authors: [author],
    language: view.language,
    items: entries.map((entry) => itemOf(view, entry)),
  })}\n`;
};

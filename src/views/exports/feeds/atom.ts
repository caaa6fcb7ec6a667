import { withOrigin } from '#views/follow/addresses.ts';
import type { FeedEntry } from '#views/follow/entry.ts';
import type { Feed } from '#views/follow/feeds.ts';
import type { View } from '#views/site.ts';

import { aboutFeed } from './about.ts';
import { textElement, xmlElement } from './xml.ts';

const atom = 'http://www.w3.org/2005/Atom';
const xhtml = 'http://www.w3.org/1999/xhtml';

/** Elements one a line, so that two versions of a file can be told apart line by line. */
const within = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  elements: readonly string[],
): string => xmlElement(name, attributes, `\n${elements.join('\n')}\n`);

const entryElement = (view: View, { id, at, title, href, paragraphs, categories }: FeedEntry): string => {
  const told = paragraphs.map((paragraph) => textElement('p', paragraph)).join('');
  return within('entry', {}, [
    textElement('id', id),
    textElement('title', title),
    textElement('updated', at),
    xmlElement('link', { rel: 'alternate', type: 'text/html', href: withOrigin(view, href) }),
    ...categories.map((category) => xmlElement('category', category)),
    ...(told === ''
      ? []
      : [xmlElement('content', { type: 'xhtml' }, xmlElement('div', { xmlns: xhtml }, told))]),
  ]);
};

/** A feed as Atom 1.0 ([RFC 4287](https://www.rfc-editor.org/rfc/rfc4287)), the newest entry first. */
export const atomXml = (view: View, feed: Feed): string => {
  const {
    id,
    title,
    about,
    updated,
    page,
    atom: self,
    json,
    author,
    rights,
    entries,
  } = aboutFeed(view, feed);
  const links = [
    { rel: 'self', type: 'application/atom+xml', href: self },
    { rel: 'alternate', type: 'text/html', href: page },
    ...(json === undefined ? [] : [{ rel: 'alternate', type: 'application/feed+json', href: json }]),
  ];
  const root = within('feed', { xmlns: atom, 'xml:lang': view.language }, [
    textElement('id', id),
    textElement('title', title),
    textElement('subtitle', about),
    textElement('updated', updated),
    ...links.map((link) => xmlElement('link', link)),
    xmlElement(
      'author',
      {},
      textElement('name', author.name) + (author.url === undefined ? '' : textElement('uri', author.url)),
    ),
    textElement('rights', rights),
    ...entries.map((entry) => entryElement(view, entry)),
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
};

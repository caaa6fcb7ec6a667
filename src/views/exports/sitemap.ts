import { SitemapStream, streamToPromise } from 'sitemap';

import type { Frame } from '#views/frame.ts';
import { homePage } from '#views/home.ts';
import { pageOf, recordAddresses, sectionPages } from '#views/pages.ts';
import type { View } from '#views/site.ts';

/** Where a portal whose address is not yet known stands while it is tried out. */
const unknownOrigin = 'http://localhost:4321';

const framesOf = (view: View): readonly Frame[] => [
  homePage(view).frame,
  ...sectionPages(view).map(({ page }) => page.view.frame),
  ...recordAddresses(view).flatMap(({ target }) => {
    if (target.kind === 'alias') return [];
    const page = pageOf(view, target);
    return page.kind === 'redirect' ? [] : [page.view.frame];
  }),
];

/** The sitemap of the portal: every page in every language, each with its counterparts in the others. */
export const sitemapXml = async (views: readonly View[]): Promise<string> => {
  const stream = new SitemapStream({
    hostname: views[0]?.site.origin ?? unknownOrigin,
    xmlns: { news: false, image: false, video: false, xhtml: true },
  });
  for (const view of views)
    for (const { language, alternates } of framesOf(view)) {
      const url = alternates.find(({ hreflang }) => hreflang === language)?.href ?? '/';
      stream.write({ url, links: alternates.map(({ hreflang, href }) => ({ lang: hreflang, url: href })) });
    }
  stream.end();
  return `${(await streamToPromise(stream)).toString('utf8')}\n`;
};

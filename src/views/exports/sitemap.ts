import { SitemapStream, streamToPromise } from 'sitemap';

import { prosePath, sectionPath } from '#views/frame.ts';
import { furtherLogParts, logPath } from '#views/history/log/parts.ts';
import { sectionOf } from '#views/links.ts';
import { listSections } from '#views/list.ts';
import { dictionaryPath } from '#views/open-data/dictionary-page.ts';
import { recordAddresses, trackerAddresses } from '#views/pages.ts';
import { scorePath } from '#views/scores/addresses.ts';
import { scoreTargets } from '#views/scores/pages.ts';
import type { View } from '#views/site.ts';
import { trackerSections } from '#views/trackers/tracker.ts';
import { upkeepParts, upkeepPath } from '#views/upkeep/addresses.ts';

/** Where a portal whose address is not yet known stands while it is tried out. */
const unknownOrigin = 'http://localhost:4321';

/** The path of a page in each language, without the base. */
type PathIn = (language: string) => string;

/** Every page of the portal but redirects, once for all languages. */
const pathsOf = (view: View): readonly PathIn[] => {
  const { site } = view;
  return [
    sectionPath(site),
    ...listSections.map((section) => sectionPath(site, section)),
    ...Object.values(trackerSections).map((section) => sectionPath(site, section)),
    ...trackerAddresses(view).map(({ slugs, type }) => sectionPath(site, trackerSections[type], ...slugs)),
    sectionPath(site, 'comparisons'),
    sectionPath(site, 'scorecards'),
    ...scoreTargets(view).map((target) => scorePath(site, target)),
    sectionPath(site, 'changes'),
    ...furtherLogParts(view).map((part) => logPath(view, part)),
    upkeepPath(view),
    ...upkeepParts(view).map((part) => upkeepPath(view, part)),
    sectionPath(site, 'data'),
    dictionaryPath(site),
    sectionPath(site, 'editor'),
    sectionPath(site, 'propose'),
    sectionPath(site, 'search'),
    sectionPath(site, 'glossary'),
    ...site.archive.pages.all.map(({ id }) => prosePath(site, id)),
    ...recordAddresses(view).flatMap(({ slug, target }) => {
      // The dictionary is named above.
      if (target.kind === 'alias' || target.kind === 'dictionary') return [];
      if (target.kind === 'place') return [sectionPath(site, 'regions', slug)];
      if (target.kind === 'pillar') return [sectionPath(site, 'pillars', slug)];
      return [sectionPath(site, sectionOf[target.type], slug)];
    }),
  ];
};

/** The sitemap of the portal: every page in every language, each with its counterparts in the others. */
export const sitemapXml = async (views: readonly View[]): Promise<string> => {
  const [first] = views;
  if (!first) throw new Error('The portal has no language.');
  const { origin = unknownOrigin, addresses } = first.site;
  const stream = new SitemapStream({
    hostname: origin,
    xmlns: { news: false, image: false, video: false, xhtml: true },
  });
  const paths = pathsOf(first);
  for (const { language } of views)
    for (const pathIn of paths) {
      const address = (each: string): string => `${origin}${addresses.base}${pathIn(each)}`;
      const links = views.map((view) => ({ lang: view.language, url: address(view.language) }));
      stream.write({
        url: address(language),
        links: [...links, { lang: 'x-default', url: address(first.language) }],
      });
    }
  stream.end();
  return `${(await streamToPromise(stream)).toString('utf8')}\n`;
};

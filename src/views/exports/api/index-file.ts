import type { IndexFile } from '#model/api/other-files.ts';
import { listNames } from '#model/api/lists/lists.ts';
import type { ByLanguage } from '#model/api/parts.ts';

import { jsonText } from '#views/exports/json-text.ts';
import { followFeeds } from '#views/follow/panel.ts';
import { homeHref } from '#views/links.ts';
import type { View, Views } from '#views/site.ts';

import { apiAddress, headOf, localIn, pagesOf, saidIn, wholeAddress } from './given.ts';
import { rowsOf } from './lists/files.ts';

type Link = IndexFile['links'][number];

/** The file of everything, below the root of the portal. */
export const zipPath = 'api/v1/veedor.zip';

/** How the portal as a whole is followed in a language. */
const followedIn = (view: View) =>
  (followFeeds(view, { follow: ['all'] }).feeds ?? []).map((each) => ({ language: view.language, ...each }));

const linksOf = (views: Views): readonly Link[] => {
  const { site } = views[0];
  const { base } = site.addresses;
  const said = (say: (words: View['words']['openData']) => string): ByLanguage =>
    saidIn(views, ({ words }) => say(words.openData));
  const link = (
    name: string,
    title: ByLanguage,
    [href, mediaType]: readonly [string, string],
    total: number | null = null,
  ): Link => ({
    name,
    title,
    href,
    mediaType,
    total,
  });
  const json = (file: string) => [apiAddress(site, file), 'application/json'] as const;
  const csv = (file: string) => [apiAddress(site, file), 'text/csv'] as const;
  const below = (path: string, mediaType: string) =>
    [wholeAddress(site, `${base}${path}`), mediaType] as const;
  return [
    ...listNames.flatMap((name) => {
      const total = rowsOf(views, name).length;
      const title = said(({ lists }) => lists[name]);
      return [link(name, title, json(`${name}.json`), total), link(name, title, csv(`${name}.csv`), total)];
    }),
    link(
      'changes',
      said(({ files }) => files.changes),
      json('changes.json'),
    ),
    link(
      'changes',
      said(({ files }) => files.changes),
      csv('changes.csv'),
    ),
    link(
      'dictionary',
      said(({ files }) => files.dictionary),
      json('dictionary.json'),
    ),
    link(
      'dictionary',
      said(({ files }) => files.dictionary),
      csv('dictionary.csv'),
    ),
    link(
      'openapi',
      said(({ files }) => files.openapi),
      json('openapi.json'),
    ),
    link(
      'zip',
      said(({ files }) => files.zip),
      below(zipPath, 'application/zip'),
    ),
    link(
      'datapackage',
      said(({ files }) => files.datapackage),
      below('datapackage.json', 'application/json'),
    ),
    link(
      'catalog',
      said(({ files }) => files.catalog),
      below('catalog.jsonld', 'application/ld+json'),
    ),
    ...views
      .flatMap(followedIn)
      .map(({ language, href, title, type }) =>
        link(type === 'text/calendar' ? 'calendar' : 'feed', { [language]: title }, [
          wholeAddress(site, href),
          type,
        ]),
      ),
  ];
};

/** What there is, and where, as `/api/v1/index.json`: where a program begins. */
export const indexJson = (views: Views): string => {
  const { site } = views[0];
  const { name, publisher, licence, notice } = site.archive.portal;
  const links = linksOf(views);
  const index: IndexFile = {
    ...headOf(site),
    total: links.length,
    portal: {
      name: localIn(views, name),
      publisher: localIn(views, publisher.name),
      pages: pagesOf(views, homeHref),
      licence,
      ...(notice === undefined ? {} : { notice: localIn(views, notice) }),
    },
    links,
  };
  return `${jsonText(index)}\n`;
};

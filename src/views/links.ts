import { hrefOf, type SectionName } from '#i18n/routes.ts';
import type { Stored } from '#model/archive.ts';
import type { MarkdownType } from '#model/record-types.ts';
import { markdownTypeNames, markdownTypes } from '#model/record-types.ts';

import { plain, translationOf } from './said.ts';
import type { View } from './site.ts';

/** The section in which the records of a type live. */
export const sectionOf: Record<Exclude<MarkdownType, 'page'>, SectionName> = {
  law: 'laws',
  commitment: 'commitments',
  audit: 'audits',
  statistic: 'statistics',
  comparison: 'comparisons',
  institution: 'institutions',
};

/** Last part of a record's address: its id; for a page of prose its translated slug. */
export const slugOf = (view: View, record: Stored): string => {
  if (record.type !== 'page') return record.id;
  return plain(translationOf(view, record).text('slug', (record as Stored & { slug: string }).slug));
};

/** The address of a record in the language of the page. Pages of prose stand right below the language. */
export const recordHref = (view: View, record: Stored): string =>
  record.type === 'page'
    ? `${hrefOf(view.site.addresses, view.language)}${slugOf(view, record)}/`
    : hrefOf(
        view.site.addresses,
        view.language,
        sectionOf[record.type as keyof typeof sectionOf],
        slugOf(view, record),
      );

export const sectionHref = (view: View, section: SectionName): string =>
  hrefOf(view.site.addresses, view.language, section);

export const homeHref = (view: View): string => hrefOf(view.site.addresses, view.language);

export const regionHref = (view: View, code: string): string =>
  hrefOf(view.site.addresses, view.language, 'regions', code.toLowerCase());

/** The page of an area, where it has one: the country has none, and neither has anything outside of it. */
export const placeHref = (view: View, code: string): string | undefined => {
  const { jurisdictions, portal } = view.site.archive;
  const isWithin = (parent: string | undefined): boolean =>
    parent !== undefined && (parent === portal.country || isWithin(jurisdictions.get(parent)?.parent));
  return isWithin(jurisdictions.get(code)?.parent) ? regionHref(view, code) : undefined;
};

export const pillarHref = (view: View, code: string): string =>
  hrefOf(view.site.addresses, view.language, 'pillars', code);

const folders = new Map<string, MarkdownType>(
  markdownTypeNames.map((type) => [markdownTypes[type].folder, type]),
);

/** The records of a type, by id. */
export const collectionOf = (view: View, type: MarkdownType) => {
  const { archive } = view.site;
  return {
    law: archive.laws,
    commitment: archive.commitments,
    audit: archive.audits,
    statistic: archive.statistics,
    comparison: archive.comparisons,
    institution: archive.institutions,
    page: archive.pages,
  }[type] as { get: (id: string) => Stored | undefined };
};

/** The address that a link written in a body (`/laws/ley-28950-2007`) has in this language; undefined for a web address. */
const bodyHref = (view: View, target: string): string | undefined => {
  const match = /^\/([a-z]+)(?:\/([^#]*?))?\/?(#.*)?$/.exec(target);
  if (!match) return undefined;
  const [, folder = '', id = '', fragment = ''] = match;
  if (folder === 'regions') return `${regionHref(view, id)}${fragment}`;
  if (folder === 'pillars') return `${pillarHref(view, id)}${fragment}`;
  if (folder === 'glossary') return `${sectionHref(view, 'glossary')}${fragment}`;
  const type = folders.get(folder);
  const record = type && collectionOf(view, type).get(id);
  return record && `${recordHref(view, record)}${fragment}`;
};

/** The body of a record in the language of the page, its links made to work in this portal. Undefined where there is none. */
export const bodyOf = (view: View, record: Stored): { html: string; lang?: string } | undefined => {
  const translated = record.translations[view.language]?.html;
  const html = translated || record.html;
  if (html === '') return undefined;
  const original = view.site.archive.portal.languages[0] as string;
  const resolved = html.replace(/href="(\/[^"]*)"/g, (whole, target: string) => {
    const href = bodyHref(view, target);
    return href === undefined ? whole : `href="${href}"`;
  });
  return { html: resolved, ...(translated || view.language === original ? {} : { lang: original }) };
};

/** Address of what is searched in the language of the page. */
export const searchIndexHref = ({ site, language }: View): string =>
  `${site.addresses.base}api/v1/search/${language}.json`;

/** Address of what a chart says and asks in the language of the page: the same for all charts, so that it is read once. */
export const chartReadingHref = ({ site, language }: View): string =>
  `${site.addresses.base}api/v1/charts/${language}.json`;

import type { Stored } from '#model/archive.ts';
import { type ByLanguage, type Head, schemaVersion } from '#model/api/parts.ts';
import { publishedValue } from '#model/api/published.ts';
import type { RecordHead } from '#model/api/record.ts';
import type { LocalText } from '#model/parts/text.ts';
import { markdownTypes } from '#model/record-types.ts';

import { generatedAt, lastVersionOf } from '#views/history/version.ts';
import { recordHref } from '#views/links.ts';
import { type Said, sayLocal } from '#views/said.ts';
import type { Site, View, Views } from '#views/site.ts';
import { inEach } from '#views/statistics/named.ts';

/** What every JSON file of the API begins with. */
export const headOf = (site: Site): Head => ({
  schemaVersion,
  generatedAt: generatedAt(site),
  asOf: site.day,
  languages: site.archive.portal.languages,
});

/** An address of the portal, whole where it is known where the portal is published. `href` has the base. */
export const wholeAddress = ({ origin }: Pick<Site, 'origin'>, href: string): string =>
  `${origin ?? ''}${href}`;

/** Address of a file of the API: `laws.csv`, `laws/ley-1.json`. */
export const apiAddress = (site: Site, file: string): string =>
  wholeAddress(site, `${site.addresses.base}api/v1/${file}`);

/** An address in every language of the portal. */
export const pagesOf = ([first, ...others]: Views, hrefIn: (view: View) => string): ByLanguage =>
  Object.fromEntries(
    [first, ...others].map((view) => [view.language, wholeAddress(view.site, hrefIn(view))]),
  );

/** What a page says, by language; a language without the text has none. */
export const saidIn = (views: Views, say: (view: View) => Said): ByLanguage =>
  inEach(views, say) as ByLanguage;

/** A text that stands in every language in one place. */
export const localIn = (views: Views, text: LocalText): ByLanguage =>
  saidIn(views, (view) => sayLocal(view, text));

const records = new WeakMap<Site, Map<Stored, Readonly<Record<string, unknown>>>>();

/** A record as the API gives it, worked out once: field by field, texts by language. */
export const publishedRecord = (site: Site, record: Stored): Readonly<Record<string, unknown>> => {
  const known = records.get(site) ?? new Map<Stored, Readonly<Record<string, unknown>>>();
  records.set(site, known);
  const before = known.get(record);
  if (before) return before;
  const { translations, type } = record;
  const made = publishedValue(markdownTypes[type].schema, record, {
    languages: site.archive.portal.languages,
    translated: Object.fromEntries(
      Object.entries(translations).map(([language, { fields }]) => [language, fields]),
    ),
  }) as Readonly<Record<string, unknown>>;
  known.set(record, made);
  return made;
};

/** A text of a published record, or of a part of one; null where it has none. */
export const textIn = (part: unknown, key: string): ByLanguage | null =>
  (part as Readonly<Record<string, ByLanguage | undefined>>)[key] ?? null;

/** The same, of a text that every record has. */
export const requiredText = (part: unknown, key: string): ByLanguage => {
  const text = textIn(part, key);
  if (text === null) throw new Error(`A record without "${key}".`);
  return text;
};

/** What the file of a record begins with. */
export const recordHeadOf = (views: Views, record: Stored): RecordHead => {
  const [{ site, language }] = views;
  const pages = pagesOf(views, (view) => recordHref(view, record));
  const version = lastVersionOf(site, record);
  return {
    id: record.id,
    url: pages[language] as string,
    pages,
    version: version === undefined ? null : { on: version.on, commit: version.commit },
  };
};

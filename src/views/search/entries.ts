import type { Entry, Stored } from '#model/archive.ts';

import { bodyOf, recordHref, regionHref, sectionHref } from '#views/links.ts';
import { daysLate } from '#views/lists/commitments.ts';
import { codeWords, placeWords } from '#views/parts/code.ts';
import { placesWithPage } from '#views/area-records.ts';
import { plain, type Said, sayLocal, titleOf, translationOf } from '#views/said.ts';
import type { View } from '#views/site.ts';
import type { TrackerType } from '#views/trackers/facet-names.ts';
import type { Tracked } from '#views/trackers/facets.ts';
import { trackedRecords, trackerTable } from '#views/trackers/tracker.ts';

import type { EntryRow, SearchEntry, SearchIndex } from './entry.ts';

/** How much of a text is searched: enough to find it by what it is about. */
export const textLength = 220;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** How much of the own title of a translated record is searched: what readers cite of it. */
const originalLength = 120;

const cut = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const space = text.slice(0, most + 1).lastIndexOf(' ');
  return `${text.slice(0, space > most / 2 ? space : most).replace(/[\s,;:.–—]+$/, '')}…`;
};

/** The words of a piece of HTML, cut between two words, with “…” where they go on. */
export const textOf = (html: string, most = textLength): string => {
  const text = html
    // Between blocks there is a space; inside a line the text has its own.
    .replace(/<\/?(?:a|abbr|b|cite|code|em|i|q|s|small|span|strong|sub|sup|time|u)(?:\s[^>]*)?>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return cut(text, most);
};

type Named = Stored & {
  readonly title?: string;
  readonly name?: string;
  readonly gist?: string;
  readonly identifier?: string;
  readonly shortName?: string;
};

const optional = (key: 'identifier' | 'gist' | 'text', value: Said | undefined): Partial<SearchEntry> =>
  value === undefined || plain(value) === '' ? {} : { [key]: plain(value) };

const entryOf = (view: View, record: Stored, identifier?: Said): SearchEntry => {
  const { gist, title: ownTitle, name: ownName } = record as Named;
  const own = ownTitle ?? ownName;
  const body = bodyOf(view, record);
  const title = titleOf(view, record);
  return {
    type: record.type,
    id: record.id,
    href: recordHref(view, record),
    title: plain(title),
    ...(typeof title === 'string' ? {} : { lang: title.lang }),
    ...optional('identifier', identifier),
    ...(own === undefined || own === plain(title) ? {} : { original: cut(own, originalLength) }),
    ...optional('gist', gist === undefined ? undefined : translationOf(view, record).text('gist', gist)),
    ...optional('text', body && textOf(body.html)),
  };
};

const valuesOf = (view: View, record: Tracked): EntryRow['values'] => {
  const given: Record<string, string | number | undefined> =
    record.type === 'law'
      ? {
          publishedOn: record.publishedOn,
          inForceOn: record.inForceOn,
          effectiveUntil: record.effectiveUntil,
        }
      : record.type === 'commitment'
        ? {
            dueOn: view.site.timelinessOf(record).dueOn,
            daysLate: daysLate(view.site.timelinessOf(record)),
          }
        : { publishedOn: record.publishedOn, findings: record.findings?.length ?? 0 };
  return Object.fromEntries(
    Object.entries({ ...given, confidence: record.confidence }).filter(([, value]) => value !== undefined),
  ) as EntryRow['values'];
};

const identifierOf = (record: Tracked): string | undefined =>
  record.type === 'law' ? record.identifier : record.type === 'commitment' ? record.code : undefined;

const tracked = (view: View, type: TrackerType): SearchEntry[] => {
  const records = new Map(trackedRecords(view, type).map((each) => [each.record.id, each]));
  const table = trackerTable(
    view,
    type,
    [...records.values()].map(({ record }) => record),
    '',
  );
  return table.rows.flatMap(({ id, cells }) => {
    const found = records.get(id);
    if (!found) return [];
    const { record, facets, checkedOn } = found;
    const row = { cells: cells.slice(1), facets, checkedOn, values: valuesOf(view, record) };
    return [{ ...entryOf(view, record, identifierOf(record)), row }];
  });
};

const shortNameOf = (view: View, institution: Entry<'institution'>): Said | undefined =>
  institution.shortName === undefined
    ? undefined
    : translationOf(view, institution).text('shortName', institution.shortName);

/** What is searched in the language of the page. */
export const searchIndex = (view: View): SearchIndex => {
  const { archive, day } = view.site;
  return {
    schemaVersion: 1,
    language: view.language,
    asOf: day,
    entries: [
      ...tracked(view, 'law'),
      ...tracked(view, 'commitment'),
      ...tracked(view, 'audit'),
      ...archive.statistics.all.map((each) => entryOf(view, each)),
      ...archive.comparisons.all.map((each) => entryOf(view, each)),
      ...archive.institutions.all.map((each) => entryOf(view, each, shortNameOf(view, each))),
      ...placesWithPage(view).map(({ code, kind }) => {
        const name = placeWords(view, code);
        return {
          type: 'region' as const,
          id: code,
          href: regionHref(view, code),
          title: plain(name),
          ...(typeof name === 'string' ? {} : { lang: name.lang }),
          ...optional('gist', codeWords(view, 'jurisdictionKinds', kind)),
          ...optional('text', code),
        };
      }),
      ...archive.pages.all.map((each) => entryOf(view, each)),
      ...archive.glossary.map(({ id, term, meaning }) => ({
        type: 'term' as const,
        id,
        href: `${sectionHref(view, 'glossary')}#${id}`,
        title: plain(sayLocal(view, term)),
        gist: plain(sayLocal(view, meaning)),
      })),
    ],
  };
};

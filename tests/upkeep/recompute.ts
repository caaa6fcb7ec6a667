import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'yaml';

import { judge } from '../recompute/cells.ts';
import { type Content, type Raw, readFolder } from '../recompute/content.ts';
import { last, later } from '../recompute/days.ts';

// What the reports should say, from the files as a reader of YAML has them: on purpose without any code of the portal.

export interface Folder {
  readonly content: Content;
  readonly records: readonly Raw[];
}

const folders = {
  laws: 'law',
  commitments: 'commitment',
  audits: 'audit',
  statistics: 'statistic',
  comparisons: 'comparison',
  institutions: 'institution',
  pages: 'page',
} as const;

const isTranslation = /\.[a-z]{2}\.md$/;

/** Every record of a content folder with its type and the languages it is translated into. */
export const readAll = (folder: string): Folder => {
  const content = readFolder(folder);
  const records = Object.entries(folders).flatMap(([below, type]) =>
    (existsSync(join(folder, below)) ? readdirSync(join(folder, below), { recursive: true }) : [])
      .map(String)
      .filter((file) => file.endsWith('.md') && !isTranslation.test(file))
      .map((file): Raw => {
        const path = join(folder, below, file);
        const [, frontMatter = ''] = readFileSync(path, 'utf8').split(/^---$/m);
        const languages = content.portal['languages'].filter((language: string) =>
          existsSync(path.replace(/\.md$/, `.${language}.md`)),
        );
        return {
          ...(parse(frontMatter) as Raw),
          type,
          id: file.replace(/^.*[/\\]/, '').slice(0, -3),
          languages,
        };
      }),
  );
  return { content, records };
};

const placeOf = (content: Content, code: string): string => {
  const at = (each: string) => content.jurisdictions.find((one) => one['code'] === each);
  for (let next: string | undefined = code; next !== undefined; next = at(next)?.['parent'])
    if (at(next)?.['scored'] === true) return next;
  return code;
};

/** The areas that a record is about, in the words of its type. */
const areasOf = ({ content, records }: Folder, record: Raw): string[] => {
  const country: string = content.portal['country'];
  if (record['type'] === 'commitment') {
    const { scope } = record as { scope: string | string[] };
    if (scope === 'national') return [country];
    if (Array.isArray(scope)) return scope;
    return content.jurisdictions.filter(({ scored }) => scored === true).map(({ code }) => code);
  }
  if (record['type'] === 'audit')
    return [
      ...record['jurisdictions'],
      ...(record['findings'] ?? []).flatMap(({ jurisdiction }: Raw) => jurisdiction ?? []),
    ];
  if (record['type'] === 'comparison')
    return record['sides'].map(({ select }: Raw) => select['jurisdiction'] as string);
  if (record['type'] === 'page') return [country];
  if (record['type'] === 'statistic') {
    const publisher = records.find(({ type, id }) => type === 'institution' && id === record['publisher']);
    return [publisher?.['jurisdiction'] ?? country];
  }
  return [record['jurisdiction']];
};

/** What a report says: by place, and `all` for the whole, which records lack it, and how many were looked at. */
export type Told = Map<string, { lacking: Set<string>; of: number }>;

const told = (): {
  of: Told;
  put: (places: Iterable<string>, name: string, lacks: (place: string) => boolean) => void;
} => {
  const of: Told = new Map([['all', { lacking: new Set(), of: 0 }]]);
  return {
    of,
    put: (places, name, lacks) => {
      const each = [...new Set(places)];
      for (const place of each) {
        const at = of.get(place) ?? { lacking: new Set<string>(), of: 0 };
        of.set(place, at);
        at.of += 1;
        if (lacks(place)) at.lacking.add(name);
      }
      const all = of.get('all') as { lacking: Set<string>; of: number };
      all.of += 1;
      if (each.some(lacks)) all.lacking.add(name);
    },
  };
};

const nameOf = ({ type, id }: Raw): string => `${type}/${id}`;

/** Which commitments lack a review by a method on a day: in a place where every part that applies has none, or one too old. */
export const unreviewedOn = (content: Content, method: string, day: string): Told => {
  const { of, put } = told();
  for (const { record, cells } of judge(content, { method, asOf: day })) {
    const applying = cells.filter(({ state }) => state !== 'not-applicable');
    const areas = [...Map.groupBy(applying, ({ place }) => place)];
    if (areas.length === 0) continue;
    const open = areas
      .filter(([, parts]) => parts.every(({ state }) => state === 'not-reviewed' || state === 'outdated'))
      .map(([area]) => placeOf(content, area));
    put(
      areas.map(([area]) => placeOf(content, area)),
      `commitment/${record['id']}`,
      (place) => open.includes(place),
    );
  }
  return of;
};

const conditions: Record<string, (folder: Folder, record: Raw, day: string) => boolean | undefined> = {
  unchecked: (_folder, record, day) => later(last(record['checkedOn']), 12) <= last(day),
  unarchived: (_folder, { sources }) =>
    sources?.some(({ archivedUrl }: Raw) => archivedUrl === undefined) as boolean | undefined,
  'reviewed-once': (_folder, { type, reviewedBy }) =>
    type === 'audit' ? reviewedBy === undefined : undefined,
  untranslated: ({ content }, { languages }) => languages.length < content.portal['languages'].length - 1,
};

/** Every report on a day. */
export const recomputeReports = (folder: Folder, method: string, day: string): Map<string, Told> =>
  new Map([
    ['unreviewed', unreviewedOn(folder.content, method, day)],
    ...Object.entries(conditions).map(([name, condition]): [string, Told] => {
      const { of, put } = told();
      for (const record of folder.records) {
        const lacks = condition(folder, record, day);
        if (lacks === undefined) continue;
        const places = areasOf(folder, record).map((code) => placeOf(folder.content, code));
        put(places, nameOf(record), () => lacks);
      }
      return [name, of];
    }),
  ]);

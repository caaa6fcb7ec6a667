import { freeId } from '#model/parts/id.ts';
import type { MarkdownType } from '#model/record-types.ts';

import type { Fields } from './value.ts';

/** What a record is told apart by is asked first, so that one which is there already is noticed before much is typed. */
export const identifyingKeys: Readonly<Record<MarkdownType, readonly string[]>> = {
  law: ['identifier', 'publishedOn', 'title'],
  commitment: ['code', 'title'],
  audit: ['title', 'auditors', 'publishedOn'],
  statistic: ['title', 'register'],
  comparison: ['title'],
  institution: ['name', 'shortName'],
  page: ['title', 'slug'],
};

const words = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? [];

/** Words that tell nothing apart. */
const small = new Set(
  'a al con de del e el en la las lo los o para por su sus un una y the of and for in on to'.split(' '),
);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The words of an official number, without those that only say that a number follows: «Ley N.º 300» is `ley 300`. */
const fromNumber = (value: unknown): readonly string[] =>
  words(textOf(value)).filter(
    (word, index, all) =>
      !(/^(?:n|no|nro|num|numero|number)$/.test(word) && /^\d/.test(all[index + 1] ?? '')),
  );

/** The first words of a title that tell something. */
const fromTitle = (value: unknown, most: number): readonly string[] =>
  words(textOf(value))
    .filter((word) => !small.has(word))
    .slice(0, most);

const partsOf = (type: MarkdownType, fields: Fields): readonly string[] => {
  const { title, name, shortName, identifier, code, slug, rank, jurisdiction, register } = fields;
  const [auditor] = (fields['auditors'] ?? []) as readonly { institution?: string }[];
  const official = fromNumber(identifier);
  switch (type) {
    case 'law':
      return official.length > 0 ? official : [...words(textOf(rank)), ...words(textOf(jurisdiction))];
    case 'audit':
      return auditor?.institution === undefined ? fromTitle(title, 4) : words(auditor.institution);
    case 'institution':
      return shortName === undefined ? fromTitle(name, 6) : words(textOf(shortName));
    case 'statistic':
      return [...fromTitle(title, 4), ...words(textOf(register))];
    case 'page':
      return words(textOf(slug));
    case 'commitment':
      return [...fromTitle(title, 5), ...words(textOf(code))];
    case 'comparison':
      return fromTitle(title, 6);
  }
};

/**
 * An id for a new record, from its official number («Ley 28950» of 2007 gives `ley-28950-2007`, «DS 001-2016-IN» has its year already);
 * where there is none, from who made it and the year, or from the first words of its name. One that is `taken` gets a number behind it.
 * Undefined where the fields say nothing.
 */
export const suggestedId = (
  type: MarkdownType,
  fields: Fields,
  taken: (id: string) => boolean,
): string | undefined => {
  const parts = partsOf(type, fields);
  if (parts.length === 0) return undefined;
  const year = type === 'law' || type === 'audit' ? textOf(fields['publishedOn']).slice(0, 4) : '';
  const whole = (year === '' || parts.includes(year) ? parts : [...parts, year]).join('-').slice(0, 76);
  const id = whole.replace(/-+$/, '');
  return freeId(id, taken);
};

/** The id that follows those of a list: after `h4` comes `h5`. Ids are never used again, so the highest number counts, not how many there are. */
export const nextId = (ids: readonly string[]): string => {
  const last = ids.at(-1) ?? 'h0';
  const stem = last.replace(/\d+$/, '');
  const numbers = ids.filter((id) => id.startsWith(stem)).map((id) => Number(id.slice(stem.length)) || 0);
  const ending = /\d$/.test(last) ? stem : `${last}-`;
  return `${ending}${Math.max(0, ...(ending === stem ? numbers : [1])) + 1}`;
};

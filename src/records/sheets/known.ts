import type { Archive } from '#model/archive.ts';
import type { LocalText } from '#model/parts/text.ts';
import { itemOf, metaOf, optionsOf } from '#model/shape.ts';

import { type Column, valuesOf } from './columns.ts';

/** The value that is meant by what stands in a cell: an id or a code; the text itself where nothing, or more than one thing, is called so. */
export type Known = (column: Column, text: string) => string;

/** One of the values that may stand in a column, with the names that people have for it. */
export interface Named {
  readonly id: string;
  readonly names: readonly (LocalText | undefined)[];
}

/** What people call a value that the model itself names (`no-answer`), in each language; undefined where the interface has no word for it. */
export type ValueNames = (column: Column, value: string) => LocalText | undefined;

/** Lower case without accents and outer spaces, but ñ, which is a letter of its own. */
export const folded = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<!n)\u0303|[\u0300-\u0302\u0304-\u036f]/g, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ');

const textsOf = (text: LocalText | undefined): readonly string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);

/** A code of digits as it is left when a spreadsheet took it for a number: without its zeros. */
const withoutZeros = (code: string): string => code.replace(/^0+(?=\d)/, '');

const recordsOf = (archive: Archive, refers: string): readonly Named[] => {
  switch (refers) {
    case 'jurisdiction':
      return archive.jurisdictions.all.map(({ code, name, officialCode }) => ({
        id: code,
        names: [name, officialCode, officialCode && withoutZeros(officialCode)],
      }));
    case 'institution':
      return archive.institutions.all.map(({ id, name, shortName }) => ({ id, names: [name, shortName] }));
    case 'law':
      return archive.laws.all.map(({ id, title, identifier }) => ({ id, names: [title, identifier] }));
    case 'commitment':
      return archive.commitments.all.map(({ id, title, code }) => ({ id, names: [title, code] }));
    case 'audit':
      return archive.audits.all.map(({ id, title }) => ({ id, names: [title] }));
    case 'statistic':
      return archive.statistics.all.map(({ id, title }) => ({ id, names: [title] }));
    default:
      return [];
  }
};

/** What the members of the list point to, in a field that is a word or a list. */
const refersInList = ({ schemas }: Column): string | undefined =>
  schemas
    .flatMap((schema) => optionsOf(schema) ?? [])
    .map((option) => itemOf(option))
    .flatMap((item) => (item ? (metaOf(item).refers ?? []) : []))[0];

const levelsOf = (archive: Archive): readonly Named[] => {
  const levels = archive.methods.all.flatMap(({ scales }) => scales.flatMap((scale) => scale.levels));
  const codes = [...new Set(levels.map(({ code }) => code))];
  return codes.map((code) => ({
    id: code,
    names: levels.filter((level) => level.code === code).map(({ label }) => label),
  }));
};

/** What may stand in a column, by what the portal has; undefined where any text may. */
export const choicesOf = (
  archive: Archive,
  column: Column,
  valueNames: ValueNames,
): readonly Named[] | undefined => {
  const { refers, codes, level } = column.meta;
  if (level) return levelsOf(archive);
  if (codes !== undefined)
    return (archive.portal.codes[codes] ?? []).map(({ code, label }) => ({
      id: code,
      names: [label],
    }));
  const own = valuesOf(column)?.map((value) => ({ id: value, names: [valueNames(column, value)] }));
  const listed = refers ?? refersInList(column);
  return listed === undefined ? own : [...(own ?? []), ...recordsOf(archive, listed)];
};

/**
 * Finds what a cell means: an id or code as it is, in whatever case; else a name, title, label or national code that only one has,
 * accents and case aside, and also without the zeros that a spreadsheet takes from the front of a code.
 */
export const knownIn = (archive: Archive, valueNames: ValueNames): Known => {
  const indexes = new Map<string, ReadonlyMap<string, string | undefined>>();
  const indexOf = (column: Column): ReadonlyMap<string, string | undefined> => {
    const ready = indexes.get(column.name);
    if (ready) return ready;
    const index = new Map<string, string | undefined>();
    const choices = choicesOf(archive, column, valueNames) ?? [];
    for (const { id, names } of choices)
      for (const name of new Set(names.flatMap(textsOf).map(folded)))
        index.set(name, index.has(name) && index.get(name) !== id ? undefined : id);
    for (const { id } of choices) index.set(folded(id), id);
    indexes.set(column.name, index);
    return index;
  };
  return (column, text) => indexOf(column).get(folded(text)) ?? text;
};

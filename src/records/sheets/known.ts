import type { Archive } from '#model/archive.ts';
import type { LocalText } from '#model/parts/text.ts';

import { type Column, valuesOf } from './columns.ts';

/** The value that is meant by what stands in a cell: an id or a code; the text itself where nothing, or more than one thing, is called so. */
export type Known = (column: Column, text: string) => string;

interface Named {
  readonly id: string;
  readonly names: readonly (string | undefined)[];
}

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
        names: [...textsOf(name), officialCode, officialCode && withoutZeros(officialCode)],
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

const levelsOf = (archive: Archive): readonly Named[] => {
  const levels = archive.methods.all.flatMap(({ scales }) => scales.flatMap((scale) => scale.levels));
  const codes = [...new Set(levels.map(({ code }) => code))];
  return codes.map((code) => ({
    id: code,
    names: levels.flatMap((level) => (level.code === code ? textsOf(level.label) : [])),
  }));
};

/** What may stand in a column, by what the portal has; undefined where any text may. */
export const choicesOf = (archive: Archive, column: Column): readonly Named[] | undefined => {
  const { refers, codes, level } = column.meta;
  if (level) return levelsOf(archive);
  if (codes !== undefined)
    return (archive.portal.codes[codes] ?? []).map(({ code, label }) => ({
      id: code,
      names: textsOf(label),
    }));
  if (refers !== undefined) return recordsOf(archive, refers);
  return valuesOf(column)?.map((value) => ({ id: value, names: [] }));
};

/**
 * Finds what a cell means: an id or code as it is, in whatever case; else a name, title, label or national code that only one has,
 * accents and case aside, and also without the zeros that a spreadsheet takes from the front of a code.
 */
export const knownIn = (archive: Archive): Known => {
  const indexes = new Map<string, ReadonlyMap<string, string | undefined>>();
  const indexOf = (column: Column): ReadonlyMap<string, string | undefined> => {
    const ready = indexes.get(column.name);
    if (ready) return ready;
    const index = new Map<string, string | undefined>();
    const choices = choicesOf(archive, column) ?? [];
    for (const { id, names } of choices)
      for (const name of new Set(names.flatMap((each) => (each === undefined ? [] : folded(each)))))
        index.set(name, index.has(name) && index.get(name) !== id ? undefined : id);
    for (const { id } of choices) index.set(folded(id), id);
    indexes.set(column.name, index);
    return index;
  };
  return (column, text) => indexOf(column).get(folded(text)) ?? text;
};

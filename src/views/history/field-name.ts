import type { Archive, Stored } from '#model/archive.ts';
import { metaOf, shapeOf } from '#model/shape.ts';
import { total } from '#model/statistic.ts';

import { dateWords, periodWords } from '#views/format/date.ts';
import { codeWords, placeWords } from '#views/parts/code.ts';
import { plain } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { type Schema, type Step, stepsOf } from './field-path.ts';
import { plainValue } from './value-words.ts';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The name of a field in the words of the interface: its own below that field, else the usual one; undefined for one without a name. */
export const fieldWord = (view: View, key: string, parent: string | undefined): string | undefined => {
  const names = view.words.fields as Readonly<Record<string, string>>;
  return (parent === undefined ? undefined : names[`${parent}${capital(key)}`]) ?? names[key];
};

const date = /^\d{4}(?:-\d\d){0,2}$/;

/** Words that name a member, each in the words of a field that its kind has: the short name of a norm, a label, a date. */
const memberWords = (view: View, name: string, schema: Schema | undefined): string => {
  const fields = Object.entries((schema && shapeOf(schema)) ?? {});
  const parts = name.split(' ').map((word) => {
    if (date.test(word)) return dateWords(view, word);
    for (const [key, field] of fields) {
      const { refers, codes } = metaOf(field);
      if (!refers && !codes && key !== 'type' && key !== 'field') continue;
      const said = plain(plainValue(view, key, field, word).text);
      if (said !== word) return said;
    }
    return word;
  });
  return parts.join(' ');
};

/** The row of a statistic's file that a name stands for: period, area and groups in words. */
const rowWords = (view: View, record: Stored | undefined, name: string): string => {
  const [period = '', area = '', ...groups] = name.split(' ');
  const [start = '', end = start] = period.split('/');
  const { columns = [] } = (record ?? {}) as Partial<Archive['statistics']['all'][number]>;
  return [
    date.test(start) && date.test(end) ? periodWords(view, start, end) : period,
    plain(placeWords(view, area)),
    ...groups.map((code, index) => {
      if (code === total) return view.words.changes.total;
      const { codes } = columns[index] ?? {};
      return codes === undefined ? code : plain(codeWords(view, codes, code));
    }),
  ].join(', ');
};

/**
 * The names of the place of a change, from the record down: Fuentes, gaceta, Título. A field without a word of its own is told by the
 * one it stands in.
 */
export const placeNames = (
  view: View,
  schema: Schema,
  path: readonly string[],
  record: Stored | undefined,
): readonly string[] => {
  if (path[0] === 'observations' && record?.type === 'statistic') {
    const [, row, column] = path;
    return [
      view.words.fields.observations,
      ...(row === undefined ? [] : [rowWords(view, record, row)]),
      ...(column === undefined ? [] : [fieldWord(view, column, undefined) ?? column]),
    ];
  }
  const steps: readonly Step[] = stepsOf(schema, path);
  let parent: string | undefined;
  const names = steps.flatMap(({ key, isMember, schema: own }) => {
    if (isMember) return [memberWords(view, key, own)];
    const word = fieldWord(view, key, parent);
    parent = key;
    return word === undefined ? [] : [word];
  });
  return names.length === 0 ? [view.words.fields.unnamed] : names;
};

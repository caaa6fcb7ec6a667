import { expect, test } from 'vitest';

import { Law } from '#model/law.ts';
import type { Path } from '#model/shape.ts';

import { withAssigned } from './assign.ts';
import { matching } from './choices.ts';
import { pathOf, pathText, withValue } from './value.ts';

test.for<[string, Path]>([
  ['title', ['title']],
  ['sources[0].key', ['sources', 0, 'key']],
  ['articles[1].versions[12].gist', ['articles', 1, 'versions', 12, 'gist']],
  ['origin.law', ['origin', 'law']],
])('%s is a path, read and written', ([text, path]) => {
  expect(pathOf(text)).toEqual(path);
  expect(pathText(path)).toBe(text);
});

test.for(['', 'a b', 'a[', 'a[x]', 'a..b', '[0]', 'a[1000]', '=x'])('“%s” is no path', (text) => {
  expect(pathOf(text)).toBeUndefined();
});

test('a value is put where nothing is yet, and taken away again', () => {
  const before = { title: 'x' };
  expect(withValue(before, ['sources', 0, 'key'], 'a')).toEqual({ title: 'x', sources: [{ key: 'a' }] });
  expect(withValue({ list: ['a', 'b'] }, ['list', 0], undefined)).toEqual({ list: ['b'] });
  expect(withValue(before, ['title'], undefined)).toEqual({});
  expect(before).toEqual({ title: 'x' });
});

test('flags are read by the schema of their field', () => {
  const assigned = withAssigned(Law, { title: 'old' }, [
    'title=Ley = agua',
    'pillars=water, schools',
    'sources[0].key=gaceta',
    'publishedOn=2024',
    'nothing=12',
  ]);
  expect(assigned).toEqual({
    fields: {
      title: 'Ley = agua',
      pillars: ['water', 'schools'],
      sources: [{ key: 'gaceta' }],
      publishedOn: '2024',
      nothing: '12',
    },
  });
});

test('a flag that names no field says how one is written', () => {
  const assigned = withAssigned(Law, {}, ['Ley de aguas']);
  expect('fault' in assigned && assigned.fault.es).toBe(
    '«Ley de aguas» no dice qué campo toma qué valor. Escriba --set "title=Ley de aguas" o --set "sources[0].key=gaceta".',
  );
});

const places = [
  { value: 'XV-NUN', label: 'Ñuñuma' },
  { value: 'XV-ISL', label: 'Islas de Größe' },
  { value: 'XV-ANO', label: 'El año' },
  { value: 'XV-ANI', label: 'Ano' },
];

test.for<[string, string[]]>([
  ['ñuñ', ['XV-NUN']],
  ['NUNUMA', []],
  ['isla grö', ['XV-ISL']],
  ['isla gro', ['XV-ISL']],
  ['año', ['XV-ANO']],
  ['ano', ['XV-ANI', 'XV-ANO']],
  ['xv-i', ['XV-ISL']],
  ['', ['XV-NUN', 'XV-ISL', 'XV-ANO', 'XV-ANI']],
])('“%s” finds %j: accents do not matter, ñ does', ([wanted, found]) => {
  expect(matching(places, wanted).map(({ value }) => value)).toEqual(found);
});

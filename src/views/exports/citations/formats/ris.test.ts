import { expect, test } from 'vitest';

import type { CitationItem, CitedType } from '#views/exports/citations/item.ts';

import { toRis } from './ris.ts';

const anItem = (given: Partial<CitationItem> = {}): CitationItem => ({
  id: 'statistic-1',
  type: 'dataset',
  title: 'Personas sin agua',
  language: 'es',
  source: 'Veedor',
  note: 'Consultado en Veedor.',
  ...given,
});

test('a dataset', () => {
  const text = toRis(
    anItem({
      author: [{ literal: 'Instituto de Estadística' }],
      publisher: 'Veedor',
      version: '2024.05.01+0123456789',
      issued: { 'date-parts': [[2024, 4, 1]] },
      URL: 'https://veedor.example/es/estadisticas/statistic-1/',
    }),
  );
  expect(text.split('\r\n')).toEqual([
    'TY  - DATA',
    'ID  - statistic-1',
    'AU  - Instituto de Estadística',
    'TI  - Personas sin agua',
    'ET  - 2024.05.01+0123456789',
    'PB  - Veedor',
    'DA  - 2024/04/01/',
    'PY  - 2024',
    'LA  - es',
    'UR  - https://veedor.example/es/estadisticas/statistic-1/',
    'N1  - Consultado en Veedor.',
    'ER  - ',
    '',
  ]);
});

test.for<[CitedType, string]>([
  ['legislation', 'STAT'],
  ['bill', 'BILL'],
  ['report', 'RPRT'],
  ['dataset', 'DATA'],
  ['webpage', 'ELEC'],
])('a %s is a %s', ([type, tag]) => {
  expect(toRis(anItem({ type }))).toMatch(new RegExp(`^TY  - ${tag}\r\n`));
});

test('a date keeps as much as is known', () => {
  expect(toRis(anItem({ issued: { 'date-parts': [[2007, 3]] } }))).toContain('DA  - 2007/03//\r\nPY  - 2007');
  expect(toRis(anItem({ issued: { 'date-parts': [[2007]] } }))).toContain('DA  - 2007///\r\nPY  - 2007');
});

test('a long text stays on its line', () => {
  const title = 'Palabra '.repeat(40).trim();
  expect(toRis(anItem({ title }))).toContain(`TI  - ${title}\r\n`);
});

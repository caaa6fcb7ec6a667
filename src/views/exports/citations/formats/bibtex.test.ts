import { expect, test } from 'vitest';

import type { CitationItem } from '#views/exports/citations/item.ts';

import { toBibtex } from './bibtex.ts';

const anItem = (given: Partial<CitationItem> = {}): CitationItem => ({
  id: 'law-ley-1',
  type: 'legislation',
  title: 'Ley del agua',
  language: 'es',
  source: 'Veedor',
  note: 'Consultado en Veedor.',
  ...given,
});

test('a norm, with organisations that stay whole', () => {
  expect(
    toBibtex(
      anItem({
        author: [{ literal: 'Congreso' }, { literal: 'Ministerio de la Niñez, Juventud y Deporte' }],
        number: 'Ley 1',
        issued: { 'date-parts': [[2007, 1, 6]] },
        URL: 'https://veedor.example/es/normas/ley_1/#version-0123456789',
      }),
    ),
  ).toMatchInlineSnapshot(`
    "@legislation{law-ley-1,
      author = {{Congreso} and {Ministerio de la Niñez, Juventud y Deporte}},
      title = {{Ley del agua}},
      date = {2007-01-06},
      year = {2007},
      number = {Ley 1},
      url = {https://veedor.example/es/normas/ley_1/#version-0123456789},
      langid = {spanish},
      language = {es},
      note = {Consultado en Veedor.},
    }
    "
  `);
});

test.for<[string, Partial<CitationItem>, string]>([
  ['a year alone', { issued: { 'date-parts': [[2007]] } }, '  date = {2007},\n  year = {2007},\n'],
  ['a month', { issued: { 'date-parts': [[2007, 3]] } }, '  date = {2007-03},\n  year = {2007},\n'],
  ['what TeX would run', { title: '50 % & #2 $x_1 {a}' }, String.raw`{{50 \% \& \#2 \$x\_1 \{a\}}}`],
  ['what TeX would join', { title: "a--b ''c''" }, "{{a-{}-b '{}'c'{}'}}"],
  ['a backslash', { title: String.raw`a\b` }, String.raw`{{a\textbackslash{}b}}`],
  ['the site of a page', { type: 'webpage', 'container-title': 'Veedor' }, '  organization = {{Veedor}},\n'],
  ['what a dataset is had from', { type: 'dataset', publisher: 'Veedor' }, '  publisher = {{Veedor}},\n'],
  ['a bill', { type: 'bill' }, '  type = {bill},\n'],
  ['a language of its own country', { language: 'pt' }, '  langid = {portuguese},\n'],
])('%s', ([, given, line]) => {
  expect(toBibtex(anItem(given))).toContain(line);
});

test('what is not known is left out', () => {
  expect(toBibtex(anItem())).not.toMatch(/author|date|year|number|url|version|publisher/);
});

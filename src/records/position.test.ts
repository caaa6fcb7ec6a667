import { expect, test } from 'vitest';

import type { Issue, Place } from '#model/issue.ts';
import type { Path } from '#model/shape.ts';

import { parseFile } from './parse.ts';
import { locate } from './position.ts';

const law = `---
title: Año del agua
rank: 'act'
issuers:
  - water-board
  - lost
topics: [schools, rivers]
sources:
  - key: gazette
    url: https://a.example
  - title: Otra
---
Véase el [texto](/laws/lost) y

- el [otro](/laws/old).
`;

const csv = `periodStart,periodEnd,jurisdiction,sex,value,qualifier,status,source,reportedOn,note
2022-01-01,2022-12-31,ZZ-NOR,_T,100,,A,gazette,,
2022,2022,"ZZ, norte",F,"1,5",,A,"la ""gaceta"", otra",2023,nota
2022,2022,ZZ
`;

const parsed = (file: string, text: string) => parseFile({ file, bytes: new TextEncoder().encode(text) });

/** Where an editor finds a place: `line:column`, both from 1. */
const at = (place: Place, file = 'laws/law-1.md', text = law): string => {
  const issue: Issue = {
    rule: 'a-rule',
    severity: 'error',
    file,
    place,
    message: { es: 'es', en: 'en' },
    hint: { es: '', en: '' },
  };
  const { line, column } = locate(issue, parsed(file, text));
  return `${line}:${column}`;
};

test.for<[string, Path, 'key' | 'value', string]>([
  ['a value', ['title'], 'value', '2:8'],
  ['its key', ['title'], 'key', '2:1'],
  ['a quoted value, at its quote', ['rank'], 'value', '3:7'],
  ['a list, at its first item', ['issuers'], 'value', '5:3'],
  ['the key of a list', ['issuers'], 'key', '4:1'],
  ['an item', ['issuers', 1], 'value', '6:5'],
  ['an item of a list on one line', ['topics', 1], 'value', '7:19'],
  ['a value in an item', ['sources', 0, 'url'], 'value', '10:10'],
  ['a key in an item', ['sources', 0, 'url'], 'key', '10:5'],
  ['the first key of an item', ['sources', 1, 'title'], 'key', '11:5'],
  ['a missing key of an item: the item', ['sources', 1, 'url'], 'key', '11:5'],
  ['an item that is not there: the key of its list', ['issuers', 7], 'value', '4:1'],
  ['a missing group: the first field', ['period', 'from'], 'value', '2:1'],
  ['a missing field: the first field', ['gist'], 'key', '2:1'],
  ['the whole front matter', [], 'value', '2:1'],
])('%s of a record', ([, path, part, expected]) => {
  expect(at({ in: 'field', path, part })).toBe(expected);
});

test('a link in a body, after letters with accents and in a later line', () => {
  const { body } = parsed('laws/law-1.md', law);
  const links = (body?.links ?? []).map(({ value, offset }) => `${value} ${at({ in: 'body', offset })}`);
  expect(links).toEqual(['/laws/lost 13:10', '/laws/old 15:6']);
});

test.for<[string, number, string | undefined, string]>([
  ['the first cell', 2, 'periodStart', '2:1'],
  ['a cell in the middle', 2, 'value', '2:33'],
  ['an empty cell', 2, 'qualifier', '2:37'],
  ['the last cell, empty', 2, 'note', '2:49'],
  ['a cell after a quoted comma', 3, 'sex', '3:23'],
  ['a quoted cell', 3, 'value', '3:25'],
  ['a cell after doubled quotes', 3, 'reportedOn', '3:56'],
  ['a cell that a short row lacks: its end', 4, 'value', '4:13'],
  ['a row', 3, undefined, '3:1'],
  ['a column that the file does not have', 3, 'age', '3:1'],
  ['a row that the file does not have', 9, 'value', '9:1'],
])('%s of a data file', ([, line, column, expected]) => {
  const place: Place = { in: 'cell', line, ...(column === undefined ? {} : { column }) };
  expect(at(place, 'statistics/water.csv', csv)).toBe(expected);
});

test('a cell of a file as Excel writes it, with a note before the header', () => {
  const excel = `# nota; de\r\n${csv.replaceAll(',', ';').replaceAll('\n', '\r\n')}`;
  const place: Place = { in: 'cell', line: 3, column: 'value' };
  expect(at(place, 'statistics/water.csv', excel)).toBe('3:33');
});

test.for<[string, number, string]>([
  ['the start', 0, '1:1'],
  ['the line break of the first line', 3, '1:4'],
  ['the start of the second line', 4, '2:1'],
  ['the end of the text', law.length, '16:1'],
])('%s of a text', ([, offset, expected]) => {
  expect(at({ in: 'text', offset })).toBe(expected);
});

test('a file as a whole, and a file that was not read, are pointed at by their first line', () => {
  expect(at({ in: 'file' })).toBe('1:1');
  const issue: Issue = {
    rule: 'a-rule',
    severity: 'error',
    file: 'x.md',
    place: { in: 'text', offset: 40 },
    message: { es: 'es', en: 'en' },
    hint: { es: '', en: '' },
  };
  expect(locate(issue, undefined)).toEqual({ ...issue, line: 1, column: 1 });
});

test('a byte order mark and Windows’ line ends move nothing', () => {
  const place: Place = { in: 'field', path: ['issuers', 1] };
  expect(at(place, 'laws/law-1.md', `\uFEFF${law.replaceAll('\n', '\r\n')}`)).toBe('6:5');
});

test('settings have no front matter: their first line is line 1', () => {
  const text = 'name: Portal\nlanguages:\n  - es\n';
  expect(at({ in: 'field', path: ['name'] }, 'portal.yaml', text)).toBe('1:7');
  expect(at({ in: 'field', path: ['languages', 0] }, 'portal.yaml', text)).toBe('3:5');
});

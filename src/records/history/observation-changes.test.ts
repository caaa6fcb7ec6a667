import { expect, test } from 'vitest';

import type { FieldChange } from '#model/history.ts';

import { mostRowsTold, observationChanges } from './observation-changes.ts';

const header = 'periodStart,periodEnd,jurisdiction,sex,value,qualifier,status,source,reportedOn,note';
const bytes = (text: string) => new TextEncoder().encode(text);
const table = (...rows: string[]) => bytes(`${[header, ...rows].join('\n')}\n`);
const row = (value: string, more = 's,,') => `2022,2022,ZZ,_T,${value},,A,${more}`;

test.for<[string, Uint8Array, Uint8Array, FieldChange[]]>([
  [
    'a value',
    table(row('1')),
    table(row('2')),
    [{ path: ['observations', '2022 ZZ _T', 'value'], before: '1', after: '2' }],
  ],
  [
    'a note',
    table(row('1')),
    table(row('1', 's,,seen')),
    [{ path: ['observations', '2022 ZZ _T', 'note'], after: 'seen' }],
  ],
  [
    'a row put in between is one change',
    table('2021,2021,ZZ,_T,1,,A,s,,', '2023,2023,ZZ,_T,1,,A,s,,'),
    table('2021,2021,ZZ,_T,1,,A,s,,', '2022-01,2022-03,ZZ,F,,,M,s,,', '2023,2023,ZZ,_T,1,,A,s,,'),
    [{ path: ['observations', '2022-01/2022-03 ZZ F'], after: { status: 'M', source: 's' } }],
  ],
  [
    'a row taken out',
    table(row('1')),
    table(),
    [{ path: ['observations', '2022 ZZ _T'], before: { value: '1', status: 'A', source: 's' } }],
  ],
  [
    'rows in another order',
    table(row('1'), '2023,2023,ZZ,_T,1,,A,s,,'),
    table('2023,2023,ZZ,_T,1,,A,s,,', row('1')),
    [],
  ],
  [
    'two sources of one figure are told apart',
    table(row('1', 'a,,'), row('2', 'b,2024,')),
    table(row('1', 'a,,'), row('3', 'b,2024,')),
    [{ path: ['observations', '2022 ZZ _T b 2024', 'value'], before: '2', after: '3' }],
  ],
  [
    'Windows’ line ends, quotes and a mark at the start are form',
    table(row('1', 's,,seen')),
    bytes(`\uFEFF${header}\r\n2022,2022,ZZ,_T,"1",,A,s,,"seen"\r\n`),
    [],
  ],
  [
    'a comma inside quotes',
    table(row('1', 's,,"a, b"')),
    table(row('1', 's,,"a, c"')),
    [{ path: ['observations', '2022 ZZ _T', 'note'], before: 'a, b', after: 'a, c' }],
  ],
  [
    'another separator, with notes around the rows',
    bytes(`${header.replaceAll(',', ';')}\n2022;2022;ZZ;_T;1,5;;A;s;;\nSource: s\n`),
    bytes(`${header.replaceAll(',', ';')}\n2022;2022;ZZ;_T;2,5;;A;s;;\nSource: t\n`),
    [{ path: ['observations', '2022 ZZ _T', 'value'], before: '1,5', after: '2,5' }],
  ],
  [
    'another column: only how many rows',
    table(row('1')),
    bytes(
      'periodStart,periodEnd,jurisdiction,value,qualifier,status,source,reportedOn,note\n2022,2022,ZZ,1,,A,s,,\n2023,2023,ZZ,1,,A,s,,\n',
    ),
    [{ path: ['observations'], before: { rows: 1 }, after: { rows: 2 } }],
  ],
  ['no table', table(row('1')), bytes('nothing'), [{ path: ['observations'] }]],
])('%s', ([, before, after, expected]) => {
  expect(observationChanges(before, after)).toEqual(expected);
});

test('of many rows only how many', () => {
  const rows = (count: number, value: string) =>
    Array.from({ length: count }, (_, index) => `${1900 + index},${1900 + index},ZZ,_T,${value},,A,s,,`);
  const [few, most] = [rows(mostRowsTold, '1'), rows(mostRowsTold, '2')];
  expect(observationChanges(table(...few), table(...most))).toHaveLength(mostRowsTold);
  expect(
    observationChanges(
      table(...few),
      table(...most.slice(1), '1800,1800,ZZ,_T,1,,A,s,,', '1801,1801,ZZ,_T,1,,A,s,,'),
    ),
  ).toEqual([
    {
      path: ['observations'],
      before: { rows: mostRowsTold },
      after: { rows: mostRowsTold + 1, added: 2, removed: 1, changed: mostRowsTold - 1 },
    },
  ]);
});

test('a file that comes or goes is told by its rows; windows-1252 is read too', () => {
  const latin = Uint8Array.from(`${header}\n${row('1', 's,,a\u00f1o')}\n`, (letter) => letter.charCodeAt(0));
  expect(observationChanges(undefined, latin)).toEqual([{ path: ['observations'], after: { rows: 1 } }]);
  expect(observationChanges(latin, undefined)).toEqual([{ path: ['observations'], before: { rows: 1 } }]);
  expect(observationChanges(latin, table(row('1', 's,,año')))).toEqual([]);
});

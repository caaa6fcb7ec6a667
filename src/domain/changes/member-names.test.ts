import { expect, test } from 'vitest';

import { memberNames } from './member-names.ts';

type List = readonly Readonly<Record<string, unknown>>[];

test.for<[string, List, List, [string[], string[]] | undefined]>([
  ['findings by id', [{ id: 'a', on: '2020' }], [{ id: 'b', on: '2020' }], [['a'], ['b']]],
  ['sources by key', [{ key: 'gazette' }], [], [['gazette'], []]],
  ['articles by number', [{ number: '3' }], [{ number: 3 }], [['3'], ['3']]],
  [
    'a relation by the other norm',
    [{ type: 'amends', law: 'ley-1' }],
    [{ type: 'repeals', law: 'ley-1' }],
    [['ley-1'], ['ley-1']],
  ],
  [
    'two relations to one norm also by what they do',
    [
      { type: 'amends', law: 'ley-1' },
      { type: 'extends', law: 'ley-1' },
    ],
    [{ type: 'amends', law: 'ley-1' }],
    [['ley-1 amends', 'ley-1 extends'], ['ley-1 amends']],
  ],
  [
    'an institution or a class',
    [
      { institution: 'mininter', role: 'leads' },
      { class: 'region', role: 'leads' },
    ],
    [],
    [['mininter', 'region'], []],
  ],
  [
    'one institution in two roles',
    [
      { institution: 'mininter', role: 'leads' },
      { institution: 'mininter', role: 'funds' },
    ],
    [],
    [['mininter leads', 'mininter funds'], []],
  ],
  [
    'dates, with an id only where two are alike',
    [{ on: '2020' }, { on: '2021', id: 'second' }],
    [{ on: '2020' }],
    [['2020', 'second'], ['2020']],
  ],
  [
    'deadlines of different kinds',
    [{ kind: 'once', on: '2020' }, { kind: 'continuous' }],
    [{ kind: 'recurring', from: '2021' }],
    [['2020', 'continuous'], ['2021']],
  ],
  [
    'evidence by source and page',
    [
      { source: 'a', page: '1' },
      { source: 'a', page: '2' },
    ],
    [],
    [['a 1', 'a 2'], []],
  ],
  ['nothing names them', [{ what: 'a' }], [{ what: 'b' }], undefined],
  ['two of one name', [{ id: 'a' }, { id: 'a' }], [], undefined],
  ['no members', [], [], [[], []]],
])('%s', ([, before, after, expected]) => {
  const names = memberNames(before, after);
  expect(names && [names.before, names.after]).toEqual(expected);
});

import { expect, test } from 'vitest';

import { misfits } from './fit.ts';
import type { DataPackage } from './profile.ts';

const date = '[0-9]{4}(-[0-9]{2})?';

const descriptor = {
  resources: [
    {
      name: 'water',
      path: 'water.csv',
      schema: {
        fields: [
          { name: 'on', type: 'string', constraints: { required: true, pattern: date } },
          { name: 'place', type: 'string', constraints: { required: true } },
          { name: 'sex', type: 'string', categories: [{ value: 'F' }, { value: 'M' }] },
          { name: 'value', type: 'number' },
          { name: 'source', type: 'string', categories: ['census'] },
        ],
        missingValues: ['', '-'],
        primaryKey: ['on', 'place', 'sex'],
        foreignKeys: [{ fields: ['place'], reference: { resource: 'areas', fields: ['code'] } }],
      },
    },
    {
      name: 'areas',
      data: [
        { code: 'ZZ', name: 'Zeta' },
        { code: 'ZZ-NOR', name: null },
      ],
      schema: {
        fields: [
          { name: 'code', type: 'string', constraints: { required: true } },
          { name: 'name', type: 'string' },
        ],
        missingValues: [''],
        primaryKey: ['code'],
      },
    },
  ],
} as unknown as DataPackage;

const header = 'on,place,sex,value,source';
const found = (...lines: string[]) => misfits(descriptor, () => lines.map((line) => `${line}\r\n`).join(''));

test('rows that fit', () => {
  expect(
    found(
      `\uFEFF${header}`,
      '2022,ZZ,F,61.40,census',
      '2022-01,ZZ,F,-7,census',
      '2022,ZZ-NOR,F,,',
      '2022,ZZ,M,-,census',
    ),
  ).toEqual([]);
  expect(found(header)).toEqual([]);
});

const typed = {
  resources: [
    {
      name: 'laws',
      path: 'laws.csv',
      schema: {
        fields: [
          { name: 'id', type: 'string', constraints: { required: true } },
          { name: 'count', type: 'integer' },
          { name: 'isOpen', type: 'boolean' },
          { name: 'pillars', type: 'list', delimiter: ';', itemType: 'string' },
          { name: 'status', type: 'string', constraints: { enum: ['in-force', 'bill'] } },
        ],
        missingValues: [''],
        primaryKey: ['id'],
      },
    },
  ],
} as unknown as DataPackage;

test.for<[line: string, fault: string | undefined]>([
  ['a,1,true,x;y,bill', undefined],
  ['a,-1,false,x,in-force', undefined],
  ['a,,,,', undefined],
  ['a,1.5,,,', 'laws 2 count: is no whole number'],
  ['a,,yes,,', 'laws 2 isOpen: is neither true nor false'],
  ['a,,,x;;y,', 'laws 2 pillars: has an empty item'],
  ['a,,,,repealed', 'laws 2 status: is none of the values'],
])('%s against its types: %s', ([line, fault]) => {
  const csv = `id,count,isOpen,pillars,status\r\n${line}\r\n`;
  expect(misfits(typed, () => csv)).toEqual(fault === undefined ? [] : [fault]);
});

test.for<[string, string[], string[]]>([
  [
    'columns in another order',
    ['place,on,sex,value,source', 'ZZ,2022,F,1,census'],
    ['water 1: the header is place,on,sex,value,source'],
  ],
  [
    'a column too many',
    [`${header},note`, '2022,ZZ,F,1,census,x'],
    [`water 1: the header is ${header},note`],
  ],
  [
    'a cell that is required',
    [header, '2022,,F,1,census'],
    ['water 2 place: is required', 'water 2: the key has a hole', 'water 2 place: points to nothing'],
  ],
  ['more than the pattern', [header, '2022-01-01,ZZ,F,1,census'], ['water 2 on: is not of the pattern']],
  ['a decimal comma', [header, '2022,ZZ,F,"1,5",census'], ['water 2 value: is no number']],
  ['a number with an apostrophe', [header, "2022,ZZ,F,'-7,census"], ['water 2 value: is no number']],
  ['a word for a number', [header, '2022,ZZ,F,n/d,census'], ['water 2 value: is no number']],
  ['a code that no list has', [header, '2022,ZZ,X,1,census'], ['water 2 sex: is none of the categories']],
  [
    'a source that is not named',
    [header, '2022,ZZ,F,1,survey'],
    ['water 2 source: is none of the categories'],
  ],
  ['an area that is not named', [header, '2022,ZZ-SUR,F,1,census'], ['water 2 place: points to nothing']],
  ['a row twice', [header, '2022,ZZ,F,1,census', '2022,ZZ,F,2,census'], ['water 3: the key is there twice']],
  ['a key with a hole', [header, '2022,ZZ,,1,census'], ['water 2: the key has a hole']],
])('%s does not fit', ([, lines, expected]) => {
  expect(found(...lines)).toEqual(expected);
});

import fc from 'fast-check';
import { expect, test, vi } from 'vitest';

import type { FieldChange } from '#model/history.ts';

import { changesOfMerge, compareValues } from './compare.ts';

// A busy machine needs its time.
vi.setConfig({ testTimeout: 60_000 });

test.for<[string, unknown, unknown, FieldChange[]]>([
  ['the same', { title: 'A' }, { title: 'A' }, []],
  ['a text', { title: 'A' }, { title: 'B' }, [{ path: ['title'], before: 'A', after: 'B' }]],
  ['a field more', {}, { until: '2020' }, [{ path: ['until'], after: '2020' }]],
  ['a field less', { until: '2020' }, {}, [{ path: ['until'], before: '2020' }]],
  ['a field left empty is none', { until: null }, {}, []],
  ['quotes around figures', { year: 2014 }, { year: '2014' }, []],
  [
    'an eaten zero is a change',
    { code: 10 },
    { code: '010' },
    [{ path: ['code'], before: 10, after: '010' }],
  ],
  ['spaces and line ends around a text', { gist: 'A\n' }, { gist: 'A' }, []],
  ['the order of keys', { a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 }, []],
  [
    'below a group',
    { origin: { law: 'a' } },
    { origin: { law: 'b' } },
    [{ path: ['origin', 'law'], before: 'a', after: 'b' }],
  ],
  ['a group more', {}, { target: { value: 3 } }, [{ path: ['target'], after: { value: 3 } }]],
  [
    'a list of codes, as a whole',
    { pillars: ['a'] },
    { pillars: ['a', 'b'] },
    [{ path: ['pillars'], before: ['a'], after: ['a', 'b'] }],
  ],
  ['codes in another order', { pillars: ['a', 'b'] }, { pillars: ['b', 'a'] }, []],
  [
    'a code twice',
    { pillars: ['a', 'b'] },
    { pillars: ['a', 'b', 'b'] },
    [{ path: ['pillars'], before: ['a', 'b'], after: ['a', 'b', 'b'] }],
  ],
  [
    'a text in place of a list',
    { scope: 'national' },
    { scope: ['PE'] },
    [{ path: ['scope'], before: 'national', after: ['PE'] }],
  ],
  [
    'a member put in front is one change',
    { sources: [{ key: 'b', title: 'B' }] },
    {
      sources: [
        { key: 'a', title: 'A' },
        { key: 'b', title: 'B' },
      ],
    },
    [{ path: ['sources', 'a'], after: { key: 'a', title: 'A' } }],
  ],
  [
    'a field of a member',
    { findings: [{ id: 'f1', rating: 'limited' }, { id: 'f2' }] },
    { findings: [{ id: 'f2' }, { id: 'f1', rating: 'complete' }] },
    [{ path: ['findings', 'f1', 'rating'], before: 'limited', after: 'complete' }],
  ],
  [
    'a member taken out',
    { findings: [{ id: 'f1' }, { id: 'f2' }] },
    { findings: [{ id: 'f2' }] },
    [{ path: ['findings', 'f1'], before: { id: 'f1' } }],
  ],
  [
    'members that got ids, since one of the same field came',
    {
      doubts: [
        { field: 'title', why: 'a' },
        { field: 'due', why: 'b' },
      ],
    },
    {
      doubts: [
        { id: 'one', field: 'title', why: 'a' },
        { id: 'two', field: 'title', why: 'c' },
        { field: 'due', why: 'b' },
      ],
    },
    [
      { path: ['doubts', 'one', 'id'], after: 'one' },
      { path: ['doubts', 'two'], after: { id: 'two', field: 'title', why: 'c' } },
    ],
  ],
  [
    'members without a name, by their place',
    { notes: [{ what: 'a' }, { what: 'b' }, { what: 'c' }] },
    { notes: [{ what: 'a' }, { what: 'x' }, { what: 'c' }] },
    [{ path: ['notes', '2', 'what'], before: 'b', after: 'x' }],
  ],
  [
    'one without a name taken out',
    { notes: [{ what: 'a' }, { what: 'b' }, { what: 'c' }] },
    { notes: [{ what: 'a' }, { what: 'c' }] },
    [{ path: ['notes', '2'], before: { what: 'b' } }],
  ],
])('%s', ([, before, after, expected]) => {
  expect(compareValues(before, after)).toEqual(expected);
});

/** A record as front matter has it, in small: fields, a group, a list with names, one without, one of plain values. */
const word = fc.string({ minLength: 1, maxLength: 3, unit: fc.constantFrom('a', 'b', '1', '0', 'ñ') });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const record = fc.record(
  {
    title: word,
    weight: fc.integer({ min: 0, max: 3 }),
    origin: fc.record({ law: maybe(word), note: maybe(word) }, { requiredKeys: [] }),
    pillars: fc.array(word, { maxLength: 3 }),
    sources: fc.uniqueArray(fc.record({ key: word, title: word, page: maybe(word) }), {
      maxLength: 4,
      selector: ({ key }) => key,
    }),
    notes: fc.array(fc.record({ what: word }), { maxLength: 4 }),
  },
  { requiredKeys: [] },
);

type Values = Record<string, unknown>;

const put = (group: Values, key: string, value: unknown): Values => {
  const { [key]: _old, ...rest } = group;
  return value === undefined ? rest : { ...rest, [key]: value };
};

const putMember = (list: readonly Values[], name: string, rest: readonly string[], each: FieldChange) => {
  const named = list.findIndex(({ key }) => key === name);
  const isNamed =
    list.some(({ key }) => key !== undefined) || (each.after as Values | undefined)?.['key'] !== undefined;
  const at = isNamed ? named : Number(name) - 1;
  const exists = isNamed ? named >= 0 : !(rest.length === 0 && each.before === undefined);
  if (rest.length > 0)
    return list.map((member, index) => (index === at ? apply(member, { ...each, path: rest }) : member));
  if (!exists) return isNamed ? [...list, each.after] : list.toSpliced(at, 0, each.after as Values);
  return each.after === undefined ? list.toSpliced(at, 1) : list.with(at, each.after as Values);
};

/** Does to a version what a change says. */
const apply = (version: Values, each: FieldChange): Values => {
  const [key = '', next, ...rest] = each.path;
  if (next === undefined) return put(version, key, each.after);
  const inner = version[key];
  return {
    ...version,
    [key]: Array.isArray(inner)
      ? putMember(inner as Values[], next, rest, each)
      : apply(inner as Values, { ...each, path: [next, ...rest] }),
  };
};

/** Places of unnamed members that were taken out are counted in the older version: from the last to the first they hold. */
const applyAll = (version: Values, changes: readonly FieldChange[]): Values => {
  const isTakenOut = ({ after, path }: FieldChange) =>
    after === undefined && path[0] === 'notes' && path.length === 2;
  return [...changes.filter((each) => !isTakenOut(each)), ...changes.filter(isTakenOut).toReversed()].reduce(
    apply,
    version,
  );
};

const settings = { seed: 20_267, numRuns: 1000 };

test('what changed, done to the older version, gives the newer', () => {
  fc.assert(
    fc.property(record, record, (before, after) => {
      expect(compareValues(applyAll(before, compareValues(before, after)), after)).toEqual([]);
    }),
    settings,
  );
});

test('nothing changed from a version to itself, and something where any value differs', () => {
  fc.assert(
    fc.property(record, record, (one, other) => {
      expect(compareValues(one, structuredClone(one))).toEqual([]);
      expect(compareValues(one, { ...other, title: `${one.title ?? ''}.` })).not.toEqual([]);
    }),
    settings,
  );
});

const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, each]) => [key, turned(each)]),
  );
};

test('the order of keys changes nothing, and is no change', () => {
  fc.assert(
    fc.property(record, record, (before, after) => {
      expect(compareValues(before, turned(before))).toEqual([]);
      expect(compareValues(turned(before), turned(after))).toEqual(compareValues(before, after));
    }),
    settings,
  );
});

test('what one version gained over another, the other lacks', () => {
  fc.assert(
    fc.property(record, record, (one, other) => {
      const back = compareValues(other, one).map(({ path, before, after }) =>
        JSON.stringify([path, after, before]),
      );
      const forth = compareValues(one, other).map(({ path, before, after }) =>
        JSON.stringify([path, before, after]),
      );
      expect(back.toSorted()).toEqual(forth.toSorted());
    }),
    settings,
  );
});

test('of a merge stays what none of the joined versions said', () => {
  const own: FieldChange = { path: ['gist'], before: 'a', after: 'c' };
  const theirs: FieldChange = { path: ['title'], before: 'A', after: 'B' };
  expect(changesOfMerge([[own, theirs], [{ ...own, before: 'b' }]])).toEqual([own]);
  expect(changesOfMerge([[own], [theirs]])).toEqual([]);
  expect(changesOfMerge([[{ ...own, language: 'en' }], [own]])).toEqual([]);
  expect(changesOfMerge([[own]])).toEqual([own]);
});

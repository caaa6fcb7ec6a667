import { expect, test } from 'vitest';

import { Audit } from './audit.ts';
import { Commitment } from './commitment.ts';
import { Page } from './page.ts';
import { markdownTypeNames, markdownTypes } from './record-types.ts';
import { itemOf, metaOf, optionsOf, shapeOf } from './shape.ts';
import { counterpart, identityOf, translationOf } from './translation.ts';

const accepts = (schema: Parameters<typeof translationOf>[0], value: unknown): boolean =>
  translationOf(schema).safeParse(value).success;

test('a translation holds only texts, and may hold any of them', () => {
  expect(Object.keys(translationOf(Page).shape)).toEqual(['title', 'slug', 'description']);
  expect(accepts(Page, {})).toBe(true);
  expect(accepts(Page, { title: 'About' })).toBe(true);
  expect(accepts(Page, { title: 'About', order: 1 })).toBe(false);
  expect(accepts(Page, { title: '' })).toBe(false);
});

test('facts are not translatable, wherever they stand', () => {
  expect(accepts(Audit, { findings: [{ id: 'f1', statement: 'Half.' }] })).toBe(true);
  expect(accepts(Audit, { findings: [{ id: 'f1', rating: 'limited' }] })).toBe(false);
  expect(accepts(Audit, { recommendations: [{ id: 'r1', reply: { text: 'Accepted.' } }] })).toBe(true);
  expect(accepts(Audit, { recommendations: [{ id: 'r1', reply: { by: 'board' } }] })).toBe(false);
  expect(accepts(Audit, { publishedOn: '2023' })).toBe(false);
  expect(accepts(Audit, { sources: [{ key: 'a', title: 'A' }] })).toBe(false);
});

test('items of a choice carry the keys of all its alternatives that join or are text', () => {
  expect(accepts(Commitment, { due: [{ on: '2020', basis: '180 working days' }] })).toBe(true);
  expect(accepts(Commitment, { due: [{ kind: 'unset', basis: 'No date' }] })).toBe(true);
  expect(accepts(Commitment, { due: [{ every: 'year', basis: 'x' }] })).toBe(false);
});

test.for<[unknown, readonly [string, string] | undefined]>([
  [{ on: '2020', id: 'a' }, ['id', 'a']],
  [{ key: 'gazette', number: '1' }, ['key', 'gazette']],
  [{ on: '2020', what: 'x' }, ['on', '2020']],
  [{ kind: 'unset' }, ['kind', 'unset']],
  [{ id: 3, on: '2020' }, ['on', '2020']],
  [{ what: 'x' }, undefined],
  ['a', undefined],
  [null, undefined],
])('%j is known by %j', ([item, expected]) => {
  expect(identityOf(item)).toEqual(expected);
});

test('the counterpart of an item has the same identity, whatever the order', () => {
  const list = [
    { on: '2021', what: 'B' },
    { on: '2020', what: 'A' },
    { id: '2020', what: 'C' },
  ];
  expect(counterpart(list, { on: '2020', what: 'a' })).toBe(list[1]);
  expect(counterpart(list, { id: '2020' })).toBe(list[2]);
  expect(counterpart(list, { on: '2022' })).toBeUndefined();
  expect(counterpart(list, { what: 'A' })).toBeUndefined();
  expect(counterpart(undefined, { on: '2020' })).toBeUndefined();
});

type Schema = Parameters<typeof metaOf>[0];

const fieldsOf = (schema: Schema): Record<string, Schema> =>
  shapeOf(schema) ?? Object.assign({}, ...(optionsOf(schema) ?? []).map((option) => shapeOf(option) ?? {}));

const hasText = (schema: Schema): boolean => {
  const item = itemOf(schema);
  return (
    metaOf(schema).translatable === true ||
    (item !== undefined && hasText(item)) ||
    Object.values(fieldsOf(schema)).some(hasText)
  );
};

/** Lists below a schema whose items have text to translate, with the keys of their items. */
const listsOf = (schema: Schema, path: string): [string, string[]][] => {
  const item = itemOf(schema);
  const here: [string, string[]][] = item && hasText(item) ? [[path, Object.keys(fieldsOf(item))]] : [];
  return [
    ...here,
    ...(item ? listsOf(item, path) : []),
    ...Object.entries(fieldsOf(schema)).flatMap(([key, child]) => listsOf(child, `${path}.${key}`)),
  ];
};

test('every list with text to translate has a key that tells its items apart', () => {
  const lists = markdownTypeNames.flatMap((type) => listsOf(markdownTypes[type].schema, type));
  expect(lists.map(([path]) => path)).toContain('audit.findings');
  const keyed = (keys: string[]) => keys.some((key) => identityOf({ [key]: 'a' }) !== undefined);
  expect(lists.filter(([, keys]) => !keyed(keys)).map(([path]) => path)).toEqual([]);
});

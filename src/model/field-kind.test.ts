import { expect, test } from 'vitest';
import { z } from 'zod';

import { type FieldKind, fieldKindOf, isOptional } from './field-kind.ts';
import { dateText } from './parts/date-field.ts';
import { text } from './parts/field.ts';
import { idText } from './parts/id.ts';
import { webAddress } from './parts/source.ts';

test.for<[string, z.ZodType, FieldKind]>([
  ['a text', text(), { kind: 'text' }],
  ['an optional text', text().optional(), { kind: 'text' }],
  ['a date', dateText(), { kind: 'text', rule: 'date-impossible' }],
  ['an address', webAddress().optional(), { kind: 'text', rule: 'source-address' }],
  ['an id', idText(), { kind: 'text', pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$', most: 80 }],
  ['choices', z.enum(['a', 'b']), { kind: 'choice', values: ['a', 'b'] }],
  ['a fixed value', z.literal('once'), { kind: 'choice', values: ['once'] }],
  ['a number', z.number(), { kind: 'number', whole: false }],
  ['a month', z.int().min(1).max(12), { kind: 'number', whole: true, least: 1, most: 12 }],
  ['a whole number', z.int(), { kind: 'number', whole: true }],
  ['yes or no', z.boolean().optional(), { kind: 'yes-no' }],
  ['texts by name', z.record(z.string(), z.string()), { kind: 'named-texts' }],
])('%s', ([, schema, expected]) => {
  expect(fieldKindOf(schema)).toEqual(expected);
});

test('groups, lists and alternatives hand on the schemas inside', () => {
  const title = text();
  expect(fieldKindOf(z.strictObject({ title }))).toEqual({ kind: 'group', fields: { title } });
  expect(fieldKindOf(z.array(title).min(2))).toEqual({ kind: 'list', item: title, least: 2 });
  expect(fieldKindOf(z.array(title).optional())).toEqual({ kind: 'list', item: title, least: 0 });
  const options = [z.enum(['all']), z.array(title)] as const;
  expect(fieldKindOf(z.union(options))).toEqual({ kind: 'either', options });
});

test('a field may be left out, or not', () => {
  expect([isOptional(text()), isOptional(text().optional())]).toEqual([false, true]);
});

test('a kind that no record has is refused', () => {
  expect(() => fieldKindOf(z.map(z.string(), z.string()))).toThrow('type "map"');
});

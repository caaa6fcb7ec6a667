import { expect, test } from 'vitest';
import { z } from 'zod';

import { Commitment } from './commitment.ts';
import { Due } from './due.ts';
import { coded, field, text, translated } from './parts/field.ts';
import { bare, childOf, itemOf, metaOf, optionsOf, type Path, shapeOf, walk } from './shape.ts';

const Part = z.strictObject({
  id: field(text(), 'Clave.', 'Key.'),
  note: translated('Nota.', 'Note.').optional(),
});
const Whole = z.strictObject({
  parts: field(z.array(Part), 'Partes.', 'Parts.').optional(),
  areas: z.union([z.enum(['all']), z.array(coded('areas', 'Área.', 'Area.'))]),
  labels: z.record(text(), text()).optional(),
});

const visited = (schema: z.ZodType, value: unknown): [Path, unknown][] => {
  const found: [Path, unknown][] = [];
  walk(schema, value, ({ value: each, path }) => found.push([path, each]));
  return found;
};

test('walk visits the record itself and every value below it, depth first', () => {
  const value = { parts: [{ id: 'a', note: 'x' }], areas: 'all', labels: { es: 'y' } };
  expect(visited(Whole, value).map(([path]) => path.join('.'))).toEqual([
    '',
    'parts',
    'parts.0',
    'parts.0.id',
    'parts.0.note',
    'areas',
    'labels',
    'labels.es',
  ]);
});

test('walk passes over keys that the schema does not have', () => {
  expect(visited(Whole, { other: { id: 'a' }, areas: 'all' }).map(([path]) => path)).toEqual([[], ['areas']]);
});

test('walk bears values that do not fit', () => {
  expect(visited(Whole, { parts: null, areas: 3 }).map(([path]) => path)).toEqual([[], ['parts'], ['areas']]);
  expect(visited(Whole, undefined)).toEqual([[[], undefined]]);
});

test('walk gives the marks of each value, those of the items of a list within a choice too', () => {
  const codes: [Path, string | undefined][] = [];
  walk(Whole, { areas: ['n', 's'] }, ({ path, meta }) => codes.push([path, meta.codes]));
  expect(codes.filter(([, list]) => list !== undefined)).toEqual([
    [['areas', 0], 'areas'],
    [['areas', 1], 'areas'],
  ]);
});

test('walk follows the alternative that a deadline is of', () => {
  const marked: Path[] = [];
  const due = [{ kind: 'unset' }, { kind: 'once', on: '2020', basis: 'Plan' }];
  walk(Commitment, { due }, ({ path, meta }) => meta.translatable && marked.push(path));
  expect(marked).toEqual([['due', 1, 'basis']]);
});

test('an alternative is chosen by its kind where none accepts the value', () => {
  expect(metaOf(childOf(Due, 'on', { kind: 'once', on: 2020 })!).description).toBe('Deadline.');
  expect(childOf(Due, 'on', { kind: 'never' })).toBeUndefined();
});

test('the parts of a schema below «optional»', () => {
  const optional = Whole.shape.parts;
  expect(Object.keys(shapeOf(itemOf(optional)!)!)).toEqual(['id', 'note']);
  expect(optionsOf(Whole.shape.areas)).toHaveLength(2);
  expect(bare(optional).def.type).toBe('array');
  expect(metaOf(optional)).toMatchObject({ es: 'Partes.', description: 'Parts.' });
  expect([shapeOf(text()), itemOf(text()), optionsOf(text())]).toEqual([undefined, undefined, undefined]);
});

import type { z } from 'zod';

import { saySame } from '#domain/changes/compare.ts';
import { isOptional } from '#model/field-kind.ts';
import { type Group, isGroup } from '#model/parts/group.ts';
import { freeId, idFrom } from '#model/parts/id.ts';
import { fieldsOf, itemOf, shapeOf } from '#model/shape.ts';
import { nextId } from '#records/drafts/id.ts';
import { derivedId } from '#records/sheets/plan/finding-ids.ts';

/** What a member of a list must have to be pointed to: an id, or the key of a source; undefined where it needs none. */
const nameKey = (item: z.ZodType): 'id' | 'key' | undefined => {
  const shape = shapeOf(item) ?? {};
  return (['id', 'key'] as const).find((key) => key in shape && !isOptional(shape[key] as z.ZodType));
};

const without = (values: Group, key: string | undefined): Group =>
  Object.fromEntries(Object.entries(values).filter(([each]) => each !== key));

/** A name for a new member: of a finding what it is about; of a source who publishes it; else the next of the list. */
const newName = (key: 'id' | 'key', values: Group, list: readonly Group[]): string => {
  const names = list.flatMap((each) => (typeof each[key] === 'string' ? [each[key]] : []));
  if (key === 'id' && values['commitment'] === undefined) return nextId(names);
  const words =
    key === 'id' ? derivedId(values) : idFrom(String(values['publisher'] ?? values['title'] ?? ''));
  const short = words
    .split('-')
    .slice(0, key === 'key' ? 3 : undefined)
    .join('-');
  return freeId(short === '' ? 'fuente' : short, (name) => names.includes(name));
};

/** Values from a form with the ids and keys that it does not ask for, however deep. */
export const withNames = (schema: z.ZodType, value: unknown): unknown => {
  const item = itemOf(schema);
  if (item && Array.isArray(value)) {
    const key = nameKey(item);
    const named: unknown[] = [];
    for (const each of value) {
      const inside = withNames(item, each);
      named.push(
        key === undefined || !isGroup(inside) || inside[key] !== undefined
          ? inside
          : { [key]: newName(key, inside, named.filter(isGroup)), ...inside },
      );
    }
    return named;
  }
  if (!isGroup(value)) return value;
  const fields = fieldsOf(schema, value) ?? {};
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => {
      const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
      return [key, field ? withNames(field, each) : each];
    }),
  );
};

/** A list with a new member at its end; undefined where it has one that says the same. */
export const withMember = (
  item: z.ZodType,
  list: readonly unknown[],
  values: Group,
): readonly unknown[] | undefined => {
  const key = nameKey(item);
  const given = withNames(item, without(values, key)) as Group;
  const before = list.filter(isGroup);
  if (before.some((each) => saySame(without(each, key), given))) return undefined;
  return [...list, key === undefined ? given : { [key]: newName(key, given, before), ...given }];
};

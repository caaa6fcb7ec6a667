import type { z } from 'zod';

import { compareValues } from '#domain/changes/compare.ts';
import { isOptional } from '#model/field-kind.ts';
import { fieldsOf, itemOf, shapeOf } from '#model/shape.ts';
import { nextId } from '#records/drafts/id.ts';
import { derivedId } from '#records/sheets/plan/finding-ids.ts';
import { idFrom } from '#records/sheets/plan/records.ts';

type Values = Readonly<Record<string, unknown>>;

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a member of a list must have to be pointed to: an id, or the key of a source; undefined where it needs none. */
const nameKey = (item: z.ZodType): 'id' | 'key' | undefined => {
  const shape = shapeOf(item) ?? {};
  return (['id', 'key'] as const).find((key) => key in shape && !isOptional(shape[key] as z.ZodType));
};

const without = (values: Values, key: string | undefined): Values =>
  Object.fromEntries(Object.entries(values).filter(([each]) => each !== key));

const numbered = (name: string, isTaken: (name: string) => boolean): string => {
  if (!isTaken(name)) return name;
  for (let number = 2; ; number += 1) if (!isTaken(`${name}-${number}`)) return `${name}-${number}`;
};

/** A name for a new member: of a finding what it is about; of a source who publishes it; else the next of the list. */
const newName = (key: 'id' | 'key', values: Values, list: readonly Values[]): string => {
  const names = list.flatMap((each) => (typeof each[key] === 'string' ? [each[key]] : []));
  if (key === 'id' && values['commitment'] === undefined) return nextId(names);
  const words =
    key === 'id' ? derivedId(values) : idFrom(String(values['publisher'] ?? values['title'] ?? ''));
  const short = words
    .split('-')
    .slice(0, key === 'key' ? 3 : undefined)
    .join('-');
  return numbered(short === '' ? 'fuente' : short, (name) => names.includes(name));
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
        key === undefined || !isValues(inside) || inside[key] !== undefined
          ? inside
          : { [key]: newName(key, inside, named.filter(isValues)), ...inside },
      );
    }
    return named;
  }
  if (!isValues(value)) return value;
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
  values: Values,
): readonly unknown[] | undefined => {
  const key = nameKey(item);
  const given = withNames(item, without(values, key)) as Values;
  const before = list.filter(isValues);
  if (before.some((each) => compareValues(without(each, key), given).length === 0)) return undefined;
  return [...list, key === undefined ? given : { [key]: newName(key, given, before), ...given }];
};

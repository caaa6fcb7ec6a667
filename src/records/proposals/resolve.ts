import type { z } from 'zod';

import { memberNames } from '#domain/changes/member-names.ts';
import { isGroup } from '#model/parts/group.ts';
import { isPlain, isProposable } from '#model/proposal/proposable.ts';
import { childOf, fieldsOf, type Path } from '#model/shape.ts';

/** Where a proposed change would be made; or why it cannot be: no such field for a reader, or no such member of the list any more. */
export type Place =
  | { readonly found: 'value'; readonly at: Path; readonly value: unknown }
  | { readonly found: 'no-field' }
  | { readonly found: 'no-member'; readonly list: readonly unknown[]; readonly rest: readonly string[] };

/** The position of a member by the name that versions tell it by, else by its place from 1; -1 where there is none. */
const positionOf = (list: readonly unknown[], name: string): number => {
  const names = list.every(isGroup) ? memberNames(list, list)?.before : undefined;
  if (names) return names.indexOf(name);
  const place = /^[1-9]\d{0,4}$/.test(name) ? Number(name) - 1 : -1;
  return place < list.length ? place : -1;
};

/** Finds the place in the values of a record that a path names. */
export const placeIn = (schema: z.ZodType, values: unknown, path: readonly string[]): Place => {
  let [below, value]: [z.ZodType, unknown] = [schema, values];
  const at: (string | number)[] = [];
  for (const [index, name] of path.entries()) {
    let key: string | number = name;
    if (Array.isArray(value)) {
      key = positionOf(value, name);
      if (key === -1) return { found: 'no-member', list: value, rest: path.slice(index + 1) };
    } else if (!isGroup(value) || !Object.hasOwn(fieldsOf(below, value) ?? {}, name)) {
      return { found: 'no-field' };
    }
    const child = childOf(below, key, value);
    if (!child || !isProposable(child)) return { found: 'no-field' };
    at.push(key);
    below = child;
    value = (value as Record<string | number, unknown>)[key];
  }
  return isPlain(below) ? { found: 'value', at, value } : { found: 'no-field' };
};

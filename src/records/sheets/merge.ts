import { isGroup } from '#model/parts/group.ts';
import { counterpart, identityOf } from '#model/translation.ts';

import { takenOut } from './row-values.ts';

const mergeLists = (before: readonly unknown[], given: readonly unknown[]): readonly unknown[] =>
  given.map((member, index) => {
    const same =
      identityOf(member) === undefined
        ? before.length === given.length
          ? before[index]
          : undefined
        : counterpart(before, member);
    return merged(same, member);
  });

/**
 * A value with what a sheet says of it: fields that the sheet does not give stay as they are, in the members of lists too, which are told
 * by their id, key or the like. A list has the members that the sheet gives, in its order.
 */
export const merged = (before: unknown, given: unknown): unknown => {
  if (given === takenOut) return undefined;
  if (Array.isArray(given)) return mergeLists(Array.isArray(before) ? before : [], given);
  if (!isGroup(given)) return given;
  const old = isGroup(before) ? before : {};
  const entries = Object.entries(given).map(([key, value]) => [key, merged(old[key], value)] as const);
  return Object.fromEntries(
    Object.entries({ ...old, ...Object.fromEntries(entries) }).filter(([, value]) => value !== undefined),
  );
};

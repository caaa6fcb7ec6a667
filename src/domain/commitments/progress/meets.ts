import type { Entry } from '#model/archive.ts';
import type { Observation } from '#model/observation.ts';

import { compare, parseFraction } from '#domain/scores/fraction.ts';

export type Target = NonNullable<Entry<'commitment'>['target']>;

/** Whether a number of at least `order` (from -1 to 1 against the target) meets it. */
const holdsFor: Readonly<Record<Target['comparator'], (order: number) => boolean>> = {
  'at-least': (order) => order >= 0,
  'more-than': (order) => order > 0,
  'at-most': (order) => order <= 0,
  'less-than': (order) => order < 0,
  exactly: (order) => order === 0,
};

/**
 * Whether a published number meets a target, exactly. Undefined where what is published leaves it open: “about 90” against 90,
 * “more than 80” against “at least 90”. “More than 90” does meet “at least 90”, and fails “at most 90”.
 */
export const meets = (
  { comparator, value: wanted }: Pick<Target, 'comparator' | 'value'>,
  { value = '', qualifier }: Pick<Observation, 'value' | 'qualifier'>,
): boolean | undefined => {
  const order = compare(parseFraction(value), parseFraction(String(wanted)));
  const isMet = holdsFor[comparator];
  // A bound leaves the true number above it, or below: on that side of the target all is settled, on the other nothing.
  if (qualifier === 'more-than') return order >= 0 ? isMet(1) : undefined;
  if (qualifier === 'less-than') return order <= 0 ? isMet(-1) : undefined;
  return qualifier === undefined ? isMet(order) : undefined;
};

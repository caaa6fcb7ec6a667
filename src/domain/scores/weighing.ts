import type { Entry, MethodEntry } from '#model/archive.ts';

import { type Fraction, one, parseFraction } from './fraction.ts';
import { type Scale, scalesOf } from './scale.ts';

/** How a method weighs a commitment, whatever the day and whoever is scored. */
export interface Weighing {
  readonly commitment: string;
  readonly scale: Scale;
  readonly weight: Fraction;
  readonly section: string | undefined;
  readonly group: string | undefined;
}

const weightOf = (method: MethodEntry, { id, weight }: Entry<'commitment'>): Fraction => {
  const set = method.weights?.find(({ commitment }) => commitment === id)?.weight;
  return set === undefined
    ? weight === undefined
      ? one
      : parseFraction(String(weight))
    : parseFraction(set);
};

const holderOf = (
  holders: readonly { readonly id: string; readonly commitments: readonly string[] }[] | undefined,
  id: string,
): string | undefined => holders?.find(({ commitments }) => commitments.includes(id))?.id;

const known = new WeakMap<MethodEntry, WeakMap<Entry<'commitment'>, Weighing>>();

/** How the method weighs the commitment: one object for all days, so that what is judged by it can be remembered. */
export const weighingOf = (method: MethodEntry, commitment: Entry<'commitment'>): Weighing => {
  const ofMethod = known.get(method) ?? new WeakMap<Entry<'commitment'>, Weighing>();
  known.set(method, ofMethod);
  const before = ofMethod.get(commitment);
  if (before) return before;
  const weighing = {
    commitment: commitment.id,
    scale: scalesOf(method).of(commitment),
    weight: weightOf(method, commitment),
    section: holderOf(method.sections, commitment.id),
    group: holderOf(method.groups, commitment.id),
  };
  ofMethod.set(commitment, weighing);
  return weighing;
};

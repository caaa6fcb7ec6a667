import type { Entry, MethodEntry } from '#model/archive.ts';

import {
  compare,
  divide,
  type Fraction,
  fraction,
  greater,
  lesser,
  parseFraction,
  zero,
} from './fraction.ts';

/** A scale of a method, with what each level is worth. */
export interface Scale {
  readonly id: string;
  /** Points of the best level: what 1 stands for. */
  readonly maximum: Fraction;
  /** Its best level is worth nothing: it takes points away and adds nothing to what can be reached. */
  readonly isPenalty: boolean;
  /** By code: points divided by the maximum; of a penalty the points themselves. */
  readonly values: ReadonlyMap<string, Fraction>;
  readonly worst: Fraction;
  readonly best: Fraction;
  /** Codes, best first. */
  readonly order: readonly string[];
}

const extremes = (values: readonly Fraction[]): readonly [Fraction, Fraction] =>
  values.reduce<readonly [Fraction, Fraction]>(
    ([low, high], each) => [lesser(low, each), greater(high, each)],
    [values[0] ?? zero, values[0] ?? zero],
  );

const readScale = ({ id, levels }: MethodEntry['scales'][number]): Scale => {
  const points = levels.map(({ code, value }) => [code, parseFraction(value)] as const);
  const [, maximum] = extremes(points.map(([, value]) => value));
  const isPenalty = compare(maximum, zero) <= 0;
  const values = new Map(
    points.map(([code, value]) => [code, isPenalty ? value : divide(value, maximum)] as const),
  );
  const [worst, best] = extremes([...values.values()]);
  const order = [...values].sort(([a, x], [b, y]) => compare(y, x) || (a < b ? -1 : 1)).map(([code]) => code);
  return { id, maximum: isPenalty ? fraction(0) : maximum, isPenalty, values, worst, best, order };
};

/** The scales of a method, and which of them judges a commitment. */
export interface Scales {
  readonly of: (commitment: Entry<'commitment'>) => Scale;
  readonly all: readonly Scale[];
}

const known = new WeakMap<MethodEntry, Scales>();

/**
 * The scales of a method by the commitment they judge: the one it names, else the first. A commitment of a newer method may name
 * one that this method lacks; it is judged by the first, on which its ratings have no level.
 */
export const scalesOf = (method: MethodEntry): Scales => {
  const before = known.get(method);
  if (before) return before;
  const all = method.scales.map(readScale);
  const byId = new Map(all.map((scale) => [scale.id, scale]));
  const [first] = all;
  if (!first) throw new Error(`The method "${method.id}" has no scale.`);
  const scales: Scales = {
    of: ({ scale }) => (scale === undefined ? first : (byId.get(scale) ?? first)),
    all,
  };
  known.set(method, scales);
  return scales;
};

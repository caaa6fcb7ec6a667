import type { RelationType } from '#model/law.ts';

import { rounded } from './scale.ts';
import type { LineStyle, LineView } from './timeline.ts';

/** What a relation does to the older norm, roughly: as many kinds as lines can be told apart without colour. */
export const styleOf: Readonly<Record<RelationType, LineStyle>> = {
  repeals: 'ends',
  replaces: 'ends',
  amends: 'changes',
  inserts: 'changes',
  moves: 'changes',
  extends: 'changes',
  regulates: 'carriesOut',
  implements: 'carriesOut',
  adapts: 'carriesOut',
  ratifies: 'carriesOut',
  follows: 'leansOn',
  interprets: 'leansOn',
  consolidates: 'leansOn',
  basedOn: 'leansOn',
};

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far a line bows from the straight one: a share of its length, but never past this. */
const [bow, widestBow] = [0.12, 40];

/** A bowed line between two points; `nth` of the same two bows further, so that each is seen. */
export const curve = (from: Point, to: Point, nth = 0): string => {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  const share = Math.min(bow, widestBow / length) * (nth + 1) * 2;
  const control = [rounded(dx / 2 - dy * share), rounded(dy / 2 + dx * share)];
  return `M${from.x} ${from.y}q${[...control, rounded(dx), rounded(dy)].join(' ')}`;
};

/** A relation between two records that are both drawn. */
export interface Relating {
  readonly from: string;
  readonly to: string;
  readonly style: LineStyle;
}

/** The lines between records, as far as both have a place. */
export const linesOf = (
  relations: readonly Relating[],
  places: ReadonlyMap<string, Point>,
  prefix: string,
): readonly LineView[] => {
  const drawn = new Map<string, number>();
  return relations.flatMap(({ from, to, style }, index) => {
    const [a, b] = [places.get(from), places.get(to)];
    if (!a || !b) return [];
    const pair = `${from} ${to}`;
    const nth = drawn.get(pair) ?? 0;
    drawn.set(pair, nth + 1);
    return [{ id: `${prefix}-r${index}`, from, to, style, path: curve(a, b, nth) }];
  });
};

import type { Score } from '#model/scorecard.ts';

import type { Item } from './item.ts';
import type { Scale } from './scale.ts';
import { openOrder } from './states.ts';

const isOpen = new Set<string>(openOrder);

/** By state, to be added to. */
type Counts = Map<string, { count: number }>;

/** How many of the items that are questions are in each state: levels of each scale best first, then the open states in their order. */
export const distributionOf = (items: readonly Item[]): Score['distribution'] => {
  const scales = new Map<Scale, Counts>();
  let scale: Scale | undefined;
  let counts: Counts = new Map();
  for (const { weighing, shown } of items) {
    if (weighing.scale.isPenalty) continue;
    if (weighing.scale !== scale) {
      ({ scale } = weighing);
      counts = scales.get(scale) ?? new Map();
      scales.set(scale, counts);
    }
    const before = counts.get(shown.state);
    if (before) before.count += 1;
    else counts.set(shown.state, { count: 1 });
  }
  const placed = [...scales].flatMap(([{ id, order }, ofScale]) =>
    [...ofScale]
      .filter(([state]) => !isOpen.has(state))
      .map(([state, { count }]) => ({ place: order.indexOf(state), shown: { state, scale: id, count } })),
  );
  placed.sort((a, b) => a.place - b.place || (a.shown.scale < b.shown.scale ? -1 : 1));
  return [
    ...placed.map((each) => each.shown),
    ...openOrder.flatMap((state) => {
      let count = 0;
      for (const ofScale of scales.values()) count += ofScale.get(state)?.count ?? 0;
      return count === 0 ? [] : [{ state, count }];
    }),
  ];
};

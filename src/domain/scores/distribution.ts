import type { Score } from '#model/scorecard.ts';

import type { Item } from './item.ts';
import { openOrder } from './states.ts';

const isOpen = new Set<string>(openOrder);

/** How many items are in each state: levels of each scale best first, then the open states in their order. */
export const distributionOf = (items: readonly Item[]): Score['distribution'] => {
  const open = new Map<string, number>();
  const levels = new Map<Item['judged']['scale'], Map<string, number>>();
  for (const { judged, shown } of items) {
    const { state } = shown;
    let counts = open;
    if (!isOpen.has(state)) {
      counts = levels.get(judged.scale) ?? new Map<string, number>();
      levels.set(judged.scale, counts);
    }
    counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  const placed = [...levels].flatMap(([scale, counts]) =>
    [...counts].map(([state, count]) => ({
      place: scale.order.indexOf(state),
      shown: { state, scale: scale.id, count },
    })),
  );
  placed.sort((a, b) => a.place - b.place || (a.shown.scale < b.shown.scale ? -1 : 1));
  return [
    ...placed.map(({ shown }) => shown),
    ...openOrder.flatMap((state) => {
      const count = open.get(state);
      return count === undefined ? [] : [{ state, count }];
    }),
  ];
};

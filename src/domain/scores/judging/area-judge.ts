import type { Archive, MethodEntry } from '#model/archive.ts';

import { type AreaItem, itemIn } from '#domain/scores/item.ts';
import type { Weighing } from '#domain/scores/weighing.ts';

import { judgeArea, type JudgedArea } from './area.ts';
import { type Around, findingsAround } from './around.ts';
import type { Counted } from './standing.ts';
import type { Time } from './times.ts';

/** What was judged, with all that it was made from besides the commitment and the method. */
interface Remembered {
  readonly times: string;
  readonly around: Around;
  readonly item: AreaItem;
}

/** By commitment under a method and by area: the last judgement. Findings are told apart by identity, which is one for all days. */
const memory = new WeakMap<Weighing, Map<string, Remembered>>();

const rememberedOf = (weighing: Weighing): Map<string, Remembered> => {
  const remembered = memory.get(weighing) ?? new Map<string, Remembered>();
  memory.set(weighing, remembered);
  return remembered;
};

const areSame = (a: readonly Counted[], b: readonly Counted[]): boolean =>
  a === b || (a.length === b.length && a.every((each, index) => each === b[index]));

const isFrom = ({ times, around: { here, elsewhere } }: Remembered, text: string, now: Around): boolean =>
  times === text && areSame(here, now.here) && areSame(elsewhere, now.elsewhere);

/**
 * Judges the areas of commitments on one day. From one edition to the next most areas have the same findings, and most regions of
 * most commitments have none: what was judged from the same is not judged again.
 */
export const areaJudge = (archive: Archive, method: MethodEntry) => {
  return (
    weighing: Weighing,
    codes: readonly string[],
    times: readonly Time[],
    found: readonly Counted[],
  ): ReadonlyMap<string, AreaItem> => {
    const { scale } = weighing;
    const timesText = times.map(({ period, dueOn }) => `${period} ${dueOn}`).join();
    // Of areas for which the very same list speaks, as where none does, one is judged.
    const alike = new Map<readonly Counted[], JudgedArea>();
    const judge = (code: string, around: Around): JudgedArea => {
      if (around.elsewhere.length > 0) return judgeArea(code, scale, method, times, around);
      const like = alike.get(around.here);
      if (like) return { ...like, area: { ...like.area, jurisdiction: code } };
      const judged = judgeArea(code, scale, method, times, around);
      alike.set(around.here, judged);
      return judged;
    };
    const remembered = rememberedOf(weighing);
    const aroundOf = findingsAround(archive, found);
    const items = new Map<string, AreaItem>();
    for (const code of codes) {
      const around = aroundOf(code);
      const before = remembered.get(code);
      const item =
        before && isFrom(before, timesText, around) ? before.item : itemIn(weighing, judge(code, around));
      if (item !== before?.item) remembered.set(code, { times: timesText, around, item });
      items.set(code, item);
    }
    return items;
  };
};

import type { Archive, MethodEntry } from '#model/archive.ts';

import type { Scale } from '#domain/scores/scale.ts';

import { findingsIn, judgeArea, type JudgedArea } from './area.ts';
import type { Counted } from './standing.ts';
import type { Time } from './times.ts';

/** A judgement with all that it was made from besides the method. */
interface Remembered {
  readonly scale: string;
  readonly times: string;
  readonly around: ReturnType<typeof findingsIn>;
  readonly judged: JudgedArea;
}

/** By method, commitment and area: the last judgement. Findings are told apart by identity, which is one for all days. */
const memory = new WeakMap<MethodEntry, Map<string, Map<string, Remembered>>>();

const rememberedOf = (method: MethodEntry, commitment: string): Map<string, Remembered> => {
  const ofMethod = memory.get(method) ?? new Map<string, Map<string, Remembered>>();
  memory.set(method, ofMethod);
  const ofCommitment = ofMethod.get(commitment) ?? new Map<string, Remembered>();
  ofMethod.set(commitment, ofCommitment);
  return ofCommitment;
};

const areSame = (a: readonly Counted[], b: readonly Counted[]): boolean =>
  a.length === b.length && a.every((each, index) => each === b[index]);

/**
 * Judges the areas of commitments on one day. From one edition to the next most areas have the same findings, and most regions of
 * most commitments have none: what was judged from the same is not judged again.
 */
export const areaJudge = (archive: Archive, method: MethodEntry) => {
  const blank = new Map<string, JudgedArea>();
  return (
    commitment: string,
    codes: readonly string[],
    scale: Scale,
    times: readonly Time[],
    found: readonly Counted[],
  ): ReadonlyMap<string, JudgedArea> => {
    const timesText = times.map(({ period, dueOn }) => `${period} ${dueOn}`).join();
    const remembered = rememberedOf(method, commitment);
    return new Map(
      codes.map((code) => {
        const around = findingsIn(archive, found, code);
        if (around.here.length + around.elsewhere.length === 0) {
          const key = `${scale.id} ${timesText}`;
          const judged = blank.get(key) ?? judgeArea(code, scale, method, times, around);
          blank.set(key, judged);
          return [code, { ...judged, area: { ...judged.area, jurisdiction: code } }];
        }
        const before = remembered.get(code);
        if (
          before?.times === timesText &&
          before.scale === scale.id &&
          areSame(before.around.here, around.here) &&
          areSame(before.around.elsewhere, around.elsewhere)
        )
          return [code, before.judged];
        const judged = judgeArea(code, scale, method, times, around);
        remembered.set(code, { scale: scale.id, times: timesText, around, judged });
        return [code, judged];
      }),
    );
  };
};

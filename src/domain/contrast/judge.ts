import { compareDates } from '#model/parts/date.ts';

import type { OutsideFinding, ShareOf } from './found.ts';
import type { StateWord } from './said.ts';

/** What the state says against what was found. */
export type ContrastKind =
  | 'delivered-found-less'
  | 'delivered-no-answer'
  | 'open-found-complete'
  | 'reported-more'
  | 'reported-less'
  | 'unrated';

/**
 * `disagree`: the two cannot both hold. `said-later`, `found-later`: one spoke of a later day than the other and says more, so
 * that things may have changed in between. `unrated`: both have spoken, and there is no rating to compare.
 */
export type Standing = 'disagree' | 'said-later' | 'found-later' | 'unrated';

export interface Judgement {
  readonly kind: ContrastKind;
  readonly standing: Standing;
}

/** How much a side says is done: a place on the scale; `open`, somewhere below the best; `silent`, nothing to hold against it. */
type Amount = number | 'open' | 'no-answer' | 'silent' | undefined;

const said = (word: StateWord, shareOf: ShareOf): Amount => {
  if (word.kind === 'update') return word.update.status === 'delivered' ? 1 : 'open';
  return word.found.finding.outcome === undefined ? shareOf(word.found) : 'silent';
};

const foundAmount = ({ found }: OutsideFinding, shareOf: ShareOf): Amount => {
  const { outcome } = found.finding;
  if (outcome === undefined) return shareOf(found);
  return outcome === 'no-answer' ? outcome : 'silent';
};

/** What the two amounts make of each other, and which side says more; undefined where they agree or nothing may be claimed. */
const compared = (
  word: StateWord,
  says: Amount,
  finds: Amount,
): { readonly kind: ContrastKind; readonly more: 'said' | 'found' | 'neither' } | undefined => {
  if (says === 'silent' || finds === 'silent') return undefined;
  if (finds === undefined) return { kind: 'unrated', more: 'neither' };
  if (finds === 'no-answer') return says === 1 ? { kind: 'delivered-no-answer', more: 'said' } : undefined;
  if (says === undefined) return { kind: 'unrated', more: 'neither' };
  if (says === 'open') return finds === 1 ? { kind: 'open-found-complete', more: 'found' } : undefined;
  if (says === finds || typeof says !== 'number' || typeof finds !== 'number') return undefined;
  if (says < finds) return { kind: 'reported-less', more: 'found' };
  return { kind: word.kind === 'update' ? 'delivered-found-less' : 'reported-more', more: 'said' };
};

/**
 * Whether what the state says of a commitment and what an outside check found disagree. Undefined where they agree or nothing
 * may be claimed.
 *
 * | the state says                       | an outside check found             | kind                   |
 * |--------------------------------------|------------------------------------|------------------------|
 * | delivered                            | any level below the best           | `delivered-found-less` |
 * | delivered, or the best in its report | it was asked and did not answer    | `delivered-no-answer`  |
 * | announced, under way, suspended, withdrawn | the best level               | `open-found-complete`  |
 * | a level in its own report            | a lower one                        | `reported-more`        |
 * | a level in its own report            | a higher one                       | `reported-less`        |
 * | anything                             | words without rating or outcome    | `unrated`              |
 * | words without rating in its report   | a level, or words                  | `unrated`              |
 * | delivered                            | the best level                     | nothing: they agree    |
 * | announced, under way, …              | a level below the best, no answer  | nothing: neither says done |
 * | anything                             | not assessable, not applicable     | nothing                |
 *
 * It is a disagreement only where time does not explain it: the side that says less tells of the same day as the other or of a
 * later one. Where the side that says more tells of a later day, things may have changed: `said-later`, `found-later`. A side
 * without any date says nothing of time, and nothing is claimed. Where one side speaks of all that the commitment binds and
 * the other of one area, only "done everywhere" can be held against the other: less in all may still be more in one.
 */
export const judge = (word: StateWord, outside: OutsideFinding, shareOf: ShareOf): Judgement | undefined => {
  const says = said(word, shareOf);
  const finds = foundAmount(outside, shareOf);
  const result = compared(word, says, finds);
  if (!result) return undefined;
  const { kind, more } = result;
  if (more === 'neither') return { kind, standing: 'unrated' };
  if (word.area !== outside.area) {
    const [wider, amount] = more === 'said' ? [word.area, says] : [outside.area, finds];
    if (wider !== undefined || amount !== 1) return undefined;
  }
  const { until } = outside.found;
  if (word.of === undefined || until === undefined) return undefined;
  const later = compareDates(word.of, until);
  if (more === 'said') return { kind, standing: later > 0 ? 'said-later' : 'disagree' };
  return { kind, standing: later < 0 ? 'found-later' : 'disagree' };
};

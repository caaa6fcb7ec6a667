import type { ScoredCommitment, ScoredItem, Scorecard } from '#model/scorecard.ts';

import type { Timeliness } from '#domain/commitments/timeliness.ts';
import type { EditionScores } from '#domain/scores/editions.ts';
import { compare, parseFraction, zero } from '#domain/scores/fraction.ts';
import { byAlphabet } from '#views/format/list.ts';
import { lateWords, timelinessMark } from '#views/parts/due.ts';
import type { RatingView } from '#views/parts/rating.ts';
import { plain, type Said, sayLocal } from '#views/said.ts';
import { timelinessIn } from '#views/scores/parts/late.ts';
import { stateView } from '#views/scores/states.ts';
import type { View } from '#views/site.ts';

/** A commitment on a fact sheet. */
export interface SheetItem {
  readonly id: string;
  readonly title: Said;
  readonly state: RatingView;
  /** How it stood against its deadline on the day of the edition; absent where that says nothing more. */
  readonly late?: string;
}

interface Known {
  readonly item: ScoredItem;
  readonly told: ScoredCommitment;
  readonly timeliness: Timeliness | undefined;
}

const isPassed = (timeliness: Timeliness | undefined): boolean =>
  timeliness?.state === 'overdue' || timeliness?.state === 'deadline-passed';

/** Best level of the scale: 1 of 1; of a penalty nothing taken off. */
const isBest = ({ item: { value }, told: { maximum } }: Known): boolean =>
  value === (maximum === '0' ? '0' : '1');

/** What a reader must not miss comes first: the lowest rated, what went unanswered, what is past its deadline; then all is well; then what is not known. */
const groupOf = (known: Known): number => {
  const { item, timeliness } = known;
  if (item.value !== undefined) return isBest(known) ? 3 : 0;
  if (item.state === 'no-answer') return 1;
  if (isPassed(timeliness)) return 2;
  return item.state === 'not-reviewed' ? 5 : 4;
};

const lateOf = (view: View, timeliness: Timeliness | undefined): string | undefined => {
  if (timeliness === undefined || ['continuous', 'no-date', 'ended'].includes(timeliness.state))
    return undefined;
  const { label } = timelinessMark(view, timeliness);
  const words = lateWords(view, timeliness);
  return words === undefined ? label : `${label}: ${words}`;
};

/** The commitments of a scorecard, the most pressing first: see `groupOf`; among equals the lower value, then by title. */
export const sheetItems = (
  view: View,
  edition: EditionScores,
  { items }: Scorecard,
): readonly SheetItem[] => {
  const alphabet = byAlphabet(view);
  const value = ({ item }: Known) => (item.value === undefined ? zero : parseFraction(item.value));
  const title = ({ told }: Known): string => plain(sayLocal(view, told.title));
  return items
    .flatMap((item): Known[] => {
      const told = edition.commitment(item.commitment);
      if (told === undefined) return [];
      return [{ item, told, timeliness: timelinessIn(view, edition, item.commitment, item.jurisdiction) }];
    })
    .sort((a, b) => groupOf(a) - groupOf(b) || compare(value(a), value(b)) || alphabet(title(a), title(b)))
    .map(({ item, told, timeliness }) => {
      const late = lateOf(view, timeliness);
      return {
        id: told.id,
        title: sayLocal(view, told.title),
        state: stateView(view, edition.result.method, item.state, told.scale),
        ...(late === undefined ? {} : { late }),
      };
    });
};

import type { Outcome } from '#model/audit.ts';

import { type FoundIn, isOutside } from '#domain/audits/findings.ts';
import { type Said, sayLocal } from '#views/said.ts';
import type { View } from '#views/site.ts';

export type LevelMark = 'level-0' | 'level-1' | 'level-2' | 'level-3';

/** A rating, an outcome or their absence, as a mark with its words. */
export interface RatingView {
  readonly mark: LevelMark | Outcome | 'not-reviewed';
  readonly label: Said;
  /** How much of the disc is inked, 0 to 1; only for levels. */
  readonly fill?: number;
}

const steps: readonly LevelMark[] = ['level-0', 'level-1', 'level-2', 'level-3'];

/** The mark of a level: its words, and a disc inked by its place on the scale. */
export const levelView = (view: View, code: string): RatingView => {
  const placed = view.site.levels.get(code);
  if (!placed) throw new Error(`No method has the level "${code}".`);
  return {
    mark: steps[Math.round(placed.share * (steps.length - 1))] as LevelMark,
    label: sayLocal(view, placed.level.label),
    fill: placed.share,
  };
};

/** What a finding says: its rating, its outcome, or that it carries neither. */
export const ratingOf = (view: View, { finding }: Pick<FoundIn, 'finding'>): RatingView | undefined => {
  if (finding.rating !== undefined) return levelView(view, finding.rating);
  if (finding.outcome !== undefined) return { mark: finding.outcome, label: view.words.outcomes[finding.outcome] };
  return undefined;
};

/** What is known of a commitment at a glance: the newest rating or outcome of an outside check, else that nobody looked. */
export const glanceOf = (view: View, commitment: string): RatingView | { readonly label: Said } => {
  const found = (view.site.findings.get(commitment) ?? []).filter(isOutside);
  for (const wanted of ['rating', 'outcome'] as const) {
    const first = found.find(({ finding }) => finding[wanted] !== undefined);
    if (first) return ratingOf(view, first) as RatingView;
  }
  return found.length > 0
    ? { label: view.words.outcomes.none }
    : { mark: 'not-reviewed', label: view.words.outcomes['not-reviewed'] };
};

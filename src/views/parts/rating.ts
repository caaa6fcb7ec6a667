import { fill } from '#i18n/words.ts';
import type { Entry } from '#model/archive.ts';
import type { OpenState } from '#model/scorecard.ts';

import { type FoundIn, isOutside, speaksOf } from '#domain/audits/findings.ts';
import { levelOf, type PlacedLevel } from '#domain/commitments/levels.ts';
import { areasOf } from '#domain/commitments/responsible.ts';
import { numberWords } from '#views/format/number.ts';
import { type Said, sayLocal } from '#views/said.ts';
import type { View } from '#views/site.ts';

export type LevelMark = 'level-0' | 'level-1' | 'level-2' | 'level-3';

/** A rating, an outcome or their absence, as a mark with its words. */
export interface RatingView {
  readonly mark: LevelMark | OpenState;
  readonly label: Said;
  /** How much of the disc is inked, 0 to 1; only for levels of a scale without the four usual steps. */
  readonly fill?: number;
}

/** What is known of a commitment at a glance, and how old that is. */
export interface Glance {
  readonly mark?: RatingView['mark'];
  /** The level, the outcome, or why there is neither: what a reader filters by. */
  readonly code: string;
  readonly label: Said;
  readonly fill?: number;
  /** The end of the period that the finding speaks of. */
  readonly until?: string;
}

const steps: readonly LevelMark[] = ['level-0', 'level-1', 'level-2', 'level-3'];

/** A level as its words and a disc inked by its place on the scale. */
export const placedView = (view: View, { level, share, of }: PlacedLevel): RatingView => ({
  mark: steps[Math.round(share * (steps.length - 1))] as LevelMark,
  label: sayLocal(view, level.label),
  ...(of === steps.length ? {} : { fill: share }),
});

/** The mark of a level of the methods of the portal. Throws when none of them has it. */
export const levelView = (view: View, code: string, scale?: string): RatingView => {
  const placed = levelOf(view.site.levels, code, scale);
  if (!placed) throw new Error(`No method has the level "${code}".`);
  return placedView(view, placed);
};

/** What a finding says: its rating, its outcome, or that it carries neither. */
export const ratingOf = (view: View, { finding }: Pick<FoundIn, 'finding'>): RatingView | undefined => {
  if (finding.rating !== undefined)
    return levelView(view, finding.rating, view.site.archive.commitments.get(finding.commitment)?.scale);
  if (finding.outcome !== undefined)
    return { mark: finding.outcome, label: view.words.outcomes[finding.outcome] };
  return undefined;
};

/**
 * What is known of a commitment at a glance: the newest rating or outcome of an outside check, else that nobody looked. Where
 * it binds several areas one by one, a finding on one of them says nothing of the others: then how many were looked at.
 */
export const glanceOf = (view: View, commitment: Entry<'commitment'>, area?: string): Glance => {
  const outside = (view.site.findings.get(commitment.id) ?? []).filter(isOutside);
  const areas = area === undefined ? areasOf(view.site.archive, commitment) : [];
  const found = outside.filter(({ finding }) =>
    area === undefined ? areas.length <= 1 || finding.jurisdiction === undefined : speaksOf(finding, area),
  );
  for (const wanted of ['rating', 'outcome'] as const) {
    const first = found.find(({ finding }) => finding[wanted] !== undefined);
    if (first)
      return {
        ...(ratingOf(view, first) as RatingView),
        code: first.finding[wanted] as string,
        ...(first.until === undefined ? {} : { until: first.until }),
      };
  }
  const looked = new Set(outside.flatMap(({ finding: { jurisdiction } }) => jurisdiction ?? []));
  const reviewed = areas.filter((code) => looked.has(code)).length;
  if (areas.length > 1 && reviewed > 0)
    return {
      code: 'some-areas',
      label: fill(view.words.outcomes.someAreas, {
        count: numberWords(view, reviewed),
        total: numberWords(view, areas.length),
      }),
    };
  return found.length > 0
    ? { code: 'unrated', label: view.words.outcomes.none }
    : { mark: 'not-reviewed', code: 'not-reviewed', label: view.words.outcomes['not-reviewed'] };
};

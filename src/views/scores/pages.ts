import type { Frame } from '#views/frame.ts';
import type { View } from '#views/site.ts';

import { type ScoreTarget, slugsOf } from './addresses.ts';

/** The view of a page below the section of scorecards, told apart by `kind`. */
export type ScorePage = { readonly kind: 'none'; readonly frame: Frame };

/** Every page below the section of scorecards. */
export const scoreTargets = (_view: View): readonly ScoreTarget[] => [];

/** Their addresses below the section: one part or more. */
export const scoreAddresses = (
  view: View,
): readonly { readonly slugs: readonly string[]; readonly target: ScoreTarget }[] =>
  scoreTargets(view).map((target) => ({ slugs: slugsOf(view, target), target }));

/** The view of such a page. */
export const scorePageOf = (_view: View, target: ScoreTarget): ScorePage => {
  throw new Error(`There is no page of the kind "${target.kind}".`);
};

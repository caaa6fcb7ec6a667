import type { EditionScores } from '#domain/scores/editions.ts';
import type { View } from '#views/site.ts';

import { type ScoreTarget, slugsOf } from './addresses.ts';
import { type ScorecardPage, scorecardPage } from './card.ts';
import { type CommitmentsPage, commitmentsPage } from './commitments.ts';
import { type EditionsPage, editionsPage } from './compare/editions-page.ts';
import { type ComparePage, comparePage, compareTargets } from './compare/page.ts';
import { type ContrastPage, contrastPage } from './contrast.ts';
import { type RegionsPage, regionsPage } from './grid/page.ts';
import { type OverviewPage, overviewPage, wholeOf } from './overview.ts';
import { subjectTarget } from './parts/subjects.ts';
import { type RecommendationsPage, recommendationsPage } from './recommendations.ts';
import { type SheetPage, sheetPage, sheetTargets } from './sheet/page.ts';
import { type WhyPage, whyPage } from './why/page.ts';
import { type YearsPage, yearsPage } from './years/page.ts';

/** The view of a page below the section of scorecards, told apart by `kind`. */
export type ScorePage =
  | OverviewPage
  | CommitmentsPage
  | ScorecardPage
  | ContrastPage
  | RecommendationsPage
  | ComparePage
  | EditionsPage
  | SheetPage
  | RegionsPage
  | WhyPage
  | YearsPage;

/** Pages of an edition: the whole, and each scorecard that has a page of its own. */
const targetsOf = (edition: EditionScores): readonly ScoreTarget[] => [
  ...edition.result.scorecards.flatMap(({ kind, code }) => subjectTarget(edition, kind, code) ?? []),
  { kind: 'commitments', edition: edition.result.id },
  { kind: 'regions', edition: edition.result.id },
  { kind: 'years', edition: edition.result.id },
  { kind: 'editions', edition: edition.result.id },
  ...compareTargets(edition),
  ...sheetTargets(edition),
  ...edition.result.commitments.map(
    ({ id }) => ({ kind: 'commitment', edition: edition.result.id, id }) as const,
  ),
];

/** Every page below the section of scorecards. */
export const scoreTargets = (view: View): readonly ScoreTarget[] => [
  { kind: 'contrast' },
  { kind: 'recommendations' },
  ...view.site.editions.flatMap(targetsOf),
];

/** Their addresses below the section: one part or more. */
export const scoreAddresses = (
  view: View,
): readonly { readonly slugs: readonly string[]; readonly target: ScoreTarget }[] =>
  scoreTargets(view).map((target) => ({ slugs: slugsOf(view, target), target }));

const editionNamed = (view: View, id: string): EditionScores => {
  const edition = view.site.editions.find(({ result }) => result.id === id);
  if (edition === undefined) throw new Error(`There is no edition "${id}".`);
  return edition;
};

/** The view of such a page. */
export const scorePageOf = (view: View, target: ScoreTarget): ScorePage => {
  switch (target.kind) {
    case 'contrast':
      return contrastPage(view);
    case 'recommendations':
      return recommendationsPage(view);
    case 'edition':
      return overviewPage(view, editionNamed(view, target.edition));
    case 'commitments': {
      const edition = editionNamed(view, target.edition);
      return commitmentsPage(view, edition, wholeOf(edition));
    }
    case 'scorecard':
      return scorecardPage(view, editionNamed(view, target.edition), target.of, target.code);
    case 'editions':
      return editionsPage(view, editionNamed(view, target.edition));
    case 'compare':
      return comparePage(view, editionNamed(view, target.edition), target);
    case 'sheet':
      return sheetPage(view, editionNamed(view, target.edition), target);
    case 'regions':
      return regionsPage(view, editionNamed(view, target.edition));
    case 'years':
      return yearsPage(view, editionNamed(view, target.edition));
    case 'commitment':
      return whyPage(view, editionNamed(view, target.edition), target.id);
  }
};

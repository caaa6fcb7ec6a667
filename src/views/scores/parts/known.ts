import { fill } from '#i18n/words.ts';
import type { Score, Scorecard, ScorecardKind } from '#model/scorecard.ts';

import type { EditionScores } from '#domain/scores/editions.ts';
import { counted, numberWords } from '#views/format/number.ts';
import { coverageWords } from '#views/scores/score.ts';
import type { View } from '#views/site.ts';

/** The scorecards of a kind, in the order of the edition. */
export const cardsOf = ({ result }: EditionScores, kind: ScorecardKind): readonly Scorecard[] =>
  result.scorecards.filter((card) => card.kind === kind);

const countIn = ({ distribution }: Score, state: string): number =>
  distribution.find((each) => each.state === state)?.count ?? 0;

/** How many of a kind have a score: "3 de 26 regiones". */
const scoredOf = (
  view: View,
  edition: EditionScores,
  kind: 'pillar' | 'institution' | 'jurisdiction',
): string => {
  const { overview: words } = view.words.scores;
  const cards = cardsOf(edition, kind);
  const forms = { pillar: words.pillarsOf, institution: words.institutionsOf, jurisdiction: words.regionsOf };
  const scored = cards.filter(({ score }) => score.value !== undefined).length;
  return counted(view, forms[kind], cards.length, { scored: numberWords(view, scored) });
};

/** How much of a score is known: rated, never reviewed, reviewed too long ago. Said before any number. */
export const coverageLines = (view: View, score: Score): readonly string[] => {
  const { overview: words } = view.words.scores;
  const [unreviewed, outdated] = [countIn(score, 'not-reviewed'), countIn(score, 'outdated')];
  return [
    `${coverageWords(view, score)}.`,
    ...(unreviewed === 0 ? [] : [counted(view, words.unreviewed, unreviewed)]),
    ...(outdated === 0 ? [] : [counted(view, words.outdated, outdated)]),
  ];
};

/** The same of an edition, with how much of it has a score, and what that does not mean. */
export const knownWords = (view: View, edition: EditionScores, score: Score): readonly string[] => {
  const { overview: words } = view.words.scores;
  return [
    ...coverageLines(view, score),
    fill(words.withScore, {
      pillars: scoredOf(view, edition, 'pillar'),
      institutions: scoredOf(view, edition, 'institution'),
      regions: scoredOf(view, edition, 'jurisdiction'),
    }),
    ...(countIn(score, 'not-reviewed') === 0 ? [] : [words.notDelivered]),
  ];
};

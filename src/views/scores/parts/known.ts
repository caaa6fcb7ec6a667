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

/** What is known and what is not, said before any number. */
export const knownWords = (view: View, edition: EditionScores, score: Score): readonly string[] => {
  const { overview: words } = view.words.scores;
  const [unreviewed, outdated] = [countIn(score, 'not-reviewed'), countIn(score, 'outdated')];
  return [
    `${coverageWords(view, score)}.`,
    ...(unreviewed === 0 ? [] : [counted(view, words.unreviewed, unreviewed)]),
    ...(outdated === 0 ? [] : [counted(view, words.outdated, outdated)]),
    fill(words.withScore, {
      pillars: scoredOf(view, edition, 'pillar'),
      institutions: scoredOf(view, edition, 'institution'),
      regions: scoredOf(view, edition, 'jurisdiction'),
    }),
    ...(unreviewed === 0 ? [] : [words.notDelivered]),
  ];
};

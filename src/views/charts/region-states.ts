import { fill } from '#i18n/words.ts';
import type { Scorecard } from '#model/scorecard.ts';

import type { EditionScores } from '#domain/scores/editions.ts';
import { percentWords } from '#views/format/percent.ts';
import { plain, sayLocal } from '#views/said.ts';
import { scoreHref } from '#views/scores/addresses.ts';
import { coverageWords } from '#views/scores/score.ts';
import type { View } from '#views/site.ts';

import { mapStep } from './map-fill.ts';
import type { RegionState } from './map-regions.ts';

const stateOf = (
  view: View,
  { edition }: EditionScores,
  { code = '', title, score }: Scorecard,
): RegionState => {
  const { map: words } = view.words.scores;
  const { percent, withheld = 'nothing-rated' } = score;
  const name = plain(sayLocal(view, title));
  const said = (value: string): string =>
    fill(words.region, { name, value, coverage: coverageWords(view, score) });
  const href = scoreHref(view, { kind: 'scorecard', edition: edition.id, of: 'jurisdiction', code });
  if (percent !== undefined)
    return { label: said(percentWords(view, percent)), step: mapStep(percent), href };
  const value = words.withheld[withheld];
  return withheld === 'nothing-applies'
    ? { label: fill(words.regionAlone, { name, value }), href }
    : { label: said(value), tooLittle: true, href };
};

/** What the map says of each region that has a scorecard in the edition, by jurisdiction. */
export const regionStates = (view: View, edition: EditionScores): ReadonlyMap<string, RegionState> =>
  new Map(
    edition.result.scorecards
      .filter(({ kind }) => kind === 'jurisdiction')
      .map((card) => [card.code ?? '', stateOf(view, edition, card)]),
  );

import type { ScoredArea, ScoredCommitment } from '#model/scorecard.ts';

import type { EditionScores } from '#domain/scores/editions.ts';
import { scoreHref } from '#views/scores/addresses.ts';
import { type Stated, stated } from '#views/scores/compare/symbols.ts';
import { stateView } from '#views/scores/states.ts';
import { type ValueView, valueView } from '#views/scores/why/parts.ts';
import type { View } from '#views/site.ts';

/** How a commitment stands in an area, with the way to why. */
export interface GridCell {
  readonly commitment: string;
  readonly state: Stated;
  /** Only where the state is no level: the mean of several times. */
  readonly mean?: ValueView;
  readonly href: string;
}

/** The cell of a commitment in one of its areas. */
export const gridCell = (
  view: View,
  { result }: EditionScores,
  told: ScoredCommitment,
  { jurisdiction, state, value }: ScoredArea,
): GridCell => {
  const href = scoreHref(view, { kind: 'commitment', edition: result.id, id: told.id });
  return {
    commitment: told.id,
    state: stated(stateView(view, result.method, state, told.scale)),
    ...(value !== undefined && state === 'varied' ? { mean: valueView(view, value) } : {}),
    href: `${href}#${jurisdiction.toLowerCase()}`,
  };
};

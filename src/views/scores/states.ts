import type { MethodEntry } from '#model/archive.ts';
import { type OpenState, openStates } from '#model/scorecard.ts';

import { placedView, type RatingView } from '#views/parts/rating.ts';
import type { View } from '#views/site.ts';

const isOpen = (state: string): state is OpenState => (openStates as readonly string[]).includes(state);

/**
 * The state of a commitment, or of a part of it, with its mark and words: an open state, or a level of the method that judged it,
 * on `scale` or else on the first scale that has it. Throws when the method has no such level.
 */
export const stateView = (
  view: View,
  { id: name, scales }: Pick<MethodEntry, 'id' | 'scales'>,
  state: string,
  scale?: string,
): RatingView => {
  if (isOpen(state)) return { mark: state, label: view.words.scores.states[state].label };
  for (const { id, levels } of scales) {
    if (scale !== undefined && scale !== id) continue;
    const place = levels.findIndex(({ code }) => code === state);
    const level = levels[place];
    if (level) return placedView(view, { level, share: place / (levels.length - 1), of: levels.length });
  }
  throw new Error(`The method "${name}" has no level "${state}" on ${scale ?? 'any scale'}.`);
};

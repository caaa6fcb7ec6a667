import type { RatingView } from '#views/parts/rating.ts';

/** The drawing of a state, which stands once on a page and is used by its name wherever the state is. */
export interface StateSymbol {
  readonly name: string;
  readonly mark: RatingView['mark'];
  readonly fill?: number;
}

/** A state with the name of its drawing. */
export type Stated = RatingView & { readonly symbol: string };

/** Names the drawing of a state: the same for states that look the same. */
export const stated = (state: RatingView): Stated => ({
  ...state,
  symbol: state.fill === undefined ? state.mark : `${state.mark}-${Math.round(state.fill * 100)}`,
});

/** Every drawing that some states need, each once. */
export const symbolsOf = (states: readonly Stated[]): readonly StateSymbol[] => [
  ...new Map(
    states.map(({ symbol, mark, fill }) => [
      symbol,
      { name: symbol, mark, ...(fill === undefined ? {} : { fill }) },
    ]),
  ).values(),
];

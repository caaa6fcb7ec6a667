/** Lines that a text takes where about `width` letters fit in one. An empty text takes one. */
export const linesOf = (text: string, width: number): number => Math.max(1, Math.ceil(text.length / width));

/** A part of a list that fits on paper; on the screen all of it is shown. */
export interface Fitted<T> {
  readonly items: readonly { readonly item: T; readonly isOnPaper: boolean }[];
  /** How many the paper leaves out. */
  readonly left: number;
}

/** Marks the first items that take no more than `lines` together. What is left out is left out from there on, so that no gap is hidden. */
export const fitted = <T>(items: readonly T[], lines: number, size: (item: T) => number): Fitted<T> => {
  const totals = items.reduce<number[]>((sums, item) => [...sums, (sums.at(-1) ?? 0) + size(item)], []);
  const onPaper = totals.filter((total) => total <= lines).length;
  return {
    items: items.map((item, index) => ({ item, isOnPaper: index < onPaper })),
    left: items.length - onPaper,
  };
};

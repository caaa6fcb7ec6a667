import type { Cell } from '#views/lists/table.ts';

/** What a cell is ordered by: a number, a date or its words. Undefined where it says that there is nothing. */
const keyOf = ({ order, datetime, text }: Cell): number | string | undefined => {
  if (order !== undefined) return order;
  if (datetime !== undefined) return datetime;
  if (text === '—' || text === '') return undefined;
  return text;
};

/**
 * The places of rows when ordered by one of their columns, from low to high. Rows without a value come last, in their own order, as
 * equals do. `language` says how its readers look words up.
 */
export const placesBy = (
  rows: readonly { readonly cells: readonly Cell[] }[],
  column: number,
  language: string,
): { readonly ascending: readonly number[]; readonly descending: readonly number[] } => {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const keys = rows.map(({ cells }) => {
    const cell = cells[column];
    return cell && keyOf(cell);
  });
  const numbers = keys.some((key) => typeof key === 'number');
  // Words beside numbers are what has no number.
  const has = (at: number): boolean => keys[at] !== undefined && (!numbers || typeof keys[at] === 'number');
  const ordered = (sign: 1 | -1): readonly number[] => {
    const positions = keys.map((_, at) => at);
    positions.sort((a, b) => {
      if (!has(a) || !has(b)) return Number(has(b)) - Number(has(a)) || a - b;
      const [x, y] = [keys[a], keys[b]];
      const difference =
        typeof x === 'number' && typeof y === 'number' ? x - y : compare(String(x), String(y));
      return sign * difference || a - b;
    });
    const places: number[] = [];
    positions.forEach((row, place) => (places[row] = place));
    return places;
  };
  return { ascending: ordered(1), descending: ordered(-1) };
};

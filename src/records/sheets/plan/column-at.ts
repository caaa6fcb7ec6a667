import type { Path } from '#model/shape.ts';

import type { HeadedSheet } from '#records/sheets/heading.ts';

/**
 * The place of the column that a path of a record comes from: its own, else the first one below it, else that of the nearest group above.
 * Undefined where the sheet has none of them.
 */
export const columnAt = ({ columns }: HeadedSheet, path: Path): number | undefined => {
  const keys = path.filter((key) => typeof key === 'string');
  for (let length = keys.length; length > 0; length -= 1) {
    const name = keys.slice(0, length).join('.');
    for (const [place, column] of columns)
      if (column.name === name || column.name.startsWith(`${name}.`)) return place;
  }
  return undefined;
};

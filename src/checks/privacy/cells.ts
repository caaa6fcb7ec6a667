/** A cell of a table with what its column is called. */
export interface LabelledCell {
  readonly label: string;
  readonly cell: string;
  readonly offset: number;
}

const delimiters = [',', ';', '\t'] as const;

/** The sign between the cells of a table, by its first line. */
export const delimiterOf = (text: string): string => {
  const end = text.indexOf('\n');
  const header = end === -1 ? text : text.slice(0, end);
  return delimiters.toSorted((a, b) => header.split(b).length - header.split(a).length)[0] ?? ',';
};

/** The cells below those headings that `tells` picks, in the order of the text. */
export const cellsBelow = (text: string, tells: (label: string) => boolean): LabelledCell[] => {
  const delimiter = delimiterOf(text);
  const end = text.indexOf('\n');
  const labels = (end === -1 ? text : text.slice(0, end))
    .split(delimiter)
    .map((label) => label.replace(/^\uFEFF|["\r]/g, '').replace(/_/g, ' '));
  const telling = new Set(labels.flatMap((label, index) => (tells(label) ? [index] : [])));
  if (telling.size === 0 || end === -1) return [];
  const cell = new RegExp(`("[^"]*"|[^"${delimiter}\\n]+)|(${delimiter})|(\\n)|"`, 'g');
  const cells: LabelledCell[] = [];
  let column = 0;
  cell.lastIndex = end + 1;
  for (let found = cell.exec(text); found; found = cell.exec(text)) {
    if (found[2] !== undefined) column += 1;
    else if (found[3] !== undefined) column = 0;
    else if (telling.has(column))
      cells.push({ label: labels[column] ?? '', cell: found[0], offset: found.index });
  }
  return cells;
};

import type { CellStyle, WriteSheet } from 'hucre/xlsx';

import type { Message } from '#model/issue.ts';

import type { ChoiceList, TemplateColumn, TemplateTable } from './table.ts';

/** Named, since a program that is told none may take the one for titles. */
export const face = { name: 'Calibri', size: 11 } as const;

/**
 * The format of every cell: text. What is typed is what is read, whatever the settings of the program: otherwise «03/2025» becomes a day,
 * «3-4» another, «01» one, and «1.234» a thousand or one and a bit.
 */
export const asWritten = '@';

const line = { style: 'thin', color: { rgb: '8A8A8A' } } as const;

/** A heading; that of a column which has to be filled in stands on a ground of its own. */
export const headingLook = (required: boolean): CellStyle => ({
  font: { ...face, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: required ? 'FFE699' : 'E7E6E6' } },
  border: { bottom: line, right: line },
});

export const explanationLook: CellStyle = {
  font: { ...face, italic: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F7F7F7' } },
  border: { bottom: line, right: line },
  alignment: { wrapText: true, vertical: 'top' },
};

/** What it is printed on. */
export const paper: NonNullable<WriteSheet['pageSetup']> = { paperSize: 'a4', orientation: 'landscape' };

/** Widths in characters; no code needs the most. */
const [narrowest, widestCode, widest] = [14, 28, 40];

/** Wide enough for the longest of some texts, within limits (in characters). */
export const longest = (texts: readonly string[]): number =>
  Math.min(60, Math.max(narrowest, ...texts.map(({ length }) => length + 2)));

/** The list of values of the column at a place; none where any text may stand. */
export const listIn = ({ lists }: TemplateTable, column: number): ChoiceList | undefined =>
  lists.find((list) => list.column === column);

/** How many lines an explanation may take before its column is made wider. */
const mostLines = 6;

/** The width of a column, in characters: its heading, the values it offers and its explanation can be read. */
export const widthOf = (
  { heading, explanation, isProse }: TemplateColumn,
  list: ChoiceList | undefined,
): number => {
  const offered = Math.min(widestCode, Math.max(0, ...(list?.choices ?? []).map(({ id }) => id.length + 4)));
  const needed = Math.max(offered, Math.ceil(explanation.length / mostLines) + 4, isProse ? widest : 0);
  // Bold letters are wider.
  return Math.max(narrowest, Math.ceil(heading.length * 1.15) + 2, Math.min(widest, needed));
};

/** How many lines a text takes in a column of a width, cut between words. */
const linesOf = (text: string, width: number): number => {
  let [lines, used] = [1, 0];
  for (const { length } of text.split(' ')) {
    if (used > 0 && used + 1 + length > width) [lines, used] = [lines + 1, length];
    else used += (used > 0 ? 1 : 0) + length;
  }
  return lines;
};

/** The height of the row of explanations, in points: no program of all works it out by itself. */
export const heightOf = (columns: readonly TemplateColumn[], widths: readonly number[]): number =>
  15 *
  Math.max(1, ...columns.map(({ explanation }, index) => linesOf(explanation, (widths[index] ?? 0) - 1)));

/** The most characters that the note beside a cell may have. */
const longestNote = 255;

const words = {
  es: { several: 'Varios: con | entre ellos.', see: (where: string) => `Qué es cada uno: hoja ${where}.` },
  en: {
    several: 'Several: with | between them.',
    see: (where: string) => `What each one is: sheet ${where}.`,
  },
} satisfies Record<keyof Message, unknown>;

/** The note beside a cell with a list: what each code says, or where that stands. */
export const choiceHelp = (
  { choices, several }: Pick<ChoiceList, 'choices' | 'several'>,
  where: string,
  language: keyof Message,
): string => {
  const said = words[language];
  const all = [
    ...choices.map(({ id, reads }) => (reads === '' || reads === id ? id : `${id}: ${reads}`)),
    ...(several ? [said.several] : []),
  ].join('\n');
  return all.length <= longestNote ? all : [said.see(where), ...(several ? [said.several] : [])].join('\n');
};

import type { StatisticEntry } from '#model/archive.ts';
import type { Issue, Message } from '#model/issue.ts';
import { numbersOf } from '#checks/statistics/totals/gap-issue.ts';
import { observationsFile } from '#checks/statistics/observations-file.ts';
import { issueAt } from '#checks/rule.ts';

import type { Sum } from './cells/sums.ts';
import type { Cell, Row } from './cells/table.ts';
import type { Range } from './linear/equations.ts';

const review: Message = {
  es: 'anote en «disclosure» quién revisó (reviewedBy), cuándo (reviewedOn) y por qué se publica (why).',
  en: 'state in “disclosure” who reviewed it (reviewedBy), when (reviewedOn) and why it is published (why).',
};

/** Rows by their lines: `2, 4-6`, and those of another statistic with its file. */
const linesOf = (statistic: StatisticEntry, rows: readonly Row[]): Message => {
  const said = [...new Set(rows.map((row) => row.statistic))].map((each) => {
    const lines = numbersOf(rows.filter((row) => row.statistic === each).map(({ row }) => row));
    return each === statistic
      ? { es: `líneas ${lines}`, en: `lines ${lines}` }
      : { es: `${observationsFile(each)}: ${lines}`, en: `${observationsFile(each)}: ${lines}` };
  });
  return { es: said.map(({ es }) => es).join('; '), en: said.map(({ en }) => en).join('; ') };
};

const publishedOf = ({ whole, parts }: Sum): readonly Row[] =>
  [whole, ...parts].flatMap(({ value, from }) => (value !== undefined && from ? [from] : []));

const hiddenIn = ({ whole, parts }: Sum): number =>
  [whole, ...parts].filter(({ value, isThere }) => value === undefined && isThere).length;

/** The line of a published part that could be hidden too: the smallest that is not 0, of the statistic itself. */
const alsoToHide = (statistic: StatisticEntry, sums: readonly Sum[]): number | undefined =>
  sums
    .flatMap(({ parts }) => parts)
    .filter(({ value, from }) => value !== undefined && value > 0 && from?.statistic === statistic)
    .sort((a, b) => (a.value ?? 0) - (b.value ?? 0))[0]?.from?.row.line;

/** A suppressed cell of which published figures say too much, and the figures that do. What follows is not printed again here. */
export const suppressionIssue = (
  rule: string,
  statistic: StatisticEntry,
  cell: Cell,
  { least, most }: Range,
  sums: readonly Sum[],
): Issue => {
  const own = sums
    .filter(({ whole, parts }) => whole === cell || parts.includes(cell))
    .toSorted((a, b) => hiddenIn(a) - hiddenIn(b));
  const isAlone = own[0] !== undefined && hiddenIn(own[0]) === 1;
  const from = isAlone ? own.slice(0, 1) : own;
  const lines = linesOf(statistic, [...new Set(from.flatMap(publishedOf))]);
  const what: Message =
    least === most
      ? { es: 'cuánto es la celda suprimida', en: 'what the suppressed cell is' }
      : {
          es: 'que en la celda suprimida hay alguien, y que son pocos',
          en: 'that there is someone in the suppressed cell, and that they are few',
        };
  const line = alsoToHide(statistic, from);
  const smallest: Message =
    line === undefined
      ? { es: '', en: '' }
      : { es: ` (la menor es la de la línea ${line})`, en: ` (the smallest is that of line ${line})` };
  return issueAt(
    rule,
    observationsFile(statistic),
    { in: 'cell', line: cell.from?.row.line ?? 1, column: 'value' },
    isAlone
      ? {
          es: `restando lo publicado (${lines.es}) se sabe ${what.es}.`,
          en: `from published figures (${lines.en}) it follows by subtraction ${what.en}.`,
        }
      : {
          es: `juntando los totales publicados (entre otros, ${lines.es}) se sabe ${what.es}.`,
          en: `from published totals together (among them ${lines.en}) it follows ${what.en}.`,
        },
    {
      es: `Suprima otra cifra de la misma suma${smallest.es}, o ${review.es}`,
      en: `Suppress another figure of the same sum${smallest.en}, or ${review.en}`,
    },
  );
};

/** Suppressed cells in such numbers that nobody can say whether they hold. */
export const tooManyIssue = (rule: string, statistic: StatisticEntry, cell: Cell, count: number): Issue =>
  issueAt(
    rule,
    observationsFile(statistic),
    { in: 'cell', line: cell.from?.row.line ?? 1, column: 'value' },
    {
      es: `son tantas las celdas suprimidas que dependen unas de otras (${count}) que no se puede comprobar si resisten.`,
      en: `so many suppressed cells depend on one another (${count}) that it cannot be checked whether they hold.`,
    },
    {
      es: `Publique menos dimensiones a la vez, o ${review.es}`,
      en: `Publish fewer dimensions at once, or ${review.en}`,
    },
  );

import type { Message } from '#model/issue.ts';

import type { DifferenceLine, FileDifference } from './difference.ts';

type Language = keyof Message;

const words = {
  es: {
    added: 'nuevo',
    changed: 'cambia',
    removed: 'se quita',
    same: 'sin cambios',
    more: (n: number) => `… ${n} líneas más`,
  },
  en: {
    added: 'new',
    changed: 'changes',
    removed: 'is taken out',
    same: 'no change',
    more: (n: number) => `… ${n} more lines`,
  },
} satisfies Record<Language, unknown>;

/** How many characters of a value are shown, and how many lines of a file. */
const valueLength = 200;
const mostLines = 60;

/** How many lines that stay are shown around those that change. */
const context = 2;

const shortened = (text: string): string => {
  const line = text.replaceAll('\n', ' ⏎ ');
  return line.length > valueLength ? `${line.slice(0, valueLength - 1)}…` : line;
};

const valueText = (value: unknown): string =>
  shortened(typeof value === 'string' ? value : JSON.stringify(value));

const fieldLines = ({ fields = [] }: FileDifference): readonly string[] =>
  fields.flatMap(({ path, before, after }) => [
    `  ${path.join(' › ')}`,
    ...(before === undefined ? [] : [`    - ${valueText(before)}`]),
    ...(after === undefined ? [] : [`    + ${valueText(after)}`]),
  ]);

const sign = { same: ' ', removed: '-', added: '+' };

const shownLines = (lines: readonly DifferenceLine[], more: (count: number) => string): readonly string[] => {
  const isNear = (index: number): boolean =>
    lines.slice(Math.max(0, index - context), index + context + 1).some(({ kind }) => kind !== 'same');
  const near = lines.flatMap(({ kind, text }, index) =>
    isNear(index) ? [`  ${sign[kind]} ${shortened(text)}`] : [],
  );
  const rest = near.length - mostLines;
  return rest > 0 ? [...near.slice(0, mostLines), `    ${more(rest)}`] : near;
};

/**
 * A difference as people read it in a terminal. A record that changes is told by its fields; what is new or is no record, by its lines,
 * the first sixty of them. A record of which only the form changes (spaces, order) is told by its lines too.
 */
export const differenceText = (difference: FileDifference, language: Language): string => {
  const { file, kind, fields, lines } = difference;
  const said = words[language];
  const byFields = kind === 'changed' && fields !== undefined && fields.length > 0;
  const body =
    kind === 'same' || kind === 'removed'
      ? []
      : byFields
        ? fieldLines(difference)
        : shownLines(lines, said.more);
  return [`${file}  (${said[kind]})`, ...body].join('\n');
};

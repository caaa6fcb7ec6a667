import type { Message } from '#model/issue.ts';
import { isGroup } from '#model/parts/group.ts';

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

/** A value as lines: a group field by field, a list of groups one after the other by their numbers, the members of another list in one line. */
const valueTexts = (value: unknown, path: readonly string[] = []): readonly string[] => {
  if (isGroup(value)) return Object.entries(value).flatMap(([key, each]) => valueTexts(each, [...path, key]));
  if (Array.isArray(value) && value.some(isGroup))
    return value.flatMap((each, index) => valueTexts(each, [...path, String(index + 1)]));
  const text = Array.isArray(value) ? value.map(String).join(' | ') : String(value);
  return [shortened(path.length === 0 ? text : `${path.join(' › ')}: ${text}`)];
};

const fieldLines = ({ fields = [] }: FileDifference): readonly string[] =>
  fields.flatMap(({ path, before, after }) => [
    `  ${path.join(' › ')}`,
    ...(before === undefined ? [] : valueTexts(before).map((text) => `    - ${text}`)),
    ...(after === undefined ? [] : valueTexts(after).map((text) => `    + ${text}`)),
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

import type { Message } from '#model/issue.ts';

import { excerpt } from './excerpt.ts';
import type { Problem } from './position.ts';

/** What a message quotes: between Spanish, English or YAML’s own quotes. */
const quotation = /(«)([^»]+)(»)|(“)([^”]+)(”)|(')([^']+)(')/g;

const isKeyOf = (line: string, quoted: string): boolean =>
  line.includes(`${quoted.split('.').at(-1)}:`) && !quoted.includes(':');

const withoutLine = (text: string, line: string): string => (line === '' ? text : text.replaceAll(line, '…'));

const masked = (text: string, line: string): string =>
  withoutLine(text, excerpt(line)).replace(quotation, (whole, ...parts: (string | undefined)[]) => {
    const [open = '', quoted = '', close = ''] = parts.slice(0, 9).filter((part) => part !== undefined);
    const isOfLine = line.includes(quoted.replace(/…$/, ''));
    return isOfLine && !isKeyOf(line, quoted) ? `${open}…${close}` : whole;
  });

/**
 * The same problems, but those at a line in which the guard found data of a person quote nothing of that line: a report is read by
 * others and kept. `textOf` gives the text of a file.
 */
export const withoutPrivateLines = (
  problems: readonly Problem[],
  guarded: readonly Problem[],
  textOf: (file: string) => string,
): readonly Problem[] => {
  const lines = new Set(guarded.map(({ file, line }) => `${file}:${line}`));
  if (lines.size === 0) return problems;
  return problems.map((problem) => {
    if (!lines.has(`${problem.file}:${problem.line}`)) return problem;
    const line = textOf(problem.file).split(/\r\n?|\n/)[problem.line - 1] ?? '';
    const each = ({ es, en }: Message): Message => ({ es: masked(es, line), en: masked(en, line) });
    return { ...problem, message: each(problem.message), hint: each(problem.hint) };
  });
};

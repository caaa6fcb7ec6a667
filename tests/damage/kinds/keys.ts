import { type Kind, type KeyLine, keyLines, type Target, withLine, withYaml } from './kind.ts';
import type { Chance } from '../chance.ts';

const typo = (key: string, { below, pick }: Chance): string => {
  const at = below(key.length);
  return pick([
    key.slice(0, at) + key.slice(at + 1),
    `${key.slice(0, at)}${key.charAt(at)}${key.slice(at)}`,
    `${key.slice(0, at)}x${key.slice(at + 1)}`,
    key.toUpperCase(),
  ]);
};

const renamed = (target: Target, { index, indent, value }: KeyLine, key: string): string =>
  withLine(target.lines, index, `${indent}${key}: ${value}`.trimEnd());

const withValue = (lines: readonly string[], { index, indent, key }: KeyLine, value: string): string =>
  withLine(lines, index, `${indent}${key}: ${value}`.trimEnd());

/** Makes a kind that starts from one line with a key; nothing where a file has none. */
const atKey = (
  name: string,
  make: (target: Target, line: KeyLine, chance: Chance, all: readonly KeyLine[]) => string | undefined,
  rest: Partial<Kind> = {},
): Kind => ({
  name,
  of: withYaml,
  ...rest,
  make: (target, chance) => {
    const all = keyLines(target);
    return all.length === 0 ? undefined : make(target, chance.pick(all), chance, all);
  },
});

/** Damages that give a value another key, or a key another value. */
export const keyKinds: readonly Kind[] = [
  atKey('a key misspelt', (target, line, chance) => {
    const key = typo(line.key, chance);
    return key === line.key || key === '' ? undefined : renamed(target, line, key);
  }),
  atKey('a key renamed to another of the file', (target, line, { pick }, all) =>
    renamed(target, line, pick(all).key),
  ),
  atKey('a key of every object in JavaScript', (target, line, { pick }) =>
    target.lines
      .toSpliced(
        line.index,
        0,
        `${line.indent.replaceAll('-', ' ')}${pick(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])}: ${pick(['a', '{ a: b }', '[a]', '1'])}`,
      )
      .join('\n'),
  ),
  atKey('a value given twice', (target, line) =>
    target.lines
      .toSpliced(line.index + 1, 0, `${line.indent.replaceAll('-', ' ')}${line.key}: ${line.value}`)
      .join('\n'),
  ),
  atKey('two values exchanged', (target, line, { pick }, all) => {
    const other = pick(all);
    return withValue(withValue(target.lines, line, other.value).split('\n'), other, line.value);
  }),
  atKey('a value taken from another file', (target, line, { pick }) => {
    const other = pick(target.others);
    const text = new TextDecoder().decode(other.bytes);
    const there = keyLines({ ...target, ...other, text, lines: text.split('\n') });
    return there.length === 0 ? undefined : withValue(target.lines, line, pick(there).value);
  }),
  atKey('a value lost', (target, line) => withValue(target.lines, line, '')),
];

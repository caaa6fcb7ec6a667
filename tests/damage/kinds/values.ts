import { type Kind, keyLines, withLine, withYaml } from './kind.ts';

/** What YAML makes something else of than the writer meant, or nothing at all. */
const odd: readonly string[] = [
  '2024-02-30',
  '2024-13-01',
  '2024-1-1',
  '01/03/2024',
  '2024',
  '010',
  '0o17',
  '0x1F',
  '1e3',
  '1e400',
  '1_000',
  '1,5',
  '-0',
  '.inf',
  '-.inf',
  '.nan',
  '12345678901234567890',
  '9007199254740993',
  '0.1000000000000000055',
  'yes',
  'no',
  'on',
  'off',
  'y',
  'true',
  'null',
  '~',
  "''",
  '""',
  "' '",
  '[]',
  '{}',
  '[[[]]]',
  '- a',
  '? a',
  'a: b',
  'a : b',
  'a #b',
  '#b',
  '"a',
  "'a",
  '[a',
  '{a',
  '@a',
  '`a',
  '%a',
  '|',
  '>',
  '>-',
  '|+',
  '&a',
  '*a',
  '!a b',
  '! a',
  '!!set {a}',
  '!!js/function "function(){}"',
  '!!python/object:os.system x',
  '!!binary aGVsbG8=',
  '!!timestamp 2024-01-01',
  '<<: *a',
  '\u202eabc',
  'a\u200bb',
  '\ufeffa',
  'а',
  'pе',
  '\u00a0',
  '\u2028',
  '\u0085',
  '\u0007',
  '\u001b[31m',
  '\ud83d\ude00',
  'e\u0301',
  'javascript:alert(1)',
  '<script>alert(1)</script>',
  '../../etc/passwd',
  'constructor',
  '__proto__',
  'a'.repeat(20_000),
];

/** Damages that put an odd value where an ordinary one stands. */
export const valueKinds: readonly Kind[] = [
  {
    name: 'an odd value',
    of: withYaml,
    make: (target, { pick }) => {
      const all = keyLines(target);
      if (all.length === 0) return undefined;
      const { index, indent, key } = pick(all);
      return withLine(target.lines, index, `${indent}${key}: ${pick(odd)}`);
    },
  },
  {
    name: 'a sign at one end of a value',
    of: withYaml,
    make: (target, { pick }) => {
      const all = keyLines(target).filter(({ value }) => value !== '');
      if (all.length === 0) return undefined;
      const { index, indent, key, value } = pick(all);
      const sign = pick([
        "'",
        '"',
        '[',
        '{',
        '#',
        ' #',
        '&',
        '*',
        '!',
        '|',
        '>',
        '%',
        '@',
        '`',
        ':',
        ': ',
        '- ',
        '? ',
        '\\',
      ]);
      return withLine(
        target.lines,
        index,
        `${indent}${key}: ${pick([`${sign}${value}`, `${value}${sign}`])}`,
      );
    },
  },
  {
    name: 'a note in the middle of a value',
    of: withYaml,
    mustBeFound: true,
    make: (target, { pick }) => {
      const all = keyLines(target).filter(({ value }) => /^[\p{L}][^'":]* [^'":]*$/u.test(value));
      if (all.length === 0) return undefined;
      const { index, indent, key, value } = pick(all);
      return withLine(target.lines, index, `${indent}${key}: ${value.replace(' ', ' #')}`);
    },
  },
];

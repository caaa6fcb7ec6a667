import { type Kind, keyLines, type Target, withYaml } from './kind.ts';
import type { Chance } from '../chance.ts';

/** Puts lines of YAML into a file at a place where a key of the outermost group may stand. */
const put =
  (lines: (chance: Chance, target: Target) => readonly string[]) =>
  (target: Target, chance: Chance): string | undefined => {
    const outermost = keyLines(target).filter(({ indent }) => indent === '');
    if (outermost.length === 0) return undefined;
    return target.lines.toSpliced(chance.pick(outermost).index, 0, ...lines(chance, target)).join('\n');
  };

const laughs = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...[...'bcdefghi'].map(
    (name, index) => `${name}: &${name} [${`*${'abcdefgh'.charAt(index)},`.repeat(9).slice(0, -1)}]`,
  ),
];

/** Each of these the check must find, wherever it stands. */
const found: readonly (readonly [name: string, make: Kind['make']])[] = [
  ['aliases that multiply', put(() => laughs)],
  ['an alias of itself', put(() => ['a: &a', '  b: *a'])],
  ['a tag that runs code', put(() => ['a: !!js/function "function () { return process }"'])],
  ['merged keys', put(() => ['base: &base { title: a }', '<<: *base'])],
  ['a tab as indentation', put(() => ['a:', '\tb: c'])],
  [
    'deep nesting',
    put(({ pick }) => [`a: ${pick(['[', '{a: '])}`.replace(/[[{].*/, (open) => open.repeat(5000))]),
  ],
  ['deep nesting that is closed', put(() => [`a: ${'['.repeat(3000)}${']'.repeat(3000)}`])],
  ['deep indentation', put(() => Array.from({ length: 600 }, (_, depth) => `${' '.repeat(depth)}a:`))],
  ['many keys', put(() => Array.from({ length: 3000 }, (_, index) => `k${index}: a`))],
  ['a second document', put(() => ['---'])],
  ['the end of a document', put(() => ['...'])],
  ['a directive', put(() => ['%YAML 1.1', '---'])],
  ['a byte order mark', ({ text }) => `\uFEFF${text}`],
  ['lines that end as in Windows', ({ text }) => text.replaceAll('\n', '\r\n')],
  ['lines that end as in old Macs', ({ text }) => text.replaceAll('\n', '\r')],
  ['more than the most', ({ text }) => `${text}\n${'a'.repeat(1024 * 1024)}`],
  ['in UTF-16', ({ text }) => new Uint8Array(Buffer.from(text, 'utf16le'))],
  [
    'conflict marks of git',
    ({ lines }, { below }) => {
      const at = below(lines.length);
      return lines
        .toSpliced(at, 1, '<<<<<<< HEAD', lines[at] ?? '', '=======', lines[at] ?? '', '>>>>>>> other')
        .join('\n');
    },
  ],
];

/** Tricks of YAML and of encodings, some of them used to attack programs. */
export const trickKinds: readonly Kind[] = [
  ...found.map(([name, make]): Kind => ({ name, of: withYaml, mustBeFound: true, make })),
  {
    name: 'a mark of the front matter lost',
    of: /\.md$/,
    mustBeFound: true,
    make: ({ lines }, { pick }) => lines.toSpliced(pick([0, lines.indexOf('---', 1)]), 1).join('\n'),
  },
];

import { expect, test } from 'vitest';

import { largestFile, readText } from './raw-text.ts';

const file = 'laws/water.md';
const utf8 = (text: string) => ({ file, bytes: new TextEncoder().encode(text) });
const rulesOf = (issues: readonly { rule: string }[]) => issues.map(({ rule }) => rule);

test('UTF-8 with line feeds passes as it is', () => {
  expect(readText(utf8('---\ntitle: Año 😀\n---\n'))).toEqual({
    text: '---\ntitle: Año 😀\n---\n',
    issues: [],
  });
  expect(readText(utf8(''))).toEqual({ text: '', issues: [] });
});

test('a byte order mark is named and taken away', () => {
  const { text, issues } = readText(utf8('\uFEFF---\n'));
  expect(text).toBe('---\n');
  expect(issues).toMatchObject([
    {
      rule: 'byte-order-mark',
      file,
      place: { in: 'text', offset: 0 },
      message: { es: 'el archivo empieza con una marca invisible (BOM).' },
      hint: { es: 'Guárdelo como «UTF-8», no «UTF-8 con BOM».' },
    },
  ]);
});

test('CRLF is named once, at the first, and read as LF', () => {
  const { text, issues } = readText(utf8('---\r\ntitle: a\r\n---\r\n'));
  expect(text).toBe('---\ntitle: a\n---\n');
  expect(issues).toMatchObject([{ rule: 'line-endings', place: { in: 'text', offset: 3 } }]);
});

test('a tab is named at its place, after the faults before it', () => {
  const { text, issues } = readText(utf8('\uFEFF---\r\na:\r\n\tb: 1\r\n'));
  expect(rulesOf(issues)).toEqual(['byte-order-mark', 'line-endings', 'tab']);
  expect(issues.at(-1)?.place).toEqual({ in: 'text', offset: (text ?? '').indexOf('\t') });
});

test('Latin-1 is named with its line, and with the line as it should read', () => {
  const bytes = Uint8Array.from(
    Buffer.from('---\ntitle: Ley\ngist: El a\u00F1o de \u0093agua\u0094\n---\n', 'latin1'),
  );
  expect(readText({ file, bytes })).toEqual({
    issues: [
      {
        rule: 'not-utf-8',
        severity: 'error',
        file,
        place: { in: 'cell', line: 3 },
        message: {
          es: 'la línea 3 no está en UTF-8; parece Latin-1 (Windows).',
          en: 'line 3 is not UTF-8; it looks like Latin-1 (Windows).',
        },
        hint: {
          es: 'Guarde el archivo como «UTF-8». La línea debe leerse: «gist: El año de “agua”»',
          en: 'Save the file as “UTF-8”. The line should read: “gist: El año de “agua””',
        },
      },
    ],
  });
});

test('a Latin-1 letter after letters in UTF-8', () => {
  const bytes = Uint8Array.from([...new TextEncoder().encode('a: año\nb: '), 0xf1, 0x0a]);
  expect(readText({ file, bytes }).issues).toMatchObject([
    { rule: 'not-utf-8', place: { in: 'cell', line: 2 } },
  ]);
});

test('1 MiB passes; a byte more is refused unread', () => {
  expect(readText({ file, bytes: new Uint8Array(largestFile).fill(0x61) }).issues).toEqual([]);
  const { text, issues } = readText({ file, bytes: new Uint8Array(largestFile + 1).fill(0x61) });
  expect(text).toBeUndefined();
  expect(issues).toMatchObject([
    {
      rule: 'file-too-large',
      message: { es: 'el archivo pesa 1048577 bytes; el máximo es 1048576 (1 MiB).' },
    },
  ]);
});

test.for<[string, string, string]>([
  ['NUL', '---\ntitle: A\0gua\n', 'U+0000'],
  ['a mark that turns the direction round', '---\ntitle: A\u202Egua\n', 'U+202E'],
  ['a space without width', '---\ntitle: A\u200Bgua\n', 'U+200B'],
  ['a line separator', '---\ntitle: A\u2028gua\n', 'U+2028'],
  ['a byte order mark inside', '---\ntitle: A\uFEFFgua\n', 'U+FEFF'],
])('%s is named at its place, and the text is read all the same', ([, text, code]) => {
  const read = readText(utf8(text));
  expect(read.text).toBe(text);
  expect(read.issues).toMatchObject([
    {
      rule: 'unseen-sign',
      place: { in: 'text', offset: 12 },
      message: { es: `hay un signo que no se ve (${code}) y que no se puede publicar.` },
    },
  ]);
});

test('a family emoji, Persian and right-to-left marks are letters like others', () => {
  expect(readText(utf8('---\ntitle: 👩\u200D👧 می\u200Cخواهم \u200Fא\n')).issues).toEqual([]);
});

test('a long line in another encoding is quoted by its beginning alone', () => {
  const bytes = Uint8Array.from(Buffer.from(`---\ntitle: a\u00F1o ${'x'.repeat(100)}\n`, 'latin1'));
  const { hint } = readText({ file, bytes }).issues[0] ?? {};
  expect(hint?.es).toBe(
    `Guarde el archivo como «UTF-8». La línea debe leerse: «title: año ${'x'.repeat(48)}…»`,
  );
});

test('two versions that were joined without a choice are named at the first mark, in a text too', () => {
  const text = '---\ntitle: Agua\n---\nUno.\n<<<<<<< HEAD\nDos.\n=======\nTres.\n>>>>>>> otra\n';
  expect(readText(utf8(text)).issues).toMatchObject([
    { rule: 'conflict-marks', place: { in: 'text', offset: text.indexOf('<<<<') } },
  ]);
  expect(readText(utf8('Título\n=======\n\n> cita\n')).issues).toEqual([]);
});

import { expect, test } from 'vitest';

import { differenceOf } from './difference.ts';
import { differenceText } from './difference-text.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text);
const law = (title: string, rank = 'ley'): Uint8Array =>
  bytes(`---\ntitle: ${title}\nrank: ${rank}\npillars:\n  - a\n---\n`);

const shown = (file: string, before: Uint8Array | undefined, after: Uint8Array | undefined): string =>
  differenceText(differenceOf({ file, ...(before ? { before } : {}), ...(after ? { after } : {}) }), 'es');

test('a record that changes is told by its fields', () => {
  expect(shown('laws/a.md', law('Ley vieja'), law('Ley nueva', 'decreto'))).toBe(
    [
      'laws/a.md  (cambia)',
      '  rank',
      '    - ley',
      '    + decreto',
      '  title',
      '    - Ley vieja',
      '    + Ley nueva',
    ].join('\n'),
  );
});

test('a finding that is added to its audit is one change with its id', () => {
  const audit = (findings: string): Uint8Array =>
    bytes(`---\ntitle: A\nfindings:\n  - id: f1\n    rating: limited\n${findings}---\n`);
  expect(
    differenceOf({
      file: 'audits/a.md',
      before: audit(''),
      after: audit('  - id: f2\n    rating: complete\n'),
    }).fields,
  ).toEqual([{ path: ['findings', 'f2'], after: { id: 'f2', rating: 'complete' } }]);
});

test('a group that is new is shown field by field, and no field of it is cut off', () => {
  const audit = (findings: string): Uint8Array =>
    bytes(`---\ntitle: A\nfindings:\n  - id: f0\n${findings}---\n`);
  expect(
    shown(
      'audits/a.md',
      audit(''),
      audit(`  - id: f1
    measure:
      value: 7.5
      unit: schools
    statement: |-
      Uno.
      Dos.
    evidence:
      - source: cuaderno
        page: '3'
      - source: acta
`),
    ),
  ).toBe(
    [
      'audits/a.md  (cambia)',
      '  findings › f1',
      '    + id: f1',
      '    + measure › value: 7.5',
      '    + measure › unit: schools',
      '    + statement: Uno. ⏎ Dos.',
      '    + evidence › 1 › source: cuaderno',
      '    + evidence › 1 › page: 3',
      '    + evidence › 2 › source: acta',
    ].join('\n'),
  );
});

test('a table is told by its lines, with two that stay around them', () => {
  const table = (value: string): Uint8Array => bytes(`header\n1\n2\n3\n${value}\n5\n6\n7\n`);
  expect(shown('statistics/s.csv', table('4'), table('9'))).toBe(
    ['statistics/s.csv  (cambia)', '    2', '    3', '  - 4', '  + 9', '    5', '    6'].join('\n'),
  );
});

test('a new file is shown up to sixty lines', () => {
  const text = shown('statistics/s.csv', undefined, bytes('x\n'.repeat(100)));
  expect(text.split('\n')).toHaveLength(62);
  expect(text).toMatch(/^statistics\/s\.csv {2}\(nuevo\)\n {2}\+ x\n[^]* {4}… 40 líneas más$/);
});

test.for<[string, Uint8Array | undefined, Uint8Array | undefined, string, string]>([
  ['taken out', law('A'), undefined, 'laws/a.md  (se quita)', 'laws/a.md  (is taken out)'],
  ['the same', law('A'), law('A'), 'laws/a.md  (sin cambios)', 'laws/a.md  (no change)'],
  [
    'Windows line ends',
    bytes('---\r\ntitle: A\r\n---\r\n'),
    bytes('---\ntitle: A\n---\n'),
    'laws/a.md  (cambia)',
    'laws/a.md  (changes)',
  ],
])('%s', ([, before, after, es, en]) => {
  expect(shown('laws/a.md', before, after)).toBe(es);
  expect(
    differenceText(
      differenceOf({ file: 'laws/a.md', ...(before ? { before } : {}), ...(after ? { after } : {}) }),
      'en',
    ),
  ).toBe(en);
});

import { expect, test } from 'vitest';

import type { SourceFile } from '#records/source-file.ts';

import type { Damage } from './damage.ts';
import type { Kind } from './kinds/kind.ts';
import { lackOf, failuresOf } from './oracle.ts';
import { type Session, sessionOf } from './run.ts';

// Who watches the watchman: each thing that must never happen is made to happen, and has to be seen.

const file = 'laws/lei-12-2018.md';
const session: Session = await sessionOf('tests/portals/small', '2025-12-31');
const before = session.sources.find((source) => source.file === file) as SourceFile;
const text = Buffer.from(before.bytes).toString();

const damaged = (after: string, kind: Partial<Kind> = {}): Damage => ({
  seed: 0,
  kind: { name: 'made by hand', of: /./, make: () => undefined, ...kind },
  before,
  after: { file, bytes: Buffer.from(after) },
});

const whys = (
  damage: Damage,
  spoil: (result: ReturnType<Session['check']>) => object = () => ({}),
): string[] => {
  const result = session.check([damage]);
  return failuresOf([damage], { ...result, ...spoil(result) }, new Set()).map(({ why }) => why);
};

test('a harmless change is no failure', () => {
  expect(whys(damaged(`${text}\nMais uma frase.\n`))).toEqual([]);
});

test('an error that had to be found and was not', () => {
  expect(whys(damaged(`${text}\nMais uma frase.\n`, { mustBeFound: true }))).toEqual(['nothing was found']);
});

test('a word that is in the file and was not read', () => {
  const noted = damaged(text.replace(/^gist: (\S+) /m, 'gist: $1 #'));
  expect(whys(noted, () => ({ problems: [] })).join()).toContain('not read: ');
});

test('a record that is in no archive although nothing is wrong with it', () => {
  const lost = whys(damaged(`${text}\nMais.\n`), ({ content }) => ({
    content: { ...content, parts: { ...content.parts, documents: [] } },
  }));
  expect(lost).toContain('it is not in the archive');
});

test('fewer records in the archive than were read', () => {
  const lost = whys(damaged(`${text}\nMais.\n`), ({ archive }) => ({
    archive: archive && { ...archive, laws: { all: [], get: () => undefined } },
  }));
  expect(lost).toContain('the archive has fewer records than were read');
});

const problem = {
  rule: 'rule-x',
  severity: 'error' as const,
  file,
  place: { in: 'file' as const },
  message: { es: 'falta algo.', en: 'something is missing.' },
  hint: { es: 'Escríbalo.', en: 'Write it.' },
  line: 2,
  column: 3,
};

test.for<[string, object, string | undefined]>([
  ['whole', {}, undefined],
  ['a line below the end', { line: 4 }, 'the file has 3 lines'],
  ['a column past the end', { column: 5 }, 'the line is shorter'],
  ['no words', { message: { es: '', en: 'something' } }, 'no message in es'],
  ['no next step', { hint: { es: 'Escríbalo.', en: '' } }, 'no next step in en'],
  ['an inside word', { message: { es: 'falta undefined.', en: 'x is missing' } }, 'falta undefined'],
])('a problem with %s', ([, given, lack]) => {
  const found = lackOf({ ...problem, ...given }, 'uno\ndos\ntres');
  if (lack === undefined) expect(found).toBeUndefined();
  else expect(found).toContain(lack);
});

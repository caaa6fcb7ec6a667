import { expect, test } from 'vitest';

import { anEdition, aMethod } from '#checks/fixtures/settings.ts';
import { type EditionLock, type EditionResult, lockText, resultText } from '#model/edition-result.ts';

import { digestOf, inputsOf, lockIssues, readLock, resultDigest } from './edition-lock.ts';
import { parseFile } from './parse.ts';
import { largestFile } from './raw-text.ts';

const file = 'editions/2023.lock.json';

const result: EditionResult = {
  schemaVersion: 1,
  id: '2023',
  title: 'Edición 2023',
  asOf: '2023-12-31',
  publisher: 'Veeduría del Agua',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  languages: ['es'],
  method: aMethod(),
  scorecards: [],
  commitments: [],
  findings: [],
};

const lock: EditionLock = {
  closedOn: '2024-01-15',
  digest: resultDigest(result),
  inputs: { 'portal.yaml': digestOf('portal') },
  result,
};

const rules = (text: string): readonly string[] => readLock(file, text).issues.map(({ rule }) => rule);

test('what was written is read again, byte for byte', () => {
  const read = readLock(file, lockText(lock));
  expect(read.issues).toEqual([]);
  expect(read.lock && lockText(read.lock)).toBe(lockText(lock));
  expect(read.lock && resultText(read.lock.result)).toBe(resultText(result));
});

test('the order of keys in a lock is kept: it is part of its bytes', () => {
  const { title, ...rest } = result;
  const moved: EditionResult = { ...rest, title };
  const read = readLock(file, lockText({ ...lock, result: moved, digest: resultDigest(moved) }));
  expect(read.lock && Object.keys(read.lock.result).at(-1)).toBe('title');
});

test.for<[string, string, string[]]>([
  ['cut off', lockText(lock).slice(0, 200), ['lock-form']],
  ['empty', '', ['lock-form']],
  ['without its result', JSON.stringify({ ...lock, result: undefined }), ['lock-form']],
  ['with a key of its own', JSON.stringify({ ...lock, note: 'x' }), ['lock-form']],
  [
    'with a title mended by hand',
    lockText(lock).replace('Edición 2023', 'Edición 2023, corregida'),
    ['lock-changed'],
  ],
  ['with another digest', lockText({ ...lock, digest: digestOf('other') }), ['lock-changed']],
])('a lock %s cannot be trusted', ([, text, expected]) => {
  expect(rules(text)).toEqual(expected);
  expect(readLock(file, text).lock).toBeUndefined();
});

test('what is wrong is said in both languages, with the remedy', () => {
  const [issue] = readLock(file, lockText(lock).replace('2023-12-31', '2022-12-31')).issues;
  expect(issue).toMatchObject({
    file,
    severity: 'error',
    message: {
      es: 'el resultado no es el que se cerró: alguien cambió este archivo a mano.',
      en: 'the result is not the one that was closed: somebody changed this file by hand.',
    },
  });
  expect(issue?.hint?.es).toContain('fe de erratas');
});

test.for<[string, Parameters<typeof lockIssues>[2], string[]]>([
  ['the edition it was closed from', anEdition(), []],
  ['no edition', undefined, ['lock-without-edition']],
  ['an edition of another date', anEdition({ asOf: '2022-12-31' }), ['lock-differs']],
  ['an edition by another method', anEdition({ method: 'v2' }), ['lock-differs']],
])('a lock beside %s', ([, edition, expected]) => {
  expect(lockIssues(file, lock, edition).map(({ rule }) => rule)).toEqual(expected);
});

test('a result rests on the records that score, on names and on its method; not on statistics, pages or other editions', () => {
  const files = [
    'audits/a.md',
    'audits/a.en.md',
    'commitments/c.md',
    'editions/2023.yaml',
    'institutions/i.md',
    'jurisdictions.yaml',
    'laws/l.md',
    'methods/v1.yaml',
    'methods/v2.yaml',
    'pages/about.md',
    'portal.yaml',
    'statistics/s.csv',
    'statistics/s.md',
  ].map((name) => ({ file: name, bytes: new TextEncoder().encode(name) }));
  const inputs = inputsOf(files, 'v1');
  expect(Object.keys(inputs)).toEqual([
    'audits/a.md',
    'audits/a.en.md',
    'commitments/c.md',
    'institutions/i.md',
    'jurisdictions.yaml',
    'laws/l.md',
    'methods/v1.yaml',
    'portal.yaml',
  ]);
  // printf 'portal.yaml' | sha256sum
  expect(inputs['portal.yaml']).toBe('01347416105b7d82827750ba46d120f88e9f4d273f5e0361d628e482d918d2bb');
});

test('the lock of a large portal is read, though no record may be as large', () => {
  const findings = Array.from({ length: 2000 }, (_, index) => ({
    key: `audit-1/f${index}`,
    audit: 'audit-1',
    auditTitle: 'Balance',
    kind: 'citizen-watch',
    commitment: 'commitment-1',
    statement: 'Hay menos agua que hace un año. '.repeat(20).trim(),
    reviewedTwice: false,
    evidence: [],
  }));
  const large: EditionResult = { ...result, findings };
  const bytes = Buffer.from(lockText({ ...lock, result: large, digest: resultDigest(large) }));
  expect(bytes.length).toBeGreaterThan(largestFile);
  const { data, issues } = parseFile({ file, bytes });
  expect(issues).toEqual([]);
  expect((data as EditionLock).result.findings).toHaveLength(2000);
});

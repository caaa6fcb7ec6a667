import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';

import { referenceWords, wordsOf } from '#i18n/words.ts';
import type { Archive, Stored } from '#model/archive.ts';
import { walk } from '#model/shape.ts';
import { documentOf, recordsOf } from '#checks/documents.ts';
import { checkContent, type CheckResult } from '#records/check.ts';

// What Peru's portal promises of its own records, beyond what every portal must hold.

const content = join(import.meta.dirname, '../content');
const languages = ['es', 'en'] as const;

let result: CheckResult;
let archive: Archive;
beforeAll(async () => {
  result = await checkContent(content, { today: '2100-01-01', referenceWords });
  if (!result.archive) throw new Error('There is no archive.');
  archive = result.archive;
});

test('nothing to mend, and nothing to look at', () => {
  expect(result.problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([]);
});

test('every record is in every language, body and all', () => {
  expect(archive.portal.languages).toEqual(languages);
  const files = new Set(result.files.map(({ file }) => file));
  const words = new Map(result.files.map(({ file, body }) => [file, body?.words ?? 0]));
  const lacking = recordsOf(archive).filter(({ file }) => {
    const english = file.replace(/\.md$/, '.en.md');
    return !files.has(english) || (words.get(file) === 0) !== (words.get(english) === 0);
  });
  expect(lacking.map(({ file }) => file)).toEqual([]);
});

/** Words that hardly a sentence of one language does without and the other does not have. */
const marks = {
  es: /(?<!\p{L})(?:el|la|los|las|un|una|de|del|que|y|para|por|con|en|se|su|sus|al|es|como|contra)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:the|of|and|to|for|by|with|in|is|was|it|its|on|from|that|which|against|at|or)(?!\p{L})/giu,
};

const sounds = (language: keyof typeof marks, text: string): number =>
  text.match(marks[language])?.length ?? 0;

/** Texts of six words or more that read as the other language: shorter ones are names. */
const foreign = (language: 'es' | 'en', texts: readonly string[]): string[] =>
  texts.filter((text) => {
    const other = language === 'es' ? 'en' : 'es';
    return text.split(/\s+/).length >= 6 && sounds(other, text) > sounds(language, text);
  });

const plain = (html: string): string => html.replace(/<[^>]*>/g, ' ');

/** Every text of a translation but other published names (`alternatives`), which are given as they are. */
const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.entries(value).flatMap(([key, each]) => (key === 'alternatives' ? [] : stringsIn(each)))
      : [];

const originals = (record: ReturnType<typeof recordsOf>[number]): string[] => {
  const texts: string[] = [];
  walk(documentOf(record).schema, record, ({ value, meta }) => {
    if (meta.translatable && typeof value === 'string') texts.push(value);
  });
  return texts;
};

const bodies = (language: 'es' | 'en'): [string, string][] =>
  result.files
    .filter(({ role }) => role.role === 'record' && (role.language ?? 'es') === language)
    .map(({ file, text, bodyStart }) => [file, plain(text.slice(bodyStart)).replace(/\]\([^)]*\)/g, ']')]);

test('the original is Spanish, its translation English', () => {
  const wrong = recordsOf(archive).flatMap((record: Stored & ReturnType<typeof recordsOf>[number]) => [
    ...foreign('es', originals(record)).map((text) => `${record.file}: ${text}`),
    ...foreign('en', stringsIn(record.translations['en']?.fields)).map((text) => `${record.id}.en: ${text}`),
  ]);
  const inBodies = languages.flatMap((language) =>
    bodies(language).flatMap(([file, text]) => foreign(language, [text]).map(() => file)),
  );
  expect([...wrong, ...inBodies]).toEqual([]);
});

test('a text that is the same in both languages is a name', () => {
  const same = recordsOf(archive).flatMap((record) => {
    const known = new Set(originals(record));
    return stringsIn(record.translations['en']?.fields)
      .filter((text) => known.has(text) && text.split(/\s+/).length >= 6 && !/^(?:https?:|\d)/.test(text))
      .map((text) => `${record.id}: ${text}`);
  });
  expect(same).toEqual([]);
});

test('each finding says what its source does not show', () => {
  const silent = archive.audits.all.flatMap(({ id, findings = [] }) =>
    findings.filter(({ limitation }) => limitation === undefined).map((finding) => `${id}#${finding.id}`),
  );
  expect(silent).toEqual([]);
});

test('who coded the findings is said, and no review is claimed that did not happen', () => {
  expect([...new Set(archive.audits.all.map(({ codedBy }) => codedBy))]).toEqual([
    'Equipo de demostración de Veedor',
  ]);
  expect(archive.audits.all.filter(({ reviewedBy }) => reviewedBy !== undefined)).toEqual([]);
});

test('each doubt and other value is about a field that the reader’s language names', () => {
  const named = new Set(Object.keys(wordsOf('es', {}).fields));
  const unnamed = recordsOf(archive).flatMap((record) => {
    const { doubts = [], alternatives = [] } = record as Pick<
      Archive['laws']['all'][number],
      'doubts' | 'alternatives'
    >;
    return [...doubts, ...alternatives]
      .map(({ field }) => field.split(/[.[ ]/)[0] as string)
      .filter((root) => root !== '*' && root !== 'unnamed' && !named.has(root))
      .map((root) => `${record.id}: ${root}`);
  });
  expect(unnamed).toEqual([]);
});

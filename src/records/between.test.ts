import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { expect, test } from 'vitest';

import type { Issue } from '#model/issue.ts';

import { issuesBetween } from './between.ts';
import { archiveOf, gather } from './content.ts';
import { type ParsedFile, parseFile } from './parse.ts';
import { readContent, type SourceFile } from './source-file.ts';

const portal = resolve(import.meta.dirname, '../../tests/portals/small');
const table = 'statistics/area-ardida.csv';

const found = (files: readonly ParsedFile[]): readonly Issue[] => {
  const archive = archiveOf(gather(files));
  if (!archive) throw new Error('The portal has no settings.');
  return issuesBetween(
    archive,
    { today: '2100-01-01', bodies: [], files: [], jurisdictionOrder: [] },
    files,
  ).filter(({ file }) => file === table);
};

/** The files of a portal with one row of its statistic twice. */
const repeating = async (): Promise<readonly SourceFile[]> => {
  const text = await readFile(resolve(portal, table), 'utf8');
  const bytes = new TextEncoder().encode(`${text.trimEnd()}\n${text.trimEnd().split('\n').at(-1)}\n`);
  return (await readContent(portal)).map((source) =>
    source.file === table ? { file: table, bytes } : source,
  );
};

test('rules about statistics are asked again when a file that they look at was read anew, and only then', async () => {
  const sources = await repeating();
  const files = sources.map(parseFile);
  const readAnew = (names: RegExp) =>
    files.map((parsed, index) =>
      names.test(parsed.file) ? parseFile(sources[index] as SourceFile) : parsed,
    );
  const [first] = found(files);
  expect(first?.rule).toBe('observations-sound');
  expect(found(files)[0]).toBe(first);
  expect(found(readAnew(/^(laws|commitments|audits|pages)\//))[0]).toBe(first);
  for (const names of [/^statistics\/.*csv$/, /^statistics\/.*md$/, /^jurisdictions/, /^portal/]) {
    const [again] = found(readAnew(names));
    expect(again, String(names)).not.toBe(first);
    expect(again).toEqual(first);
  }
});

test('of a removed statistic nothing is said any more', async () => {
  const files = (await repeating()).map(parseFile);
  expect(found(files)).not.toEqual([]);
  expect(found(files.filter(({ file }) => !file.startsWith('statistics/')))).toEqual([]);
});

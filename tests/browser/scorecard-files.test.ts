import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { fileAt, files, filesEnding, onDisk } from './site.ts';

// The files of editions as they are published; that they add up is tested where they are made.

/** The files of editions with such an ending; what they are cited by stands beside them. */
const ofEditions = (ending: string) =>
  filesEnding(ending).filter(
    (file) => /^api\/v1\/scorecards\/[^/]+$/.test(file) && !file.endsWith('.csl.json'),
  );

test('every edition has both its files', () => {
  const names = ofEditions('.json').map((file) => file.replace(/\.json$/, ''));
  expect(names.length).toBeGreaterThan(1);
  expect(ofEditions('.csv')).toEqual(names.map((name) => `${name}.csv`));
});

test.for(ofEditions('.csv'))('every row of %s leads to a page of the portal', (file) => {
  const rows: { id: string; url: string }[] = parse(readFileSync(onDisk(file)), { columns: true, bom: true });
  expect(rows.length).toBeGreaterThan(100);
  // Without a known address the portal is named from the root of its host.
  const lost = rows.filter(({ url }) => !fileAt(new URL(url, 'https://veedor.example').pathname));
  expect(lost.map(({ id, url }) => `${id} ${url}`).slice(0, 10)).toEqual([]);
});

test.for(ofEditions('.json'))('%s holds what the pages of its edition are made from', (file) => {
  const { id, scorecards } = JSON.parse(readFileSync(onDisk(file), 'utf8'));
  expect(file).toBe(`api/v1/scorecards/${id}.json`);
  expect(scorecards[0].kind).toBe('whole');
  expect([...files].some((each) => each.endsWith(`/${id}/index.html`))).toBe(true);
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { pages } from './pages.ts';
import type { Page } from './pages.ts';
import { onDisk } from './site.ts';

// From each record a form for corrections, from each score one for objections, where the portal names a repository.

const forms = path.resolve(import.meta.dirname, '../../.github/ISSUE_TEMPLATE');
const [first] = pages;
const { backend } = JSON.parse(readFileSync(onDisk(`admin/config.${first?.language}.json`), 'utf8')) as {
  backend: { repo: string };
};
const hasRepository = backend.repo !== 'local/records';

const fieldsOf = (template: string): readonly string[] =>
  (parse(readFileSync(path.join(forms, template), 'utf8')) as { body: { id?: string }[] }).body.flatMap(
    ({ id }) => id ?? [],
  );

interface Read {
  readonly page: Page;
  readonly isRecord: boolean;
  /** The forms that it leads to. */
  readonly links: readonly URL[];
}

/** What is asked of each page of the portal, which has thousands: looked for in its text, not by a parser. */
const read: readonly Read[] = pages.map((page) => {
  const html = readFileSync(onDisk(page.file), 'utf8');
  const links = [...html.matchAll(/href="(https:\/\/github\.com\/[^"]*\/issues\/new[^"]*)"/g)];
  return {
    page,
    isRecord: html.includes('id="certainty"'),
    links: links.map(([, href = '']) => new URL(href.replace(/&(?:amp|#38);/g, '&'))),
  };
});

const found = read.filter(({ links }) => links.length > 0);

test('every record leads to the form for corrections, with its own address filled in', () => {
  const records = read.filter(({ isRecord }) => isRecord);
  expect(records.length).toBeGreaterThan(20);
  const corrections = found.filter(({ links }) =>
    links.some(({ searchParams }) => searchParams.get('template') === 'correction.yml'),
  );
  expect(corrections.map(({ page }) => page.path)).toEqual(
    hasRepository ? records.map(({ page }) => page.path) : [],
  );
});

test('every form is there, with the fields that are filled in, and in the repository of the portal', () => {
  for (const { page, links } of found)
    for (const { pathname, searchParams } of links) {
      expect(pathname).toBe(`/${backend.repo}/issues/new`);
      const { template = '', title: _, ...fields } = Object.fromEntries(searchParams);
      const known = fieldsOf(template);
      for (const name of Object.keys(fields)) expect(known).toContain(name);
      if (fields['address'] !== undefined) expect(fields['address']).toBe(page.address);
    }
});

test('scorecards, what explains them and the method lead to the form for objections', () => {
  const contested = found.filter(({ links }) =>
    links.some(({ searchParams }) => searchParams.get('template') === 'contest-score.yml'),
  );
  const kinds = new Set(
    contested.map(({ page }) => `${page.language} ${page.kind.split('/').slice(1).join('/')}`),
  );
  if (hasRepository) expect(kinds.size).toBeGreaterThanOrEqual(4);
  else expect(contested).toEqual([]);
});

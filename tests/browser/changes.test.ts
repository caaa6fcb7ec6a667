import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { openSite } from './browser.ts';
import { elementsIn } from './document.ts';
import { pages } from './pages.ts';
import { base, fileAt, onDisk } from './site.ts';

// Whether the history of the content is there depends on the copy that the portal was built from: both are portals.

interface Change {
  id: string;
  url: string | null;
  type: string;
  kind: string;
  correction: object | null;
  changes: { path: string[]; before?: unknown; after?: unknown }[];
  pages?: Record<string, string>;
}

const textOf = (file: string) => readFileSync(onDisk(file), 'utf8');
const { changes, total, history } = JSON.parse(textOf('api/v1/changes.json')) as {
  changes: Change[];
  total: number;
  history: string;
};

const logs = pages.filter(({ path }) => /^\/[a-z-]+\/(?:cambios|changes)\//.test(path.slice(base.length)));
const site = openSite();

test('the log is there in every language, with a page of corrections alone', () => {
  for (const language of new Set(pages.map((page) => page.language))) {
    const own = logs
      .filter((page) => page.language === language)
      .map(({ path }) => path.split('/').slice(-2)[0]);
    expect(own, language).toContain({ es: 'cambios', en: 'changes' }[language]);
    expect(own, language).toContain({ es: 'correcciones', en: 'corrections' }[language]);
  }
});

test('both forms of the file tell the same, and as much as they say', () => {
  expect(changes.length).toBe(total);
  const rows: Record<string, string>[] = parse(textOf('api/v1/changes.csv'), { bom: true, columns: true });
  expect(rows.map(({ id, kind }) => `${id} ${kind}`)).toEqual(
    changes.flatMap((each) => Array(Math.max(1, each.changes.length)).fill(`${each.id} ${each.kind}`)),
  );
});

test('each version that is named has its place on the page of its record, in every language', () => {
  const known = new Map<string, Set<string | undefined>>();
  const idsIn = (file: string) => {
    const ids = known.get(file) ?? new Set(elementsIn(file).map(({ attributes }) => attributes.id));
    known.set(file, ids);
    return ids;
  };
  const lost = changes.flatMap(({ pages: places = {} }) =>
    Object.values(places).filter((address) => {
      const { pathname, hash } = new URL(address, 'https://veedor.example');
      const file = fileAt(pathname);
      return !file || (hash !== '' && !idsIn(file).has(hash.slice(1)));
    }),
  );
  expect(lost).toEqual([]);
  if (history === 'available') expect(changes.some(({ url }) => url?.includes('#version-'))).toBe(true);
});

test('a page of the log has at most 200 entries, and all pages together have what the file has', () => {
  for (const { language } of logs.filter(({ path }) => !/(?:page|correc[a-z]+)\//.test(path))) {
    const whole = logs.filter((page) => page.language === language && !/\/correc[a-z]+\//.test(page.path));
    const counts = whole.map(({ file }) => [...textOf(file).matchAll(/<li class="entry"/g)].length);
    expect(Math.max(...counts)).toBeLessThanOrEqual(200);
    // Records of one type that came with one commit are one entry.
    const names = changes.map(({ id, type, kind, ...rest }) =>
      kind === 'added'
        ? `${type} ${(rest as { commit?: string }).commit}`
        : `${type} ${id} ${JSON.stringify(rest)}`,
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(new Set(names).size);
  }
});

test.for(logs.filter(({ path }) => !path.includes('/page/')))(
  '$path says what is a correction in words, by a mark and by colour, without script',
  async ({ path }) => {
    await site.visit(path, { width: 360, script: false }, async (page) => {
      const found = page.locator('.correction');
      const expected = changes.filter(({ correction }) => correction !== null).length;
      if (/\/correc[a-z]+\/$/.test(path)) expect(await found.count()).toBe(expected);
      if ((await found.count()) === 0) return;
      const first = found.first();
      expect((await first.locator('b').innerText()).trim()).toMatch(
        /^(?:Corrección|Correction|Fe de erratas|Erratum|Retirado|Removed)$/,
      );
      expect(await first.locator('svg').count()).toBe(1);
      const colours = await first.evaluate((element) => [
        getComputedStyle(element.querySelector('b') as HTMLElement).color,
        getComputedStyle(element).color,
      ]);
      expect(colours[0]).not.toBe(colours[1]);
    });
  },
);

/** A record whose page has older versions to be opened: a portal with a short history, or none, has no such record. */
const folded = pages.find(({ file }) =>
  /aria-labelledby="versions"(?:(?!<\/section>)[^])*<summary/.test(textOf(file)),
);

test.skipIf(!folded)('older versions open without script', async () => {
  await site.visit(folded?.path ?? '', { width: 360, script: false }, async (page) => {
    const fold = page.locator('section[aria-labelledby="versions"] details').first();
    const inside = fold.locator('li').first();
    expect(await inside.isVisible()).toBe(false);
    await fold.locator('summary').click();
    expect(await inside.isVisible()).toBe(true);
  });
});

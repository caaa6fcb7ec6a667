import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { elementsIn } from './document.ts';
import { type Page, pages, publishedAt } from './pages.ts';
import { base, fileAt, filesEnding, onDisk } from './site.ts';

// The reports for coordinators: what is counted is what is listed, on the pages, by region, and in the files to hand out.

const sections: Record<string, string> = { es: 'pendientes', en: 'to-do', pt: 'pendencias' };
const languages = [...new Set(pages.map(({ language }) => language))];

const textOf = (file: string) => readFileSync(onDisk(file), 'utf8');
const sectionPath = (language: string) => `${base}/${language}/${sections[language]}/`;
const own = pages.filter(({ path, language }) => path.startsWith(sectionPath(language)));

interface Cell {
  text: string;
  href: string | undefined;
}

const cellsOf = (row: string): Cell[] =>
  [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, inside = '']) => ({
    text: inside
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
    href: /href="([^"]*)"/.exec(inside)?.[1],
  }));

/** The rows of the tables of a part of a page, each with its id and cells. */
const rowsIn = (html: string) =>
  [...html.matchAll(/<tr id="([^"]+)"[^>]*>([\s\S]*?)<\/tr>/g)].map(([, id = '', row = '']) => ({
    id,
    cells: cellsOf(row),
  }));

const numberIn = (text: string) => Number(/\d[\d.,\s\u00a0\u202f]*/.exec(text)?.[0].replace(/\D/g, ''));

/** What a page says of each report: how many, where its list is, where its file. */
const reportsIn = (file: string) =>
  [
    ...textOf(file).matchAll(
      /<section class="section[^>]*aria-labelledby="([a-z-]+)"[^>]*>([\s\S]*?)<\/section>/g,
    ),
  ].map(([, id = '', html = '']) => {
    const says = /<p class="count[^>]*>([^<]*)</.exec(html)?.[1] ?? '';
    const links = [...html.replace(/<table[\s\S]*<\/table>/g, '').matchAll(/href="([^"]*)"/g)].flatMap(
      ([, href = '']) => href,
    );
    const counts = says.match(/\d+/g)?.length ?? 0;
    return { id, count: counts > 1 ? numberIn(says) : 0, rows: rowsIn(html), links };
  });

const fileOf = (href: string) => {
  const file = fileAt(new URL(href, publishedAt).pathname);
  if (file === undefined) throw new Error(`Nothing answers at ${href}.`);
  return file;
};

/** A list with all its further pages. */
const wholeList = (href: string) => {
  const first = fileOf(href);
  const further = elementsIn(first).flatMap(({ tag, attributes: { href: to = '' } }) =>
    tag === 'a' && to.startsWith(`${href}page/`) ? [fileOf(to)] : [],
  );
  return [first, ...further].flatMap((file) => rowsIn(textOf(file)));
};

const sectionPages = languages.map(
  (language) => own.find(({ path }) => path === sectionPath(language)) as Page,
);

test('each language has the page, led to from the foot of every page', () => {
  expect(sectionPages.map((page) => page?.language)).toEqual(languages);
  for (const { file, language } of pages.slice(0, 50))
    expect(elementsIn(file).map(({ attributes }) => attributes.href)).toContain(sectionPath(language));
});

test.for(sectionPages)(
  '$path counts what each list has, and each file, which is of the same records',
  ({ file }) => {
    const reports = reportsIn(file);
    expect(reports.length).toBeGreaterThan(2);
    expect(reports.some(({ count }) => count > 0)).toBe(true);
    for (const { id, count, links } of reports) {
      const [list, csv] = [
        links.find((href) => href.endsWith('/')),
        links.find((href) => href.endsWith('.csv')),
      ];
      if (count === 0) {
        expect(links, id).toEqual([]);
        continue;
      }
      const listed = wholeList(list ?? '').map(({ cells: [record] }) => record?.href ?? '');
      expect(new Set(listed).size, id).toBe(count);
      expect(listed.length, id).toBe(count);
      const rows = parse(textOf(fileOf(csv ?? '')), { bom: true, columns: true }) as Record<string, string>[];
      expect(Object.keys(rows[0] ?? {}).slice(0, 2)).toEqual(['id', 'url']);
      expect([...new Set(rows.map(({ url = '' }) => new URL(url, publishedAt).pathname))], id).toEqual(
        listed,
      );
    }
  },
);

test.for(sectionPages)('$path counts by region what the page of each region lists', ({ file }) => {
  const names = reportsIn(file).map(({ id }) => id);
  const rows = rowsIn(textOf(file));
  expect(rows.length).toBeGreaterThan(2);
  let counted = 0;
  for (const { id, cells } of rows) {
    const [place, ...counts] = cells;
    const reports = new Map(reportsIn(fileOf(place?.href ?? '')).map((report) => [report.id, report]));
    names.forEach((name, index) => {
      const cell = counts[index];
      const report = reports.get(name);
      if (cell?.text === '—') return expect(report, `${id} ${name}`).toBeUndefined();
      const count = numberIn(cell?.text ?? '');
      expect(report?.count, `${id} ${name}`).toBe(count);
      expect(cell?.href, `${id} ${name}`).toBe(count === 0 ? undefined : `${place?.href}#${name}`);
      const more = report?.links.find((href) => href.endsWith('/'));
      const listed = more === undefined ? (report?.rows ?? []) : wholeList(more);
      expect(listed.length, `${id} ${name}`).toBe(count);
      counted += count;
    });
  }
  expect(counted).toBeGreaterThan(0);
});

test('every file of a report is offered by its page', () => {
  const offered = own.flatMap(({ file }) =>
    elementsIn(file).flatMap(({ attributes: { href = '' } }) =>
      href.endsWith('.csv') ? [fileOf(href)] : [],
    ),
  );
  const there = languages.flatMap((language) =>
    filesEnding('.csv').filter((file) => file.startsWith(`${language}/${sections[language]}/`)),
  );
  expect(there.length).toBeGreaterThan(0);
  expect([...new Set(offered)].toSorted()).toEqual(there.toSorted());
});

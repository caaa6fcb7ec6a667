import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { pages } from './pages.ts';
import { onDisk } from './site.ts';

// Every number in a table of a statistic is a cell of its file in the content: of that period, that place, that group.

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;
type Local = string | Record<string, string>;
interface Named {
  code: string;
  label: Local;
}
interface File {
  id: string;
  unit: Named;
  levels?: Named[];
  columns: { name: string; codes: Named[] }[];
  areas: Named[];
}

const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);
const all = (node: Node, tag: string): Element[] =>
  childrenOf(node).flatMap((child) => [
    ...('tagName' in child && child.tagName === tag ? [child] : []),
    ...all(child, tag),
  ]);
const classOf = (node: Node): string =>
  'attrs' in node ? (node.attrs.find(({ name }) => name === 'class')?.value ?? '') : '';
/** The text of an element without that of its notes. */
const textOf = (node: Node): string =>
  'value' in node
    ? node.value
    : /\b(note|meta)\b/.test(classOf(node))
      ? ''
      : childrenOf(node).map(textOf).join('');
const trimmed = (node: Node): string => textOf(node).replace(/\s+/g, ' ').trim();

const statistics = pages.flatMap((page) => {
  const id = page.path.split('/').at(-2) ?? '';
  const json = onDisk(`api/v1/statistics/${id}.json`);
  return /^(estadisticas|statistics)\/\*$/.test(page.kind) && existsSync(json)
    ? [{ ...page, id, data: JSON.parse(readFileSync(json, 'utf8')) as File }]
    : [];
});
const folders = ['content', 'tests/portals/fictional', 'tests/portals/small'].map((each) =>
  path.join(import.meta.dirname, '../..', each, 'statistics'),
);
const content =
  folders.find((each) => statistics.every(({ id }) => existsSync(path.join(each, `${id}.csv`)))) ?? '';

const locales: Record<string, string> = { es: 'es', en: 'en-GB' };
const said = (label: Local, language: string): string =>
  typeof label === 'string' ? label : (label[language] ?? Object.values(label)[0] ?? '');

const lastOfMonth = (year: number, month: number): string => {
  const day = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${year}-${String(month).padStart(2, '0')}-${day}`;
};
const first = (date: string): string => `${date}-01-01`.slice(0, 10);
const last = (date: string): string => {
  const [year = '', month = '12', day] = date.split('-');
  return day === undefined ? lastOfMonth(Number(year), Number(month)) : date;
};

/** How a period may be written: in full, and as short as a narrow column needs. */
const wordsFor = (language: string, from: string, to: string): string[] => {
  const [start, end] = [first(from), last(to)];
  const write = (date: string, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locales[language], { timeZone: 'UTC', ...options }).format(Date.parse(date));
  const long = { year: 'numeric', month: 'long' } as const;
  const isYear = (date: string, edge: string): boolean => date.endsWith(edge);
  const [year] = start.split('-');
  if (start === `${year}-01-01` && end === `${year}-12-31`) return [year as string];
  if (end === lastOfMonth(Number(year), Number(start.slice(5, 7))) && start.endsWith('-01')) {
    const short = new Intl.DateTimeFormat(language, { timeZone: 'UTC', month: 'short' })
      .format(Date.parse(start))
      .replace('.', '');
    return [write(start, long), `${short} ${start.slice(2, 4)}`];
  }
  const years = isYear(start, '-01-01') && isYear(end, '-12-31');
  const edge = (date: string, whole: boolean): string =>
    years ? date.slice(0, 4) : write(date, whole ? long : { ...long, day: 'numeric' });
  const joined = language === 'es' ? ' a ' : ' to ';
  const text = [
    edge(start, start.endsWith('-01')),
    edge(end, end === lastOfMonth(Number(end.slice(0, 4)), Number(end.slice(5, 7)))),
  ].join(joined);
  // A part of a year stands in the row or column of its year.
  return start.slice(0, 4) === end.slice(0, 4) ? [text, year as string] : [text];
};

/** How a number of the file may be written: in the languages of the portals, with every digit that was published. */
const formsOf = (value: string): string[] => {
  const places = value.split('.')[1]?.length ?? 0;
  return ['es', 'es-PE', 'en', 'en-GB', 'pt'].map((locale) =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: places, maximumFractionDigits: places }).format(
      value as Intl.StringNumericLiteral,
    ),
  );
};

/** A printed value without the words before it: “más de 725”. */
const bareNumber = (text: string): string => /-?\d.*$/.exec(text)?.[0] ?? text;

/** Rates are worked out: they are held against the files in a test of their own (statistic-maps.test.ts). */
const isWorkedOut = (node: Node): boolean =>
  ('attrs' in node &&
    node.attrs.some(({ name, value }) => name === 'aria-labelledby' && value === 'rates')) ||
  ('parentNode' in node && node.parentNode !== null && isWorkedOut(node.parentNode));

const tablesIn = (file: string): Element[] => {
  const main = all(parse(readFileSync(onDisk(file), 'utf8')), 'main')[0];
  return (main ? all(main, 'figure') : [])
    .filter((figure) => /\bdata\b/.test(classOf(figure)) && !isWorkedOut(figure))
    .flatMap((figure) => all(figure, 'table'));
};

test('there are statistics to walk through', () => {
  expect(content).not.toBe('');
  expect(statistics.length).toBeGreaterThan(4);
});

test.for(statistics)('$path: every number is a cell of its file', ({ file, id, language, data }) => {
  const rows: Record<string, string>[] = parseCsv(readFileSync(path.join(content, `${id}.csv`), 'utf8'), {
    columns: true,
    bom: true,
  });
  const labels = (row: Record<string, string>): string[] =>
    [
      ...data.areas.filter(({ code }) => code === row['jurisdiction']),
      ...data.columns.flatMap(({ name, codes }) => codes.filter(({ code }) => code === row[name])),
      data.unit,
    ].map(({ label }) => said(label, language));
  const known = rows.map((row) => ({
    row,
    periods: wordsFor(language, row['periodStart'] ?? '', row['periodEnd'] ?? ''),
    labels: labels(row),
  }));
  const bare = (text: string): string => text.replace(/\s*\([^)]*\)$/, '');
  const faults: string[] = [];
  let numbers = 0;
  for (const table of tablesIn(file)) {
    const heads = all(all(table, 'thead')[0] as Node, 'th').map(trimmed);
    for (const line of all(all(table, 'tbody')[0] as Node, 'tr')) {
      const head = trimmed(all(line, 'th')[0] as Node);
      for (const [index, cell] of all(line, 'td').entries()) {
        const text = trimmed(cell);
        if (text === '' || all(cell, 'abbr').length > 0) continue;
        const names = [head, heads[index + 1] ?? ''].flatMap((each) => [each, bare(each)]);
        const here = known.filter(
          ({ periods, labels: own }) =>
            periods.some((each) => names.includes(each)) && own.some((each) => names.includes(each)),
        );
        for (const each of text.split(' / ')) {
          numbers += 1;
          const level = data.levels?.find(({ label }) => each.endsWith(said(label, language)))?.code;
          const isIt = ({ value = '' }: Record<string, string>): boolean =>
            level === undefined ? value !== '' && formsOf(value).includes(bareNumber(each)) : value === level;
          if (!here.some(({ row }) => isIt(row))) faults.push(`${head} | ${heads[index + 1]}: ${each}`);
        }
      }
    }
  }
  expect(faults).toEqual([]);
  if (rows.some(({ value }) => value !== '')) expect(numbers).toBeGreaterThan(0);
});

test.for(statistics)('$path: every total of every place and time is in a table', ({ file, id, data }) => {
  const rows: Record<string, string>[] = parseCsv(readFileSync(path.join(content, `${id}.csv`), 'utf8'), {
    columns: true,
    bom: true,
  });
  const names = Object.keys(rows[0] ?? {});
  const dimensions = names.slice(names.indexOf('jurisdiction') + 1, names.indexOf('value'));
  const totals = rows.filter((row) => row['value'] !== '' && dimensions.every((name) => row[name] === '_T'));
  const printed = new Set(
    tablesIn(file).flatMap((table) =>
      all(table, 'td').flatMap((cell) => trimmed(cell).split(' / ').map(bareNumber)),
    ),
  );
  const isNumber = (text: string): boolean => /^-?\d/.test(text);
  const numbers = totals.map(({ value = '' }) => value).filter(isNumber);
  // Levels are words in the page and codes in the file: the test above holds those.
  expect(
    data.levels ? [] : numbers.filter((value) => !formsOf(value).some((form) => printed.has(form))),
  ).toEqual([]);
});

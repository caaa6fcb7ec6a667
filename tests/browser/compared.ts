import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { files } from './site.ts';

/** What a side of a comparison picks, as the content writes it. */
interface Side {
  id: string;
  statistic: string;
  sum?: boolean;
  select: {
    periodStart: string;
    periodEnd: string;
    jurisdiction: string;
    dimensions?: Record<string, string>;
  };
}

export interface Comparison {
  id: string;
  sides: Side[];
  whyTheyDiffer: string;
}

export interface Targeted {
  id: string;
  statistic: string;
}

// The content is read here with nothing of the software: what pages say is held against what was written.

const roots = ['content', 'tests/portals/fictional', 'tests/portals/small'].map((each) =>
  path.join(import.meta.dirname, '../..', each),
);
const published = [...files].flatMap((file) => /^api\/v1\/statistics\/([^.]+)\.csv$/.exec(file)?.[1] ?? []);
const root = roots.find((each) =>
  published.every((id) => existsSync(path.join(each, 'statistics', `${id}.csv`))),
);
if (root === undefined) throw new Error('No folder of content has the statistics of this portal.');

const frontMatter = (file: string): Record<string, unknown> =>
  parseYaml(readFileSync(file, 'utf8').split(/^---$/m)[1] ?? '') as Record<string, unknown>;

const records = (folder: string): { id: string; fields: Record<string, unknown> }[] =>
  globSync(path.join(root, folder, '**/*.md'))
    .filter((file) => !/\.[a-z]{2}\.md$/.test(file))
    .toSorted()
    .map((file) => ({ id: path.basename(file, '.md'), fields: frontMatter(file) }));

/** Every comparison of the content. */
export const comparisons: readonly Comparison[] = records('comparisons').map(({ id, fields }) => ({
  ...(fields as unknown as Comparison),
  id,
}));

/** Every commitment whose target names a statistic. */
export const targeted: readonly Targeted[] = records('commitments').flatMap(({ id, fields }) => {
  const { statistic } = (fields['target'] ?? {}) as { statistic?: string };
  return statistic === undefined ? [] : [{ id, statistic }];
});

/** A text of a record in a language; in the first one where that has none. */
export const textOf = (folder: string, id: string, field: string, language: string): string => {
  const own = path.join(root, folder, `${id}.${language}.md`);
  const original = path.join(root, folder, `${id}.md`);
  const translated = existsSync(own) ? frontMatter(own)[field] : undefined;
  return String(translated ?? frontMatter(original)[field]);
};

const cells = new Map<string, Record<string, string>[]>();

/** The rows of a statistic, cell by cell. */
export const rowsOf = (statistic: string): Record<string, string>[] => {
  const known =
    cells.get(statistic) ??
    (parseCsv(readFileSync(path.join(root, 'statistics', `${statistic}.csv`)), {
      columns: true,
      bom: true,
    }) as Record<string, string>[]);
  cells.set(statistic, known);
  return known;
};

const fixed = /^(periodStart|periodEnd|jurisdiction|value|qualifier|status|source|reportedOn|note)$/;
const start = (date: string): string => `${date}-01-01`.slice(0, 10);
const end = (date: string): string => {
  if (date.length === 10) return date;
  const [year = '', month = '12'] = date.split('-');
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
};

/** When and where a side is from, as one text. */
export const contextOf = ({ select: { periodStart, periodEnd, jurisdiction } }: Side): string =>
  [start(periodStart), end(periodEnd), jurisdiction].join(' ');

/** The cells that a side picks. */
export const cellsOf = ({ statistic, sum, select }: Side): string[] =>
  rowsOf(statistic)
    .filter((row) => {
      const [from, until] = [start(row['periodStart'] ?? ''), end(row['periodEnd'] ?? '')];
      const [first, last] = [start(select.periodStart), end(select.periodEnd)];
      return (
        (sum === true ? from >= first && until <= last : from === first && until === last) &&
        row['jurisdiction'] === select.jurisdiction &&
        Object.keys(row)
          .filter((name) => !fixed.test(name))
          .every((name) => row[name] === (select.dimensions?.[name] ?? '_T'))
      );
    })
    .map((row) => row['value'] ?? '');

/** The sum of cells, exact; a cell alone with its own digits. Nothing where one of them is empty: no data is not 0. */
export const sumOf = (values: readonly string[]): string | undefined => {
  if (values.length === 0 || values.includes('')) return undefined;
  if (values.length === 1) return values[0] ?? '';
  const places = Math.max(...values.map((value) => value.split('.')[1]?.length ?? 0));
  const whole = values.reduce((all, value) => {
    const [units = '', decimals = ''] = value.split('.');
    return all + BigInt(units + decimals.padEnd(places, '0'));
  }, 0n);
  const digits = String(whole).padStart(places + 1, '0');
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
};

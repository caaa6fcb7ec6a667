import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { fileAt, files, onDisk } from './site.ts';

// What machines read, as it is published: held against the description that is published with it.

const folder = 'api/v1/';
const textOf = (file: string) => readFileSync(onDisk(file), 'utf8');
const jsonAt = (file: string) => JSON.parse(textOf(file));

interface Operation {
  operationId: string;
  parameters?: { name: string; schema: { pattern: string } }[];
  responses: Record<string, { content?: Record<string, { schema?: { $ref?: string } }> }>;
}
const openapi = jsonAt(`${folder}openapi.json`) as {
  servers: { url: string }[];
  paths: Record<string, { get: Operation }>;
  components: { schemas: Record<string, object> };
};

/** Every described path with the expression that its files match. */
const described = Object.entries(openapi.paths).map(([path, { get }]) => {
  const patterns = new Map(
    get.parameters?.map(({ name, schema }) => [name, schema.pattern.replace(/^\^|\$$/g, '')]),
  );
  const parts = path.slice(1).split(/(\{\w+\})/);
  const source = parts.map((part) =>
    part.startsWith('{') ? `(?:${patterns.get(part.slice(1, -1))})` : part.replaceAll('.', '\\.'),
  );
  const [mediaType = '', { schema } = {}] = Object.entries(get.responses['200']?.content ?? {})[0] ?? [];
  return { path, mediaType, reference: schema?.$ref, matches: new RegExp(`^${source.join('')}$`) };
});

const apiFiles = [...files]
  .filter((file) => file.startsWith(folder))
  .map((file) => file.slice(folder.length));

test('the description is valid OpenAPI 3.1, and says where the files are', async () => {
  const { valid, errors } = await new Validator().validate(structuredClone(openapi));
  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
  expect(new URL(openapi.servers[0]?.url ?? '').pathname).toMatch(/\/api\/v1$/);
  const ids = Object.values(openapi.paths).map(({ get }) => get.operationId);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every file of the API is of exactly one described path, and every described path has a file', () => {
  const of = (file: string) => described.filter(({ matches }) => matches.test(file)).map(({ path }) => path);
  expect(apiFiles.filter((file) => of(file).length !== 1).map((file) => [file, of(file)])).toEqual([]);
  const without = described.filter(({ matches }) => !apiFiles.some((file) => matches.test(file)));
  expect(without.map(({ path }) => path)).toEqual([]);
});

const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false });
formats.default(ajv);
// What a field says besides its shape: its meaning in Spanish, and what authors and editors need of it.
ajv.addVocabulary([
  'es',
  'translatable',
  'refers',
  'codes',
  'sourceKey',
  'level',
  'keepers',
  'components',
  'openapi',
]);
ajv.addSchema({ $id: 'https://veedor.example/openapi', components: openapi.components });

test.for(described.filter(({ reference }) => reference !== undefined))(
  'every file of $path fits its schema',
  ({ matches, reference }) => {
    const fits = ajv.compile({ $ref: `https://veedor.example/openapi${reference}` });
    const wrong = apiFiles
      .filter((file) => matches.test(file))
      .flatMap((file) =>
        fits(jsonAt(`${folder}${file}`))
          ? []
          : [`${file}: ${ajv.errorsText(fits.errors?.slice(0, 3) ?? [], { dataVar: '' })}`],
      );
    expect(wrong.slice(0, 10)).toEqual([]);
  },
);

const index = jsonAt(`${folder}index.json`) as {
  total: number;
  links: { name: string; href: string; mediaType: string; total: number | null }[];
};
const inside = (address: string) => fileAt(new URL(address, 'https://veedor.example').pathname);

test('the index leads to every list, in both its forms, and to the files of all', () => {
  expect(index.total).toBe(index.links.length);
  expect(index.links.filter(({ href }) => inside(href) === undefined)).toEqual([]);
  const lists = apiFiles.filter((file) => !file.includes('/') && file.endsWith('.csv'));
  const linked = index.links.flatMap(({ href, mediaType }) =>
    mediaType === 'text/csv' ? [inside(href)] : [],
  );
  expect(linked.toSorted()).toEqual(lists.map((file) => `${folder}${file}`).toSorted());
  const followed = index.links.filter(({ mediaType }) => mediaType === 'application/atom+xml');
  expect(followed.map(({ href }) => inside(href))).toContain('feeds/en/all.xml');
});

type Row = Record<string, unknown> & { id: string; url: string | null; pages: Record<string, string> };

const lists = [...new Set(index.links.flatMap(({ name, total }) => (total === null ? [] : [name])))];

test.for(lists)('%s: as many rows as it says, the same in CSV and JSON, each with a page', (name) => {
  const { total, languages, ...file } = jsonAt(`${folder}${name}.json`);
  const rows = file[name] as Row[];
  expect(rows).toHaveLength(total);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(total);
  const [header = [], ...cells] = parse(textOf(`${folder}${name}.csv`), { bom: true }) as string[][];
  expect(header.slice(0, 2)).toEqual(['id', 'url']);
  expect(new Set(header).size).toBe(header.length);
  expect(cells.map(([id]) => id)).toEqual(rows.map(({ id }) => id));
  expect(index.links.filter((link) => link.name === name).map((link) => link.total)).toEqual([total, total]);
  // What an address leads to is a page of the portal, in every language.
  const addresses = rows.flatMap(({ url, pages }) => [
    ...(url === null ? [] : [url]),
    ...Object.values(pages),
  ]);
  expect([...new Set(addresses)].filter((address) => inside(address) === undefined)).toEqual([]);
  for (const { url, pages } of rows) if (url !== null) expect(Object.keys(pages)).toEqual(languages);
  // Every value of the JSON that fits in a cell is that of the CSV.
  const plain = (cell: string) => cell.replace(/^'(?='*\s*[=+\-@])/, '');
  rows.forEach((row, at) =>
    header.forEach((column, which) => {
      const language = languages.slice(1).find((each: string) => column.endsWith(`_${each}`));
      const value = row[language === undefined ? column : column.slice(0, -language.length - 1)];
      const said =
        value === null || value === undefined
          ? ''
          : Array.isArray(value)
            ? value.join(';')
            : typeof value === 'object'
              ? ((value as Record<string, string>)[language ?? languages[0]] ?? '')
              : String(value);
      expect(plain(cells[at]?.[which] ?? ''), `${row.id} ${column}`).toBe(said);
    }),
  );
});

test('every record of a list has its file, and every file its row', () => {
  const listed = ['laws', 'commitments', 'audits', 'statistics', 'comparisons', 'institutions'].flatMap(
    (name) => (jsonAt(`${folder}${name}.json`)[name] as { json: string }[]).map(({ json }) => inside(json)),
  );
  const recordFiles = apiFiles.filter((file) =>
    /^(?:laws|commitments|audits|statistics|comparisons|institutions)\/[^./]+\.json$/.test(file),
  );
  expect(listed.toSorted()).toEqual(recordFiles.map((file) => `${folder}${file}`).toSorted());
  expect(listed.length).toBeGreaterThan(50);
});

test('a finding in the list says what its audit says, with the source it points to', () => {
  const { findings } = jsonAt(`${folder}findings.json`);
  let inAudits = 0;
  for (const file of apiFiles.filter((each) => /^audits\/[^.]+\.json$/.test(each))) {
    const { id, record } = jsonAt(`${folder}${file}`);
    for (const finding of record.findings ?? []) {
      inAudits += 1;
      const row = findings.find((each: Row) => each.id === `${id}/${finding.id}`);
      expect(row).toMatchObject({
        commitment: finding.commitment,
        statement: finding.statement,
        rating: finding.rating ?? null,
        outcome: finding.outcome ?? null,
        limitation: finding.limitation ?? null,
        reply: finding.reply?.text ?? null,
        evidenceCount: finding.evidence.length,
      });
      const keys = record.sources.map(({ key }: { key: string }) => key);
      for (const { source } of row.evidence) expect(keys).toContain(source);
    }
  }
  expect(findings).toHaveLength(inAudits);
  expect(inAudits).toBeGreaterThan(20);
});

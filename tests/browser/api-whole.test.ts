import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { crc32 } from '#views/exports/zip.ts';
import { misfits } from '../statistics/fit.ts';
import { readPackage } from '../statistics/profile.ts';
import { base, fileAt, files, filesEnding, onDisk } from './site.ts';

// The files of everything: the ZIP, the catalogue, and what hosts are told.

interface Packed {
  name: string;
  text: string;
  date: string;
}

/** Reads a ZIP file from its end, as every program does, and holds each file against its checksum. */
function unpack(zip: Buffer): Packed[] {
  const end = zip.length - 22;
  expect(zip.readUInt32LE(end)).toBe(0x06054b50);
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  return Array.from({ length: count }, () => {
    expect(zip.readUInt32LE(at)).toBe(0x02014b50);
    const method = zip.readUInt16LE(at + 10);
    const day = zip.readUInt16LE(at + 14);
    const [sum, packed, size] = [16, 20, 24].map((offset) => zip.readUInt32LE(at + offset));
    const nameLength = zip.readUInt16LE(at + 28);
    const local = zip.readUInt32LE(at + 42);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const raw = zip.subarray(start, start + (packed ?? 0));
    const bytes = method === 8 ? inflateRawSync(raw) : raw;
    expect([method === 8 || method === 0, bytes.length, crc32(bytes)], name).toEqual([true, size, sum]);
    at += 46 + nameLength;
    const date = `${1980 + (day >> 9)}-${String((day >> 5) & 15).padStart(2, '0')}-${String(day & 31).padStart(2, '0')}`;
    return { name, text: bytes.toString('utf8'), date };
  });
}

const textOf = (file: string) => readFileSync(onDisk(file), 'utf8');
const jsonAt = (file: string) => JSON.parse(textOf(file));

const packed = unpack(readFileSync(onDisk('api/v1/veedor.zip')));
const named = new Map(packed.map((file) => [file.name, file.text]));
const { statistics } = jsonAt('api/v1/statistics.json') as { statistics: { id: string; isOpen: boolean }[] };

test('the ZIP holds every list, record and edition as the portal has it, and of the statistics the open ones', () => {
  expect(new Set(packed.map(({ name }) => name)).size).toBe(packed.length);
  const open = new Set(statistics.filter(({ isOpen }) => isOpen).map(({ id }) => id));
  const isOfStatistic = (name: string) => /^api\/v1\/statistics\/([^.]+)\./.exec(name)?.[1];
  const expected = [...files].filter((file) => {
    const statistic = isOfStatistic(file);
    if (statistic !== undefined)
      return open.has(statistic) && /\.(?:csv|json)$/.test(file) && !file.endsWith('.csl.json');
    return /^api\/v1\/(?!search|charts).*\.(?:csv|json)$/.test(file) && !file.endsWith('.csl.json');
  });
  const inside = packed.map(({ name }) => name).filter((name) => name.startsWith('api/'));
  expect(inside.toSorted()).toEqual(expected.toSorted());
  for (const name of inside) expect(named.get(name) === textOf(name), name).toBe(true);
  expect(named.get('catalog.jsonld')).toBe(textOf('catalog.jsonld'));
  const { generatedAt } = jsonAt('api/v1/index.json');
  expect([...new Set(packed.map(({ date }) => date))]).toEqual([generatedAt.slice(0, 10)]);
});

test('its package leads to the tables inside, and every row fits', () => {
  const descriptor = readPackage(named.get('datapackage.json') ?? '');
  const paths = descriptor.resources.flatMap(({ path }) => path ?? []);
  expect(paths.toSorted()).toEqual([...named.keys()].filter((name) => name.endsWith('.csv')).toSorted());
  expect(misfits(descriptor, (path) => named.get(path) ?? '')).toEqual([]);
});

test('a README in each language names every table and column, the licence, and what is left out', () => {
  const { languages, portal } = jsonAt('api/v1/index.json');
  const readmes = [...named].filter(([name]) => name.endsWith('.txt'));
  expect(readmes.map(([name]) => name.split('.').at(-2)).toSorted()).toEqual(languages.toSorted());
  const closed = statistics.filter(({ isOpen }) => !isOpen).map(({ id }) => id);
  for (const [name, text] of readmes) {
    expect(text, name).toContain(portal.licence.url);
    for (const table of [...named.keys()].filter((each) => each.endsWith('.csv')))
      expect(text, name).toContain(`${table}: `);
    for (const id of closed) expect(text, `${name} ${id}`).toContain(`/${id}/`);
    for (const column of textOf('api/v1/laws.csv')
      .replace(/^\uFEFF/, '')
      .split('\r\n')[0]
      ?.split(',') ?? [])
      expect(text).toContain(`\n${column.replace(/_\w+$/, '')}: `);
    expect(text).not.toMatch(/\{\w+\}|undefined/);
  }
});

type Node = Record<string, { '@id'?: string; '@value'?: string; '@type'?: string }[]> & {
  '@id': string;
  '@type': string[];
};

const dcat = 'http://www.w3.org/ns/dcat#';
const dct = 'http://purl.org/dc/terms/';

/** The catalogue as nodes by their address, read without asking anything of the network. */
async function nodesOf(): Promise<Map<string, Node>> {
  const documentLoader = (url: string) => Promise.reject(new Error(`asked for ${url}`));
  const expanded = await jsonld.expand(jsonAt('catalog.jsonld'), {
    documentLoader,
    base: 'https://veedor.example/',
    safe: true,
  });
  const nodes = new Map<string, Node>();
  const gather = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(gather);
    if (typeof value !== 'object' || value === null) return;
    // A node is told once; elsewhere it is only named.
    if ('@id' in value && Object.keys(value).length > 1) nodes.set(String(value['@id']), value as Node);
    Object.values(value).forEach(gather);
  };
  gather(expanded);
  return nodes;
}

const inside = (address: string) => fileAt(new URL(address).pathname);

test('the catalogue is DCAT: each dataset has its title, publisher, dates, terms and files that are there', async () => {
  const nodes = await nodesOf();
  const of = (type: string) =>
    [...nodes.values()].filter((node) => node['@type']?.includes(`${dcat}${type}`));
  const [catalog] = of('Catalog');
  const datasets = of('Dataset');
  expect(catalog?.[`${dcat}dataset`]).toHaveLength(datasets.length);
  expect(datasets.length).toBeGreaterThan(statistics.length + 13);
  const addresses: string[] = [];
  for (const dataset of datasets) {
    const id = dataset['@id'];
    expect(dataset[`${dct}title`]?.length, id).toBeGreaterThan(0);
    expect(dataset[`${dct}publisher`]?.[0]?.['@id'], id).toBe(catalog?.[`${dct}publisher`]?.[0]?.['@id']);
    expect(dataset[`${dct}modified`]?.[0]?.['@value'], id).toMatch(/^\d{4}(?:-\d{2}){0,2}/);
    expect(dataset[`${dct}license`] ?? dataset[`${dct}rights`], id).toBeDefined();
    for (const page of dataset[`${dcat}landingPage`] ?? [])
      expect(inside(page['@id'] ?? ''), id).toBeDefined();
    const distributions = dataset[`${dcat}distribution`] ?? [];
    expect(distributions.length, id).toBeGreaterThan(0);
    for (const each of distributions) {
      const node = nodes.get(each['@id'] ?? '');
      expect(node?.['@type'], id).toEqual([`${dcat}Distribution`]);
      const address = node?.[`${dcat}downloadURL`]?.[0]?.['@id'] ?? '';
      const file = inside(address);
      expect(file, address).toBeDefined();
      addresses.push(file ?? '');
      const bytes = node?.[`${dcat}byteSize`]?.[0]?.['@value'];
      if (bytes !== undefined) expect(Number(bytes), address).toBe(readFileSync(onDisk(file ?? '')).length);
      const ending = { csv: 'text/csv', json: 'application/json', zip: 'application/zip' }[
        address.split('.').at(-1) ?? ''
      ];
      expect(node?.[`${dcat}mediaType`]?.[0]?.['@id']).toBe(
        `https://www.iana.org/assignments/media-types/${ending}`,
      );
    }
  }
  const tables = filesEnding('.csv').filter(
    (file) => file.startsWith('api/') && !/(?:dictionary|changes)\.csv$/.test(file),
  );
  expect(addresses.filter((file) => file.endsWith('.csv')).toSorted()).toEqual(tables.toSorted());
  const [service] = of('DataService');
  expect(inside(service?.[`${dcat}endpointDescription`]?.[0]?.['@id'] ?? '')).toBe('api/v1/openapi.json');
});

test('hosts are told what other sites may read', () => {
  const blocks = textOf('_headers')
    .trim()
    .split(/\n(?=\/)/);
  // The editor is for no other site; what is sent with it is tested beside it.
  const shared = blocks.filter((block) => !block.startsWith(`${base}/admin/`));
  expect(blocks.length - shared.length).toBe(1);
  const told = shared.map((block) => {
    const [path = '', ...headers] = block.split('\n');
    expect(headers.map((each) => each.trim())).toEqual(['Access-Control-Allow-Origin: *']);
    expect(path.startsWith(`${base}/`)).toBe(true);
    return new RegExp(
      `^${path
        .slice(base.length + 1)
        .replaceAll('.', '\\.')
        .replace('*', '.*')}$`,
    );
  });
  const read = [...files].filter((file) =>
    /^(?:api|feeds|calendar)\/|^(?:datapackage\.json|catalog\.jsonld)$/.test(file),
  );
  expect(read.filter((file) => !told.some((path) => path.test(file)))).toEqual([]);
  expect(told.filter((path) => ![...files].some((file) => path.test(file))).map(String)).toEqual([]);
});

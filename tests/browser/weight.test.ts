import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { addressesInCss, elementsIn } from './document.ts';
import type { Element } from './document.ts';
import { pages, publishedAt, recordPages } from './pages.ts';
import { fileAt, onDisk } from './site.ts';

const mostBytes = 40 * 1024;
/** A page with a map of a statistic also carries the shape of every region and the table of what each has. */
const mostBytesWithMap = 48 * 1024;
/** The data dictionary is looked up, not read: every column and code of every file is in it. */
const mostBytesOfDictionary = 44 * 1024;

const isDictionary = (kind: string) => /^(?:datos|data|dados)\/\*$/.test(kind);

const sizes = new Map<string, number>();

/** The size of a file as a host sends it. Quality 5 is what hosts use on the fly; files compressed beforehand are smaller. */
function sent(file: string): number {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  const size = brotliCompressSync(readFileSync(onDisk(file)), { params }).length;
  sizes.set(file, size);
  return size;
}

const fileOf = (address: string, from: string) => fileAt(new URL(address, from).pathname);

/** Whether a text has a character of a `unicode-range`; of no range, any. */
function needs(text: string, range: string | undefined): boolean {
  if (range === undefined) return true;
  const spans = range.split(',').map((span) => {
    const [from = '', to = from] = span.trim().slice(2).split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
  return [...text].some((each) => {
    const code = each.codePointAt(0) ?? 0;
    return spans.some(([from, to]) => code >= from && code <= to);
  });
}

/** The style sheet and every font and picture it names, though a browser may leave some of them; of the parts of a face those that `text` needs. */
function sheetAndFonts(address: string, from: string, text: string): string[] {
  const file = fileOf(address, from);
  if (!file) return [];
  const sheet = readFileSync(onDisk(file), 'utf8');
  const own = new URL(address, from).href;
  const shown = sheet.replace(/@font-face\s*\{[^}]*\}/g, (face) =>
    needs(text, /unicode-range:([^;}]*)/.exec(face)?.[1]) ? face : '',
  );
  return [
    file,
    ...addressesInCss(shown).flatMap((each) => (each.startsWith('data:') ? [] : (fileOf(each, own) ?? []))),
  ];
}

test('a part of a face is counted where a page has one of its letters', () => {
  expect(needs('Año', 'U+20-7E, U+F1')).toBe(true);
  expect(needs('ß', 'U+20-7E, U+F1')).toBe(false);
  expect(needs('ß', undefined)).toBe(true);
});

/** The files that the first view of a page needs: itself, its style sheets, fonts and scripts. */
function firstLoad(file: string, path: string): string[] {
  const from = publishedAt + path;
  const elements = elementsIn(file);
  const text = elements.flatMap(({ tag, text: own }) => (/^(script|style)$/.test(tag) ? [] : own)).join('');
  const asked = elements.flatMap(({ tag, attributes: { rel = '', href = '', src = '' } }) => {
    if (tag === 'link' && rel === 'stylesheet') return sheetAndFonts(href, from, text);
    if (tag === 'link' && /^(modulepreload|preload)$/.test(rel)) return fileOf(href, from) ?? [];
    return tag === 'script' && src ? (fileOf(src, from) ?? []) : [];
  });
  return [...new Set([file, ...asked])];
}

const isProgram = ({ tag, attributes: { type = '' } }: Element) =>
  tag === 'script' && !/json$|importmap/.test(type);

test('there are record pages', () => {
  expect(recordPages.length).toBeGreaterThan(0);
});

/** The lists that are read like a record: without controls, to be printed and cited. */
const readLists = pages.filter(({ kind }) =>
  /^(?:(?:comparaciones|comparisons)$|(?:pendientes|to-do|pendencias)(?:\/\*\/.*)?$)/.test(kind),
);
const lightPages = [...recordPages, ...readLists];

test.for(lightPages)(
  '$path weighs at most 40 KB, with a map of a statistic 48, the dictionary 44',
  ({ file, path, kind }) => {
    const parts = firstLoad(file, path).map((part) => ({ part, bytes: sent(part) }));
    const total = parts.reduce((sum, { bytes }) => sum + bytes, 0);
    const hasMap = elementsIn(file).some(({ attributes }) =>
      attributes.class?.split(' ').includes('area-map'),
    );
    expect(total, parts.map(({ part, bytes }) => `${part} ${bytes}`).join('\n')).toBeLessThanOrEqual(
      hasMap ? mostBytesWithMap : isDictionary(kind) ? mostBytesOfDictionary : mostBytes,
    );
  },
);

const programsIn = (file: string) =>
  elementsIn(file).filter((element) => isProgram(element) || element.tag === 'astro-island');

const isIsland = ({ tag }: Element) => tag === 'astro-island';

test(
  'record pages carry no script but two small ones, the same everywhere: the quick exit, and what copies a reference',
  { timeout: 60_000 },
  () => {
    const programs = lightPages.flatMap(({ file, path }) => {
      const found = programsIn(file);
      // A chart is told of below.
      if (found.some(isIsland)) return [];
      return found.map(({ attributes, text }) => ({
        path,
        text: attributes.src ? `src=${attributes.src}` : text,
        found,
      }));
    });
    expect(programs.filter(({ found }) => found.length > 2).map(({ path }) => path)).toEqual([]);
    const texts = [...new Set(programs.map(({ text }) => text))];
    expect(texts.length, texts.join('\n')).toBeLessThanOrEqual(2);
    expect(texts.filter((text) => text.startsWith('src=') || text.length > 2048)).toEqual([]);
  },
);

test(
  'the only other program of a record page is that of a chart, which comes when the chart is seen',
  { timeout: 60_000 },
  () => {
    const islands = recordPages.flatMap(({ file, path, kind }) =>
      programsIn(file)
        .filter(isIsland)
        .map(({ attributes }) => ({ path, kind, attributes })),
    );
    expect(new Set(islands.map(({ path }) => path)).size).toBe(islands.length);
    for (const { path, kind, attributes } of islands) {
      expect(kind, path).toMatch(/^(estadisticas|statistics|estatisticas)\/\*$/);
      expect(attributes['client'], path).toBe('visible');
    }
  },
);

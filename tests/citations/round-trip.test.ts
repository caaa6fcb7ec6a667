import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { toBibtex } from '#views/exports/citations/formats/bibtex.ts';
import { toCslJson } from '#views/exports/citations/formats/csl-json.ts';
import { everythingCited } from '#views/exports/citations/files.ts';
import type { CitationItem } from '#views/exports/citations/item.ts';
import { toRis } from '#views/exports/citations/formats/ris.ts';
import { makeSite } from '#views/site.ts';
import { archiveOf, portals } from './portals.ts';

// Every citation file of every portal, read back by a reader that did not write it, says what was written.

type Read = Record<string, unknown>;

const read = (text: string): Read => {
  const [item, ...others] = plugins.input.chain(text, { generateGraph: false });
  expect(others).toEqual([]);
  return item as Read;
};

interface Name {
  literal?: string;
  family?: string;
  given?: string;
  suffix?: string;
}

/** The names as they were written: readers cut an organisation at its commas, or take it for a surname. */
const namesIn = (authors: unknown): string[] =>
  ((authors ?? []) as Name[]).map(({ literal, family, given, suffix }) =>
    [literal, family, given, suffix].filter((part) => part !== undefined).join(', '),
  );

const told = ({ title, issued, URL, version, number, language, note, publisher }: Read) => ({
  title,
  issued,
  URL,
  version,
  number,
  language,
  note,
  publisher,
});

/** What a file of an item should say; of a page, BibTeX and RIS keep the site in fields of their own. */
const expected = (item: CitationItem) => ({ ...told(item as unknown as Read), names: namesIn(item.author) });

const ofBibtex = (item: CitationItem, back: Read) => ({
  ...told(back),
  names: namesIn(back['author']),
  ...(item.type === 'webpage' ? { publisher: undefined, site: back['publisher'] } : {}),
});

/** RIS has no authors for statutes and bills in the tables of this reader; they stand in the file as in any other. */
const risNames = (item: CitationItem, text: string, back: Read): string[] =>
  item.type === 'legislation' || item.type === 'bill'
    ? [...text.matchAll(/^AU {2}- (.*)\r$/gm)].map(([, name = '']) => name)
    : namesIn(back['author']);

for (const folder of portals)
  describe.each([true, false])(`${folder}, history known: %s`, async (hasHistory) => {
    const archive = await archiveOf(folder, hasHistory);
    const site = makeSite(archive, { base: '/repo', origin: 'https://veedor.example' });
    const items = everythingCited(site).map(({ item }) => item);

    test('all that is cited has a key of its own', () => {
      expect(items.length).toBeGreaterThan(10);
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      expect(items.filter(({ id }) => !/^[A-Za-z0-9-]+$/.test(id))).toEqual([]);
    });

    test('CSL-JSON', () => {
      for (const item of items) expect(JSON.parse(toCslJson(item))).toEqual([item]);
    });

    test('BibTeX', () => {
      for (const item of items) {
        const back = read(toBibtex(item));
        const type = item.type === 'bill' ? 'legislation' : item.type;
        const site = item.type === 'webpage' ? { site: item['container-title'] } : {};
        expect({ ...ofBibtex(item, back), id: back['id'], type: back['type'] }).toEqual({
          ...expected(item),
          ...site,
          id: item.id,
          type,
        });
      }
    });

    test('RIS', () => {
      for (const item of items) {
        const text = toRis(item);
        const back = read(text);
        expect({
          ...told(back),
          names: risNames(item, text, back),
          id: back['id'],
          type: back['type'],
        }).toEqual({
          ...expected(item),
          id: item.id,
          type: item.type,
        });
      }
    });
  });

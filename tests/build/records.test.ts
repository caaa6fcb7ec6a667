import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { wordsOf } from '#i18n/words.ts';
import { markdownTypeNames, markdownTypes } from '#model/record-types.ts';
import { editionsIn, scorePagesIn } from './editions.ts';
import { build, filesIn, testFolder } from './portal.ts';

// What is counted here is read from the files as they lie there, by none of the code that builds the pages.

const folder = testFolder();
const content = folder.copyOf('content', 'content');
const dist = folder.at('dist');
const origin = 'https://example.org';

const yamlAt = (file: string) => parse(readFileSync(path.join(content, file), 'utf8'));
const frontMatterAt = (file: string) =>
  parse(/^---\n([\s\S]*?)\n---\n/.exec(readFileSync(path.join(content, file), 'utf8'))?.[1] ?? '');

const languages: string[] = yamlAt('portal.yaml').languages;
const words = new Map(languages.map((language) => [language, wordsOf(language, {})]));

/** The records of a folder: every Markdown file whose name has no language in it. */
const idsIn = (name: string): { id: string; file: string }[] =>
  readdirSync(path.join(content, name), { recursive: true, encoding: 'utf8' })
    .filter((file) => /^[^.]+\.md$/.test(path.basename(file)) && path.basename(file) !== 'README.md')
    .map((file) => ({ id: path.basename(file, '.md'), file: path.join(name, file) }));

const folders = markdownTypeNames
  .map((type) => markdownTypes[type].folder)
  .filter((name) => name !== 'pages');

const each = <T>(inLanguage: (language: string, sections: Record<string, string>) => T[]): T[] =>
  languages.flatMap((language) => inLanguage(language, words.get(language)?.sections ?? {}));

const recordPages = each((language, sections) =>
  folders.flatMap((name) => idsIn(name).map(({ id }) => `${language}/${sections[name]}/${id}/index.html`)),
);

const prosePages = each((language) =>
  idsIn('pages').map(({ file }) => {
    const translation = file.replace(/\.md$/, `.${language}.md`);
    const own = existsSync(path.join(content, translation)) ? frontMatterAt(translation).slug : undefined;
    return `${language}/${own ?? frontMatterAt(file).slug}/index.html`;
  }),
);

const aliases = each((language, sections) =>
  folders.flatMap((name) =>
    idsIn(name).flatMap(({ id, file }) =>
      (frontMatterAt(file).aliases ?? []).map((alias: string) => ({
        page: `${language}/${sections[name]}/${alias}/index.html`,
        leadsTo: `/${language}/${sections[name]}/${id}/`,
      })),
    ),
  ),
);

const otherPages = each((language, sections) => [
  `${language}/index.html`,
  ...[...folders, 'scorecards', 'regions', 'pillars', 'changes', 'data', 'glossary', 'search'].map(
    (name) => `${language}/${sections[name]}/index.html`,
  ),
  `${language}/${sections.changes}/${words.get(language)?.changes.slugs.corrections}/index.html`,
  `${language}/${sections.data}/${words.get(language)?.openData.slugs.dictionary}/index.html`,
  `${language}/${sections.editor}/index.html`,
  `${language}/${sections.propose}/index.html`,
  `${language}/${sections.upkeep}/index.html`,
  ...Object.values(words.get(language)?.upkeep.reports ?? {}).map(
    ({ slug }) => `${language}/${sections.upkeep}/${slug}/index.html`,
  ),
  ...yamlAt('jurisdictions.yaml')
    // Neither the country nor another one beside it: what nothing contains has no page.
    .filter(({ parent }: { parent?: string }) => parent !== undefined)
    .map(({ code }: { code: string }) => `${language}/${sections.regions}/${code.toLowerCase()}/index.html`),
  ...yamlAt('portal.yaml').codes.pillars.map(
    ({ code }: { code: string }) => `${language}/${sections.pillars}/${code}/index.html`,
  ),
]);

const scorePages = languages.flatMap((language) => {
  const own = words.get(language) as ReturnType<typeof wordsOf>;
  return scorePagesIn(editionsIn(content), own).map(
    (page) => `${language}/${own.sections.scorecards}/${page}/index.html`,
  );
});

beforeAll(async () => {
  const { code, output } = await build(content, dist, { SITE_URL: origin });
  expect(code, output).toBe(0);
}, 600_000);

test(`each of ${recordPages.length / languages.length} records has its page in each of ${languages.length} languages`, () => {
  expect(recordPages.length).toBeGreaterThan(100);
  const built = new Set(filesIn(dist));
  expect(recordPages.filter((page) => !built.has(page))).toEqual([]);
});

/** Lists narrowed to one value, and their further pages: they lie one level deeper, and have tests of their own below. */
const isNarrowed = (file: string): boolean => {
  const [language = '', section = '', ...below] = file.split('/');
  if (section === words.get(language)?.sections.scorecards) return false;
  return below.length === 3 || below.at(-3) === 'page';
};

test('every page is that of a record, an alias, a list, a score, a region, a pillar or prose, and there is no other', () => {
  const roots = ['index.html', '404.html', 'admin/index.html'];
  const expected = [
    ...recordPages,
    ...prosePages,
    ...aliases.map(({ page }) => page),
    ...otherPages,
    ...scorePages,
    ...roots,
  ];
  expect(scorePages.length).toBeGreaterThan(600);
  expect(new Set(expected).size).toBe(expected.length);
  // What is embedded is no page; each has its page, which the browser tests hold it against.
  const built = filesIn(dist).filter(
    (file) => file.endsWith('.html') && !file.startsWith('embed/') && !isNarrowed(file),
  );
  expect(built).toEqual(expected.toSorted());
});

test(`each of ${aliases.length} old addresses leads to the record`, () => {
  for (const { page, leadsTo } of aliases)
    expect(readFileSync(path.join(dist, page), 'utf8'), page).toContain(`content="0; url=${leadsTo}"`);
});

test('each record page says that its place is its canonical address', () => {
  const wrong = recordPages.flatMap((page) => {
    const said = /<link rel="canonical" href="([^"]*)"/.exec(
      readFileSync(path.join(dist, page), 'utf8'),
    )?.[1];
    return said === `${origin}/${page.replace(/index\.html$/, '')}` ? [] : [`${page} says ${said}`];
  });
  expect(wrong).toEqual([]);
});

/** What a reader reads, without words taken over to the letter, and titles as they are cited, which keep their own language. */
const contentOf = (page: string): string =>
  (/<main[\s\S]*<\/main>/.exec(readFileSync(path.join(dist, page), 'utf8'))?.[0] ?? '')
    .replace(/<blockquote[\s\S]*?<\/blockquote>/g, '')
    .replace(/<cite[\s\S]*?<\/cite>/g, '');

test('no page falls back on another language: every text is there in its own', () => {
  const pages = filesIn(dist).filter((file) => /^[a-z]{2}\/.*\.html$/.test(file));
  expect(pages.length).toBeGreaterThan(recordPages.length);
  const wrong = pages.filter((page) =>
    [...contentOf(page).matchAll(/\slang="([^"]+)"/g)].some(([, lang]) => lang !== page.slice(0, 2)),
  );
  expect(wrong).toEqual([]);
});

/** Facets whose values stand in the files as they are: the others are derived, and tested where they are. */
const written = [
  ['laws', 'rank', ({ rank }: { rank: string }) => rank],
  ['laws', 'jurisdiction', ({ jurisdiction }: { jurisdiction: string }) => jurisdiction.toLowerCase()],
  ['commitments', 'strength', ({ strength }: { strength: string }) => strength],
  ['audits', 'kind', ({ kind }: { kind: string }) => kind],
] as const;

test.for(written)(
  '%s by %s: each value has a page with its records, in each language',
  ([name, facet, valueOf]) => {
    const ids = Map.groupBy(idsIn(name), ({ file }) => valueOf(frontMatterAt(file)));
    expect(ids.size).toBeGreaterThan(1);
    for (const language of languages)
      for (const [value, records] of ids) {
        const page = `${language}/${words.get(language)?.sections[name]}/${facet}/${value}/index.html`;
        const html = readFileSync(path.join(dist, page), 'utf8');
        const rows = [...html.matchAll(/<tr id="([^"]+)"/g)].map(([, id]) => id);
        expect(rows.toSorted(), page).toEqual(records.map(({ id }) => id).toSorted());
      }
  },
);

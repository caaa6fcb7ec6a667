import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

import { en } from '#i18n/en.ts';
import { es } from '#i18n/es.ts';

// What the guides name exists: people follow them step by step, and cannot guess what was meant.

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs', 'guides');
const words = { es, en };
const languages = ['es', 'en'] as const;
type Language = (typeof languages)[number];

interface Guide {
  readonly language: Language;
  readonly name: string;
  readonly file: string;
  readonly text: string;
  /** The text without what stands in blocks of code. */
  readonly prose: string;
}

const guideNames = (language: Language): string[] => readdirSync(join(folder, language)).sort();

const guides: readonly Guide[] = languages.flatMap((language) =>
  guideNames(language).map((name) => {
    const file = join(folder, language, name);
    const text = readFileSync(file, 'utf8');
    return { language, name, file, text, prose: text.replace(/^ *```[^]*?^ *```$/gm, '') };
  }),
);

const inGuide = (find: (guide: Guide) => readonly string[]): string[] =>
  guides.flatMap((guide) => find(guide).map((each) => `${guide.language}/${guide.name}: ${each}`));

const found = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');

const guideOf = (language: Language, name: string): Guide =>
  guides.find((guide) => guide.language === language && guide.name === name) as Guide;

test('both languages have the same guides', () => {
  expect(guideNames('en')).toEqual(guideNames('es'));
  expect(guideNames('es')).toEqual(['coordinator.md', 'maintainer.md', 'new-country.md', 'veedor.md']);
});

/** Headings by their level, steps by their number, pictures by their name, each where it stands among the others. */
const frameOf = ({ prose }: Guide): string[] =>
  prose.split('\n').flatMap((line) => {
    const [, heading, step, bullet, picture] =
      /^(?:(#+) |(\d+)\. |(- )|!\[[^\]]+\]\(.*?([\w-]+)\.\w+\.png\))/.exec(line) ?? [];
    return heading ?? step ?? bullet ?? picture ?? [];
  });

test.for(guideNames('es'))('%s has the same headings, steps and pictures in both languages', (name) => {
  expect(frameOf(guideOf('en', name))).toEqual(frameOf(guideOf('es', name)));
});

const picturesIn = ({ language, prose }: Guide): string[] => {
  const names = found(prose, /!\[[^\]]*\]\(\.\.\/pictures\/([^)]+)\)/g);
  expect(names.filter((name) => !name.endsWith(`.${language}.png`))).toEqual([]);
  return names;
};

test('every picture that is named exists, every one that exists is named, and a phone can load them', () => {
  const pictures = readdirSync(join(folder, 'pictures')).sort();
  expect([...new Set(guides.flatMap(picturesIn))].sort()).toEqual(pictures);
  const sizes = pictures.map((name) => statSync(join(folder, 'pictures', name)).size);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(60 * 1024);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(1200 * 1024);
});

test('every picture says what is to be seen', () => {
  expect(inGuide(({ prose }) => found(prose, /!\[([^\]]*)\]/g).filter((text) => text.length < 20))).toEqual(
    [],
  );
});

/** The anchor that GitHub gives a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

const leadsNowhere = (file: string, link: string): boolean => {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? file : join(dirname(file), path);
  if (!existsSync(target)) return true;
  if (anchor === undefined) return false;
  return !found(readFileSync(target, 'utf8'), /^#+ (.+)$/gm)
    .map(anchorOf)
    .includes(anchor);
};

const linksOf = (text: string): string[] =>
  found(text, /\]\(([^)\s]+)\)/g).filter((link) => !/^[a-z]+:/.test(link));

test('every link to a file and to a heading leads there', () => {
  expect(inGuide(({ file, prose }) => linksOf(prose).filter((link) => leadsNowhere(file, link)))).toEqual([]);
  const index = join(folder, 'README.md');
  const links = linksOf(readFileSync(index, 'utf8'));
  expect(links.filter((link) => leadsNowhere(index, link))).toEqual([]);
  for (const { language, name } of guides) expect(links).toContain(`${language}/${name}`);
});

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
const npmOwn = ['ci', 'install', 'outdated', 'audit', 'run'];

/** Whether the program of a command takes an option: it stands in the table that it hands to `parseArgs`. */
const takes = (command: string, option: string): boolean => {
  const [file = ''] = /scripts\/[\w-]+\.ts/.exec(scripts[command] ?? '') ?? [];
  const text = file === '' ? '' : readFileSync(join(root, file), 'utf8');
  return new RegExp(`[\\s{]'?${option}'?: (?:\\{ type:|text\\b)`).test(text);
};

/** What is written to be typed: blocks and words of code. */
const codeIn = (text: string): string => found(text, /(^ *```[^]*?^ *```$|`[^`\n]+`)/gm).join('\n');

const unknownIn = ({ text }: Guide): string[] =>
  [...codeIn(text).matchAll(/\bnpm (?:run )?([a-z][\w-]*)(?: -- ([^\n`]*))?/g)].flatMap(
    ([whole, command = '', rest = '']) => {
      if (npmOwn.includes(command)) return [];
      if (!(command in scripts)) return [whole];
      const options = found(rest, /(?:^|\s)--([\w-]+)/g);
      return options
        .filter((option) => !takes(command, option))
        .map((option) => `npm run ${command} -- --${option}`);
    },
  );

test('every command and every option exists', () => {
  expect(inGuide(unknownIn)).toEqual([]);
  expect([takes('import', 'dry-run'), takes('init', 'country'), takes('import', 'dry')]).toEqual([
    true,
    true,
    false,
  ]);
});

/** All parts of addresses among the words: what stands under `sections`, `slugs` and `slug`, however deep. */
const slugsOf = (value: unknown, isSlug = false): string[] =>
  typeof value === 'string'
    ? isSlug
      ? [value]
      : []
    : Object.entries(value as object).flatMap(([key, each]) =>
        slugsOf(each, isSlug || ['sections', 'slugs', 'slug'].includes(key)),
      );

const pageSlugs = readdirSync(join(root, 'content', 'pages')).flatMap((name) =>
  found(readFileSync(join(root, 'content', 'pages', name), 'utf8'), /^slug: (.+)$/gm),
);

test('every address of the portal exists', () => {
  const named = inGuide(({ text, language }) =>
    [...text.matchAll(/`\/(es|en)\/([^`]*)`/g)].flatMap(([address, of, path = '']) => {
      const known = new Set([...slugsOf(words[of as Language]), ...pageSlugs]);
      const parts = path.split('/').filter((part) => part !== '');
      return of === language && parts.every((part) => known.has(part)) ? [] : [address];
    }),
  );
  expect(named).toEqual([]);
  expect(slugsOf(es)).toEqual(expect.arrayContaining(['pendientes', 'correcciones', 'fuentes-sin-copia']));
});

test('every file of the repository that is named exists', () => {
  const named = inGuide(({ text }) =>
    found(text, /`((?:scripts|src|tests|docs)\/[\w./-]*)`/g).filter((path) => !existsSync(join(root, path))),
  );
  expect(named).toEqual([]);
});

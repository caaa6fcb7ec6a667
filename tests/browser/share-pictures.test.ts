import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pages, publishedAt } from './pages.ts';
import type { Page } from './pages.ts';
import { base, files, filesEnding, onDisk } from './site.ts';

const unescaped = (text: string) =>
  text.replaceAll(/&(?:amp|lt|gt|quot|#39|#x27);/g, (entity) =>
    entity === '&amp;'
      ? '&'
      : entity === '&lt;'
        ? '<'
        : entity === '&gt;'
          ? '>'
          : entity === '&quot;'
            ? '"'
            : "'",
  );

const html = ({ file }: Page) => readFileSync(onDisk(file), 'utf8');

/** What the head of a page says of its picture, by the part of the name after `og:image`. */
const imageOf = (page: Page) => {
  const [head = ''] = html(page).split('</head>', 1);
  const said = [...head.matchAll(/<meta property="og:image(?::(\w+))?" content="([^"]*)"/g)];
  return Object.fromEntries(said.map(([, part = 'href', value = '']) => [part, unescaped(value)]));
};

const images = new Map(pages.map((page) => [page, imageOf(page)] as const));
const start = `${publishedAt}${base}/`;
const fileOf = (href = '') =>
  href.startsWith(start) ? href.slice(start.length) : `not of this portal: ${href}`;

/** Width and height as the first bytes of a PNG say them; nothing of another file. */
function sizeOf(file: string): string | undefined {
  const bytes = Buffer.alloc(24);
  const open = openSync(onDisk(file), 'r');
  readSync(open, bytes);
  closeSync(open);
  return bytes.toString('latin1', 1, 4) === 'PNG'
    ? `${bytes.readUInt32BE(16)} × ${bytes.readUInt32BE(20)}`
    : undefined;
}

test('every picture that a page names is a PNG of 1200 × 630, as the page says, with words for who cannot see it', () => {
  const faults = [...images].flatMap(([{ path }, { href, width, height, alt }]) => {
    if (href === undefined) return [];
    const file = fileOf(href);
    if (!files.has(file)) return [`${path} names ${href}, and no file is there`];
    if (sizeOf(file) !== '1200 × 630' || `${width} × ${height}` !== '1200 × 630')
      return [`${path}: ${file} is ${sizeOf(file)}, and said to be ${width} × ${height}`];
    return alt ? [] : [`${path} has no words for ${file}`];
  });
  expect(faults).toEqual([]);
});

/** Letters that the face of the pictures has. */
const writable = /^[\p{ASCII}\u00a0-\u017fȘșȚțẞ–—‘’‚“”„•…′″‹›€−\u2010-\u2012\u202fʼʿ]*$/u;

const isWritable = (page: Page) => {
  const heading = /<h1[^>]*>(.*?)<\/h1>/s.exec(html(page))?.[1] ?? '';
  return writable.test(unescaped(heading.replaceAll(/<[^>]*>/g, '')));
};

const isRecord = (page: Page) => html(page).includes('<meta property="og:type" content="article"');
const hasScore = (page: Page) => /<div class="score whole"[^>]* data-score=/.test(html(page));

test('every record, statistic and scorecard has one, unless its name has a letter that the face lacks', () => {
  const [records, scores] = [pages.filter(isRecord), pages.filter(hasScore)];
  expect(Math.min(records.length, scores.length)).toBeGreaterThan(20);
  const without = [...records, ...scores].filter(
    (page) => images.get(page)?.href === undefined && isWritable(page),
  );
  expect(without.map(({ path }) => path)).toEqual([]);
});

test('no picture is there that no page names, and no drawing is left behind', () => {
  const named = new Set([...images.values()].map(({ href }) => fileOf(href)));
  expect(filesEnding('.png').filter((file) => file.startsWith('share/') && !named.has(file))).toEqual([]);
  expect([...files].filter((file) => /^share.*\.(svg|json)$/.test(file))).toEqual([]);
});

const spaced = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

test('where a page opens with a score, the words of its picture say the same score and coverage', () => {
  const scored = pages.filter((page) => hasScore(page) && isWritable(page));
  expect(scored.length).toBeGreaterThan(20);
  const faults = scored.flatMap((page) => {
    const [, score = ''] = html(page).split(' data-score=', 2);
    // The value, or the words in its place, stand before the coverage.
    const [opening = ''] = score.split(/<p class="coverage/, 1);
    const textOf = (mark: string, markup: string) =>
      new RegExp(`<[^>]*${mark}[^>]*>\\s*([^<]+)<`).exec(markup)?.[1];
    const [value, withheld] = [textOf('data-part="value"', opening), textOf('class="words[" ]', opening)];
    const coverage = textOf('data-part="coverage"', score.slice(opening.length));
    const alt = spaced(images.get(page)?.alt ?? '');
    const said = [
      value ?? withheld ?? 'a score or why there is none',
      ...(coverage === undefined ? [] : [coverage]),
    ];
    return said
      .filter((words) => !alt.includes(spaced(unescaped(words))))
      .map((words) => `${page.path}: “${words}” is not in “${alt}”`);
  });
  expect(faults).toEqual([]);
});

test('pictures are light: 64 KB at most, and 40 KB on average', () => {
  const sizes = filesEnding('.png')
    .filter((file) => file.startsWith('share/'))
    .map((file) => ({ file, size: statSync(onDisk(file)).size }));
  expect(sizes.filter(({ size }) => size > 64 * 1024)).toEqual([]);
  const sum = sizes.reduce((all, { size }) => all + size, 0);
  expect(sum / sizes.length).toBeLessThan(40 * 1024);
});

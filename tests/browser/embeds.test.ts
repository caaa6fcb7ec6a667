import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { expect, test, vi } from 'vitest';
import { elementsIn } from './document.ts';
import { embeds, sampleEmbeds } from './embeds.ts';
import { htmlRules } from './html-rules.ts';
import { pages, publishedAt } from './pages.ts';
import { base, fileAt, files, filesEnding, onDisk } from './site.ts';

// What is embedded, as files; in frames it is looked at elsewhere.

const live = embeds.filter(({ isStatic }) => !isStatic);
const fixed = embeds.filter(({ isStatic }) => isStatic);
const html = (file: string) => readFileSync(onDisk(file), 'utf8');

const known = new Map<string, ReturnType<typeof elementsIn>>();
/** Each file is read once for all tests. */
const elementsOf = (file: string) => {
  const found = known.get(file) ?? elementsIn(file);
  known.set(file, found);
  return found;
};

// There are thousands of files.
vi.setConfig({ testTimeout: 120_000 });

test('everything that is embedded is there in both forms, and more than one of each kind', () => {
  expect(live.length).toBeGreaterThan(300);
  expect(fixed.map(({ file }) => file.replace('embed/static/', 'embed/'))).toEqual(
    live.map(({ file }) => file),
  );
  for (const kind of [
    ...['laws', 'laws/*', 'laws/*/*', 'commitments/*', 'audits/*', 'statistics/*', 'statistics/*/map'],
    ...['scorecards/latest', 'scorecards/*', 'scorecards/latest/regions', 'scorecards/*/regions/*'],
    ...['scorecards/latest/institutions/*', 'scorecards/latest/pillars/*'],
  ])
    expect(live.filter((each) => each.kind === kind).length, kind).toBeGreaterThan(1);
});

const isRecord =
  /^(?:normas|laws|compromisos|commitments|auditorias|audits|estadisticas|statistics)\/\*(?:\/\*)?$/;

/** A statistic whose file has no observations says so on its page; there is nothing to embed. */
const { statistics } = JSON.parse(html('api/v1/statistics.json')) as {
  statistics: { id: string; rows: number }[];
};
const without = new Set(statistics.flatMap(({ id, rows }) => (rows === 0 ? [id] : [])));

test('every record, statistic and list narrowed to a value has its embed, which names that page', () => {
  const from = new Set(
    live.map(
      ({ file }) =>
        elementsOf(file).find(({ attributes }) => attributes.rel === 'canonical')?.attributes.href,
    ),
  );
  const asked = pages.filter(
    ({ kind, address = '' }) =>
      isRecord.test(kind) && !address.includes('/page/') && !without.has(address.split('/').at(-2) ?? ''),
  );
  expect(asked.length).toBeGreaterThan(150);
  expect(asked.filter(({ address }) => !from.has(address)).map(({ path }) => path)).toEqual([]);
});

test('an embed is for no search engine: it says so, names its page, and is in no sitemap', () => {
  const known = new Set(pages.map(({ address }) => address));
  const wrong = embeds.flatMap(({ file }) => {
    const elements = elementsOf(file);
    const attribute = (name: string, value: string, wanted: string) =>
      elements.find(({ attributes }) => attributes[name] === value)?.attributes[wanted] ?? '';
    return attribute('name', 'robots', 'content') === 'noindex' &&
      known.has(attribute('rel', 'canonical', 'href'))
      ? []
      : [file];
  });
  expect(wrong).toEqual([]);
  expect(pages.filter(({ path }) => path.includes('/embed/'))).toEqual([]);
});

test('the form without script has none at all; the other at most two, one of which comes from a file', () => {
  const programs = (file: string) => elementsOf(file).filter(({ tag }) => tag === 'script');
  expect(fixed.filter(({ file }) => programs(file).length > 0).map(({ file }) => file)).toEqual([]);
  expect(fixed.filter(({ file }) => /\son[a-z]+=/.test(html(file))).map(({ file }) => file)).toEqual([]);
  const texts = new Set<string>();
  for (const { file } of live) {
    const [own = [], others = []] = [
      programs(file).filter(({ attributes }) => attributes.src === undefined),
      programs(file).filter(({ attributes }) => attributes.src !== undefined),
    ];
    expect(own.length, file).toBe(1);
    expect(others.length, file).toBeLessThanOrEqual(1);
    for (const { text } of own) texts.add(text);
  }
  expect([...texts].map((text) => text.length < 700)).toEqual([true]);
});

type Node = DefaultTreeAdapterTypes.Node;

const textOf = (node: Node): string => {
  if ('value' in node) return node.value;
  if ('tagName' in node && (node.tagName === 'script' || node.tagName === 'style')) return '';
  return 'childNodes' in node ? node.childNodes.map(textOf).join(' ') : '';
};

test('both forms say the same', () => {
  const said = (file: string) =>
    textOf(parse(html(file)))
      .replaceAll(/\s+/g, ' ')
      .trim();
  const different = live.filter(({ file }) => said(file) !== said(file.replace(/^embed\//, 'embed/static/')));
  expect(different.map(({ file }) => file)).toEqual([]);
});

test('every link opens beside the page around it, and the one to the page is told from there as of no use to its opener', () => {
  const wrong = embeds.flatMap(({ file }) => {
    const elements = elementsOf(file);
    const isBeside = elements.some(({ tag, attributes }) => tag === 'base' && attributes.target === '_blank');
    const whole = elements.find(({ attributes }) => attributes.id === 'whole')?.attributes;
    const links = elements.filter(({ tag, attributes }) => tag === 'a' && attributes.href !== undefined);
    const inside = links.filter(
      ({ attributes: { target = '_blank' } }) => target !== '_blank' && target !== '_top',
    );
    return isBeside && inside.length === 0 && whole?.target === '_blank' && whole.rel === 'noopener'
      ? []
      : [file];
  });
  expect(wrong).toEqual([]);
});

test('each says a score with its coverage, and the portal, the licence and a date', () => {
  const wrong = embeds.flatMap(({ file, kind }) => {
    const elements = elementsOf(file);
    const text = textOf(parse(html(file)));
    const hasScore = elements.some(({ attributes }) => attributes['data-score'] !== undefined);
    const isScore = kind.startsWith('scorecards/');
    const hasCoverage = / (?:de|of) \d/.test(text.replaceAll(/\s+/g, ' '));
    const hasLicence = elements.some(({ attributes }) => attributes.rel === 'license noopener');
    const hasDate = /\b(?:19|20)\d\d\b/.test(text);
    const applies = !/nada que calificar|nothing to rate/i.test(text);
    return hasLicence && hasDate && (!isScore || (hasScore && (hasCoverage || !applies))) ? [] : [file];
  });
  expect(wrong).toEqual([]);
});

/** The size of a file as a host sends it, as in the weight of pages. */
const sent = (file: string): number =>
  brotliCompressSync(readFileSync(onDisk(file)), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

/** A module and all that it imports. */
const modulesFrom = (file: string): string[] => {
  const text = html(file);
  const asked = [...text.matchAll(/(?:from|import)\s*"(\.\/[^"]+)"/g)].map(
    ([, name = '']) => `${file.replace(/[^/]+$/, '')}${name.slice(2)}`,
  );
  return [file, ...asked.flatMap(modulesFrom)];
};

const partsOf = (file: string): readonly string[] => {
  const asked = elementsOf(file).flatMap(({ tag, attributes: { rel, href = '', src = '', ...data } }) => {
    if (tag === 'link' && rel === 'stylesheet') return fileAt(href) ?? [];
    if (tag === 'script' && src) return modulesFrom(fileAt(src) ?? '');
    // Data that a script reads when the address asks for something.
    return file.startsWith('embed/static/')
      ? []
      : [data['data-src'], data['data-reading']].flatMap((each) => (each && fileAt(each)) ?? []);
  });
  return [...new Set([file, ...asked])];
};

const weightOf = (file: string) => partsOf(file).map((part) => ({ part, bytes: sent(part) }));
const sum = (parts: ReturnType<typeof weightOf>): number => parts.reduce((all, { bytes }) => all + bytes, 0);

test('with all that it loads, an embed is under 60 KB, and without script under 30', () => {
  const weights = embeds.map(({ file, isStatic }) => ({ file, isStatic, parts: weightOf(file) }));
  const heaviest = (isStatic: boolean) =>
    weights.filter((each) => each.isStatic === isStatic).toSorted((a, b) => sum(b.parts) - sum(a.parts))[0];
  for (const [isStatic, most] of [
    [false, 60],
    [true, 30],
  ] as const) {
    const { file = '', parts = [] } = heaviest(isStatic) ?? {};
    console.log(`${file}: ${(sum(parts) / 1024).toFixed(1)} KB`);
    expect(sum(parts), JSON.stringify(parts)).toBeLessThan(most * 1024);
    // The face of the site is not among it.
    expect(parts.filter(({ part }) => part.endsWith('.woff2'))).toEqual([]);
  }
});

const htmlValidate = new HtmlValidate(htmlRules);

test.for(sampleEmbeds)('$file is valid HTML', async ({ file }) => {
  const report = await htmlValidate.validateString(html(file), file);
  expect(
    report.results.flatMap(({ messages }) =>
      messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
    ),
  ).toEqual([]);
});

test('every frame and picture in a code that a page offers is there, at an address without a hash', () => {
  const asked = new Set(
    pages.flatMap(({ file }) =>
      [...html(file).matchAll(/<textarea[^>]*>([^<]*)</g)].flatMap(([, text = '']) =>
        [...text.matchAll(/src=(?:"|&quot;)(.+?)(?:"|&quot;)/g)].map(([, address = '']) => address),
      ),
    ),
  );
  expect(asked.size).toBeGreaterThan(600);
  const lost = [...asked].filter(
    (address) => !address.startsWith(`${publishedAt}${base}/embed/`) || !fileAt(new URL(address).pathname),
  );
  expect(lost).toEqual([]);
});

test('pictures of scores are of their edition or the latest, and each says what it shows', () => {
  const pictures = filesEnding('.svg').filter((file) => file.startsWith('embed/'));
  expect(pictures.length).toBeGreaterThan(100);
  const badges = pictures.filter((file) => file.includes('/badge/'));
  expect(badges.filter((file) => !/\d/.test(html(file).replace(/<style>.*?<\/style>/s, '')))).toEqual([]);
  expect(pictures.filter((file) => !/<title id="chart-title">[^<]+<\/title>/.test(html(file)))).toEqual([]);
  expect(files.has('embed/resize.js')).toBe(true);
});

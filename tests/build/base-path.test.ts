import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { build, filesIn, testFolder } from './portal.ts';

// Thousands of pages are read, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 600_000 });

const folder = testFolder();
const dist = folder.at('dist');
const origin = 'https://example.org';
const base = '/repo';

/** The same reading of addresses that the browser tests do, turned to the portal built here. */
async function readLinks() {
  process.env.TEST_DIST = dist;
  process.env.BASE_PATH = base;
  const [links, pages, document] = await Promise.all([
    import('../browser/links.ts'),
    import('../browser/pages.ts'),
    import('../browser/document.ts'),
  ]);
  return { ...links, ...pages, ...document };
}

let site: Awaited<ReturnType<typeof readLinks>>;

beforeAll(async () => {
  const content = folder.copyOf('tests/portals/fictional', 'content');
  const { code, output } = await build(content, dist, { BASE_PATH: base, SITE_URL: origin });
  expect(code, output).toBe(0);
  site = await readLinks();
}, 600_000);

const isInside = (address: string) =>
  address.startsWith(`${base}/`) || address.startsWith(`${origin}${base}/`);

test('every address of the portal carries the base path', () => {
  const elsewhere = /^(?:[a-z][a-z0-9+.-]*:|#)/i;
  // The portal's own records name sources on the very host it is published on here.
  const stray = site.links.filter(({ address }) => !isInside(address) && !elsewhere.test(address));
  expect(stray).toEqual([]);
  expect(site.links.filter(({ address }) => isInside(address)).length).toBeGreaterThan(5000);
});

test('no address of the portal is broken', () => {
  const faults = site.links.flatMap((link) => {
    const fault = site.faultOf(link);
    return fault ? [`${link.file}: ${link.address} ${fault}`] : [];
  });
  expect([...new Set(faults)].slice(0, 20)).toEqual([]);
});

test('canonical addresses, translations and Open Graph name the public address with the base', () => {
  const wrong = site.pages.flatMap(({ file }) =>
    site
      .elementsIn(file)
      .flatMap(({ tag, attributes: { rel, href = '', hreflang, property, content = '' } }) => {
        const named =
          tag === 'link' && (rel === 'canonical' || (rel === 'alternate' && hreflang !== undefined))
            ? href
            : property === 'og:url'
              ? content
              : undefined;
        return named === undefined || named.startsWith(`${origin}${base}/`) ? [] : [`${file}: ${named}`];
      }),
  );
  expect(wrong).toEqual([]);
});

test('the sitemap names every page once, with the base, and robots.txt names the sitemap', () => {
  const addresses = site.pages.map(({ address = '' }) => address);
  expect(addresses.filter((address) => !address.startsWith(`${origin}${base}/`))).toEqual([]);
  const canonical = site.htmlFiles.flatMap((file) => {
    const elements = site.elementsIn(file);
    const isHidden = elements.some(
      ({ attributes: { name, content = '' } }) => name === 'robots' && /noindex/.test(content),
    );
    return isHidden ? [] : [`${origin}${base}/${file.replace(/index\.html$/, '')}`];
  });
  expect(addresses.toSorted()).toEqual(canonical.toSorted());
  const translations = [...readFileSync(path.join(dist, 'sitemap.xml'), 'utf8').matchAll(/ href="([^"]*)"/g)];
  expect(translations.length).toBeGreaterThan(addresses.length);
  expect(translations.filter(([, href = '']) => !href.startsWith(`${origin}${base}/`))).toEqual([]);
  expect(readFileSync(path.join(dist, 'robots.txt'), 'utf8')).toContain(
    `Sitemap: ${origin}${base}/sitemap.xml`,
  );
});

test('style sheets and scripts ask for nothing outside the base', () => {
  const asked = filesIn(dist)
    .filter((file) => /\.(css|js)$/.test(file))
    .flatMap((file) => [
      ...readFileSync(path.join(dist, file), 'utf8').matchAll(
        /(?:url\(|import\s*\(?\s*["'])\s*["']?(\/[^"')]+)/g,
      ),
    ])
    .map(([, address = '']) => address);
  expect(asked.filter((address) => !address.startsWith(`${base}/`))).toEqual([]);
});

test('files of statistics name the public address with the base, and packages lead to their files without it', () => {
  const json = (file: string) => JSON.parse(readFileSync(path.join(dist, file), 'utf8'));
  const { statistics } = json('api/v1/statistics.json') as { statistics: Record<string, string>[] };
  const folder = `${origin}${base}/api/v1/statistics/`;
  expect(statistics.length).toBeGreaterThan(5);
  for (const { id = '', ...each } of statistics) {
    expect(each).toMatchObject({
      csv: `${folder}${id}.csv`,
      json: `${folder}${id}.json`,
      datapackage: `${folder}${id}.datapackage.json`,
    });
    expect(json(`api/v1/statistics/${id}.datapackage.json`)).toMatchObject({
      id: each['datapackage'],
      homepage: each['url'],
      resources: [{ path: `${id}.csv` }, {}],
    });
  }
  const { id, resources } = json('datapackage.json') as { id: string; resources: { path?: string }[] };
  expect(id).toBe(`${origin}${base}/datapackage.json`);
  const built = filesIn(dist);
  expect(resources.flatMap((each) => each.path ?? []).filter((at) => !built.includes(at))).toEqual([]);
});

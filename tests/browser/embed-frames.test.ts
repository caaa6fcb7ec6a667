import { expect, test } from 'vitest';
import { loadAxe, violationsOn } from './axe.ts';
import { openSite } from './browser.ts';
import { embeds, openHost, sampleEmbeds } from './embeds.ts';
import { charts } from './charts.ts';
import { base } from './site.ts';
import { recordsOf } from './trackers.ts';

// What is embedded, in a frame on a page of another host, as readers of that page meet it.

const site = openSite();
const host = openHost();

const live = sampleEmbeds.filter(({ isStatic }) => !isStatic);

const frameOf = (path: string, more = '') =>
  `<iframe src="${host.portal()}${path}" title="x" width="100%" height="200" ${more}></iframe>`;
const resizer = () => `<script src="${host.portal()}${base}/embed/resize.js"></script>`;

test.for(live)('$path tells its height, and keeps nothing on the reader’s device', async ({ path }) => {
  const listener = `<script>addEventListener('message', (event) => (window.told ??= []).push([event.origin, event.data]))</script>`;
  await host.show(listener + frameOf(path), {}, async (page, frame) => {
    const told = () =>
      page.evaluate(
        () => (window as unknown as { told?: [string, { type: string; height: number }][] }).told ?? [],
      );
    await expect.poll(async () => (await told()).length).toBeGreaterThan(0);
    const [origin, data] = (await told()).at(-1) ?? [];
    expect(origin).toBe(host.portal());
    const height = await frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
    expect(data).toEqual({ type: 'veedor:size', height: Math.ceil(height) });
    expect(height).toBeGreaterThan(200);
    expect(await page.context().cookies()).toEqual([]);
    expect(
      await frame.evaluate(async () => [
        document.cookie,
        localStorage.length,
        sessionStorage.length,
        (await indexedDB.databases()).length,
        (await caches.keys()).length,
      ]),
    ).toEqual(['', 0, 0, 0, 0]);
  });
});

const [card] = live.filter(({ kind }) => kind === 'laws/*');
const [score] = live.filter(({ kind }) => kind === 'scorecards/latest');

test('with the script of the portal a frame takes the height it asks for, again when that changes, and no other frame does', async () => {
  // Another page of the host speaks the same words.
  const liar = `<iframe id="liar" height="100" srcdoc="<script>parent.postMessage({type:'veedor:size',height:999},'*')</script>"></iframe>`;
  await host.show(frameOf(card?.path ?? '') + liar + resizer(), {}, async (page, frame) => {
    const outer = () =>
      page
        .locator('iframe')
        .first()
        .evaluate((each: HTMLIFrameElement) => each.clientHeight);
    const inner = () => frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
    await expect.poll(async () => (await outer()) >= (await inner())).toBe(true);
    expect(await outer()).toBeLessThan((await inner()) + 8);
    await page.setViewportSize({ width: 360, height: 800 });
    await expect.poll(async () => (await outer()) >= (await inner())).toBe(true);
    await expect.poll(async () => (await outer()) < (await inner()) + 8).toBe(true);
    expect(await page.locator('#liar').evaluate((each: HTMLIFrameElement) => each.clientHeight)).toBe(100);
  });
});

test('a script that comes after the frame has spoken asks it again', async () => {
  await host.show(frameOf(card?.path ?? ''), {}, async (page) => {
    await page.waitForTimeout(200);
    await page.addScriptTag({ url: `${host.portal()}${base}/embed/resize.js` });
    const outer = () => page.locator('iframe').evaluate((each: HTMLIFrameElement) => each.clientHeight);
    await expect.poll(outer).toBeGreaterThan(210);
  });
});

test.for(sampleEmbeds.filter(({ isStatic }) => isStatic))(
  '$path is whole in a frame that may run nothing',
  async ({ path, language }) => {
    const asked: string[] = [];
    await host.show(
      frameOf(path, 'sandbox="allow-popups"'),
      { javaScriptEnabled: false },
      async (page, frame) => {
        page.on('request', (request) => asked.push(request.url()));
        const body = frame.locator('body');
        expect((await body.innerText()).length).toBeGreaterThan(80);
        expect(await frame.locator('html').getAttribute('lang')).toBe(language);
        const colour = await frame
          .locator('a#whole')
          .evaluate((each) => getComputedStyle(each).color)
          .catch(() => '');
        expect(colour).not.toBe('rgb(0, 0, 238)');
      },
    );
    expect(asked).toEqual([]);
  },
);

test('the link to the page opens a window of its own, which cannot reach back', async () => {
  await host.show(frameOf(score?.path ?? ''), {}, async (page, frame) => {
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      frame.locator('#whole').click(),
    ]);
    await opened.waitForLoadState();
    expect(new URL(opened.url()).origin).toBe(host.portal());
    expect(await opened.evaluate(() => window.opener)).toBeNull();
    expect(page.frames()[1]?.url()).toContain('/embed/');
  });
});

const chart = charts.find(({ data }) => data.areas.length > 3);

test('a chart is drawn as its address asks for it, with its figures and the address of the page; what is unknown is said', async () => {
  const area = chart?.data.areas.at(-1);
  const path = `${base}/embed/${chart?.language}/statistics/${chart?.data.id}/?jurisdiction=${area?.code}&nonsense=1`;
  await host.show(frameOf(path), {}, async (page, frame) => {
    const name = area?.label as string | Record<string, string>;
    const said = typeof name === 'string' ? name : (name[chart?.language ?? ''] ?? '');
    await expect.poll(() => frame.locator('.chart-subtitle').innerText()).toContain(said);
    expect(await frame.locator('#asked').innerText()).toContain('nonsense=1');
    expect(await frame.locator('#whole').getAttribute('href')).toContain(`?jurisdiction=${area?.code}`);
    expect(await frame.locator('svg.plot path, svg.plot rect, svg.plot circle').count()).toBeGreaterThan(3);
    expect(await frame.locator('table tbody tr').count()).toBeGreaterThan(0);
    expect(await page.context().cookies()).toEqual([]);
  });
});

test('a list is narrowed as its address asks for it: each of its rows fits, and it says what was asked', async () => {
  const language = live[0]?.language ?? '';
  const laws = recordsOf(language, 'law');
  const ranks = laws.map(({ row }) => row?.facets.rank?.[0] ?? '');
  const rank = ranks.find((each) => ranks.filter((other) => other === each).length > 1) ?? '';
  const status = laws.find(({ row }) => row?.facets.rank?.[0] === rank)?.row?.facets.status?.[0] ?? '';
  const wanted = laws.filter(
    ({ row }) => row?.facets.rank?.includes(rank) && row.facets.status?.includes(status),
  );
  const path = `${base}/embed/${language}/laws/?rank=${rank}&status=${status}&q=agua`;
  await host.show(frameOf(path), {}, async (page, frame) => {
    await expect.poll(() => frame.locator('#asked').innerText()).toContain('q=agua');
    const hrefs = await frame
      .locator('#rows a')
      .evaluateAll((links) => links.map((each) => each.getAttribute('href')));
    expect(hrefs).toEqual(wanted.slice(0, 20).map(({ href }) => href));
    expect(await frame.locator('#whole').getAttribute('href')).toContain(`rank=${rank}`);
    expect(await page.context().cookies()).toEqual([]);
  });
});

test('data that cannot be had is said, and what came with the page stays', async () => {
  const path = `${base}/embed/${live[0]?.language}/laws/?sort=title`;
  await site.visit(path, { leaves: true }, async (page) => {
    await page.route('**/laws.json', (route) => route.abort());
    await page.reload();
    await expect.poll(() => page.locator('#asked').innerText()).not.toBe('');
    expect(await page.locator('#rows li').count()).toBeGreaterThan(3);
  });
});

const sights = [
  { width: 320, scheme: 'light' },
  { width: 360, scheme: 'dark' },
] as const;

test.for(live)('$path has no violation, and fits', async ({ path }) => {
  await site.visit(path, {}, async (page) => {
    await loadAxe(page);
    for (const each of await page.locator('details').all())
      await each.evaluate((details: HTMLDetailsElement) => (details.open = true));
    const found: string[] = [];
    for (const { width, scheme } of sights) {
      await page.setViewportSize({ width, height: 600 });
      await page.emulateMedia({ colorScheme: scheme });
      for (const violation of await violationsOn(page))
        found.push(`${violation}\n    at ${width} px ${scheme}`);
      const [content, room] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      if ((content ?? 0) > (room ?? 0)) found.push(`${content} px of content in ${room} px`);
    }
    expect(found).toEqual([]);
  });
});

test('every kind of embed was looked at', () => {
  expect(new Set(live.map(({ kind }) => kind)).size).toBe(new Set(embeds.map(({ kind }) => kind)).size);
});

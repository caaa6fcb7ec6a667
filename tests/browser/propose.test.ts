import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { es } from '#i18n/es.ts';
import { loadAxe, violationsOn } from './axe.ts';
import { launch, openSite } from './browser.ts';
import { difference, filesBefore, isFictional } from './editing.ts';
import { quickExit } from './landmarks.ts';
import { pages } from './pages.ts';
import { imported, keptIn, sheetIn } from './proposing.ts';
import { base, fileAt } from './site.ts';

const site = openSite();
const before = filesBefore();
const slow = { timeout: 240_000 };
/** A busy machine needs its time. */
const patient = { timeout: 20_000 };
const sheetPath = `${base}/es/${es.sections.propose}/`;
const linkName = es.propose.title;

const proposes: (name: string, tests: () => void) => void = isFictional ? describe : () => {};

const recordPaths = pages.filter(({ kind }) =>
  /^(?:normas|compromisos|auditorias|estadisticas|comparaciones|instituciones)\/\*$/.test(kind),
);

test('every page of a record leads to the sheet, filled in from it', async () => {
  expect(recordPaths.length).toBeGreaterThan(20);
  for (const { kind } of new Map(recordPaths.map((page) => [page.kind, page])).values()) {
    const { path } = recordPaths.find((page) => page.kind === kind) ?? { path: '' };
    await site.visit(path, { script: false }, async (page) => {
      const href = await page.locator('main').getByRole('link', { name: linkName }).getAttribute('href');
      const record = new URL(href ?? '', 'https://veedor.example').searchParams.get('record');
      expect(record, path).toMatch(/^[a-z]+\/[a-z0-9-]+$/);
      expect(fileAt(`${base}/propose/${record}.json`), path).toBeDefined();
    });
  }
});

test.for(['es', 'en'] as const)(
  'without script the page (%s) says what to write and to whom',
  async (language) => {
    const path = pages.find(({ kind }) => kind === (language === 'es' ? 'proponer' : 'propose'))?.path ?? '';
    await site.visit(path, { script: false, width: 360 }, async (page) => {
      const text = await page.locator('main').innerText();
      expect(text).toMatch(/JavaScript/);
      expect(text).toMatch(language === 'es' ? /Dónde consta: nombre del documento/ : /name of the document/);
      expect(await page.locator('main').getByRole('link').count()).toBeGreaterThan(0);
    });
  },
);

proposes('on a telephone', () => {
  test(
    'a value is corrected without a connection, read, handed out and brought in: its line differs',
    slow,
    async () => {
      let file = { name: '', text: '' };
      await site.visit(`${base}/es/compromisos/linea-quejas/`, { width: 360 }, async (page) => {
        await page.locator('main').getByRole('link', { name: linkName }).click();
        const sheet = sheetIn(page);
        await sheet.loaded();
        expect(new URL(page.url()).search).toBe('?record=commitments/linea-quejas');
        await page.context().setOffline(true);
        try {
          await sheet.choose('Dato', 'Título');
          await sheet.write('Debería decir', 'Una línea de quejas gratuita y confidencial');
          await sheet.write('Por qué', 'El comunicado dice las dos cosas.');
          await sheet.write(es.propose.grounds.where, 'Comunicado 141-2020');
          await sheet.write(es.propose.grounds.page, 'párrafo 2');
          expect(await sheet.text()).toContain(
            [
              '1. Datos generales › Título',
              '   Hoy dice: Una línea de quejas gratuita',
              '   Propongo: Una línea de quejas gratuita y confidencial',
            ].join('\n'),
          );
          expect(await sheet.text()).toContain('Fuente: Comunicado 141-2020, párrafo 2');
          await loadAxe(page);
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme });
            expect(await violationsOn(page), colorScheme).toEqual([]);
          }
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
          file = await sheet.download();
        } finally {
          await page.context().setOffline(false);
        }
        expect(await keptIn(page)).toEqual({ storage: 0, caches: 0, workers: 0 });
      });
      expect(file.name).toMatch(/^propuesta-linea-quejas-\d{4}-\d\d-\d\d\.json$/);
      const { runs, check } = await imported(file.text, 2);
      const [first, again] = runs;
      expect(first?.code, first?.said).toBe(0);
      expect(first?.said).toContain('Por qué: El comunicado dice las dos cosas.');
      expect(first?.said).toContain('Fuente: Comunicado 141-2020 (página o parte: párrafo 2)');
      expect(first?.said).not.toContain('cambió desde que se escribió');
      expect(difference(before, first?.files ?? {})).toEqual({
        'commitments/linea-quejas.md': [
          '-title: Una línea de quejas gratuita',
          '+title: Una línea de quejas gratuita y confidencial',
        ],
      });
      expect(again?.said).toContain('Nada que cambiar');
      expect(again?.files).toEqual(first?.files);
      expect(check.code, check.said).toBe(0);
    },
  );

  test('a number is that of its own member when one before it is taken away, and no value is proposed twice', async () => {
    const { informationRequests, sent } = es.fields;
    await site.visit(`${sheetPath}?record=audits/balance-2024`, { width: 360 }, async (page) => {
      const sheet = sheetIn(page);
      await sheet.loaded();
      for (const [at, number] of ['3', '5,5'].entries()) {
        await sheet.choose(es.propose.changes.add, informationRequests);
        await sheet.write(sent, number, at);
      }
      await page.getByRole('button', { name: es.propose.changes.remove, exact: true }).first().click();
      expect(await page.getByLabel(sent, { exact: true }).inputValue()).toBe('5.5');
      await sheet.choose('Dato', 'Título');
      await sheet.press(es.propose.changes.another);
      const second = page.getByLabel('Dato', { exact: true }).nth(1);
      expect(await second.locator('option').allInnerTexts()).not.toContain('Título');
    });
  });

  test('a finding that is missing is proposed and brought in', slow, async () => {
    let file = { name: '', text: '' };
    await site.visit(`${sheetPath}?record=audits/veeduria-luska-2025`, { width: 360 }, async (page) => {
      const sheet = sheetIn(page);
      await sheet.loaded();
      await sheet.choose('Agregar a la lista', 'Hallazgos');
      await sheet.choose('Compromiso (obligatorio)', 'Una línea de quejas gratuita');
      await sheet.write('Lo que dice (obligatorio)', 'Siete de treinta y dos escuelas la conocían.');
      await sheet.choose('Calificación', 'Limitado');
      await sheet.write(es.propose.grounds.where, 'Cuaderno de visita 3');
      await expect.poll(() => page.getByText(es.propose.result.lacks).isVisible()).toBe(true);
      expect(await page.locator('main').innerText()).toContain('Hallazgos › Pruebas');
      await sheet.choose('Fuente (obligatorio)', 'Cuaderno de visita 3 <original a mano> & copia');
      file = await sheet.download();
    });
    const { runs, check } = await imported(file.text);
    expect(difference(before, runs[0]?.files ?? {})).toEqual({
      'audits/veeduria-luska-2025.md': [
        '+  - id: linea-quejas',
        '+    commitment: linea-quejas',
        '+    rating: limited',
        '+    statement: Siete de treinta y dos escuelas la conocían.',
        '+    evidence:',
        '+      - source: cuaderno',
      ],
    });
    expect(check.code, check.said).toBe(0);
  });

  test('what looks like data of a person is told before the file is given out', async () => {
    await site.visit(`${sheetPath}?record=commitments/linea-quejas`, { width: 360 }, async (page) => {
      const sheet = sheetIn(page);
      await sheet.loaded();
      await sheet.choose('Dato', 'Título');
      await sheet.write('Debería decir', 'Una línea de quejas');
      await sheet.write(es.propose.grounds.where, 'Comunicado 141-2020');
      await page.locator('#proposal-text').waitFor();
      expect(await page.getByRole('alert').count()).toBe(0);
      await sheet.write('Por qué', 'Lo dijo la víctima Ana Ficticia Inventada, DNI 45678912.');
      await page.getByRole('alert').waitFor();
      expect(await page.getByRole('alert').innerText()).toContain(es.propose.result.private);
    });
  });

  test('a law that is missing says what it still lacks', async () => {
    await site.visit(sheetPath, { width: 360 }, async (page) => {
      const sheet = sheetIn(page);
      await sheet.press('Falta: Norma');
      await sheet.write('Título (obligatorio)', 'Ordenanza de prueba');
      const lacks = page.locator('#propose-result').locator('..').getByRole('listitem');
      expect(await lacks.allInnerTexts()).toEqual([
        'Qué hace',
        'Rango',
        'Ámbito',
        'Quién la dio',
        'Ejes',
        'Fuentes',
        es.propose.result.lackSource,
      ]);
      await loadAxe(page);
      expect(await violationsOn(page)).toEqual([]);
    });
  });
});

proposes('what is kept on a device', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  const open = async (): Promise<ReturnType<typeof sheetIn>> => {
    context = await browser.newContext({ viewport: { width: 360, height: 800 } });
    const elsewhere = (url: URL) => url.origin !== site.origin();
    await context.route(elsewhere, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>.</title>' }),
    );
    page = await context.newPage();
    await page.goto(`${site.origin()}${sheetPath}?record=commitments/linea-quejas`);
    const sheet = sheetIn(page);
    await sheet.loaded();
    await sheet.choose('Dato', 'Título');
    await sheet.write('Debería decir', 'Una línea de quejas que contesta');
    return sheet;
  };

  const keep = async (): Promise<void> => {
    await page.getByLabel(es.propose.keep.label).check();
    await expect.poll(() => keptIn(page), patient).toEqual({ storage: 1, caches: 1, workers: 1 });
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  };

  const written = (): Promise<string> => page.getByLabel('Debería decir').inputValue();

  test('pages that were left over without anything that was written are taken away', slow, async () => {
    await open();
    await page.evaluate(async () => {
      const scope = location.href.replace(/\?.*/, '');
      await (await caches.open(`veedor-propose ${scope}`)).put(scope, new Response('A'));
    });
    expect(await keptIn(page)).toEqual({ storage: 0, caches: 1, workers: 0 });
    await page.reload();
    await expect.poll(() => keptIn(page), patient).toEqual({ storage: 0, caches: 0, workers: 0 });
    await context.close();
  });

  test(
    'nothing, until it is asked for; then the page opens without a connection, and no other page does',
    slow,
    async () => {
      await open();
      expect(await keptIn(page)).toEqual({ storage: 0, caches: 0, workers: 0 });
      await keep();
      await context.setOffline(true);
      await page.reload();
      await sheetIn(page).loaded();
      expect(await written()).toBe('Una línea de quejas que contesta');
      await sheetIn(page).write(es.propose.grounds.where, 'Comunicado 141-2020');
      expect((await sheetIn(page).download()).name).toMatch(/^propuesta-linea-quejas-/);
      await expect(page.goto(`${site.origin()}${base}/es/`)).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);
      await context.close();
    },
  );

  test('what was written of one record is there again after another was looked at', slow, async () => {
    const sheet = await open();
    const leaveAndReturn = async (): Promise<void> => {
      await sheet.press(es.propose.subject.another);
      await sheet.choose(es.propose.subject.type, 'Compromisos');
      await sheet.choose(es.propose.subject.record, 'Una línea de quejas gratuita');
      await sheet.loaded();
    };
    await leaveAndReturn();
    expect(await written()).toBe('Una línea de quejas que contesta');
    await keep();
    await page.goto(`${site.origin()}${sheetPath}?record=audits/veeduria-luska-2025`);
    await sheet.loaded();
    await page.goto(`${site.origin()}${sheetPath}?record=commitments/linea-quejas`);
    await sheet.loaded();
    expect(await written()).toBe('Una línea de quejas que contesta');
    await context.close();
  });

  test('what was kept is deleted when its reader says so', slow, async () => {
    const sheet = await open();
    await keep();
    await sheet.press(es.propose.keep.forget);
    await page.getByText(es.propose.keep.forgotten).waitFor();
    await page.reload();
    await sheet.loaded();
    expect(await keptIn(page)).toEqual({ storage: 0, caches: 0, workers: 0 });
    expect(await page.getByLabel('Debería decir').count()).toBe(0);
    await context.close();
  });

  test.for<[string, (page: Page) => Promise<void>]>([
    ['its link', (page) => page.locator(quickExit).first().click()],
    [
      'the Escape key',
      async (page) => {
        for (let pressed = 0; pressed < 3; pressed += 1) await page.keyboard.press('Escape');
      },
    ],
  ])('the quick exit leaves nothing behind: %s', slow, async ([, leave]) => {
    await open();
    await keep();
    await leave(page);
    await page.waitForURL((url) => url.origin !== site.origin());
    // Not the sheet itself, which would take away what was left over.
    await page.goto(`${site.origin()}${base}/es/`);
    await expect.poll(() => keptIn(page), patient).toEqual({ storage: 0, caches: 0, workers: 0 });
    await context.close();
  });
});

import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { editorBytes } from '#views/editor/page.ts';
import { openSite } from './browser.ts';
import { elementsIn } from './document.ts';
import {
  checked,
  difference,
  editorIn,
  editorPath,
  type Files,
  filesBefore,
  isFictional,
} from './editing.ts';
import { pages } from './pages.ts';
import { base, fileAt, filesEnding, onDisk } from './site.ts';

const site = openSite();
const before = filesBefore();

type Editor = ReturnType<typeof editorIn>;

/** Works in the editor, and gives the files as they are then. */
async function edit(
  work: (editor: Editor, page: Page) => Promise<void>,
  width: 360 | 1280 = 1280,
): Promise<Files> {
  let after: Files = {};
  await site.visit(editorPath, { width }, async (page) => {
    const editor = editorIn(page);
    await editor.work(before);
    try {
      await work(editor, page);
      after = await editor.files();
    } finally {
      await editor.leave();
    }
  });
  return after;
}

const saved = async (editor: Editor, page: Page): Promise<void> => {
  await editor.save();
  await page.getByText('Entrada guardada').first().waitFor();
};

const slow = { timeout: 180_000 };

const edits: (name: string, options: typeof slow, run: () => Promise<void>) => void = isFictional
  ? test
  : () => {};

edits(
  'a commitment is corrected: one line of its file changes, and one of its translation',
  slow,
  async () => {
    const after = await edit(async (editor, page) => {
      await editor.open('commitments/entries/bebederos-cada-escuela');
      await editor.write('gist', 'Sin bebedero cerca se bebe menos: los niños se deshidratan.');
      await editor.write('gist', 'Without a fountain near by children drink less.', 1);
      await saved(editor, page);
    });
    expect(difference(before, after)).toEqual({
      'commitments/bebederos-cada-escuela.md': [
        '-gist: Sin bebedero cerca, se bebe menos o se bebe mal.',
        "+gist: 'Sin bebedero cerca se bebe menos: los niños se deshidratan.'",
      ],
      'commitments/bebederos-cada-escuela.en.md': [
        expect.stringMatching(/^-gist: /),
        '+gist: Without a fountain near by children drink less.',
      ],
    });
    const { passes, says } = await checked(after);
    expect(passes, says).toBe(true);
  },
);

edits('a law is created, as one file in canonical form', slow, async () => {
  const after = await edit(async (editor, page) => {
    await editor.open('laws/new');
    await page.getByRole('textbox', { name: /slug/i }).first().fill('ley-301-2025');
    await editor.write('title', 'Ley de duchas escolares');
    await editor.write('gist', 'Pide una ducha en cada internado.');
    await editor.choose('rank', 'Ley');
    await editor.choose('jurisdiction', 'Valdoria (XV)');
    await editor.choose('issuers', 'Asamblea Nacional');
    await editor.choose('pillars', 'Calidad del agua');
    await editor.write('publishedOn', '2025-03');
    await editor.add('sources');
    await editor.write('sources.0.key', 'gaceta');
    await editor.write('sources.0.title', 'Gaceta oficial: número 7');
    await editor.write('sources.0.publisher', 'Gaceta de Valdoria');
    await editor.write('sources.0.url', 'https://example.org/gaceta/7');
    await editor.choose('confidence', 'Leído en la fuente');
    await editor.write('checkedOn', '2025-05-02');
    await saved(editor, page);
  });
  expect(difference(before, after)).toEqual({
    'laws/ley-301-2025.md': [
      '+---',
      '+title: Ley de duchas escolares',
      '+gist: Pide una ducha en cada internado.',
      '+rank: ley',
      '+jurisdiction: XV',
      '+issuers:',
      '+  - asamblea',
      '+pillars:',
      '+  - quality',
      "+publishedOn: '2025-03'",
      '+sources:',
      '+  - key: gaceta',
      "+    title: 'Gaceta oficial: número 7'",
      '+    publisher: Gaceta de Valdoria',
      '+    url: https://example.org/gaceta/7',
      '+confidence: read',
      "+checkedOn: '2025-05-02'",
      '+---',
    ],
  });
  const { passes, says } = await checked(after);
  expect(passes, says).toBe(true);
});

edits('a finding is added inside its audit', slow, async () => {
  const after = await edit(async (editor, page) => {
    await editor.open('audits/entries/balance-2019');
    await editor.add('findings');
    await editor.write('findings.4.id', 'h5');
    await editor.choose('findings.4.commitment', 'Agua caliente en los comedores escolares');
    await editor.write('findings.4.statement', 'Ningún comedor visitado tenía agua caliente.');
    await editor.add('findings.4.evidence');
    await editor.write('findings.4.evidence.0.source', 'balance-2019');
    await editor.write('findings.4.evidence.0.page', '41');
    await saved(editor, page);
  });
  expect(difference(before, after)).toEqual({
    'audits/balance-2019.md': [
      '+  - id: h5',
      '+    commitment: agua-caliente-comedor',
      '+    statement: Ningún comedor visitado tenía agua caliente.',
      '+    evidence:',
      '+      - source: balance-2019',
      "+        page: '41'",
    ],
  });
  const { passes, says } = await checked(after);
  expect(passes, says).toBe(true);
});

edits(
  'what would not pass is not saved: it is told in Spanish, and what was written stays',
  slow,
  async () => {
    const after = await edit(async (editor, page) => {
      await editor.open('commitments/entries/bebederos-cada-escuela');
      await editor.write('until', 'marzo');
      await editor.save();
      await page.getByText('Escriba la fecha como 2007-01-16').first().waitFor();
      // A day that the form lets through, and the calendar does not.
      await editor.write('until', '2026-02-30');
      await editor.save();
      const told = page.getByRole('alertdialog').or(page.getByRole('dialog'));
      await told.getByText('No se guardó, y lo escrito sigue en el formulario').waitFor();
      expect(await told.innerText()).toContain('until: «2026-02-30» no es una fecha que exista');
      await told.getByRole('button').last().click();
      expect(await editor.valueOf('until')).toBe('2026-02-30');
    });
    expect(difference(before, after)).toEqual({});
  },
);

edits('a phone shows one form across its width', slow, async () => {
  const after = await edit(async (editor, page) => {
    await editor.open('commitments/entries/agua-caliente-comedor');
    const { scroll, width } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      width: innerWidth,
    }));
    expect(scroll).toBeLessThanOrEqual(width);
    const box = await editor.boxOf('title');
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
    await editor.write('gist', 'Con agua fría no se lava la grasa.');
    await saved(editor, page);
  }, 360);
  expect(difference(before, after)).toEqual({
    'commitments/agua-caliente-comedor.md': ['+gist: Con agua fría no se lava la grasa.'],
  });
});

/** The size of a file as a host sends it: faces as they are, the rest compressed on the fly. */
const sentBytes = (file: string): number => {
  const bytes = readFileSync(onDisk(file));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  return file.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes, { params }).length;
};

// Whoever opens the editor has been told what it weighs: it is no page for readers, whose 40 KB it cannot keep.
test('the editor downloads what the page that leads to it says, from here', slow, async () => {
  // In the dark, where no test before has left the program in the browser's memory.
  await site.visit(`${base}/robots.txt`, { width: 1280, scheme: 'dark' }, async (page) => {
    const asked: string[] = [];
    page.on('requestfinished', (request) => asked.push(request.url()));
    await page.goto(site.origin() + editorPath, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Trabajar con un repositorio local' }).waitFor();
    const total = () =>
      [...new Set(asked)]
        .filter((url) => url.startsWith(site.origin()))
        .reduce((sum, url) => sum + sentBytes(fileAt(new URL(url).pathname) ?? ''), 0);
    // That a file has come is told a little after it was used.
    await expect.poll(total).toBeGreaterThan(editorBytes * 0.7);
    await page.waitForLoadState('networkidle');
    expect(total()).toBeLessThanOrEqual(editorBytes);
  });
});

test('no other page loads any part of the editor, and every language has a page that leads to it', () => {
  const own = elementsIn('admin/index.html').flatMap(({ tag, attributes }) =>
    tag === 'script' && attributes.src ? [attributes.src] : [],
  );
  expect(own).toHaveLength(1);
  const loading = filesEnding('.html').filter((file) =>
    readFileSync(onDisk(file), 'utf8').includes(own[0] ?? '-'),
  );
  expect(loading).toEqual(['admin/index.html']);
  const leading = pages.filter(({ file }) => readFileSync(onDisk(file), 'utf8').includes('/admin/?lang='));
  expect(leading.map(({ language }) => language)).toEqual([
    ...new Set(pages.map(({ language }) => language)),
  ]);
});

test('the page of the editor is not for search engines, and lets through nobody but this site and its repository', () => {
  const elements = elementsIn('admin/index.html');
  const meta = (name: string) =>
    elements.find(({ attributes }) => attributes.name === name || attributes['http-equiv'] === name)
      ?.attributes.content;
  expect(meta('robots')).toBe('noindex');
  expect(meta('Content-Security-Policy')).toContain("default-src 'none'; script-src 'self'");
  // Only where the portal names a repository there is one host besides, and no other.
  const others = meta('Content-Security-Policy')?.match(/https?:[^\s;]*/g) ?? [];
  expect(others.filter((host) => host !== 'https://api.github.com')).toEqual([]);
  expect(pages.some(({ path }) => path.includes('/admin/'))).toBe(false);
});

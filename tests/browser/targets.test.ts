import { expect, test } from 'vitest';
import { openSite } from './browser.ts';
import { rowsOf, targeted } from './compared.ts';
import { elementsIn } from './document.ts';
import { pages } from './pages.ts';

const site = openSite();
const digits = (text: string): string => text.replaceAll(/\D/g, '');

const targetPages = pages.filter(({ file }) =>
  elementsIn(file).some(({ tag, attributes }) => tag === 'h2' && /^targets?$/.test(attributes['id'] ?? '')),
);

test('a target with a statistic stands on its own page and on that of the statistic, and on no other', () => {
  const languages = new Set(pages.map(({ language }) => language));
  const wanted = new Set(targeted.flatMap(({ id, statistic }) => [id, statistic]));
  expect(new Set(targetPages.map(({ path }) => path.split('/').at(-2)))).toEqual(wanted);
  expect(targetPages).toHaveLength(wanted.size * languages.size);
});

test.for(targetPages)(
  '$path: what the target is measured by are cells of the statistic',
  async ({ path }) => {
    const name = path.split('/').at(-2);
    const pairs = targeted.filter(({ id, statistic }) => id === name || statistic === name);
    await site.visit(path, {}, async (tab) => {
      const found = await tab.evaluate(() => {
        const section = document.querySelector('#target, #targets')?.closest('section');
        return {
          links: [...(section?.querySelectorAll('a') ?? [])].map(({ pathname }) =>
            pathname.split('/').at(-2),
          ),
          values: [...(section?.querySelectorAll<HTMLDataElement>('data') ?? [])].map(
            ({ value, textContent }) => ({
              value,
              text: textContent ?? '',
            }),
          ),
        };
      });
      for (const { id, statistic } of pairs) expect(found.links).toContain(id === name ? statistic : id);
      const cells = new Set(pairs.flatMap(({ statistic }) => rowsOf(statistic).map((row) => row['value'])));
      expect(found.values.filter(({ value }) => !cells.has(value))).toEqual([]);
      expect(found.values.filter(({ value, text }) => digits(text) !== digits(value))).toEqual([]);
      expect(found.values.length).toBeGreaterThan(0);
    });
  },
);

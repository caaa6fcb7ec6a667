import type { Page as Tab } from 'playwright-core';
import { expect, test } from 'vitest';
import { openSite } from './browser.ts';
import { cellsOf, type Comparison, comparisons, contextOf, sumOf, textOf } from './compared.ts';
import { elementsIn } from './document.ts';
import { type Page, pages } from './pages.ts';

const site = openSite();

const namesComparisons = ({ file }: Page): string[] =>
  elementsIn(file).flatMap(({ attributes }) => attributes['data-comparison'] ?? []);

/** The page of all comparisons, in each language; a portal without any has none. */
const lists = pages.filter((page) => !page.kind.includes('/') && namesComparisons(page).length > 0);
/** A comparison's own page, in each language. */
const own = pages.filter((page) => page.kind.split('/').length === 2 && namesComparisons(page).length > 0);

const figuresOn = (tab: Tab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-comparison]')].map((article) => {
      const data = (of: Element, part: string) =>
        of.querySelector<HTMLDataElement>(`data[data-part="${part}"]`);
      return {
        id: article.dataset['comparison'] ?? '',
        group: article.closest('section')?.querySelector('h2')?.id ?? '',
        link: article.querySelector<HTMLAnchorElement>('h3 a')?.pathname,
        ratio: data(article, 'ratio')?.value,
        ratioText: data(article, 'ratio')?.textContent ?? '',
        why: article.querySelector('.why')?.textContent?.replaceAll(/\s+/g, ' ').trim(),
        sides: [...article.querySelectorAll<HTMLElement>('[data-side]')].map((side) => ({
          id: side.dataset['side'] ?? '',
          link: side.querySelector('a')?.pathname ?? '',
          exact: data(side, 'value')?.value,
          text: data(side, 'value')?.textContent ?? '',
          bar: side.querySelector('.bar')?.getBoundingClientRect().width ?? 0,
        })),
      };
    }),
  );

type Shown = Awaited<ReturnType<typeof figuresOn>>[number];

const digits = (text: string): string => text.replaceAll(/\D/g, '');

/** Each figure is the cell, or the sum of the cells, that the record picks: as data, as text, and as a length. */
function expectFigures({ id, sides }: Shown): void {
  const comparison = comparisons.find((each) => each.id === id) as Comparison;
  expect(sides.map((side) => side.id)).toEqual(comparison.sides.map((side) => side.id));
  const longest = Math.max(...sides.map(({ exact = '0' }) => Number(exact)));
  const widest = Math.max(...sides.map(({ bar }) => bar));
  for (const [index, side] of sides.entries()) {
    const picked = comparison.sides[index] as Comparison['sides'][number];
    const value = sumOf(cellsOf(picked));
    expect(side.exact, `${id} ${side.id}`).toBe(value);
    expect(digits(side.text), `${id} ${side.id}`).toBe(digits(value ?? ''));
    expect(side.link, `${id} ${side.id}`).toContain(`/${picked.statistic}/`);
    expect(side.bar / widest, `${id} ${side.id}`).toBeCloseTo(Number(value ?? '0') / longest, 2);
  }
}

/** The greatest of some positive numbers over the least, in tenths, half up: on exact whole numbers. */
function tenths(values: readonly string[]): string {
  const places = Math.max(...values.map((value) => value.split('.')[1]?.length ?? 0));
  const whole = values.map((value) => {
    const [units = '', decimals = ''] = value.split('.');
    return BigInt(units + decimals.padEnd(places, '0'));
  });
  const [most, least] = [whole.reduce((a, b) => (a > b ? a : b)), whole.reduce((a, b) => (a < b ? a : b))];
  const ratio = (most * 20n + least) / (least * 2n);
  return `${ratio / 10n}.${ratio % 10n}`;
}

test('the list stands in every language, and holds each comparison once', () => {
  const languages = new Set(pages.map(({ language }) => language));
  expect(lists).toHaveLength(comparisons.length === 0 ? 0 : languages.size);
  for (const page of lists)
    expect(namesComparisons(page).toSorted()).toEqual(comparisons.map(({ id }) => id).toSorted());
  expect(own).toHaveLength(comparisons.length * languages.size);
});

test.for(lists)(
  '$path: every number is that of the CSV, and the greatest ratio comes first',
  async (list) => {
    await site.visit(list.path, { width: 1280 }, async (tab) => {
      const shown = await figuresOn(tab);
      for (const each of shown) {
        expectFigures(each);
        expect(each.link).toContain(`/${each.id}/`);
        expect(each.why).toBe(textOf('comparisons', each.id, 'whyTheyDiffer', list.language));
        if (each.ratio === undefined) continue;
        expect(each.ratio, each.id).toBe(tenths(each.sides.map(({ exact = '' }) => exact)));
        expect(digits(each.ratioText), each.id).toContain(digits(each.ratio));
      }
      const order = ['apart', 'unlike', 'near', 'equal', 'untold'];
      const places = shown.map(({ group }) => order.indexOf(group));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      for (const group of order) {
        const ratios = shown
          .filter((each) => each.group === group && each.ratio)
          .map(({ ratio }) => Number(ratio));
        expect(ratios, group).toEqual(ratios.toSorted((a, b) => b - a));
      }
    });
  },
);

test.for(own)('$path has the same figures', async ({ path }) => {
  await site.visit(path, { width: 360 }, async (tab) => {
    const shown = await figuresOn(tab);
    expect(shown).toHaveLength(1);
    for (const each of shown) expectFigures(each);
  });
});

test.for(lists)('$path: what is of two periods or places is not among what is of one', ({ file }) => {
  const unlike = comparisons.filter(
    ({ sides }) => sides.length === 2 && new Set(sides.map(contextOf)).size > 1,
  );
  let group = '';
  const apart = elementsIn(file).flatMap(({ tag, attributes }) => {
    if (tag === 'h2') group = attributes['id'] ?? '';
    return group === 'apart' ? (attributes['data-comparison'] ?? []) : [];
  });
  expect(unlike.filter(({ id }) => apart.includes(id))).toEqual([]);
  expect(apart.length).toBeGreaterThan(0);
});

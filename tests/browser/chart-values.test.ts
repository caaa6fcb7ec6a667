import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readChoice, writeChoice } from '#views/statistics/address.ts';
import {
  canSplit,
  type Choice,
  mostAreas,
  separateAreas,
  usualChoice,
  usualCode,
  kindsFor,
} from '#views/statistics/choice.ts';
import type { StatisticFile } from '#views/statistics/data.ts';
import { openSite } from './browser.ts';
import { ask, charts, drawn, enliven, kindShown, tableShown, unroll, valueIn } from './charts.ts';

const site = openSite();

type Values = readonly (number | null)[];

/** The values of each line as the table prints them. Rows past the steps stand in the table alone. */
const inTable = async (page: Page, data: StatisticFile, language: string): Promise<readonly Values[]> => {
  const { columns, rows } = await tableShown(page);
  const read = (text: string | null | undefined) => valueIn(data, language, text ?? null);
  return (await kindShown(page)) === 'multiples'
    ? rows.map(({ cells }) => cells.map(read))
    : columns.map((_, at) => rows.map(({ cells }) => read(cells[at])));
};

const isNumber = (value: number | null): value is number => value !== null;

/** Fails where the chart in sight does not draw what its table says. Gives how many values were compared. */
async function compare(page: Page, data: StatisticFile, language: string): Promise<number> {
  const kind = await kindShown(page);
  await unroll(page);
  const drawings = await drawn(page);
  const lines = drawings.flatMap(({ datasets }) => datasets);
  const [{ perPixel } = { perPixel: 0 }] = drawings;
  const expected = await inTable(page, data, language);
  const query = new URL(page.url()).search;
  expect(lines.length, query).toBe(expected.length);
  let compared = 0;
  for (const [at, { label, values, heights }] of lines.entries()) {
    const cells = expected[at] ?? [];
    // Periods of their own may share a row, and have no places without a value.
    if (kind === 'periods') {
      const drawnValues = new Set(values);
      expect(
        cells.filter(isNumber).filter((value) => !drawnValues.has(value)),
        `${query} ${label}`,
      ).toEqual([]);
    } else expect(values, `${query} ${label}`).toEqual(cells.slice(0, values.length));
    for (const [index, value] of values.entries()) {
      if (value === null) continue;
      compared += 1;
      // A bar begins at the edge of the line of 0.
      expect(Math.abs((heights[index] ?? NaN) - value), `${query} ${label} ${index}`).toBeLessThan(perPixel);
    }
  }
  return compared;
}

/** Choices that differ from the usual: each view, each split, several areas, a span. */
function others(data: StatisticFile): readonly string[] {
  const usual = usualChoice(data);
  const choices: Choice[] = kindsFor(data, usual).map((view) => ({ ...usual, view }));
  for (const column of data.columns.filter((each) => canSplit(data, each))) {
    const area = usual.areas[0] ?? data.areas[0]?.code;
    const split = { ...usual, areas: area === undefined ? [] : [area], split: column.name };
    choices.push(...kindsFor(data, split).map((view) => ({ ...split, view })));
    const code = column.codes.find((each) => each.code !== usualCode(column))?.code;
    if (code !== undefined && column.name !== usual.split)
      choices.push({ ...usual, codes: { ...usual.codes, [column.name]: code } });
  }
  const areas = separateAreas(data).slice(0, mostAreas);
  if (areas.length > 1) choices.push({ ...usual, areas, split: undefined, view: 'line' });
  if (data.population) choices.push({ ...usual, isRate: true });
  // Some of them another view or fewer areas would make another choice of.
  const asked = choices.map((choice) => readChoice(data, new URLSearchParams(writeChoice(data, choice))));
  const queries = asked
    .filter(({ unknown }) => unknown.length === 0)
    .map(({ choice }) => writeChoice(data, choice));
  return [...new Set(queries)].filter((query) => query !== '');
}

const [{ language: first } = { language: '' }] = charts;

/** In the other languages one chart of each way to be drawn: what differs is how numbers are written. */
const elsewhere = [
  ...Map.groupBy(
    charts.filter(({ language }) => language !== first),
    ({ language, data }) =>
      `${language} ${kindsFor(data, usualChoice(data))[0]} ${data.levels === undefined}`,
  ).values(),
].flatMap(([chart]) => chart ?? []);

test('there are charts', () => {
  expect(charts.filter(({ language }) => language === first).length).toBeGreaterThan(4);
  expect(elsewhere.length).toBeGreaterThan(2);
});

test.for([...charts.filter(({ language }) => language === first), ...elsewhere])(
  '$path draws what its table says, whatever is chosen',
  async ({ path, language, data }) => {
    await site.visit(path, {}, async (page) => {
      await enliven(page);
      expect(await page.locator('#chart-static').isVisible()).toBe(false);
      const compared = await compare(page, data, language);
      if (data.observations.some(({ value }) => value !== undefined)) expect(compared).toBeGreaterThan(0);
      for (const query of language === first ? others(data) : []) {
        await ask(page, query);
        await page.waitForFunction(
          (asked) => document.querySelector<HTMLElement>('.chart-live')?.dataset['shown'] === asked,
          query,
        );
        expect(await page.locator('.chart-choose .notice').count(), query).toBe(0);
        await compare(page, data, language);
      }
    });
  },
);

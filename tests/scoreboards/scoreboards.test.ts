import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { referenceWords } from '#i18n/words.ts';
import type { Scorecard } from '#model/scorecard.ts';
import { checkContent } from '#records/check.ts';
import { type EditionScores, editionsOf } from '#domain/scores/editions.ts';

import { readRows, writeScoreboard } from '../../scripts/scoreboard.ts';
import type { Row } from '../../scripts/scoreboard-records.ts';

const cache = join(import.meta.dirname, '../../.cache');
const names = ['transparenzranking', 'council'] as const;

interface Board {
  readonly edition: EditionScores;
  readonly expected: readonly Row[];
  readonly problems: readonly string[];
}

let folder: string;
const boards = new Map<string, Board>();
beforeAll(async () => {
  await mkdir(cache, { recursive: true });
  folder = await mkdtemp(join(cache, 'scoreboards-'));
  for (const name of names) {
    const from = join(import.meta.dirname, name);
    await writeScoreboard(from, join(folder, name));
    const { archive, problems } = await checkContent(join(folder, name), {
      today: '2100-01-01',
      referenceWords,
    });
    const edition = archive && editionsOf(archive)[0];
    if (!edition) throw new Error(problems.map(({ file, message }) => `${file}: ${message.en}`).join('\n'));
    boards.set(name, {
      edition,
      expected: await readRows(join(from, 'expected.csv')),
      problems: problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`),
    });
  }
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const boardOf = (name: (typeof names)[number]): Board => boards.get(name) as Board;

test.for(names)('%s: the folder that the script makes is sound', (name) => {
  expect(boardOf(name).problems).toEqual([]);
});

const cardOf = ({ edition }: Board, place: string): Scorecard => {
  const card = edition.scorecard('jurisdiction', place);
  if (!card) throw new Error(`${place} has no scorecard.`);
  return card;
};

const ranking = [
  'informationsrechte',
  'auskunftspflichten',
  'ausnahmen',
  'antragstellung',
  'gebuehren',
  'informationsfreiheitsbeauftragte',
] as const;
/** What each category is worth; 100 in all. */
const worth = [28, 20, 18, 14, 10, 10];

test('the Transparenzranking: every total and every category of the 15 places with a law', () => {
  const board = boardOf('transparenzranking');
  const withLaw = board.expected.filter(({ law }) => law === 'law');
  expect(withLaw).toHaveLength(15);
  for (const row of withLaw) {
    const { score, sections = [] } = cardOf(board, `DE-${row['state']}`);
    const expected = { percent: Number(row['total']), points: { reached: row['total'], maximum: '100' } };
    expect({ state: row['state'], percent: score.percent, points: score.points }).toEqual({
      state: row['state'],
      ...expected,
    });
    expect(score.interval).toMatchObject({ low: score.value, high: score.value });
    expect([score.coverage, score.rated, score.applicable]).toEqual(['1', 40, 40]);
    expect(sections.map((section) => [section.id, section.score.points?.reached])).toEqual(
      ranking.map((category) => [category, row[category]]),
    );
    expect(sections.map((section) => section.score.points?.maximum)).toEqual(worth.map(String));
  }
});

test('the Transparenzranking: two places without a law have no score, and not 0', () => {
  const board = boardOf('transparenzranking');
  const without = board.expected.filter(({ law }) => law === 'no law').map(({ state }) => state);
  expect(without).toEqual(['BY', 'NI']);
  for (const state of without) {
    const { score, sections = [] } = cardOf(board, `DE-${state}`);
    expect(score).toEqual({
      withheld: 'nothing-rated',
      interval: { low: '0', high: '1', lowPercent: 0, highPercent: 100 },
      coverage: '0',
      coveragePercent: 0,
      applicable: 40,
      rated: 0,
      partlyRated: 0,
      reviewed: 40,
      notApplicable: 0,
      responseRate: '1',
      distribution: [{ state: 'not-assessable', count: 40 }],
    });
    expect(sections.every((section) => section.score.value === undefined)).toBe(true);
  }
});

test('the council scorecard: values, percentages, intervals, coverage and sections', () => {
  const board = boardOf('council');
  for (const row of board.expected) {
    const { score, sections = [] } = cardOf(board, `ZZ-${row['council']}`);
    expect({
      council: row['council'],
      name: row['name'],
      total: score.value,
      percent: String(score.percent),
      low: score.interval?.low,
      high: score.interval?.high,
      coverage: score.coverage,
      rated: String(score.rated),
      applicable: String(score.applicable),
      ...Object.fromEntries(sections.map((section) => [section.id, section.score.value])),
    }).toEqual(row);
  }
});

test('the council scorecard: what is printed, and the section that nobody looked at whole', () => {
  const { score, sections = [] } = cardOf(boardOf('council'), 'ZZ-X');
  expect([score.interval?.lowPercent, score.percent, score.interval?.highPercent]).toEqual([53, 78, 78]);
  expect(score.coveragePercent).toBe(83);
  const [, , c] = sections;
  expect([c?.score.interval?.low, c?.score.interval?.high, c?.score.coverage]).toEqual(['1/2', '1', '1/2']);
  expect(cardOf(boardOf('council'), 'ZZ-Y').score.notApplicable).toBe(1);
});

import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test, vi } from 'vitest';

import { referenceWords } from '#i18n/words.ts';
import { resultText } from '#model/edition-result.ts';
import type { Score } from '#model/scorecard.ts';
import { checkContent } from '#records/check.ts';
import { scorecardCsv } from '#views/exports/scorecard-csv.ts';
import { makeSite, viewOf } from '#views/site.ts';

import type { Judged } from './cells.ts';
import { over, q } from './number.ts';
import { scoreOf } from './score.ts';

// A busy machine needs its time.
vi.setConfig({ testTimeout: 60_000 });

type Row = Readonly<Record<string, string>>;

/** An exact value of a row, from its two columns; undefined where they are empty. */
const exact = (row: Row, name: string): string | undefined => {
  const [above, below] = [row[`${name}Numerator`], row[`${name}Denominator`]];
  return above === '' || above === undefined ? undefined : below === '1' ? above : `${above}/${below}`;
};

const whole = (row: Row, name: string): number | undefined =>
  row[name] === '' ? undefined : Number(row[name]);

const there = <T extends object>(values: T): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;

/** The score that a row and its rows of states tell, in the shape of the JSON. */
const scoreIn = (row: Row, states: readonly Row[]): Score => {
  const [low, high] = [exact(row, 'low'), exact(row, 'high')];
  const [reached, maximum] = [exact(row, 'points'), exact(row, 'pointsMaximum')];
  return there({
    value: exact(row, 'value'),
    percent: whole(row, 'percent'),
    withheld: row['withheld'] === '' ? undefined : row['withheld'],
    points: reached === undefined ? undefined : { reached, maximum },
    interval:
      low === undefined
        ? undefined
        : { low, high, lowPercent: whole(row, 'lowPercent'), highPercent: whole(row, 'highPercent') },
    coverage: exact(row, 'coverage'),
    coveragePercent: whole(row, 'coveragePercent'),
    applicable: whole(row, 'applicable'),
    rated: whole(row, 'rated'),
    partlyRated: whole(row, 'partlyRated'),
    reviewed: whole(row, 'reviewed'),
    notApplicable: whole(row, 'notApplicable'),
    responseRate: exact(row, 'responseRate'),
    reviewedTwice: exact(row, 'reviewedTwice'),
    distribution: states.map((each) =>
      there({
        state: each['state'],
        scale: each['scale'] === '' ? undefined : each['scale'],
        count: whole(each, 'count'),
      }),
    ),
  }) as Score;
};

/** The method as the file tells it: its own row, and the sections and groups that its commitments name. */
const methodIn = (rows: readonly Row[]) => {
  const [row] = rows.filter((each) => each['row'] === 'method');
  if (!row) throw new Error('The file has no method.');
  const commitments = rows.filter((each) => each['row'] === 'commitment');
  const holders = (key: 'section' | 'group') =>
    [...new Set(commitments.flatMap((each) => each[key] || []))].map((id) => ({
      id,
      commitments: commitments.filter((each) => each[key] === id).map((each) => each['commitment']),
    }));
  const weights = new Map(
    rows.filter((each) => each['row'] === 'section').map((each) => [each['section'], exact(each, 'weight')]),
  );
  return there({
    combine: row['combine'],
    minimumCoverage: exact(row, 'minimumCoverage'),
    floor: exact(row, 'floor'),
    groups: holders('group'),
    sections:
      weights.size === 0
        ? undefined
        : holders('section')
            .filter(({ id }) => weights.has(id))
            .map((section) => ({ ...section, weight: weights.get(section.id) })),
  });
};

/** The commitments of a file with their parts: what a reader of the file alone can add up. */
const judgedIn = (rows: readonly Row[]) => {
  const twice = new Map(
    rows
      .filter(({ row }) => row === 'finding')
      .map((row) => [row['finding'], row['isReviewedTwice'] === 'true']),
  );
  return new Map(
    rows
      .filter(({ row }) => row === 'commitment')
      .map((row): [string, Judged] => {
        const points = q(exact(row, 'maximum') ?? '0');
        const isPenalty = points[0] === 0n;
        const levels = rows
          .filter((level) => level['row'] === 'level' && level['scale'] === row['scale'])
          .map((level) => q(exact(level, 'value') ?? '0'));
        const share = (value: (typeof levels)[number] | undefined) =>
          isPenalty ? (value ?? points) : over(value ?? points, points);
        return [
          row['commitment'] ?? '',
          {
            record: { id: row['commitment'] },
            cells: rows
              .filter((part) => part['row'] === 'part' && part['commitment'] === row['commitment'])
              .map((part) => {
                const value = exact(part, 'value');
                return {
                  place: part['jurisdiction'] ?? '',
                  state: part['state'] ?? '',
                  value: value === undefined ? undefined : q(value),
                  twice: value !== undefined && twice.get(part['finding']) === true,
                };
              }),
            // Levels stand worst first.
            worst: share(levels[0]),
            best: share(levels.at(-1)),
            points: isPenalty ? undefined : points,
            scale: row['scale'] ?? '',
            weight: q(exact(row, 'weight') ?? '1'),
          },
        ];
      }),
  );
};

const distributed = ({ distribution, notApplicable: _, ...score }: Score) => ({
  ...score,
  distribution: Object.fromEntries(
    distribution.map(({ state, scale, count }) => [scale === undefined ? state : `${scale} ${state}`, count]),
  ),
});

const without = <T extends { notApplicable: number }>({ notApplicable: _, ...rest }: T) => rest;

test.for(['content', 'tests/portals/fictional'])(
  '%s: the JSON and the CSV of every edition say the same, and every score adds up from the rows below it',
  async (folder) => {
    const { archive } = await checkContent(join(import.meta.dirname, '../..', folder), {
      today: '2100-01-01',
      referenceWords,
    });
    if (!archive) throw new Error('There is no archive.');
    const site = makeSite(archive, { base: '/', origin: 'https://veedor.example' });
    const view = viewOf(site, archive.portal.languages[0] as string);
    let scores = 0;
    for (const { result } of site.editions) {
      const rows: Row[] = parse(scorecardCsv(view, result), { columns: true, bom: true });
      const json = JSON.parse(resultText(result)) as typeof result;
      const cards = rows.filter(({ row }) => row === 'scorecard');
      expect(cards).toHaveLength(json.scorecards.length);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      const judged = judgedIn(rows);
      const method = methodIn(rows);
      json.scorecards.forEach((card, index) => {
        const row = cards[index] as Row;
        const own = rows.filter(({ scorecard }) => scorecard === row['scorecard']);
        const told = scoreIn(
          row,
          own.filter((each) => each['row'] === 'state'),
        );
        expect(told).toEqual(card.score);
        const items = own.filter((each) => each['row'] === 'item');
        expect(items).toHaveLength(card.items.length);
        const again = scoreOf(
          method,
          items.map((item) => ({
            judged: judged.get(item['commitment'] ?? '') as Judged,
            only: item['jurisdiction'] === '' ? undefined : item['jurisdiction'],
          })),
        );
        expect(without(again.score)).toEqual(distributed(told));
        for (const section of own.filter((each) => each['row'] === 'section')) {
          const expected = card.sections?.find(({ id }) => id === section['section'])?.score;
          expect(again.sections[section['section'] ?? '']?.value).toBe(expected?.value);
          expect(exact(section, 'value')).toBe(expected?.value);
        }
        scores += told.value === undefined ? 0 : 1;
      });
    }
    expect(scores).toBeGreaterThan(0);
  },
);

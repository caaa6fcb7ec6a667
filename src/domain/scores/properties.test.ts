import fc from 'fast-check';
import { expect, test, vi } from 'vitest';

import type { Archive, Entry, MethodEntry } from '#model/archive.ts';
import { EditionResult } from '#model/edition-result.ts';
import { type Score, type Scorecard } from '#model/scorecard.ts';
import { aFinding, anAudit } from '#checks/fixtures/records.ts';
import { lastDay } from '#model/parts/date.ts';

import { above } from './judging/above.ts';
import { scoresOn } from './edition.ts';
import {
  archiveOf,
  day,
  extreme,
  findingOn,
  type Generated,
  generated,
  laterRecords,
} from './fixtures/generated.ts';
import { compare, fractionText, multiply, one, parseFraction, percentOf } from './fraction.ts';

// A busy machine needs its time.
vi.setConfig({ testTimeout: 60_000 });

// The seed is fixed, so that a commit passes or fails the same everywhere.
const settings = { seed: 20_260, numRuns: 200 };
const holds = <T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void): void =>
  fc.assert(fc.property(arbitrary, property), settings);

type Result = ReturnType<typeof scoresOn>;
const resultOf = (given: Generated): Result => scoresOn(archiveOf(given), given.method, day);

/** Every score there is: of scorecards, of their sections, of their pillars. */
const scoresIn = ({ scorecards }: Result): readonly Score[] =>
  scorecards.flatMap(({ score, sections = [], pillars = [] }) => [
    score,
    ...[...sections, ...pillars].map((each) => each.score),
  ]);

const order = (a: string, b: string): number => compare(parseFraction(a), parseFraction(b));

test('what is generated reaches the cases', () => {
  const seen = new Map<string, number>();
  const runs = 300;
  const saw = (name: string, is: boolean): void => void (is && seen.set(name, (seen.get(name) ?? 0) + 1));
  for (const given of fc.sample(generated, { seed: settings.seed, numRuns: runs })) {
    const result = resultOf(given);
    const scores = scoresIn(result);
    const parts = result.commitments.flatMap(({ areas }) => areas.flatMap((area) => area.parts));
    const reasons = new Set(parts.flatMap(({ setAside = [] }) => setAside.map(({ reason }) => reason)));
    saw(
      'a score',
      scores.some(({ value }) => value !== undefined),
    );
    saw('a whole score', result.scorecards[0]?.score.value !== undefined);
    saw(
      'nothing rated',
      scores.some(({ withheld }) => withheld === 'nothing-rated'),
    );
    saw(
      'too little coverage',
      scores.some(({ withheld }) => withheld === 'below-minimum-coverage'),
    );
    saw(
      'nothing applies',
      scores.some(({ withheld }) => withheld === 'nothing-applies'),
    );
    saw(
      'not applicable',
      scores.some(({ notApplicable }) => notApplicable > 0),
    );
    saw(
      'below 0',
      scores.some(({ interval }) => interval !== undefined && interval.lowPercent < 0),
    );
    saw(
      'a wide interval',
      scores.some(({ value, interval }) => value !== undefined && interval?.low !== interval?.high),
    );
    saw(
      'a score below 0',
      scores.some(({ value }) => value !== undefined && order(value, '0') < 0),
    );
    saw(
      'sections',
      result.scorecards.some(({ sections = [] }) => sections.length > 1),
    );
    saw('a group', given.method.groups !== undefined);
    saw(
      'a penalty that bites',
      result.commitments.some(
        ({ scale, areas }) => scale === 'penalty' && areas.some(({ value = '0' }) => value !== '0'),
      ),
    );
    saw(
      'times',
      parts.some(({ period }) => period !== undefined),
    );
    saw(
      'disagreement',
      parts.some(({ disagreement }) => disagreement === true),
    );
    saw(
      'agreement',
      parts.some(({ agreeing }) => agreeing !== undefined),
    );
    for (const reason of reasons) saw(reason, true);
    for (const reason of new Set(result.commitments.map(({ excluded }) => excluded)))
      saw(reason ?? 'in', true);
  }
  const least: Record<string, number> = {
    'a score': 60,
    'a whole score': 50,
    'nothing rated': 50,
    'too little coverage': 6,
    'nothing applies': 20,
    'not applicable': 5,
    'below 0': 20,
    'a wide interval': 20,
    'a score below 0': 5,
    sections: 15,
    'a group': 20,
    'a penalty that bites': 5,
    times: 20,
    disagreement: 10,
    agreement: 5,
    'self-report': 20,
    'too-old': 20,
    undated: 2,
    superseded: 15,
    outvoted: 10,
    'no-verdict': 10,
    'not-on-scale': 10,
    elsewhere: 10,
    'recommendation-not-accepted': 10,
    ended: 2,
    'origin-not-in-force': 10,
    'not-in-method': 10,
  };
  const short = Object.entries(least).filter(([name, share]) => (seen.get(name) ?? 0) < (runs * share) / 100);
  expect(short.map(([name, share]) => `${name}: ${seen.get(name) ?? 0} of ${runs}, not ${share} %`)).toEqual(
    [],
  );
});

test('what counts only later changes no byte', () => {
  let others = 0;
  holds(
    generated.chain((given) => laterRecords(given.commitments).map((later) => ({ given, later }))),
    ({ given, later }) => {
      const said = given.records.map((record) =>
        record.type === 'commitment'
          ? {
              ...record,
              updates: [
                {
                  on: '2024-01-01',
                  status: 'delivered',
                  note: 'Listo.',
                  by: 'water-board',
                  sources: ['gazette'],
                },
              ],
            }
          : record,
      );
      const after = archiveOf({ records: said }, later);
      expect(JSON.stringify(scoresOn(after, given.method, day))).toBe(JSON.stringify(resultOf(given)));
      // The same records on a later day do change it.
      others += Number(
        JSON.stringify(scoresOn(after, given.method, '2026-12-31')) !== JSON.stringify(resultOf(given)),
      );
    },
  );
  expect(others).toBeGreaterThan(settings.numRuns / 2);
});

test('the order of records says nothing', () => {
  holds(
    generated.chain((given) =>
      fc
        .shuffledSubarray([...given.records], {
          minLength: given.records.length,
          maxLength: given.records.length,
        })
        .map((records) => ({ given, records })),
    ),
    ({ given, records }) => {
      expect(JSON.stringify(resultOf({ ...given, records }))).toBe(JSON.stringify(resultOf(given)));
    },
  );
});

/** Whether a finding on `commitment` in `place` may move a scorecard. */
const touches = (
  archive: Archive,
  { kind, code = '' }: Scorecard,
  commitment: Entry<'commitment'>,
  place: string | undefined,
): boolean => {
  switch (kind) {
    case 'whole':
      return true;
    case 'jurisdiction':
      return (
        place === undefined ||
        [code, ...above(archive, code)].includes(place) ||
        above(archive, place).includes(code)
      );
    case 'institution':
      return commitment.responsible.some(
        (each) => each.institution === code || each.class === archive.institutions.get(code)?.class,
      );
    case 'pillar':
      return commitment.pillars.includes(code);
    case 'strength':
      return commitment.strength === code;
  }
};

test('an added finding moves only scores of its commitment, and where it names a place only those there, above or within', () => {
  let [moved, stayed] = [0, 0];
  holds(
    generated.chain((given) => findingOn(given.commitments).map((finding) => ({ given, finding }))),
    ({ given, finding }) => {
      const archive = archiveOf(given);
      const before = scoresOn(archive, given.method, day).scorecards;
      const audit = anAudit({ id: 'added', publishedOn: '2023-12-01', findings: [finding] });
      const after = scoresOn(archiveOf(given, [audit]), given.method, day).scorecards;
      const commitment = archive.commitments.get(finding.commitment) as Entry<'commitment'>;
      expect(after.map(({ kind, code }) => [kind, code])).toEqual(
        before.map(({ kind, code }) => [kind, code]),
      );
      before.forEach((card, index) => {
        const isSame = JSON.stringify(card) === JSON.stringify(after[index]);
        const isIn = [card, after[index] as Scorecard].some(({ items }) =>
          items.some((item) => item.commitment === commitment.id),
        );
        if (isIn && touches(archive, card, commitment, finding.jurisdiction)) moved += Number(!isSame);
        else {
          stayed += 1;
          expect(after[index]).toEqual(card);
        }
      });
    },
  );
  expect(moved).toBeGreaterThan(settings.numRuns / 2);
  expect(stayed).toBeGreaterThan(settings.numRuns);
});

test('a score lies in its interval, at or below 1, and its percentages are half up', () => {
  holds(generated, (given) => {
    for (const { value, percent, interval, coverage, coveragePercent } of scoresIn(resultOf(given))) {
      if (interval === undefined) continue;
      const { low, high, lowPercent, highPercent } = interval;
      expect(order(low, high)).toBeLessThanOrEqual(0);
      expect(order(high, '1')).toBeLessThanOrEqual(0);
      if (value !== undefined) {
        expect(order(low, value)).toBeLessThanOrEqual(0);
        expect(order(value, high)).toBeLessThanOrEqual(0);
      }
      for (const [exact, whole] of [
        [value, percent],
        [low, lowPercent],
        [high, highPercent],
        [coverage, coveragePercent],
      ] as const) {
        if (exact === undefined) continue;
        const [above = '', below = '1'] = exact.split('/');
        const [twice, p] = [200n * BigInt(above), BigInt(whole as number)];
        expect((2n * p - 1n) * BigInt(below) <= twice && twice < (2n * p + 1n) * BigInt(below)).toBe(true);
      }
    }
  });
});

test('no coverage, no score; and a score that is withheld says why', () => {
  holds(generated, (given) => {
    for (const score of scoresIn(resultOf(given))) {
      expect(score.value === undefined).toBe(score.withheld !== undefined);
      expect(score.percent === undefined).toBe(score.value === undefined);
      if (score.coverage === undefined || score.coverage === '0') expect(score.value).toBeUndefined();
      if (score.value !== undefined)
        expect(order(score.coverage ?? '0', given.method.minimumCoverage)).toBeGreaterThanOrEqual(0);
    }
  });
});

test('the distribution sums up to what applies, and rated is among reviewed', () => {
  holds(generated, (given) => {
    for (const { applicable, rated, partlyRated, reviewed, distribution } of scoresIn(resultOf(given))) {
      expect(distribution.reduce((sum, { count }) => sum + count, 0)).toBe(applicable);
      expect(rated + partlyRated).toBeLessThanOrEqual(reviewed);
      expect(reviewed).toBeLessThanOrEqual(applicable);
    }
  });
});

test('a result fits its schema', () => {
  const { scorecards, commitments, findings } = EditionResult.shape;
  holds(generated, (given) => {
    const result = resultOf(given);
    expect(scorecards.parse(result.scorecards)).toEqual(result.scorecards);
    expect(commitments.parse(result.commitments)).toEqual(result.commitments);
    expect(findings.parse(result.findings)).toEqual(result.findings);
  });
});

test('weights that are all multiplied change nothing', () => {
  const factor = fc.constantFrom('2', '1/7', '1000', '22/7');
  const times = (weight: string, by: string): string =>
    fractionText(multiply(parseFraction(weight), parseFraction(by)));
  holds(fc.tuple(generated, factor, factor), ([given, byItem, bySection]) => {
    const { weights = [], sections } = given.method;
    const method: MethodEntry = {
      ...given.method,
      weights: weights.map(({ commitment, weight }) => ({ commitment, weight: times(weight, byItem) })),
      ...(sections === undefined
        ? {}
        : {
            sections: sections.map((section) => ({ ...section, weight: times(section.weight, bySection) })),
          }),
    };
    const bare = (result: Result): unknown => scoresIn(result).map(({ points: _points, ...score }) => score);
    expect(bare(resultOf({ ...given, method }))).toEqual(bare(resultOf(given)));
  });
});

/** An audit that finds each commitment everywhere and at all times as good (or as bad) as its scale goes. */
const allAt = (commitments: readonly Entry<'commitment'>[], which: 'best' | 'worst') =>
  anAudit({
    id: 'all',
    publishedOn: day,
    period: { from: '2000', to: '2023' },
    findings: commitments.map((commitment, index) =>
      aFinding({ id: `f${index}`, commitment: commitment.id, rating: extreme(commitment, which) }),
    ),
  });

test('everything at its best is exactly 100 %', () => {
  holds(generated, (given) => {
    const records = [
      ...given.records.filter(({ type }) => type !== 'audit'),
      allAt(given.commitments, 'best'),
    ];
    for (const score of scoresIn(resultOf({ ...given, records })))
      if (score.applicable > 0)
        expect(score).toMatchObject({
          value: '1',
          percent: 100,
          coverage: '1',
          interval: { low: '1', high: '1' },
        });
  });
});

/** Findings that rate every part of `result` that has no rating yet, at the best or the worst. */
const rest = (result: Result, archive: Archive, which: 'best' | 'worst') => {
  const findings = result.commitments.flatMap(({ id, areas }) =>
    areas.flatMap(({ jurisdiction, parts }) =>
      parts
        .filter(({ value, state }) => value === undefined && state !== 'not-applicable')
        .map(({ period }) => {
          const last = period === undefined ? day : lastDay(period);
          const rating = extreme(archive.commitments.get(id) as Entry<'commitment'>, which);
          return { commitment: id, jurisdiction, rating, period: { from: last, to: last } };
        }),
    ),
  );
  return anAudit({
    id: 'rest',
    publishedOn: day,
    findings: findings.map((finding, index) => aFinding({ id: `f${index}`, ...finding })),
  });
};

test('the interval is what it would be with all the rest at its worst and at its best', () => {
  let exact = 0;
  holds(generated, (given) => {
    const archive = archiveOf(given);
    const before = scoresOn(archive, given.method, day);
    for (const which of ['worst', 'best'] as const) {
      const filled = scoresOn(archiveOf(given, [rest(before, archive, which)]), given.method, day);
      scoresIn(before).forEach(({ interval, value, applicable }, index) => {
        const after = scoresIn(filled)[index];
        expect(after?.applicable).toBe(applicable);
        if (interval === undefined || after === undefined) return;
        expect(after.coverage).toBe('1');
        const bound = which === 'worst' ? interval.low : interval.high;
        // A bound that was widened to hold the value is the value.
        if (bound === value) return;
        expect(after.value).toBe(bound);
        exact += 1;
      });
    }
  });
  expect(exact).toBeGreaterThan(settings.numRuns);
});

test('percentages of any fraction, with numbers of any size', () => {
  holds(
    fc.tuple(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), fc.bigInt({ min: 1n, max: 10n ** 40n })),
    ([above, below]) => {
      const share = parseFraction(`${above}/${below}`);
      if (compare(share, one) > 0 || compare(share, parseFraction('-1')) < 0) return;
      const percent = BigInt(percentOf(share));
      expect((2n * percent - 1n) * below <= 200n * above && 200n * above < (2n * percent + 1n) * below).toBe(
        true,
      );
    },
  );
});

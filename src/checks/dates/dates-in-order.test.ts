import { expect, test } from 'vitest';

import type { EditionEntry } from '#model/archive.ts';
import type { EditionLock } from '#model/edition-result.ts';
import { check, placesOf, spoken } from '#checks/fixtures/archive.ts';
import { aCommitment, aComparison, aFinding, aLaw, anAudit, aStatistic } from '#checks/fixtures/records.ts';
import { anEdition } from '#checks/fixtures/settings.ts';

import { datesInOrder } from './dates-in-order.ts';

const version = (from: string) => ({ from, by: 'law-1', gist: 'Dice.', source: 'gazette' });

test('dates in order, equal or overlapping pass', () => {
  const laws = [
    aLaw({
      introducedOn: '2010',
      publishedOn: '2010-03-01',
      inForceOn: '2010-03-02',
      effectiveUntil: '2010',
    }),
    aLaw({ id: 'retroactive', publishedOn: '2010-03-01', inForceOn: '2009-01-01' }),
    aLaw({
      id: 'articles',
      articles: [{ number: '3', subject: 'S', versions: [version('2016'), version('2016-02-09')] }],
    }),
  ];
  const audits = [anAudit({ period: { from: '2023-01', to: '2023-12' }, publishedOn: '2023-06-01' })];
  const due = [{ kind: 'recurring' as const, every: 'year' as const, from: '2020', until: '2020-12-31' }];
  expect(check(datesInOrder, { laws, audits, commitments: [aCommitment({ due })] })).toEqual([]);
});

test('the later date is named with the one it should follow', () => {
  expect(
    spoken(check(datesInOrder, { laws: [aLaw({ publishedOn: '2012-05-06', effectiveUntil: '2010' })] })),
  ).toEqual([
    'laws/law-1.md effectiveUntil: «effectiveUntil» (2010) es anterior a «publishedOn» (2012-05-06). Revise las dos fechas en la fuente: una está mal copiada, o están cambiadas.',
  ]);
});

test('every pair of dates', () => {
  const [late, early] = ['2021-01-02', '2021-01-01'];
  const period = { from: late, to: early };
  const [source] = aLaw().sources;
  const laws = [
    aLaw({
      introducedOn: late,
      publishedOn: early,
      inForceOn: late,
      effectiveUntil: early,
      relations: [{ type: 'extends', law: 'law-2', on: late, until: early }],
      articles: [{ number: '3', subject: 'S', versions: [version(late), version(early)] }],
      sources: [{ ...source!, publishedOn: late, accessedOn: early }],
    }),
    aLaw({ id: 'bill', introducedOn: late, publishedOn: undefined, effectiveUntil: early }),
  ];
  const issues = check(datesInOrder, {
    laws,
    commitments: [
      aCommitment({
        madeOn: late,
        until: early,
        due: [{ kind: 'recurring', every: 'year', from: late, until: early }],
      }),
    ],
    audits: [anAudit({ period, publishedOn: early, findings: [aFinding({ period })] })],
    comparisons: [
      aComparison({
        sides: [
          {
            id: 'a',
            label: 'A',
            statistic: 's',
            select: { periodStart: late, periodEnd: early, jurisdiction: 'ZZ' },
          },
        ],
      }),
    ],
    editions: [anEdition({ asOf: late, calculatedOn: early })],
  });
  expect(placesOf(issues)).toEqual([
    'laws/bill.md effectiveUntil',
    'laws/law-1.md publishedOn',
    'laws/law-1.md effectiveUntil',
    'laws/law-1.md relations.0.until',
    'laws/law-1.md articles.0.versions.1.from',
    'commitments/commitment-1.md until',
    'commitments/commitment-1.md due.0.until',
    'audits/audit-1.md period.to',
    'audits/audit-1.md publishedOn',
    'audits/audit-1.md findings.0.period.to',
    'comparisons/comparison-1.md sides.0.select.periodEnd',
    'laws/law-1.md sources.0.accessedOn',
    'editions/2023.yaml calculatedOn',
  ]);
});

const replied = (on: string | undefined) => ({
  id: 'r1',
  text: 'Dar agua.',
  reply: { by: 'water-board', on, text: 'La acepta.' },
});

test('a break ends after it began, and a mismatch is of a period', () => {
  const mismatch = { id: 'm', jurisdiction: 'ZZ', why: 'No cuadra.' };
  const statistics = [
    aStatistic({
      breaks: [
        { on: '2020-03-16', until: '2021', why: 'Cuarentena.' },
        { on: '2020-03-16', until: '2020-03-01', why: 'Cuarentena.' },
      ],
      mismatches: [
        { ...mismatch, periodStart: '2022', periodEnd: '2022' },
        { ...mismatch, periodStart: '2022', periodEnd: '2021-12-31' },
      ],
    }),
  ];
  expect(placesOf(check(datesInOrder, { statistics }))).toEqual([
    'statistics/statistic-1.md breaks.1.until',
    'statistics/statistic-1.md mismatches.1.periodEnd',
  ]);
});

test.for<[string, Parameters<typeof anAudit>[0], string | undefined, string[]]>([
  ['on the day of the audit', {}, '2023-06-01', []],
  ['in its month', {}, '2023-06', []],
  ['the day before the audit', {}, '2023-05-31', ['audits/audit-1.md recommendations.0.reply.on']],
  ['without a date', {}, undefined, []],
  ['printed in the audit itself', { period: { from: '2022', to: '2022' } }, '2023-05-31', []],
  [
    'before the period reviewed has ended',
    { period: { from: '2022', to: '2022' } },
    '2021',
    ['audits/audit-1.md recommendations.0.reply.on'],
  ],
])('a reply to a recommendation, %s', ([, audit, on, expected]) => {
  const audits = [anAudit({ ...audit, recommendations: [replied(on)] })];
  expect(placesOf(check(datesInOrder, { audits }))).toEqual(expected);
});

test('a norm that takes up a recommendation is not older than its audit', () => {
  const audits = [anAudit({ recommendations: [{ id: 'r1', text: 'Dar agua.' }] })];
  const law = (id: string, given: Parameters<typeof aLaw>[0]) =>
    aLaw({ id, answers: [{ audit: 'audit-1', recommendation: 'r1' }], ...given });
  const laws = [
    law('same-day', { publishedOn: '2023-06-01' }),
    law('same-year', { publishedOn: '2023' }),
    law('bill', { publishedOn: undefined, introducedOn: '2023-07-01' }),
    law('undated', { publishedOn: undefined }),
    law('unknown-audit', { publishedOn: '2010', answers: [{ audit: 'none', recommendation: 'r1' }] }),
    law('z-older', { publishedOn: '2023-05-31' }),
  ];
  expect(spoken(check(datesInOrder, { laws, audits }))).toEqual([
    'laws/z-older.md answers.0.audit: la norma (2023-05-31) es anterior a la auditoría «audit-1» (2023-06-01): no puede atender lo que esta recomendó. Revise las dos fechas en la fuente, o quite este elemento de «answers».',
  ]);
});

test.for<[string, (string | undefined)[], string[]]>([
  ['on the day of the closing and the days after', ['2024-02-01', '2024-02-01', '2024-03'], []],
  ['before the closing', ['2024-01-31'], ['editions/2023.yaml errata.0.on']],
  ['below a later one', ['2024-03-02', '2024-03-01'], ['editions/2023.yaml errata.1.on']],
])('corrections of a closed edition, %s', ([, days, expected]) => {
  const lock = { closedOn: '2024-02-01' } as EditionLock;
  const errata = days.map((on) => ({ on, what: 'whole', oldValue: '1 %', newValue: '2 %', reason: 'r' }));
  const editions = [anEdition({ lock, errata: errata as EditionEntry['errata'] })];
  expect(placesOf(check(datesInOrder, { editions }))).toEqual(expected);
});

import { expect, test } from 'vitest';

import { check, placesOf, spoken } from '#checks/fixtures/archive.ts';
import {
  aCommitment,
  aFinding,
  aLaw,
  anAudit,
  anInstitution,
  aPage,
  aRow,
  aStatistic,
} from '#checks/fixtures/records.ts';
import { anEdition, aMethod, aPortal } from '#checks/fixtures/settings.ts';

import { datesNotFuture } from './dates-not-future.ts';

const today = '2024-06-15';

test('today, a month or year that has begun, and planned dates pass', () => {
  const laws = [
    aLaw({
      publishedOn: today,
      checkedOn: '2024-06',
      inForceOn: '2030-01-01',
      effectiveUntil: '2030',
    }),
    aLaw({
      id: 'law-2',
      publishedOn: '2024',
      relations: [{ type: 'amends', law: 'law-1', on: '2025-01-01' }],
    }),
  ];
  const commitments = [
    aCommitment({
      due: [{ kind: 'once', on: '2062-01-01' }],
      until: '2062',
      target: { measure: 'Escuelas', comparator: 'at-least', value: 1, unit: 'people', by: '2062' },
    }),
  ];
  expect(check(datesNotFuture, { laws, commitments }, { today })).toEqual([]);
});

test('the day after today has not happened', () => {
  expect(spoken(check(datesNotFuture, { laws: [aLaw({ checkedOn: '2024-06-16' })] }, { today }))).toEqual([
    'laws/law-1.md checkedOn: «checkedOn» dice 2024-06-16, y hoy es 2024-06-15: aún no puede haber ocurrido. Corrija el año, el mes o el día.',
  ]);
});

test('every date of what has happened', () => {
  const later = '2024-07';
  const [source] = aLaw().sources;
  const issues = check(
    datesNotFuture,
    {
      portal: aPortal({ compiledOn: later }),
      methods: [aMethod({ publishedOn: later })],
      editions: [
        anEdition({
          asOf: later,
          calculatedOn: later,
          errata: [{ on: later, what: 'x', oldValue: '1', newValue: '2', reason: 'r' }],
        }),
      ],
      laws: [
        aLaw({
          introducedOn: later,
          publishedOn: later,
          events: [{ on: later, what: 'x' }],
          sources: [{ ...source!, publishedOn: later, accessedOn: later }],
        }),
      ],
      commitments: [
        aCommitment({
          madeOn: later,
          origin: { title: 'Plan', on: later },
          updates: [
            {
              on: later,
              status: 'delivered',
              deliveredOn: later,
              note: 'x',
              by: 'water-board',
              sources: ['gazette'],
            },
          ],
          changes: [{ on: later, by: 'law-1', what: 'x' }],
        }),
      ],
      audits: [
        anAudit({
          publishedOn: later,
          findings: [aFinding({ reply: { by: 'water-board', on: later, text: 'x' } })],
        }),
      ],
      statistics: [
        aStatistic({
          retrievedOn: later,
          disclosure: { floor: 5, reviewedOn: later },
          observations: [aRow({ reportedOn: later, line: 7 })],
        }),
      ],
      institutions: [anInstitution({ foundedOn: later })],
      pages: [aPage({ checkedOn: later })],
    },
    { today },
  );
  expect(placesOf(issues)).toEqual([
    'portal.yaml compiledOn',
    'methods/v1.yaml publishedOn',
    'editions/2023.yaml asOf',
    'editions/2023.yaml calculatedOn',
    'editions/2023.yaml errata.0.on',
    'laws/law-1.md publishedOn',
    'laws/law-1.md sources.0.accessedOn',
    'laws/law-1.md sources.0.publishedOn',
    'laws/law-1.md introducedOn',
    'laws/law-1.md events.0.on',
    'commitments/commitment-1.md origin.on',
    'commitments/commitment-1.md madeOn',
    'commitments/commitment-1.md updates.0.on',
    'commitments/commitment-1.md updates.0.deliveredOn',
    'commitments/commitment-1.md changes.0.on',
    'audits/audit-1.md publishedOn',
    'audits/audit-1.md findings.0.reply.on',
    'statistics/statistic-1.md retrievedOn',
    'statistics/statistic-1.md disclosure.reviewedOn',
    'institutions/water-board.md foundedOn',
    'pages/about.md checkedOn',
    'statistics/statistic-1.csv 7:reportedOn',
  ]);
});

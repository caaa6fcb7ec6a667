import { expect, test } from 'vitest';

import { check, placesOf, spoken } from '#checks/fixtures/archive.ts';
import { aCommitment, aFinding, aLaw, anAudit } from '#checks/fixtures/records.ts';
import { aMethod, aPortal } from '#checks/fixtures/settings.ts';

import { partsUnique } from './parts-unique.ts';

test('parts that can be told apart pass', () => {
  const laws = [
    aLaw({
      relations: [
        { type: 'amends', law: 'law-2', on: '2010-03-01' },
        { type: 'amends', law: 'law-3', on: '2010-03-01' },
      ],
      events: [
        { on: '2011', what: 'Se depositó.' },
        { id: 'second', on: '2011', what: 'Entró en vigor.' },
      ],
    }),
  ];
  const due = [
    { kind: 'recurring' as const, every: 'year' as const, month: 6, from: '2020' },
    { kind: 'recurring' as const, every: 'year' as const, month: 12, from: '2020' },
  ];
  expect(check(partsUnique, { laws, commitments: [aCommitment({ due })] })).toEqual([]);
});

test('an id, a key or a number given twice', () => {
  const [source] = aLaw().sources;
  const issues = check(partsUnique, {
    laws: [aLaw({ sources: [source!, { ...source!, title: 'Otra' }] })],
    audits: [anAudit({ findings: [aFinding(), aFinding({ id: 'f2' }), aFinding()] })],
  });
  expect(spoken(issues)).toEqual([
    'laws/law-1.md sources.1.key: «gazette» ya es «key» de otro elemento de «sources». Dele otro: key: gazette-2',
    'audits/audit-1.md findings.2.id: «f1» ya es «id» de otro elemento de «findings». Dele otro: id: f1-2',
  ]);
});

test('two items with the same date need an id, where they have text to translate', () => {
  const events = [
    { on: '2011-02', what: 'Se depositó.' },
    { on: '2011-02', what: 'Entró en vigor.' },
  ];
  const doubts = [
    { field: 'publishedOn', why: 'Dos fechas.' },
    { field: 'publishedOn', why: 'Mal escaneado.' },
  ];
  expect(spoken(check(partsUnique, { laws: [aLaw({ events, doubts })] }))).toEqual([
    'laws/law-1.md events.1.on: dos elementos de «events» tienen «on: 2011-02», y nada los distingue. Añada a este: id: 2011-02-2',
    'laws/law-1.md doubts.1.field: dos elementos de «doubts» tienen «field: publishedOn», y nada los distingue. Añada a este: id: publishedon-2',
  ]);
});

test('two deadlines on one day with texts, and the same deadline twice', () => {
  const once = { kind: 'once' as const, on: '2020-01-31' };
  const due = [once, { ...once, basis: '180 días hábiles' }];
  const commitments = [aCommitment({ due }), aCommitment({ id: 'commitment-2', due: [once, once] })];
  expect(placesOf(check(partsUnique, { commitments }))).toEqual([
    'commitments/commitment-1.md due.1.on',
    'commitments/commitment-2.md due.1.on',
  ]);
});

test('parts of the settings', () => {
  const line = { id: 'water-line', name: 'Línea', number: '100' };
  const level = { code: 'limited', label: 'Limitado', value: '1/3' };
  expect(
    placesOf(
      check(partsUnique, {
        portal: aPortal({ helplines: [line, line] }),
        methods: [aMethod({ scales: [{ id: 's', levels: [level, level] }] })],
      }),
    ),
  ).toEqual(['portal.yaml helplines.1.id', 'methods/v1.yaml scales.0.levels.1.code']);
});

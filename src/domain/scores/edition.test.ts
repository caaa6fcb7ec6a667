import fc from 'fast-check';
import { expect, test } from 'vitest';

import { EditionResult } from '#model/edition-result.ts';
import { aCommitment, aFinding, anAudit } from '#checks/fixtures/records.ts';
import { anEdition } from '#checks/fixtures/settings.ts';
import { anArchive } from '#domain/fixtures/archive.ts';

import { calculateEdition, scoresOn } from './edition.ts';
import { archiveOf, day, generated } from './fixtures/generated.ts';
import { found, theMethod } from './fixtures/scored.ts';

const archive = anArchive({
  methods: [theMethod()],
  records: [
    aCommitment({
      translations: { en: { fields: { title: 'Safe water in each school' }, html: '' } },
    }),
    anAudit({
      id: 'review',
      reviewedBy: 'C. D.',
      period: { from: '2023-01', to: '2023-03' },
      sources: [
        { key: 'report', title: 'Informe', publisher: 'Junta', url: 'https://board.example/r', page: '4' },
      ],
      findings: [
        aFinding({
          evidence: [{ source: 'report', url: 'https://board.example/r#9', page: '9' }, { source: 'report' }],
        }),
        aFinding({ id: 'f2', commitment: 'unknown' }),
      ],
      translations: {
        en: { fields: { title: 'Review', findings: [{ id: 'f1', statement: 'Half of them.' }] }, html: '' },
      },
    }),
    found('old', 'complete', {}, { publishedOn: '2015-01-01' }),
    found('later', 'complete', {}, { publishedOn: '2024-01-01' }),
  ],
});

test('an edition says what it is, by what method, and what it rests on', () => {
  const result = calculateEdition(archive, anEdition({ calculatedOn: '2024-05-01' }));
  const { scorecards: _cards, commitments, findings, method, ...head } = result;
  expect(head).toEqual({
    schemaVersion: 1,
    id: '2023',
    title: 'Edición 2023',
    asOf: '2023-12-31',
    calculatedOn: '2024-05-01',
    publisher: 'Veeduría del Agua',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    languages: ['es', 'en'],
  });
  expect(method).toEqual(theMethod());
  expect(commitments.map(({ title }) => title)).toEqual([
    { es: 'Agua segura en cada escuela', en: 'Safe water in each school' },
  ]);
  // Those used and those set aside; none of a later day, none of a commitment that is not there.
  expect(findings.map(({ key }) => key)).toEqual(['old/f1', 'review/f1']);
  expect(findings[1]).toEqual({
    key: 'review/f1',
    audit: 'review',
    auditTitle: { es: 'Balance del agua', en: 'Review' },
    kind: 'citizen-watch',
    publishedOn: '2023-06-01',
    period: { from: '2023-01', to: '2023-03' },
    commitment: 'commitment-1',
    rating: 'limited',
    statement: { es: 'La mitad de las escuelas tiene agua.', en: 'Half of them.' },
    reviewedTwice: true,
    evidence: [
      { title: 'Informe', publisher: 'Junta', url: 'https://board.example/r#9', page: '9' },
      { title: 'Informe', publisher: 'Junta', url: 'https://board.example/r', page: '4' },
    ],
  });
});

test('a result fits its schema, as text and back', () => {
  const result = calculateEdition(archive, anEdition());
  expect(EditionResult.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
});

test('without its method there is no edition', () => {
  expect(() => calculateEdition(archive, anEdition({ method: 'v9' }))).toThrow('"v9", which is not there');
});

test('what is remembered from other days changes nothing', () => {
  let changes = 0;
  const property = fc.property(generated, (given) => {
    const archive = archiveOf(given);
    const on = (asOf: string) => JSON.stringify(scoresOn(archive, given.method, asOf));
    const days = ['2025-12-31', day, '2022-06-30', day];
    const results = days.map(on);
    const afresh = days.map((asOf) => {
      const other = structuredClone(given);
      return JSON.stringify(scoresOn(archiveOf(other), other.method, asOf));
    });
    expect(results).toEqual(afresh);
    changes += new Set(results).size - 1;
  });
  fc.assert(property, { seed: 20_261, numRuns: 60 });
  expect(changes).toBeGreaterThan(60);
});

test('a result holds the findings that an area names, those and no others, in the order of their names', () => {
  let most = 0;
  const property = fc.property(generated, (given) => {
    const { commitments, findings } = scoresOn(archiveOf(given), given.method, day);
    const named = commitments.flatMap(({ areas }) =>
      areas.flatMap(({ parts, setAside = [] }) => [
        ...parts.flatMap((part) => [part.finding ?? [], part.agreeing ?? []].flat()),
        ...[...parts.flatMap((part) => part.setAside ?? []), ...setAside].map(({ finding }) => finding),
      ]),
    );
    expect(findings.map(({ key }) => key)).toEqual([...new Set(named)].sort());
    most = Math.max(most, findings.length);
  });
  fc.assert(property, { seed: 20_261, numRuns: 200 });
  expect(most).toBeGreaterThan(5);
});

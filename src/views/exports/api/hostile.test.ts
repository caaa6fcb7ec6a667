import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';

import {
  aCommitment,
  aComparison,
  aFinding,
  aLaw,
  anAudit,
  anInstitution,
  aRow,
  aStatistic,
} from '#checks/fixtures/records.ts';
import { aMethod, anEdition, aPortal, jurisdictions } from '#checks/fixtures/settings.ts';
import { bothViews, inEnglish } from '#views/fixtures/view.ts';

import { apiFiles } from './files.ts';

// Records whose every text begins as a formula does. Whoever writes them means harm, or quotes a telephone number.

/** What a spreadsheet may run, and what it may be hidden behind. */
const starts = ['=1+1', '+51 1 999', '-2+3', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', "'=1"] as const;

const hostile = (start: string) => {
  const text = `${start}|cmd,"x";y`;
  const source = {
    key: 'gazette',
    title: text,
    publisher: text,
    url: 'https://gazette.example/1',
    page: text,
  };
  const sources = [source];
  const english = (fields: object) => ({ translations: inEnglish({ title: text, gist: text, ...fields }) });
  const codes = Object.fromEntries(
    Object.entries(aPortal().codes).map(([list, all]) => [
      list,
      all.map((each) => ({ ...each, label: text, description: text })),
    ]),
  );
  const reply = { by: 'water-board', on: '2024', text };
  return {
    portal: aPortal({ codes, name: text, licence: { ...aPortal().licence, name: text } }),
    jurisdictions: jurisdictions
      .slice(0, 3)
      .map((each) => ({ ...each, name: text, note: text, officialCode: text })),
    glossary: [{ id: 'water', term: text, meaning: text, group: text, confidence: 'read' as const }],
    methods: [aMethod({ title: text })],
    editions: [anEdition({ title: text })],
    records: [
      aLaw({ title: text, gist: text, identifier: text, sources, ...english({}) }),
      aCommitment({
        ...{ title: text, gist: text, code: text, fulfilledWhen: text, sources },
        updates: [{ on: '2023', status: 'announced', note: text, by: 'water-board', sources: ['gazette'] }],
        ...english({ fulfilledWhen: text }),
      }),
      anAudit({
        ...{ title: text, gist: text, codedBy: text, reviewedBy: `${text}.`, sources },
        findings: [
          aFinding({
            ...{ statement: text, limitation: text, reply },
            evidence: [{ source: 'gazette', page: text, quote: text }],
          }),
        ],
        recommendations: [{ id: 'r1', text, basis: text, proposedBy: text, reply }],
      }),
      aStatistic({
        ...{ title: text, gist: text, measure: text, definition: text, sources },
        licence: { name: text },
        columns: [{ name: 'sex', title: text, codes: 'sexes' }],
        observations: [aRow({ note: text, value: '-5' })],
        ...english({ measure: text }),
      }),
      aComparison({ title: text, measure: text, whyTheyDiffer: text, sources }),
      anInstitution({ name: text, shortName: text, gist: text, sources }),
    ],
  };
};

/** Said once more, apart from the function that keeps it from happening. */
const runs = (cell: string): boolean =>
  /^\p{Cc}/u.test(cell) || (/^[\s\p{C}]*[=+\-@＝＋－＠]/u.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell));

test.for(starts)('no cell of any CSV begins as a formula does: %j', (start) => {
  const files = apiFiles(bothViews(hostile(start))).filter(({ path }) => path.endsWith('.csv'));
  expect(files.map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      'api/v1/findings.csv',
      'api/v1/dictionary.csv',
      'api/v1/scorecards/2023.csv',
      'api/v1/statistics/statistic-1.csv',
    ]),
  );
  let guarded = 0;
  for (const { path, text } of files) {
    const rows = parse(text(), { bom: true, record_delimiter: '\r\n' }) as string[][];
    const cells = rows.flat();
    expect(cells.filter(runs), path).toEqual([]);
    guarded += cells.filter((cell) => cell.includes('|cmd') && cell.startsWith("'")).length;
  }
  expect(guarded).toBeGreaterThan(60);
});

test('a negative number stays a number', () => {
  const files = apiFiles(bothViews(hostile('=')));
  const observations = files.find(({ path }) => path.endsWith('statistics/statistic-1.csv'));
  expect(observations?.text()).toContain(',-5,');
});

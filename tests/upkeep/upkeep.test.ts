import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';

import { referenceWords } from '#i18n/words.ts';
import type { Archive, MethodEntry } from '#model/archive.ts';
import { checkContent } from '#records/check.ts';
import { asOf } from '#domain/as-of.ts';
import { archiveOf, generated } from '#domain/scores/fixtures/generated.ts';
import { type Report, reportsOf } from '#domain/upkeep/reports.ts';

import { readAll, recomputeReports, type Told, unreviewedOn } from './recompute.ts';

// A busy machine needs its time.
vi.setConfig({ testTimeout: 60_000 });

const project = join(import.meta.dirname, '../..');

type Plain = [place: string, lacking: string[], of: number][];

const plainOf = (of: Told): Plain =>
  [...of]
    .map(([place, { lacking, of: all }]): Plain[number] => [place, [...lacking].sort(), all])
    .sort(([a], [b]) => (a < b ? -1 : 1));

/** A report of the domain in the shape of one that is recomputed. */
const told = ({ gaps, of, byPlace }: Report): Plain => {
  const names = (all: Report['gaps']) => all.map(({ record: { type, id } }) => `${type}/${id}`).sort();
  const places = [...byPlace].map(([place, own]): Plain[number] => [place, names(own.gaps), own.of]);
  return [['all', names(gaps), of] as Plain[number], ...places].sort(([a], [b]) => (a < b ? -1 : 1));
};

const day = fc
  .date({ min: new Date('2012-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test.for(['content', 'tests/portals/fictional'])(
  '%s: on any day a record is in a report, in all and in each of its places, exactly when its Markdown says so',
  async (name) => {
    const { archive } = await checkContent(join(project, name), { today: '2100-01-01', referenceWords });
    if (!archive) throw new Error('There is no archive.');
    const folder = readAll(join(project, name));
    let lacking = 0;
    const compare = (on: string, method: MethodEntry) => {
      const again = recomputeReports(folder, method.id, on);
      const reports = reportsOf(archive, method, on);
      expect(reports.map((report) => report.name).sort()).toEqual([...again.keys()].sort());
      for (const report of reports) {
        expect(told(report), `${report.name} ${on}`).toEqual(plainOf(again.get(report.name) as Told));
        lacking += report.gaps.length;
      }
    };
    for (const method of archive.methods.all) {
      compare(asOf(archive), method);
      fc.assert(
        fc.property(day, (on) => compare(on, method)),
        { seed: 2026, numRuns: 12 },
      );
    }
    expect(lacking).toBeGreaterThan(1000);
  },
);

const asContent = (archive: Archive, method: MethodEntry) => ({
  portal: archive.portal,
  jurisdictions: archive.jurisdictions.all,
  laws: archive.laws.all,
  commitments: archive.commitments.all,
  audits: archive.audits.all,
  institutions: archive.institutions.all,
  methods: [method],
  editions: [],
});

test('of generated portals, with every scope, verdict and place, the same commitments lack a review', () => {
  const states = new Set<string>();
  fc.assert(
    fc.property(generated, day, (given, on) => {
      const archive = archiveOf(given);
      const [report] = reportsOf(archive, given.method, on);
      expect(told(report as Report)).toEqual(
        plainOf(unreviewedOn(asContent(archive, given.method), given.method.id, on)),
      );
      for (const { lack, since } of report?.gaps ?? [])
        if (lack.kind === 'unreviewed')
          for (const { state } of lack.areas)
            states.add(`${state} ${since === undefined ? 'undated' : 'dated'}`);
    }),
    { seed: 2026, numRuns: 250 },
  );
  expect([...states].sort()).toEqual([
    'not-reviewed dated',
    'not-reviewed undated',
    'outdated dated',
    'outdated undated',
  ]);
});

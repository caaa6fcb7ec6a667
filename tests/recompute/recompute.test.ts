import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';

import { referenceWords } from '#i18n/words.ts';
import type { Archive, MethodEntry } from '#model/archive.ts';
import type { Score, Scorecard } from '#model/scorecard.ts';
import { checkContent } from '#records/check.ts';
import { calculateEdition, scoresOn } from '#domain/scores/edition.ts';
import { archiveOf, day, generated } from '#domain/scores/fixtures/generated.ts';

import type { Content } from './content.ts';
import { recompute, recomputeContent, type Recomputed, type RecomputedCard } from './recompute.ts';

// A busy machine needs its time.
vi.setConfig({ testTimeout: 60_000 });

const project = join(import.meta.dirname, '../..');
const portals = ['content', 'tests/portals/fictional'] as const;

/** A score of the engine in the shape of one that is recomputed. */
const bare = ({ distribution, ...score }: Score): Recomputed =>
  ({
    ...score,
    distribution: Object.fromEntries(
      distribution.map(({ state, scale, count }) => [
        scale === undefined ? state : `${scale} ${state}`,
        count,
      ]),
    ),
  }) as Recomputed;

const keyOf = ({ kind, code }: Scorecard): string => [kind, code].filter(Boolean).join(' ');

/** The scorecards of the engine in the shape of those that are recomputed. */
const engine = (scorecards: readonly Scorecard[]): [string, RecomputedCard][] =>
  scorecards.map((card) => [
    keyOf(card),
    {
      score: bare(card.score),
      sections: Object.fromEntries((card.sections ?? []).map(({ id, score }) => [id, bare(score)])),
      pillars: Object.fromEntries((card.pillars ?? []).map(({ code, score }) => [code, bare(score)])),
    },
  ]);

const sorted = (cards: Iterable<[string, RecomputedCard]>): [string, RecomputedCard][] =>
  [...cards].sort(([a], [b]) => (a < b ? -1 : 1));

test.for(portals)('%s: every score of every edition comes out of the Markdown again', async (folder) => {
  const { archive } = await checkContent(join(project, folder), { today: '2100-01-01', referenceWords });
  if (!archive) throw new Error('There is no archive.');
  const again = recompute(join(project, folder));
  expect([...again.keys()].sort()).toEqual(archive.editions.all.map(({ id }) => id));
  let values = 0;
  for (const edition of archive.editions.all) {
    // What the records give today is compared here, whether the edition is closed or not.
    const { scorecards } = calculateEdition(archive, edition);
    expect(sorted(again.get(edition.id) ?? [])).toEqual(sorted(engine(scorecards)));
    expect(scorecards.length).toBeGreaterThan(10);
    values += scorecards.filter(({ score }) => score.value !== undefined).length;
  }
  expect(values).toBeGreaterThan(0);
});

/** Records of an archive as they stand in their files. */
const asContent = (archive: Archive, method: MethodEntry): Content => ({
  portal: archive.portal,
  jurisdictions: archive.jurisdictions.all,
  laws: archive.laws.all,
  commitments: archive.commitments.all,
  audits: archive.audits.all,
  institutions: archive.institutions.all,
  methods: [method],
  editions: [{ id: 'generated', asOf: day, method: method.id }],
});

test('the scores of generated portals come out again: sections, groups, penalties, floors, every verdict and place', () => {
  let values = 0;
  fc.assert(
    fc.property(generated, (given) => {
      const archive = archiveOf(given);
      const { scorecards } = scoresOn(archive, given.method, day);
      const again = recomputeContent(asContent(archive, given.method)).get('generated');
      expect(sorted(again ?? [])).toEqual(sorted(engine(scorecards)));
      values += scorecards.filter(({ score }) => score.value !== undefined).length;
    }),
    { seed: 2026, numRuns: 250 },
  );
  expect(values).toBeGreaterThan(500);
});

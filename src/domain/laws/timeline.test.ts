import { expect, test } from 'vitest';

import { aLaw } from '#checks/fixtures/records.ts';
import { anArchive } from '#domain/fixtures/archive.ts';
import type { InForceRule } from '#model/portal.ts';

import { relationsOf } from './relations.ts';
import { type LawMoment, timelineOf } from './timeline.ts';

type Law = Parameters<typeof aLaw>[0];

const line = (moment: LawMoment): string => {
  const what =
    moment.kind === 'event'
      ? moment.event.what
      : moment.kind === 'relation'
        ? `${moment.side} ${moment.link.relation.type} ${moment.link.from.id}`
        : moment.kind === 'in-force' && moment.supplied
          ? 'in-force (supplied)'
          : moment.kind;
  return `${moment.on} ${what}`;
};

const lifeOf = (law: Law, others: readonly Law[] = [], rules: readonly InForceRule[] = []): string[] => {
  const norm = aLaw({ id: 'norm', ...law });
  const { incoming, outgoing } = relationsOf(
    anArchive({ records: [norm, ...others.map((other) => aLaw(other))] }),
  );
  const links = { incoming: incoming.get('norm') ?? [], outgoing: outgoing.get('norm') ?? [] };
  return timelineOf(norm, links, rules).map(line);
};

test('a norm of which nothing is dated has no life to show', () => {
  expect(lifeOf({ publishedOn: undefined })).toEqual([]);
});

test('from the bill to the end of its term, with what happened and what changed it', () => {
  expect(
    lifeOf(
      {
        introducedOn: '2009-05-01',
        publishedOn: '2010-03-01',
        inForceOn: '2010-09-01',
        effectiveUntil: '2020-12-31',
        events: [{ on: '2010-01-15', what: 'La aprueba el pleno.' }],
        relations: [{ type: 'repeals', law: 'older' }],
      },
      [
        { id: 'older', publishedOn: '1999-01-01' },
        { id: 'newer', publishedOn: '2015-06-30', relations: [{ type: 'amends', law: 'norm' }] },
      ],
    ),
  ).toEqual([
    '2009-05-01 introduced',
    '2010-01-15 La aprueba el pleno.',
    '2010-03-01 published',
    '2010-09-01 in-force',
    '2015-06-30 incoming amends newer',
    '2020-12-31 until',
  ]);
});

test('on one day: published, in force, what happened, what changed it, the end', () => {
  const day = '2010-03-01';
  expect(
    lifeOf(
      { publishedOn: day, inForceOn: day, effectiveUntil: day, events: [{ on: day, what: 'Se deposita.' }] },
      [{ id: 'newer', publishedOn: day, relations: [{ type: 'repeals', law: 'norm' }] }],
    ),
  ).toEqual([
    `${day} published`,
    `${day} in-force`,
    `${day} Se deposita.`,
    `${day} incoming repeals newer`,
    `${day} until`,
  ]);
});

test('a partial date stands at its last day', () => {
  expect(
    lifeOf({
      publishedOn: '2010-12-30',
      events: [
        { on: '2010', what: 'En algún día de 2010.' },
        { on: '2010-11', what: 'En noviembre.' },
      ],
    }),
  ).toEqual(['2010-11 En noviembre.', '2010-12-30 published', '2010 En algún día de 2010.']);
});

test('an undated relation stands in the list of relations only', () => {
  expect(
    lifeOf({}, [{ id: 'newer', publishedOn: undefined, relations: [{ type: 'amends', law: 'norm' }] }]),
  ).toEqual(['2010-03-01 published']);
});

test('an entry into force that the country’s rule supplies is said to be supplied', () => {
  expect(lifeOf({}, [], [{ daysAfterPublication: 1, ranks: ['act'], basis: 'Constitución' }])).toEqual([
    '2010-03-01 published',
    '2010-03-02 in-force (supplied)',
  ]);
});

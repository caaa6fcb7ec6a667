import { expect, test } from 'vitest';

import { aLaw } from '#checks/fixtures/records.ts';
import { aPortal } from '#checks/fixtures/settings.ts';
import { anArchive } from '#domain/fixtures/archive.ts';

import { type Link, relationsOf } from './relations.ts';

type Laws = readonly Parameters<typeof aLaw>[0][];

const from = (laws: Laws, portal = aPortal()) =>
  relationsOf(anArchive({ portal, records: laws.map((law) => aLaw(law)) }));

const shown = (links: readonly Link[] | undefined) =>
  links?.map(({ relation, from: source, to, on }) => `${source.id} ${relation.type} ${to.id} ${on ?? '?'}`);

test('an archive without relations', () => {
  const { incoming, outgoing } = from([{ id: 'a' }, { id: 'b' }]);
  expect([incoming.size, outgoing.size]).toEqual([0, 0]);
});

test('one relation, written once, is seen from both sides', () => {
  const { incoming, outgoing } = from([
    { id: 'old' },
    { id: 'new', publishedOn: '2015-06-30', relations: [{ type: 'amends', law: 'old' }] },
  ]);
  expect(shown(incoming.get('old'))).toEqual(['new amends old 2015-06-30']);
  expect(shown(outgoing.get('new'))).toEqual(['new amends old 2015-06-30']);
  expect(incoming.get('new')).toBeUndefined();
  expect(outgoing.get('old')).toBeUndefined();
});

test('a relation to a norm that is not recorded is left to the check', () => {
  const { incoming, outgoing } = from([{ id: 'new', relations: [{ type: 'amends', law: 'lost' }] }]);
  expect([incoming.size, outgoing.size]).toEqual([0, 0]);
});

test.for<[string, Parameters<typeof aLaw>[0], string | undefined, string]>([
  ['its own date', { inForceOn: '2015-08-01' }, '2016-01-01', '2016-01-01'],
  ['the entry into force of the norm that states it', { inForceOn: '2015-08-01' }, undefined, '2015-08-01'],
  ['its publication', {}, undefined, '2015-06-30'],
  ['nothing known', { publishedOn: undefined }, undefined, '?'],
])('the date of a relation is %s', ([, law, on, expected]) => {
  const relation = { type: 'repeals' as const, law: 'old', ...(on === undefined ? {} : { on }) };
  const { incoming } = from([
    { id: 'old' },
    { id: 'new', publishedOn: '2015-06-30', ...law, relations: [relation] },
  ]);
  expect(shown(incoming.get('old'))).toEqual([`new repeals old ${expected}`]);
});

test('the country’s rule dates a relation where the norm gives no entry into force', () => {
  const portal = aPortal({
    inForceRule: [{ daysAfterPublication: 1, ranks: ['act'], basis: 'Constitución' }],
  });
  const { incoming } = from(
    [{ id: 'old' }, { id: 'new', publishedOn: '2015-06-30', relations: [{ type: 'repeals', law: 'old' }] }],
    portal,
  );
  expect(shown(incoming.get('old'))).toEqual(['new repeals old 2015-07-01']);
});

test('oldest first: undated ones before all, a partial date at its last day, equals by id', () => {
  const amend = (id: string, publishedOn: string | undefined) => ({
    id,
    publishedOn,
    relations: [{ type: 'amends' as const, law: 'old' }],
  });
  const { incoming } = from([
    { id: 'old' },
    amend('year', '2012'),
    amend('zebra', '2012-06-01'),
    amend('apple', '2012-06-01'),
    amend('month', '2012-05'),
    amend('undated', undefined),
  ]);
  expect(shown(incoming.get('old'))).toEqual([
    'undated amends old ?',
    'month amends old 2012-05',
    'apple amends old 2012-06-01',
    'zebra amends old 2012-06-01',
    'year amends old 2012',
  ]);
});

test('two relations of one norm to one other stay in the order written', () => {
  const { incoming, outgoing } = from([
    { id: 'old' },
    {
      id: 'new',
      relations: [
        { type: 'inserts', law: 'old' },
        { type: 'amends', law: 'old' },
      ],
    },
  ]);
  const expected = ['new inserts old 2010-03-01', 'new amends old 2010-03-01'];
  expect(shown(incoming.get('old'))).toEqual(expected);
  expect(shown(outgoing.get('new'))).toEqual(expected);
});

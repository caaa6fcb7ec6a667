import { expect, test } from 'vitest';

import type { EditionEntry, Stored } from '#model/archive.ts';
import { aCommitment } from '#checks/fixtures/records.ts';
import { anEdition } from '#checks/fixtures/settings.ts';
import { found, theMethod } from '#domain/scores/fixtures/scored.ts';
import { aView } from '#views/fixtures/view.ts';

import { editionsPage } from './editions-page.ts';

const edition = (year: string, given: Partial<EditionEntry> = {}) =>
  anEdition({ id: year, title: `Edición ${year}`, asOf: `${year}-12-31`, ...given });

const commitment = (id: string, madeOn: string) => aCommitment({ id, title: `Título ${id}`, madeOn });

const told = (id: string, publishedOn: string, verdict: string) =>
  found(`${id}-${publishedOn}`, verdict, { commitment: id }, { publishedOn });

const pageOf = (here: string, records: readonly Stored[], editions: readonly EditionEntry[]) => {
  const view = aView({
    records,
    editions,
    methods: [theMethod(), theMethod({ id: 'v2', validityMonths: 12 })],
  });
  const scores = view.site.editions.find(({ result }) => result.id === here);
  if (scores === undefined) throw new Error(`There is no edition ${here}.`);
  return editionsPage(view, scores);
};

const two = [edition('2022'), edition('2023')];

test('one edition alone has none beside it', () => {
  expect(pageOf('2023', [commitment('c1', '2020-01-01')], [edition('2023')]).pairs).toEqual([]);
});

test('a score that rose: in words, older edition first, from whichever of the two it is looked at', () => {
  const records = [
    commitment('c1', '2020-01-01'),
    told('c1', '2022-06-01', 'limited'),
    told('c1', '2023-06-01', 'complete'),
  ];
  for (const [here, other] of [
    ['2022', '2023'],
    ['2023', '2022'],
  ] as const) {
    const [pair] = pageOf(here, records, two).pairs;
    expect(pair?.code).toBe(other);
    expect(pair?.title).toBe('Edición 2022 y Edición 2023');
    expect(pair?.sides.map(({ value }) => value?.exact)).toEqual(['1/3', '1']);
    expect(pair?.change).toEqual({ arrow: 'up', text: 'Sube: antes 33\u00a0%' });
    // Everything is rated in both: no unrated commitment can explain the difference.
    expect(pair).not.toHaveProperty('caution');
    expect(pair?.moved.map(({ name, change }) => [name, change])).toEqual([
      ['institution:water-board', 'Sube: antes 33\u00a0%'],
      ['pillar:supply', 'Sube: antes 33\u00a0%'],
    ]);
    expect(pair?.moved[0]?.scores.map(({ edition: id, value }) => [id, value.text])).toEqual([
      ['2022', '33\u00a0%'],
      ['2023', '100\u00a0%'],
    ]);
  }
});

test('a rise that what nobody has rated may explain says so', () => {
  const records = [
    commitment('c1', '2020-01-01'),
    commitment('c2', '2020-01-01'),
    told('c1', '2022-06-01', 'limited'),
    told('c1', '2023-06-01', 'substantial'),
  ];
  const [pair] = pageOf('2023', records, two).pairs;
  expect(pair?.change.arrow).toBe('up');
  expect(pair?.caution).toBe(
    'Los intervalos se superponen: el cambio puede venir de lo que nadie ha calificado.',
  );
});

test('another set of commitments: no arrow, and which came in', () => {
  const records = [
    commitment('c1', '2020-01-01'),
    commitment('c2', '2023-02-01'),
    told('c1', '2022-06-01', 'limited'),
    told('c1', '2023-06-01', 'complete'),
  ];
  const [pair] = pageOf('2023', records, two).pairs;
  expect(pair?.change).toEqual({ text: 'No se compara: cambió el conjunto de compromisos (1 entró)' });
  expect(pair?.only).toEqual([
    {
      heading: '1 compromiso cuenta solo en la Edición 2023',
      items: [{ title: 'Título c2', href: '/es/cumplimiento/2023/compromisos/c2/' }],
    },
  ]);
  expect(pair?.isOneMethod).toBe(true);
  expect(pair?.moved).toEqual([]);
});

test('another method: nothing of the two is compared', () => {
  const records = [commitment('c1', '2020-01-01'), told('c1', '2023-06-01', 'limited')];
  const [pair] = pageOf('2023', records, [edition('2022'), edition('2023', { method: 'v2' })]).pairs;
  expect(pair?.change).toEqual({ text: 'No se compara: cambió el método' });
  expect(pair?.isOneMethod).toBe(false);
  expect(pair?.moved).toEqual([]);
  expect(pair?.rest).toEqual([]);
});

import { expect, test } from 'vitest';

import { aCommitment } from '#checks/fixtures/records.ts';

import { found, span } from '#domain/scores/fixtures/scored.ts';
import { aScoredView, editionOf } from '#views/scores/fixtures/scored.ts';

import { regionsPage } from './page.ts';

const pageOf = (given: Parameters<typeof aScoredView>[0] = {}, language = 'es') => {
  const view = aScoredView(given, language);
  return regionsPage(view, editionOf(view));
};

test('regions in alphabetical order by what binds each of them, each cell with the way to why', () => {
  const { grid, known, symbols } = pageOf();
  expect(grid.columns).toEqual([
    {
      id: 'wells',
      title: 'Pozos limpios',
      href: '/es/cumplimiento/2023/compromisos/wells/',
      rated: '1 de 2 calificadas',
      isLong: false,
    },
  ]);
  expect(
    grid.rows.map(({ code, cells }) => [code, cells.map((cell) => [cell?.state.mark, cell?.href])]),
  ).toEqual([
    ['ZZ-NOR', [['level-3', '/es/cumplimiento/2023/compromisos/wells/#zz-nor']]],
    ['ZZ-SUR', [['not-reviewed', '/es/cumplimiento/2023/compromisos/wells/#zz-sur']]],
  ]);
  expect(known).toEqual([
    '1 de 2 casillas tienen calificación.',
    'De 1 no consta ninguna revisión: no quiere decir que no se haya cumplido.',
  ]);
  expect(symbols.map(({ name }) => name)).toEqual(['level-3', 'not-reviewed']);
});

test('the score of a region stands in its row, or that it is too little, always with its coverage', () => {
  const [north, south] = pageOf().grid.rows;
  expect(north?.score).toMatchObject({
    name: 'jurisdiction:ZZ-NOR',
    value: { exact: '1' },
    coverage: { text: '1 de 1' },
  });
  expect(south?.score).toMatchObject({ withheld: 'No alcanza para calificar', coverage: { text: '0 de 1' } });
  expect(south?.score).not.toHaveProperty('value');
});

test('several times have their mean beside the words', () => {
  const { grid } = pageOf({
    records: [
      aCommitment({ scope: 'each-region', due: [{ kind: 'recurring', every: 'year', from: '2022' }] }),
      found('a', 'complete', { jurisdiction: 'ZZ-NOR', period: span('2022') }),
      found('b', 'limited', { jurisdiction: 'ZZ-NOR', period: span('2023') }),
    ],
  });
  expect(grid.rows[0]?.cells[0]).toMatchObject({
    state: { mark: 'varied' },
    mean: { text: 'Valor: 2/3', exact: '2/3' },
  });
  expect(grid.rows[1]?.cells[0]).not.toHaveProperty('mean');
});

test('what names its places stands apart, by place; what binds the country is in neither', () => {
  const { grid, apart } = pageOf({
    records: [
      aCommitment({ id: 'both', title: 'Pozos', scope: ['ZZ-SUR', 'ZZ-NOR'] }),
      aCommitment({ id: 'north', title: 'Caños', scope: ['ZZ-NOR'] }),
      aCommitment({ id: 'nation' }),
    ],
  });
  expect(grid.columns).toEqual([]);
  expect(apart.map(({ place, title, cell }) => [place, title, cell.href])).toEqual([
    ['Norte', 'Caños', '/es/cumplimiento/2023/compromisos/north/#zz-nor'],
    ['Norte', 'Pozos', '/es/cumplimiento/2023/compromisos/both/#zz-nor'],
    ['Sur', 'Pozos', '/es/cumplimiento/2023/compromisos/both/#zz-sur'],
  ]);
});

test('what is out of the count in every region has no column', () => {
  const { grid, known } = pageOf({
    records: [aCommitment({ scope: 'each-region', until: '2020' })],
  });
  expect(grid).toEqual({ columns: [], rows: [] });
  expect(known).toEqual([]);
});

test('the legend names the levels of the scales that stand here and every state that is no level', () => {
  const { levels, open } = pageOf({}, 'en');
  expect(levels.map((lines) => lines.map(({ state, value }) => [state.label, value]))).toEqual([
    [
      ['complete', 'Worth 1'],
      ['substantial', 'Worth 2/3'],
      ['limited', 'Worth 1/3'],
      ['not-started', 'Worth 0'],
    ],
  ]);
  expect(open.map(({ state }) => state.mark)).toEqual([
    'varied',
    'no-answer',
    'not-assessable',
    'unrated',
    'partly-reviewed',
    'outdated',
    'not-reviewed',
    'not-applicable',
  ]);
});

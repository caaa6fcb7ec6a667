import { expect, test } from 'vitest';

import { check, spoken } from '#checks/fixtures/archive.ts';
import { aStatistic } from '#checks/fixtures/records.ts';

import { columnsSound } from './columns-sound.ts';

test('dimensions with names of their own pass', () => {
  expect(
    check(columnsSound, { statistics: [aStatistic(), aStatistic({ id: 'plain', columns: undefined })] }),
  ).toEqual([]);
});

test('a dimension with the name of a fixed column', () => {
  const columns = [
    { name: 'sex', title: 'Sexo', codes: 'sexes' },
    { name: 'status', title: 'Estado', codes: 'grades' },
  ];
  expect(spoken(check(columnsSound, { statistics: [aStatistic({ columns })] }))).toEqual([
    'statistics/statistic-1.md columns.1.name: «status» es una columna que todo archivo tiene, y no puede ser una dimensión. Dele otro nombre, aquí y en el encabezado del archivo.',
  ]);
});

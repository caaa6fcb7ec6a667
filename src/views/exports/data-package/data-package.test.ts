import { expect, test } from 'vitest';

import { aRow, aStatistic } from '#checks/fixtures/records.ts';
import { aPortal } from '#checks/fixtures/settings.ts';
import { bothViews, inEnglish } from '#views/fixtures/view.ts';

import { portalPackage, statisticPackage } from './data-package.ts';

type Given = NonNullable<Parameters<typeof aStatistic>[0]>;

const packageOf = (given: Given = {}, ...[more, where]: Parameters<typeof bothViews>) => {
  const statistic = aStatistic(given);
  return JSON.parse(statisticPackage(bothViews({ ...more, records: [statistic] }, where), statistic));
};

const fieldOf = (descriptor: { resources: { schema: { fields: { name: string }[] } }[] }, name: string) =>
  descriptor.resources[0]?.schema.fields.find((field) => field.name === name);

test('a package beside its CSV: paths need neither base nor origin', () => {
  const descriptor = packageOf({ id: 'water' }, {}, { base: '/repo/' });
  expect(descriptor).toMatchObject({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'water',
    languages: ['es', 'en'],
    version: '2024.5.1',
    created: '2024-05-01T00:00:00Z',
    contributors: [{ title: 'Veeduría del Agua', roles: ['creator', 'dataCurator'] }],
  });
  expect(descriptor.resources[0]).toMatchObject({ name: 'water', path: 'water.csv', type: 'table' });
  expect(descriptor).not.toHaveProperty('id');
  expect(descriptor).not.toHaveProperty('homepage');
  expect(JSON.stringify(descriptor)).not.toContain('/repo/');
});

test('where it is published is said once it is known', () => {
  expect(packageOf({ id: 'water' }, {}, { base: '/repo/', origin: 'https://w.example' })).toMatchObject({
    id: 'https://w.example/repo/api/v1/statistics/water.datapackage.json',
    homepage: 'https://w.example/repo/es/estadisticas/water/',
    resources: [{ homepage: 'https://w.example/repo/es/estadisticas/water/', path: 'water.csv' }, {}],
  });
});

test('its day is that of the content, not of the build', () => {
  expect(packageOf({ checkedOn: '2023-11', retrievedOn: '2023-10-05' }).version).toBe('2023.11.1');
  expect(packageOf({ checkedOn: '2023-01-02', retrievedOn: '2024-01-09' }).created).toBe(
    '2024-01-09T00:00:00Z',
  );
});

test('a licence that is only words is said in words, and none is invented', () => {
  const [resource] = packageOf({ licence: { name: 'No se declara una licencia.' } }).resources;
  expect(resource).not.toHaveProperty('licenses');
  expect(resource.description).toContain('Licencia de los datos: No se declara una licencia.');
});

test('the description carries definition, caveats and breaks', () => {
  const { description } = packageOf({
    caveats: [{ id: 'a', text: 'No compare.' }],
    breaks: [{ on: '2020-03', until: '2020-06', why: 'Nadie contó.' }],
  }).resources[0];
  expect(description).toBe(
    [
      'Cuenta a quien no tiene agua.',
      'Personas que viven sin conexión.',
      'Advertencias:',
      '- No compare.',
      'Quiebres de la serie:',
      '- marzo de 2020 a junio de 2020: Nadie contó.',
      'Licencia de los datos: CC BY 4.0',
      'Fecha de extracción: 1 de abril de 2024.',
    ].join('\n\n'),
  );
});

test('other languages stand in a property of their own, whole or not at all', () => {
  const texts = {
    title: 'People without water',
    gist: 'Counts who has no water.',
    definition: 'People who live unconnected.',
    licence: { name: 'CC BY 4.0' },
  };
  const [whole] = packageOf({ translations: inEnglish(texts) }).resources;
  expect(whole['veedor:translations'].en).toEqual({
    title: 'People without water',
    description:
      'Counts who has no water.\n\nPeople who live unconnected.\n\nLicence of the data: CC BY 4.0\n\nExtracted: 1 April 2024.',
  });
  const [part] = packageOf({
    translations: inEnglish(texts),
    caveats: [{ id: 'a', text: 'No compare.' }],
  }).resources;
  expect(part).not.toHaveProperty('veedor:translations');
});

test('columns say what they hold', () => {
  const descriptor = packageOf();
  expect(descriptor.resources[0].schema.fields.map(({ name }: { name: string }) => name)).toEqual(
    'periodStart,periodEnd,jurisdiction,sex,value,qualifier,status,source,reportedOn,note'.split(','),
  );
  expect(fieldOf(descriptor, 'value')).toMatchObject({
    type: 'number',
    title: 'Valor',
    description: expect.stringMatching(/^Personas sin agua en casa\. Unidad: personas\. /),
  });
  expect(fieldOf(descriptor, 'sex')).toMatchObject({
    type: 'string',
    title: 'Sexo',
    description: 'Código de la lista «sexes»; _T es el total.',
    categories: [{ value: '_T', label: '_T' }],
    constraints: { required: true },
  });
  expect(fieldOf(descriptor, 'status')).toMatchObject({
    categories: expect.arrayContaining([{ value: 'Q', label: 'Suprimido' }]),
    'veedor:translations': {
      en: { categories: expect.arrayContaining([{ value: 'Q', label: 'Suppressed' }]) },
    },
  });
  expect(fieldOf(descriptor, 'source')).toMatchObject({ categories: ['gazette'] });
});

test('levels are ordered codes', () => {
  const value = fieldOf(packageOf({ ordinal: 'grades', observations: [aRow({ value: 'bad' })] }), 'value');
  expect(value).toMatchObject({
    type: 'string',
    categories: [
      { value: 'good', label: 'good' },
      { value: 'bad', label: 'bad' },
    ],
    categoriesOrdered: true,
  });
});

test('codes that read alike are told apart', () => {
  const codes = {
    ...aPortal().codes,
    sexes: [
      { code: 'F', label: 'Otras' },
      { code: 'M', label: 'Otras' },
    ],
  };
  const observations = ['F', 'M', '_T'].map((sex) => aRow({ dimensions: { sex } }));
  expect(fieldOf(packageOf({ observations }, { portal: aPortal({ codes }) }), 'sex')).toMatchObject({
    categories: [
      { value: '_T', label: 'Total' },
      { value: 'F', label: 'Otras (F)' },
      { value: 'M', label: 'Otras (M)' },
    ],
  });
});

const key = ['periodStart', 'periodEnd', 'jurisdiction', 'sex', 'source'];

test.for<[string, Given['observations'], readonly string[] | undefined]>([
  ['a row', [aRow()], key],
  ['dated rows', [aRow({ reportedOn: '2023' }), aRow({ reportedOn: '2024' })], [...key, 'reportedOn']],
  ['rows of which one is dated', [aRow({ reportedOn: '2023' }), aRow({ jurisdiction: 'ZZ' })], key],
  ['rows that only a day tells apart, which one lacks', [aRow({ reportedOn: '2023' }), aRow()], undefined],
  ['no rows', [], undefined],
])('the key of %s', ([, observations, expected]) => {
  expect(packageOf({ observations }).resources[0].schema.primaryKey).toEqual(expected);
});

test('areas are a table of the package, which the rows point to', () => {
  const { resources } = packageOf({ observations: [aRow(), aRow({ jurisdiction: 'ZZ' })] });
  expect(resources[0].schema.foreignKeys).toEqual([
    { fields: ['jurisdiction'], reference: { resource: 'veedor.areas', fields: ['code'] } },
  ]);
  expect(resources[1]).toMatchObject({
    name: 'veedor.areas',
    data: [
      { code: 'ZZ', name: 'Zeta', parent: null },
      { code: 'ZZ-NOR', name: 'Norte', parent: 'ZZ' },
    ],
  });
});

type Named = Record<string, string>;

const whole = (
  records: Parameters<typeof bothViews>[0] = {},
  more: Parameters<typeof portalPackage>[1] = {},
) => JSON.parse(portalPackage(bothViews(records, { base: '/repo/', origin: 'https://w.example' }), more));

const open = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.es' };
const two = {
  records: [
    aStatistic({ id: 'b', licence: open }),
    aStatistic({ id: 'a', observations: [aRow({ jurisdiction: 'ZZ' })] }),
  ],
};

test('every table in one package, which has no licence to hand down', () => {
  const descriptor = whole(two);
  expect(descriptor).toMatchObject({
    name: 'portal-del-agua-data',
    id: 'https://w.example/repo/datapackage.json',
    homepage: 'https://w.example/repo/es/datos/',
    title: 'Datos de Portal del agua',
    'veedor:translations': { en: { title: 'Data of Portal del agua' } },
  });
  expect(descriptor).not.toHaveProperty('licenses');
  const tables = descriptor.resources.map(({ name, path }: Named) => [name, path]);
  expect(tables.slice(0, 4)).toEqual([
    ['a', 'api/v1/statistics/a.csv'],
    ['b', 'api/v1/statistics/b.csv'],
    ['veedor.areas', undefined],
    ['veedor.laws', 'api/v1/laws.csv'],
  ]);
  expect(tables.at(-1)).toEqual(['veedor.dictionary', 'api/v1/dictionary.csv']);
  expect(descriptor.resources[2].data.map(({ code }: { code: string }) => code)).toEqual(['ZZ', 'ZZ-NOR']);
});

test('what is packed holds only the statistics with an open licence', () => {
  const names = whole(two, { isForZip: true }).resources.map(({ name }: Named) => name);
  expect(names.slice(0, 3)).toEqual(['b', 'veedor.areas', 'veedor.laws']);
});

test('a portal without statistics has its lists', () => {
  const [first] = whole().resources;
  expect(first).toMatchObject({ name: 'veedor.laws', title: 'Normas' });
  const fields = Object.fromEntries(first.schema.fields.map((each: Named) => [each['name'], each]));
  expect(fields).toMatchObject({
    id: { type: 'string', constraints: { required: true, unique: true } },
    title: { type: 'string', description: 'Título oficial de la norma.', constraints: { required: true } },
    issuers: { type: 'list', delimiter: ';', itemType: 'string' },
    publishedOn: { type: 'string', constraints: { pattern: expect.stringContaining('[0-9]{4}') } },
    legalStatus: { constraints: { enum: expect.arrayContaining(['in-force', 'repealed']) } },
  });
  expect(fields['title_en']).not.toHaveProperty('constraints');
  expect(first.schema.foreignKeys).toContainEqual({
    fields: ['jurisdiction'],
    reference: { resource: 'veedor.jurisdictions', fields: ['id'] },
  });
});

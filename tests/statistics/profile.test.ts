import { expect, test } from 'vitest';

import { readPackage } from './profile.ts';

const valid = {
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'water',
  title: 'Agua',
  description: 'Cuenta.',
  languages: ['es'],
  version: '2024.5.1',
  created: '2024-05-01T00:00:00Z',
  contributors: [{ title: 'Veeduría' }],
  resources: [
    {
      name: 'water',
      type: 'table',
      path: 'api/v1/water.csv',
      title: 'Agua',
      licenses: [{ path: 'https://l.example/', title: 'Como se declara' }],
      'veedor:unit': 'people',
      schema: {
        fields: [
          { name: 'place', type: 'string', categories: [{ value: 'a', label: 'A' }] },
          { name: 'value', type: 'number' },
        ],
        missingValues: [''],
        primaryKey: ['place'],
        foreignKeys: [{ fields: ['place'], reference: { resource: 'areas', fields: ['code'] } }],
      },
    },
    {
      name: 'areas',
      type: 'table',
      title: 'Ámbitos',
      data: [{ code: 'a' }],
      schema: { fields: [{ name: 'code', type: 'string' }], missingValues: [''] },
    },
  ],
};

/** The faults of the valid package with one value changed, taken away where it is undefined. */
const faults = (path: string, value: unknown): string => {
  const changed = structuredClone(valid) as unknown as Record<string, unknown>;
  const steps = path.split('.');
  const last = steps.pop() as string;
  let at = changed;
  for (const step of steps) at = at[step] as Record<string, unknown>;
  at[last] = value;
  try {
    readPackage(JSON.stringify(changed));
    return 'none';
  } catch (error) {
    return (error as Error).message;
  }
};

test('a package as the standard asks for is read', () => {
  expect(readPackage(JSON.stringify(valid))).toEqual(valid);
});

const first = 'resources.0';

test.for<[string, unknown, RegExp]>([
  ['$schema', 'https://datapackage.org/profiles/1.0/datapackage.json', /^\$schema/],
  ['$schema', undefined, /^\$schema/],
  ['name', 'Agua limpia', /^name/],
  ['id', '/datapackage.json', /no web address/],
  ['homepage', '/es/', /no web address/],
  ['profile', 'data-package', /"profile" is no property/],
  ['version', '2024.05.01', /^version/],
  ['created', '2024-05-01', /^created/],
  ['contributors', [], /^contributors/],
  ['resources', [], /^resources/],
  ['resources.1.name', 'water', /the same resource twice/],
  [`${first}.path`, '/api/v1/water.csv', /path below the descriptor/],
  [`${first}.path`, '../water.csv', /path below the descriptor/],
  [`${first}.path`, 'api/../water.csv', /path below the descriptor/],
  [`${first}.path`, '.api/water.csv', /path below the descriptor/],
  [`${first}.path`, 'file:water.csv', /path below the descriptor/],
  [`${first}.path`, undefined, /either a path or data/],
  [`${first}.data`, [], /either a path or data/],
  [`${first}.licenses`, [{ title: 'Libre' }], /neither a name nor a path/],
  [`${first}.licenses`, [{ name: 'Uso libre' }], /licenses\.0\.name/],
  [`${first}.licenses`, [], /licenses/],
  [`${first}.sources`, [{ path: 'x' }], /sources\.0\.title/],
  [`${first}.unit`, 'people', /"unit" is no property/],
  [`${first}.schema.missingValues`, ['', ''], /the same missing value twice/],
  [`${first}.schema.primaryKey`, 'place', /primaryKey/],
  [`${first}.schema.primaryKey`, ['name'], /no field is called "name"/],
  [`${first}.schema.foreignKeys.0.fields`, ['name'], /no field is called "name"/],
  [`${first}.schema.foreignKeys.0.fields`, ['place', 'value'], /keys of unlike length/],
  [`${first}.schema.foreignKeys.0.reference.resource`, 'regions', /no "code" in "regions"/],
  [`${first}.schema.foreignKeys.0.reference.fields`, ['id'], /no "id" in "areas"/],
  [`${first}.schema.fields`, [], /fields/],
  [`${first}.schema.fields.1.name`, 'place', /the same field twice/],
  [`${first}.schema.fields.1.type`, 'decimal', /fields\.1\.type/],
  [`${first}.schema.fields.1.categories`, ['1'], /"categories" is no property/],
  [`${first}.schema.fields.1.constraints`, { pattern: '1' }, /"pattern" is no property/],
  [`${first}.schema.fields.0.categories`, ['a', 'a'], /the same category twice/],
  [`${first}.schema.fields.0.categories.0.value`, 1, /categories/],
  [
    `${first}.schema.fields.0.categories`,
    [
      { value: 'a', label: 'A' },
      { value: 'b', label: 'A' },
    ],
    /the same label twice/,
  ],
])('refused: %s is %j', ([path, value, expected]) => {
  expect(faults(path, value)).toMatch(expected);
});

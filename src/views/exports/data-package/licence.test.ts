import { expect, test } from 'vitest';

import { aView } from '#views/fixtures/view.ts';

import { licensesOf } from './licence.ts';

const view = aView();

test.for<[url: string, name: string | undefined]>([
  ['https://creativecommons.org/licenses/by/4.0/', 'CC-BY-4.0'],
  ['http://www.creativecommons.org/licenses/by/4.0', 'CC-BY-4.0'],
  ['https://creativecommons.org/licenses/by/4.0/deed.es', 'CC-BY-4.0'],
  ['https://creativecommons.org/licenses/by/4.0/legalcode', 'CC-BY-4.0'],
  ['https://creativecommons.org/licenses/by-sa/4.0/', 'CC-BY-SA-4.0'],
  ['https://creativecommons.org/publicdomain/zero/1.0/deed.en', 'CC0-1.0'],
  ['https://opendatacommons.org/licenses/odbl/1-0/', 'ODbL-1.0'],
  ['https://opendatacommons.org/licenses/by/1-0/', 'ODC-BY-1.0'],
  ['https://creativecommons.org/licenses/by/3.0/igo/', undefined],
  ['https://creativecommons.org/licenses/by-nc/4.0/', undefined],
  ['https://creativecommons.org/licenses/by/4.0.evil.example/', undefined],
  ['https://evil.example/creativecommons.org/licenses/by/4.0/', undefined],
  ['https://data.example/terms', undefined],
])('%s is called %s', ([path, name]) => {
  expect(licensesOf(view, { name: 'Como se declara', url: path })).toEqual([
    { ...(name === undefined ? {} : { name }), path, title: 'Como se declara' },
  ]);
});

test('words alone give no licence, however much they sound like one', () => {
  expect(licensesOf(view, { name: 'CC BY 4.0' })).toEqual([]);
});

test('its title is in the language of the portal', () => {
  const name = { es: 'Datos abiertos', en: 'Open data' };
  expect(licensesOf(view, { name, url: 'https://l.example/' })[0]?.title).toBe('Datos abiertos');
});

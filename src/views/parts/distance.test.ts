import { expect, test } from 'vitest';

import { aPortal } from '#checks/fixtures/settings.ts';
import { aView } from '#views/fixtures/view.ts';

import { distanceWords } from './distance.ts';

const portal = aPortal();
const units = [
  { code: 'percent', label: '%', style: 'share' },
  { code: 'people', label: { es: 'personas', en: 'people' }, singular: { es: 'persona', en: 'person' } },
];
const given = { portal: { ...portal, codes: { ...portal.codes, units } } };

test.for<[string, string, string | undefined, string, string]>([
  ['people', '415', undefined, '415 personas', '415 people'],
  ['people', '1', undefined, '1 persona', '1 person'],
  ['people', '415', 'x', 'x 415 personas', 'x 415 people'],
  ['percent', '17.0', undefined, '17,0 puntos porcentuales', '17.0 percentage points'],
  ['percent', '1', undefined, '1 punto porcentual', '1 percentage point'],
  ['percent', '5', 'x', 'x 5 puntos porcentuales', 'x 5 percentage points'],
])('a difference in %s of %s (%s)', ([unit, distance, before, es, en]) => {
  expect(distanceWords(aView(given), unit, distance, before)).toBe(es);
  expect(distanceWords(aView(given, { language: 'en' }), unit, distance, before)).toBe(en);
});

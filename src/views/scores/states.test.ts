import { expect, test } from 'vitest';

import { openStates } from '#model/scorecard.ts';
import { aMethod } from '#checks/fixtures/settings.ts';

import { aView } from '#views/fixtures/view.ts';

import { stateView } from './states.ts';

const level = (code: string, value: string) => ({ code, label: { es: code, en: `${code} (en)` }, value });
const method = aMethod({
  id: 'old',
  scales: [
    { id: 'three', levels: [level('no', '0'), level('half', '1/2'), level('yes', '1')] },
    { id: 'four', levels: [level('none', '-1'), level('no', '0'), level('some', '1'), level('all', '2')] },
  ],
});

test.for([
  ['no', undefined, { mark: 'level-0', label: 'no', fill: 0 }],
  ['half', 'three', { mark: 'level-2', label: 'half', fill: 0.5 }],
  ['yes', 'three', { mark: 'level-3', label: 'yes', fill: 1 }],
  ['no', 'four', { mark: 'level-1', label: 'no' }],
  ['all', undefined, { mark: 'level-3', label: 'all' }],
] as const)('the level %s on the scale %s is drawn by its place there', ([state, scale, expected]) => {
  expect(stateView(aView(), method, state, scale)).toEqual(expected);
});

test('a level is named by the method of the edition, which the portal need not have any more', () => {
  expect(stateView(aView({}, { language: 'en' }), method, 'some').label).toBe('some (en)');
});

test('every open state has a mark of its own and words of its own, in each language', () => {
  for (const language of ['es', 'en']) {
    const shown = openStates.map((state) => stateView(aView({}, { language }), method, state));
    expect(shown.map(({ mark }) => mark)).toEqual([...openStates]);
    expect(new Set(shown.map(({ label }) => label)).size).toBe(openStates.length);
  }
});

test.for([
  ['some', 'three', 'The method "old" has no level "some" on three.'],
  ['unheard', undefined, 'The method "old" has no level "unheard" on any scale.'],
] as const)('the unknown level %s is told', ([state, scale, message]) => {
  expect(() => stateView(aView(), method, state, scale)).toThrow(message);
});

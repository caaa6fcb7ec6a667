import { expect, test } from 'vitest';

import { sections } from '#checks/portal/portal-sound.ts';

import { type Addresses, hrefOf, pathOf, type SectionName } from './routes.ts';
import { wordsOf } from './words.ts';

const addresses = (base = '/'): Addresses => ({
  base,
  languages: ['es', 'en'].map((language) => ({ language, words: wordsOf(language, {}) })),
});

test.for<[string, SectionName | undefined, string[], string]>([
  ['es', undefined, [], 'es/'],
  ['es', 'laws', [], 'es/normas/'],
  ['en', 'laws', [], 'en/laws/'],
  ['es', 'laws', ['ley-28950-2007'], 'es/normas/ley-28950-2007/'],
  ['en', 'audits', ['balance-2024'], 'en/audits/balance-2024/'],
  ['es', 'scorecards', ['2025', 'regiones', 'pe-cus'], 'es/cumplimiento/2025/regiones/pe-cus/'],
])('the path of %s %s %s', ([language, section, rest, expected]) => {
  expect(pathOf(addresses(), language, section, ...rest)).toBe(expected);
});

test.for<[string, string]>([
  ['/', '/en/laws/law-1/'],
  ['/repo/', '/repo/en/laws/law-1/'],
  ['/a/b/', '/a/b/en/laws/law-1/'],
])('a portal published under %s', ([base, expected]) => {
  expect(hrefOf(addresses(base), 'en', 'laws', 'law-1')).toBe(expected);
});

test('a language that the portal does not have', () => {
  expect(() => pathOf(addresses(), 'pt', 'laws')).toThrow('"pt" is not a language of this portal.');
});

test.for(sections.flatMap((section) => ['es', 'en'].map((language) => [language, section] as const)))(
  'in %s, a menu may name %s: it has an address and a title',
  ([language, section]) => {
    const { sections: addressesOf, sectionTitles } = wordsOf(language, {});
    expect(addressesOf[section]).toMatch(/^[a-z-]+$/);
    expect(sectionTitles[section]).toMatch(/./);
  },
);

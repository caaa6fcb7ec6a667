import { expect, test } from 'vitest';

import { en } from './en.ts';
import { es } from './es.ts';
import { fill, form, referenceWords, wordsOf, slugsBesideEditions } from './words.ts';

test.for<[string, string, Record<string, string>, string]>([
  ['no gap', 'Sin huecos', {}, 'Sin huecos'],
  ['one gap', 'Datos al {date}', { date: '1 de mayo' }, 'Datos al 1 de mayo'],
  ['one gap twice', '{a} y {a}', { a: 'x' }, 'x y x'],
  ['values that are not asked for', '{a}', { a: 'x', b: 'y' }, 'x'],
  ['a value that looks like a gap', '{a} {b}', { a: '{b}', b: 'y' }, '{b} y'],
  ['a value with a dollar sign', '{a}', { a: '$& $1' }, '$& $1'],
  ['an empty value', '({a})', { a: '' }, '()'],
  ['braces around no name', '{} { a }', {}, '{} { a }'],
])('fills %s', ([, text, values, expected]) => {
  expect(fill(text, values)).toBe(expected);
});

test('a gap without a value is refused with the text and the gap', () => {
  expect(() => fill('Datos al {date}', { day: 'x' })).toThrow('No value for {date} in "Datos al {date}".');
});

test.for<[string, number, string]>([
  ['es', 0, 'otros'],
  ['es', 1, 'uno'],
  ['es', 2, 'otros'],
  ['es', 1.5, 'otros'],
  ['en', 1, 'uno'],
  ['pt', 0, 'uno'],
  ['pt', 1, 'uno'],
  ['pt', 2, 'otros'],
])('the form of %s for %d', ([language, count, expected]) => {
  expect(form(language, { one: 'uno', other: 'otros' }, count)).toBe(expected);
});

test('a form that is missing is said as the rest', () => {
  expect(form('es', { other: 'otros' }, 1)).toBe('otros');
});

test('words of a language: the content before the software, and a clear refusal where there are none', () => {
  expect(wordsOf('es', {})).toBe(es);
  expect(wordsOf('en', { pt: {} })).toBe(en);
  const own = { language: 'Español propio' };
  expect(wordsOf('es', { es: own })).toBe(own);
  expect(() => wordsOf('qu', {})).toThrow('There are no interface words for "qu": write interface/qu.yaml.');
});

/** Every text by its path; the forms of one text count as one, with their gaps together. */
const texts = (tree: object, path = ''): [path: string, texts: string[]][] =>
  Object.entries(tree).flatMap(([key, value]: [string, string | Record<string, string>]) => {
    const at = `${path}${key}`;
    if (typeof value === 'string') return [[at, [value]]];
    return typeof value['other'] === 'string' ? [[at, Object.values(value)]] : texts(value, `${at}.`);
  });

/** The gaps of a text; a date may be said with whatever preposition the language asks for. */
const gaps = (text: string): string[] =>
  (text.match(/\{\w+\}/g) ?? []).map((gap) => gap.replace(/^\{(?:on|from|until)\}$/, '{date}')).toSorted();

const [spanish, english] = [texts(es), texts(en)];

test('Spanish is the reference, and English says everything it says, in the same order', () => {
  expect(referenceWords).toBe(es);
  expect(english.map(([path]) => path)).toEqual(spanish.map(([path]) => path));
});

test('every gap of an English text is one of the Spanish text, and the other way round', () => {
  const gapsBy = (all: typeof spanish) =>
    all.map(([path, forms]) => [path, [...new Set(forms.flatMap(gaps))]]);
  expect(gapsBy(english)).toEqual(gapsBy(spanish));
});

test.for<[string, typeof spanish]>([
  ['Spanish', spanish],
  ['English', english],
])('no %s text is empty, nor has spaces around it', ([, all]) => {
  expect(all.filter(([, forms]) => forms.some((text) => text.trim() === '' || text.trim() !== text))).toEqual(
    [],
  );
});

test.for<[string, typeof es.sections]>([
  ['Spanish', es.sections],
  ['English', en.sections as typeof es.sections],
])('the addresses of the %s sections are words of an address, each its own', ([, sections]) => {
  const slugs = Object.values(sections);
  expect(slugs.filter((slug) => !/^[a-z]+(?:-[a-z]+)*$/.test(slug))).toEqual([]);
  expect(new Set(slugs).size).toBe(slugs.length);
});

test('what stands in addresses beside the editions is known in every language, faulty words or not', () => {
  expect(slugsBesideEditions({})).toEqual([
    'latest',
    'recomendaciones',
    'lo-dicho-y-lo-hallado',
    'recommendations',
    'said-and-found',
  ]);
  const ofContent = { pt: { scores: { slugs: { recommendations: 'recomendacoes' } } }, fr: null, it: {} };
  expect(slugsBesideEditions(ofContent).slice(5)).toEqual(['recomendacoes']);
});

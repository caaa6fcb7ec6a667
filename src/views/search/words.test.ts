import { expect, test } from 'vitest';

import { fold, spotsIn, wordsIn } from './words.ts';

test.for<[string, string]>([
  ['Tráfico', 'trafico'],
  ['TRÁFICO', 'trafico'],
  ['trafico', 'trafico'],
  ['año', 'año'],
  ['AÑO', 'año'],
  ['an\u0303o', 'año'],
  ['ano', 'ano'],
  ['Peña', 'peña'],
  ['pingüino', 'pinguino'],
  ['São', 'sao'],
  ['coração', 'coracao'],
  ['Łuska', 'łuska'],
  ['Größe', 'große'],
  ['129-Ñ', '129-ñ'],
])('%s is compared as %s', ([text, folded]) => {
  expect(fold(text)).toBe(folded);
});

test('ñ is another letter, an accent is none', () => {
  expect(fold('año')).not.toBe(fold('ano'));
  expect(fold('peña')).not.toBe(fold('pena'));
  expect(fold('tráfico')).toBe(fold('trafico'));
});

test.for<[string, string]>([
  ['DS 001-2016-IN', 'ds 1 2016 in'],
  ['d.s. 1-2016-IN', 'ds 1 2016 in'],
  ['D.S.001-2016-IN', 'ds 1 2016 in'],
  ['D.Leg. 1323', 'dleg 1323'],
  ['D.Leg 1323', 'dleg 1323'],
  ['Así fue. El resto', 'asi fue el resto'],
  ['0.25 soles', '0 25 soles'],
  ['Ley 28950', 'ley 28950'],
  ['Ley N.° 28950', 'ley 28950'],
  ['LEY N° 28950', 'ley 28950'],
  ['Ley Nº28950', 'ley 28950'],
  ['ley nro. 28950', 'ley 28950'],
  ['en 2016', 'en 2016'],
  ['art. 129-Ñ', 'art 129 ñ'],
  ['OR 0010-2021-RMDD/CR', 'or 10 2021 rmdd cr'],
  ['¿Qué es la trata?', 'que es la trata'],
  ['000', '0'],
  ['', ''],
])('%s is read as %s', ([text, words]) => {
  expect(wordsIn(text).join(' ')).toBe(words);
});

test('each word of a text has its place', () => {
  const text = 'El D.S. 001-2016-IN, año 2016.';
  expect(spotsIn(text).map(({ from, to, word }) => [text.slice(from, to), word])).toEqual([
    ['El', 'el'],
    ['D.S.', 'ds'],
    ['001', '1'],
    ['2016', '2016'],
    ['IN', 'in'],
    ['año', 'año'],
    ['2016', '2016'],
  ]);
});

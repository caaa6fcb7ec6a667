import fc from 'fast-check';
import { expect, test } from 'vitest';

import { slug } from '#model/parts/slug.ts';

import { fileStem, partOf, queryPart } from './file-name.ts';

test.for<[string, string]>([
  ['Vencido y sin cumplir', 'vencido-y-sin-cumplir'],
  ['Junín', 'junin'],
  ['niñas, niños', 'ninas-ninos'],
  ['  ¿«PE-CUS»?  ', 'pe-cus'],
  ['法律', ''],
])('%s in a file name', ([text, expected]) => {
  expect(slug(text)).toBe(expected);
});

test.for<[string, string, string, string]>([
  ['short words', 'Cusco', 'PE-CUS', 'cusco'],
  ['sixteen characters still are', 'Madre de Dios 22', 'PE-MDD', 'madre-de-dios-22'],
  ['long words give way to the code', 'Ministerio del Interior', 'mininter', 'mininter'],
  ['words that are not ASCII', '法律', 'act', 'act'],
])('%s', ([, words, code, expected]) => {
  expect(partOf(words, code)).toBe(expected);
});

test.for<[string, string]>([
  ['', ''],
  ['albergue', 'albergue'],
  ['presupuesto para los albergues del sur', 'presupuesto-para-los'],
  ['presupuesto para los albe', 'presupuesto-para-los'],
  ['presupuesto para los alb', 'presupuesto-para-los-alb'],
  ['electroencefalografistas del sur', 'electroencefalografistas'],
  ['otorrinolaringologicamente', 'otorrinolaringologicamen'],
])('words searched for: %s', ([query, expected]) => {
  expect(queryPart(query)).toBe(expected);
});

test.for<[string, string[], string]>([
  ['the whole list', [], 'veedor-compromisos-2026-11-23'],
  ['no words', ['', 'cusco'], 'veedor-compromisos-cusco-2026-11-23'],
  [
    'as many as there is room for',
    ['a234567890123456', 'b234567890123456', 'c23'],
    'veedor-compromisos-a234567890123456-b234567890123456-c23-2026-11-23',
  ],
  [
    'one too long',
    ['a234567890123456', 'b234567890123456', 'c2345'],
    'veedor-compromisos-a234567890123456-b234567890123456-etc-2026-11-23',
  ],
])('%s', ([, choices, expected]) => {
  expect(fileStem('compromisos', choices, '2026-11-23')).toBe(expected);
});

test('every name is short, in ASCII, and says its list and its day', () => {
  const part = fc.string({ unit: 'grapheme', maxLength: 40 });
  fc.assert(
    fc.property(part, fc.array(fc.tuple(part, fc.constantFrom('PE-CUS', 'overdue'))), (query, values) => {
      const choices = [queryPart(query), ...values.map(([words, code]) => partOf(words, code))];
      expect(fileStem('auditorias', choices, '2026-11-23')).toMatch(
        /^(?=.{1,68}$)veedor-auditorias-(?:[a-z0-9]+-)*2026-11-23$/,
      );
    }),
  );
});

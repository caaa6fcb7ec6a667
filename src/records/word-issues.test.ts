import { expect, test } from 'vitest';

import { parseFile } from './parse.ts';
import { wordIssues } from './word-issues.ts';

const reference = {
  language: 'Español',
  site: { asOf: 'Datos al {date}', licence: 'Contenido: {name}' },
  due: {
    once: 'A más tardar {on}',
    daysLate: { one: '{count} día', other: '{count} días' },
    of: '{value} de {of} {unit}',
  },
};

const sound = `language: Português
site:
  asOf: Dados de {date}
  licence: 'Conteúdo: {name}'
due:
  once: Até {on}
  daysLate:
    one: '{count} dia'
    other: '{count} dias'
  of: '{value} de {of} {unit}'
`;

/** The issues as an author reads them in Spanish: rule, key, what is wrong. */
const spoken = (text: string, file = 'interface/pt.yaml'): string[] =>
  wordIssues(parseFile({ file, bytes: new TextEncoder().encode(text) }), reference).map(
    ({ rule, place, message }) =>
      `${rule} ${place.in === 'field' ? place.path.join('.') : place.in}: ${message.es}`,
  );

test('a language that has every word', () => {
  expect(spoken(sound)).toEqual([]);
});

test('only files of interface/ are compared', () => {
  expect(spoken('name: x\n', 'portal.yaml')).toEqual([]);
});

test('a file that is no YAML is another rule’s matter', () => {
  expect(spoken('language: [x\n')).toEqual([]);
});

test.for<[string, string, string, string[]]>([
  ['a missing text', '  once: Até {on}\n', '', ['interface-incomplete due.once: falta «due.once».']],
  [
    'a missing group',
    sound.slice(sound.indexOf('site:'), sound.indexOf('due:')),
    '',
    ['interface-incomplete site: falta «site».'],
  ],
  [
    'a text without value',
    'language: Português',
    'language:',
    ['wrong-type language: «language» debe ser un texto.'],
  ],
  ['a number', 'language: Português', 'language: 7', ['wrong-type language: «language» debe ser un texto.']],
  [
    'a key that does not exist',
    'language: Português',
    'lingua: Português\nlanguage: Português',
    ['unknown-key lingua: la clave «lingua» no existe aquí.'],
  ],
  [
    'a key that does not exist, in a group',
    '  once: Até {on}',
    '  onde: x\n  once: Até {on}',
    ['unknown-key due.onde: la clave «onde» no existe aquí.'],
  ],
  [
    'a gap that was translated',
    'Conteúdo: {name}',
    'Conteúdo: {nome}',
    ['interface-gaps site.licence: «site.licence» debe llevar {name}.'],
  ],
  [
    'a gap too many',
    'language: Português',
    "language: 'Português {x}'",
    ['interface-gaps language: «language» debe llevar ningún hueco.'],
  ],
  [
    'a gap left out of several',
    '{value} de {of} {unit}',
    '{value} de {of}',
    ['interface-gaps due.of: «due.of» debe llevar {of}, {unit}, {value}.'],
  ],
  ['gaps in another order', '{value} de {of} {unit}', '{of}: {value} {unit}', []],
  ['a date with another preposition', 'Até {on}', 'No mais tardar {date}', []],
  ['a date said from and until', 'Até {on}', "'{until}'", []],
  [
    'more forms of the plural',
    "    one: '{count} dia'",
    "    one: '{count} dia'\n    many: '{count} de dias'",
    [],
  ],
  ['a singular that spells its number', "    one: '{count} dia'", '    one: um dia', []],
  [
    'a gap of the singular that was translated',
    "    one: '{count} dia'",
    "    one: '{conta} dia'",
    ['interface-gaps due.daysLate.one: «due.daysLate.one» no puede llevar {conta}.'],
  ],
  [
    'a form that is no text',
    "    one: '{count} dia'",
    '    one: 1',
    ['wrong-type due.daysLate.one: «one» debe ser un texto.'],
  ],
  [
    'a text where forms are meant',
    sound.slice(sound.indexOf('  daysLate'), sound.indexOf('  of')),
    "  daysLate: '{count} dias'\n",
    ['wrong-type due.daysLate: «due.daysLate» debe ser un grupo con «other», y «one» si cambia en singular.'],
  ],
  [
    'an empty text',
    'language: Português',
    "language: ' '",
    ['interface-incomplete language: «language» está vacío.'],
  ],
  [
    'forms without the one for the rest',
    "    other: '{count} dias'\n",
    '',
    ['wrong-type due.daysLate: «due.daysLate» debe ser un grupo con «other», y «one» si cambia en singular.'],
  ],
  [
    'a group where a text is meant',
    '  once: Até {on}',
    '  once:\n    a: b',
    ['wrong-type due.once: «due.once» debe ser un texto.'],
  ],
  [
    'a text where a group is meant',
    sound.slice(sound.indexOf('site:'), sound.indexOf('due:')),
    'site: Dados\n',
    ['interface-incomplete site: «site» debe ser un grupo.'],
  ],
])('%s', ([, part, instead, expected]) => {
  expect(sound).toContain(part);
  expect(spoken(sound.replace(part, instead))).toEqual(expected);
});

test('everything that is missing is said at once', () => {
  expect(spoken('language: Português\n')).toEqual([
    'interface-incomplete site: falta «site».',
    'interface-incomplete due: falta «due».',
  ]);
});

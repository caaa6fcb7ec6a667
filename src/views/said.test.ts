import { expect, test } from 'vitest';

import { aLaw, anInstitution } from '#checks/fixtures/records.ts';
import { aPortal } from '#checks/fixtures/settings.ts';
import type { LocalText } from '#model/parts/text.ts';

import { aView, inEnglish } from './fixtures/view.ts';
import {
  plain,
  say,
  sayLocal,
  type Said,
  shortInstitution,
  shortLaw,
  titleOf,
  translationOf,
} from './said.ts';

const es = aView();
const en = aView({}, { language: 'en' });
const quechua = { es: { language: 'Español' }, en: { language: 'English' }, qu: { language: 'Runasimi' } };

test.for<[string, LocalText, Said, Said]>([
  ['one text for all languages', 'RETA', 'RETA', 'RETA'],
  ['a text in each', { es: 'Agua', en: 'Water' }, 'Agua', 'Water'],
  ['no English: the original, with its language', { es: 'Agua' }, 'Agua', { text: 'Agua', lang: 'es' }],
  ['no Spanish: the next language of the portal', { en: 'Water' }, { text: 'Water', lang: 'en' }, 'Water'],
  ['neither: the language there is', { fr: 'Eau' }, { text: 'Eau', lang: 'fr' }, { text: 'Eau', lang: 'fr' }],
])('a text of the settings: %s', ([, value, spanish, english]) => {
  expect([sayLocal(es, value), sayLocal(en, value)]).toEqual([spanish, english]);
});

test('of several languages the first of the portal stands in for a missing one', () => {
  const portal = aPortal({ languages: ['en', 'es', 'qu'] });
  const view = aView({ portal, words: quechua }, { language: 'qu' });
  expect(sayLocal(view, { es: 'Agua', en: 'Water' })).toEqual({ text: 'Water', lang: 'en' });
});

test.for<[string, string | undefined, Said, Said]>([
  ['translated', 'Water', 'Agua', 'Water'],
  ['not translated', undefined, 'Agua', { text: 'Agua', lang: 'es' }],
])('a text of a record, %s', ([, translated, spanish, english]) => {
  expect([say(es, 'Agua', translated), say(en, 'Agua', translated)]).toEqual([spanish, english]);
});

test('the words alone, with or without a language', () => {
  expect([plain('Agua'), plain({ text: 'Agua', lang: 'es' })]).toEqual(['Agua', 'Agua']);
});

const events = [
  { on: '2010-01-01', what: 'Se aprueba.' },
  { on: '2012-01-01', what: 'Se deposita.' },
];
const law = aLaw({
  events,
  translations: inEnglish({
    title: 'Water Act',
    origin: { title: 'Water plan' },
    events: [{ on: '2012-01-01', what: 'It is deposited.' }],
  }),
});

test('a translation says what it says, and falls back text by text', () => {
  const translated = translationOf(en, law);
  expect(translated.exists).toBe(true);
  expect(translated.text('title', law.title)).toBe('Water Act');
  expect(translated.text('gist', law.gist)).toEqual({ text: 'Ordena dar agua segura.', lang: 'es' });
  expect(translated.inside('origin', 'title', 'Plan del agua')).toBe('Water plan');
  expect(translated.inside('origin', 'note', 'Nota')).toEqual({ text: 'Nota', lang: 'es' });
  expect(translated.inside('target', 'measure', 'Medida')).toEqual({ text: 'Medida', lang: 'es' });
});

test('an item of a list is found by what tells it apart, wherever it stands', () => {
  const translated = translationOf(en, law);
  expect(events.map((event) => translated.item('events', event, 'what', event.what))).toEqual([
    { text: 'Se aprueba.', lang: 'es' },
    'It is deposited.',
  ]);
  expect(translated.item('articles', { number: '3' }, 'subject', 'El agua')).toEqual({
    text: 'El agua',
    lang: 'es',
  });
});

test('the original language reads the original, whatever the translations hold', () => {
  const translated = translationOf(es, law);
  expect(translated.exists).toBe(true);
  expect(translated.text('title', law.title)).toBe('Ley del agua');
});

test('a record without any translation says so', () => {
  expect(translationOf(en, aLaw()).exists).toBe(false);
  expect(titleOf(en, aLaw())).toEqual({ text: 'Ley del agua', lang: 'es' });
});

test('names: a title, or the name of an institution; the short one where there is one', () => {
  const board = anInstitution({ translations: inEnglish({ name: 'Water Board' }) });
  expect([titleOf(es, board), titleOf(en, board)]).toEqual(['Junta del Agua', 'Water Board']);
  expect(shortInstitution(en, board)).toBe('Water Board');
  expect(shortInstitution(es, anInstitution({ shortName: 'JA' }))).toBe('JA');
  expect(shortInstitution(en, anInstitution({ shortName: 'JA' }))).toEqual({ text: 'JA', lang: 'es' });
  expect(shortLaw(en, aLaw({ identifier: 'Ley 1' }))).toBe('Ley 1');
  expect(shortLaw(en, law)).toBe('Water Act');
});

import { expect, test } from 'vitest';

import type { Term } from '#model/portal.ts';

import { check, placesOf, spoken } from '#checks/fixtures/archive.ts';
import { aPage } from '#checks/fixtures/records.ts';
import { aMethod, anEdition, aPortal, jurisdictions } from '#checks/fixtures/settings.ts';

import { portalSound } from './portal-sound.ts';

const { codes } = aPortal();
const code = (name: string, parent?: string) => ({ code: name, label: name, ...(parent ? { parent } : {}) });

test('a small sound portal passes', () => {
  const topics = [code('schools'), code('primary', 'schools')];
  expect(check(portalSound, { portal: aPortal({ codes: { ...codes, topics } }) })).toEqual([]);
});

test('a list that records need', () => {
  const { ranks: _, ...others } = codes;
  expect(spoken(check(portalSound, { portal: aPortal({ codes: others }) }))).toEqual([
    'portal.yaml codes: falta la lista de códigos «ranks». Añada bajo «codes»: ranks: [{ code: uno, label: Uno }]',
  ]);
});

test('codes given twice, letter case aside, and parents that are not there or form a circle', () => {
  const topics = [
    code('schools'),
    code('schools'),
    code('Schools'),
    code('a', 'colleges'),
    code('b', 'c'),
    code('c', 'b'),
  ];
  expect(spoken(check(portalSound, { portal: aPortal({ codes: { ...codes, topics } }) }))).toEqual([
    'portal.yaml codes.topics.1.code: el código «schools» se repite en «topics». Quite uno, o cámbiele el código.',
    'portal.yaml codes.topics.2.code: «Schools» y «schools» de «topics» solo difieren en las mayúsculas. Quite uno, o cámbiele el código.',
    'portal.yaml codes.topics.3.parent: «colleges» no está en la lista «topics». Valores: schools, schools, Schools, a, b, c.',
    'portal.yaml codes.topics.4.parent: los códigos se contienen en círculo: b → c → b. Corrija el «parent» de uno de ellos.',
  ]);
});

test('a menu that leads nowhere, or twice to the same', () => {
  expect(spoken(check(portalSound, { portal: aPortal({ navigation: ['laws', 'audit', 'laws'] }) }))).toEqual([
    'portal.yaml navigation.1: «audit» no es una sección del sitio. ¿Quiso decir «audits»? Secciones: laws, commitments, audits, scorecards, statistics, comparisons, regions, institutions, pillars, glossary, changes, data, search.',
    'portal.yaml navigation.2: la sección «laws» está dos veces en el menú. Quite una.',
  ]);
});

test('a language given twice', () => {
  expect(placesOf(check(portalSound, { portal: aPortal({ languages: ['es', 'en', 'es'] }) }))).toEqual([
    'portal.yaml languages.2',
  ]);
});

test('pages that every portal owes, and addresses of their own', () => {
  const pages = [aPage({ id: 'about' }), aPage({ id: 'method', slug: 'about' }), aPage({ id: 'privacy' })];
  expect(spoken(check(portalSound, { pages }))).toEqual([
    'pages/take-part.md: falta la página «take-part». Cree pages/take-part.md con title, slug, description y checkedOn.',
    'pages/method.md slug: la dirección «about» ya es la de la página «about». Escriba otra, por ejemplo slug: method',
  ]);
});

test('a page whose own faults keep it out of the archive is not missing', () => {
  const files = [{ file: 'pages/about.md', type: 'page', id: 'about' }] as const;
  const pages = ['method', 'privacy', 'take-part'].map((id) => aPage({ id }));
  expect(check(portalSound, { pages }, { files })).toEqual([]);
});

test('texts that lack a language are warnings', () => {
  const issues = check(portalSound, {
    portal: aPortal({ name: { es: 'Agua', en: 'Water' }, question: { es: '¿Hay agua?' } }),
    jurisdictions: [...jurisdictions, { code: 'ZZ-E', name: { en: 'East' }, kind: 'region', parent: 'ZZ' }],
    glossary: [{ id: 'water', term: 'Agua', meaning: { pt: 'Água' }, confidence: 'read' }],
    methods: [aMethod({ title: { es: 'Método' } })],
    editions: [anEdition({ title: { es: 'Edición', en: 'Edition' } })],
  });
  expect(spoken(issues)).toEqual([
    'portal.yaml question (aviso): a «question» le falta el texto en: en. Añada «en: …»; o un solo texto, si es igual en todos los idiomas.',
    'jurisdictions.yaml 3.name (aviso): a «3.name» le falta el texto en: es. Añada «es: …»; o un solo texto, si es igual en todos los idiomas.',
    'glossary.yaml 0.meaning (aviso): a «0.meaning» le falta el texto en: es, en. Añada «es: …», «en: …»; o un solo texto, si es igual en todos los idiomas.',
    'methods/v1.yaml title (aviso): a «title» le falta el texto en: en. Añada «en: …»; o un solo texto, si es igual en todos los idiomas.',
  ]);
});

test('a word that leads to two terms of the glossary, letter case aside; a language may have none', () => {
  const term = (id: string, forms: Term['forms']): Term => ({
    id,
    term: id,
    meaning: 'Algo.',
    confidence: 'read',
    forms,
  });
  const glossary = [
    term('water', { es: ['agua', 'Agua segura'] }),
    term('safe-water', { es: ['agua segura'], en: ['agua'] }),
    term('silab', ['SILAB', 'agua']),
  ];
  expect(spoken(check(portalSound, { glossary }))).toEqual([
    'glossary.yaml 1.forms.es.0: «agua segura» ya lleva al término «water». Deje la palabra en uno de los dos.',
    'glossary.yaml 2.forms.1: «agua» ya lleva al término «water». Deje la palabra en uno de los dos.',
    'glossary.yaml 2.forms.1: «agua» ya lleva al término «safe-water». Deje la palabra en uno de los dos.',
  ]);
});

import { expect, test } from 'vitest';

import { aLaw, aPage } from '#checks/fixtures/records.ts';
import { aPortal } from '#checks/fixtures/settings.ts';

import { aView, inEnglish } from './fixtures/view.ts';
import { frameOf, prosePath, sectionCrumb, sectionPath } from './frame.ts';

const origin = 'https://portal.example';
const about = aPage({
  slug: 'acerca',
  title: 'Acerca',
  order: 1,
  translations: inEnglish({ slug: 'about', title: 'About' }),
});
const records = [aLaw(), about];

const lawFrame = (language: string, where: { base?: string; origin?: string } = {}, portal = aPortal()) => {
  const view = aView({ records, portal }, { language, ...where });
  return frameOf(view, {
    title: 'Ley del agua',
    description: 'Ordena dar agua segura.',
    section: 'laws',
    path: sectionPath(view.site, 'laws', 'law-1'),
    crumbs: [sectionCrumb(view, 'laws'), { text: 'Ley del agua' }],
    article: true,
  });
};

test('the canonical address is the page’s own in its language; both languages name each other and the default', () => {
  const [es, en] = [lawFrame('es', { origin }), lawFrame('en', { origin })];
  expect([es.canonical, en.canonical]).toEqual([
    'https://portal.example/es/normas/law-1/',
    'https://portal.example/en/laws/law-1/',
  ]);
  expect(es.alternates).toEqual([
    { hreflang: 'es', href: 'https://portal.example/es/normas/law-1/' },
    { hreflang: 'en', href: 'https://portal.example/en/laws/law-1/' },
    { hreflang: 'x-default', href: 'https://portal.example/es/normas/law-1/' },
  ]);
  expect(en.alternates).toEqual(es.alternates);
  expect(es.alternates.map(({ href }) => href)).toContain(es.canonical);
  expect(en.alternates.map(({ href }) => href)).toContain(en.canonical);
});

test.for<[string, { base?: string; origin?: string }, string | undefined, string]>([
  [
    'in a folder',
    { base: '/repo', origin },
    'https://portal.example/repo/es/normas/law-1/',
    'https://portal.example/repo/es/normas/law-1/',
  ],
  [
    'with a slash after the address',
    { origin: `${origin}/` },
    'https://portal.example/es/normas/law-1/',
    'https://portal.example/es/normas/law-1/',
  ],
  ['at an address not yet known', {}, undefined, '/es/normas/law-1/'],
])('a portal published %s', ([, where, canonical, first]) => {
  const frame = lawFrame('es', where);
  expect(frame.canonical).toBe(canonical);
  expect(frame.alternates[0]?.href).toBe(first);
});

test('a portal of one language still names itself and the default', () => {
  const frame = lawFrame('es', { origin }, aPortal({ languages: ['es'] }));
  expect(frame.alternates.map(({ hreflang }) => hreflang)).toEqual(['es', 'x-default']);
  expect(frame.header.languages).toHaveLength(1);
});

test('the language switch leads to the same page, not to the home page', () => {
  expect(lawFrame('en', { base: '/repo' }).header.languages).toEqual([
    { lang: 'es', name: 'Español', href: '/repo/es/normas/law-1/', current: false },
    { lang: 'en', name: 'English', href: '/repo/en/laws/law-1/', current: true },
  ]);
});

test('the menu marks the section the page is in; breadcrumbs start at home', () => {
  const { header, crumbs } = lawFrame('es');
  expect(header.nav.map(({ text, current }) => [text, current])).toEqual([
    ['Normas', true],
    ['Compromisos', false],
  ]);
  expect(crumbs).toEqual([
    { text: 'Inicio', href: '/es/' },
    { text: 'Normas', href: '/es/normas/' },
    { text: 'Ley del agua' },
  ]);
});

test('Open Graph: what it is, in which language, and which others there are', () => {
  const portal = aPortal({ country: 'PE' });
  expect(lawFrame('es', {}, portal).openGraph).toEqual({
    type: 'article',
    locale: 'es_PE',
    alternateLocales: ['en_PE'],
  });
});

test('on paper a page says where it is to be found, and of which day it speaks', () => {
  expect(lawFrame('es', { base: '/repo', origin }).paper).toEqual({
    address: 'https://portal.example/repo/es/normas/law-1/',
    lines: ['Datos al 1 de mayo de 2024.'],
  });
  expect(lawFrame('en').paper.address).toBe('/en/laws/law-1/');
});

test('helplines dial what a telephone can dial', () => {
  const helplines = [
    { id: 'a', name: 'Línea', number: '100' },
    { id: 'b', name: { es: 'Salud', en: 'Health' }, number: '0-555 (01) 00', note: 'Gratuita' },
    { id: 'c', name: 'Guardia', number: '0-555 ext. 2', dial: '+5552' },
  ];
  expect(lawFrame('en', {}, aPortal({ helplines })).helplines).toEqual([
    { name: 'Línea', number: '100', tel: '100' },
    { name: 'Health', number: '0-555 (01) 00', tel: '05550100', note: 'Gratuita' },
    { name: 'Guardia', number: '0-555 ext. 2', tel: '+5552' },
  ]);
});

test('the notice stands only where the portal has one, and leads to the page about it', () => {
  expect(lawFrame('es').notice).toBeUndefined();
  expect(
    lawFrame('en', {}, aPortal({ notice: { es: 'Demostración.', en: 'Demonstration.' } })).notice,
  ).toEqual({
    text: 'Demonstration.',
    link: { href: '/en/about/', text: 'About this portal' },
  });
});

test('the foot of the page names what the menu leaves out, the pages in order, and the dates', () => {
  const { groups, notes } = lawFrame('es').footer;
  expect(groups[0]?.links.map(({ text }) => text)).toEqual([
    'Normas',
    'Compromisos',
    'Cumplimiento',
    'Ejes',
    'Comparaciones',
    'Cambios',
    'Pendientes',
    'Datos',
    'Glosario',
    'Buscar',
    'Proponer un cambio',
    'Editar',
  ]);
  expect(groups[1]?.links.map(({ href }) => href)).toEqual([
    '/es/method/',
    '/es/privacy/',
    '/es/take-part/',
    '/es/acerca/',
  ]);
  expect(notes.map(({ text }) => text)).toEqual([
    'Datos al 1 de mayo de 2024',
    'Reunido de fuentes públicas el 1 de mayo de 2024',
    'Contenido: CC BY 4.0',
    'Hecho con Veedor, software libre',
  ]);
});

test('the path of a page of prose has its slug in each language', () => {
  const { site } = aView({ records });
  expect(['es', 'en'].map(prosePath(site, 'about'))).toEqual(['es/acerca/', 'en/about/']);
  expect(() => prosePath(site, 'lost')('es')).toThrow('There is no page "lost".');
});

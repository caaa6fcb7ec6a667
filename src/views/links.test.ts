import { expect, test } from 'vitest';

import { aCommitment, aLaw, anAudit, anInstitution, aPage, aStatistic } from '#checks/fixtures/records.ts';

import { aView, inEnglish } from './fixtures/view.ts';
import { bodyOf, homeHref, pillarHref, recordHref, regionHref, sectionHref } from './links.ts';

const about = aPage({ slug: 'acerca', translations: inEnglish({ slug: 'about' }) });
const records = [aLaw(), aCommitment(), anAudit(), aStatistic(), anInstitution(), about];

const es = aView({ records });
const en = aView({ records }, { language: 'en' });
const inFolder = aView({ records }, { language: 'en', base: '/repo' });

test.for<[string, (view: typeof es) => string, string, string]>([
  ['home', homeHref, '/es/', '/en/'],
  ['a section', (view) => sectionHref(view, 'statistics'), '/es/estadisticas/', '/en/statistics/'],
  ['a law', (view) => recordHref(view, aLaw()), '/es/normas/law-1/', '/en/laws/law-1/'],
  [
    'a commitment',
    (view) => recordHref(view, aCommitment()),
    '/es/compromisos/commitment-1/',
    '/en/commitments/commitment-1/',
  ],
  ['a page, by its slug in each language', (view) => recordHref(view, about), '/es/acerca/', '/en/about/'],
  [
    'a page without a translated slug',
    (view) => recordHref(view, aPage({ slug: 'acerca' })),
    '/es/acerca/',
    '/en/acerca/',
  ],
  [
    'a region, in small letters',
    (view) => regionHref(view, 'ZZ-NOR'),
    '/es/regiones/zz-nor/',
    '/en/regions/zz-nor/',
  ],
  ['a pillar', (view) => pillarHref(view, 'supply'), '/es/ejes/supply/', '/en/pillars/supply/'],
])('the address of %s, in both languages and in a folder', ([, hrefOf, spanish, english]) => {
  expect([hrefOf(es), hrefOf(en), hrefOf(inFolder)]).toEqual([spanish, english, `/repo${english}`]);
});

const linked = (view: typeof es, href: string): string => {
  const body = bodyOf(view, aLaw({ html: `<p><a href="${href}">x</a></p>` }));
  return /href="([^"]*)"/.exec(body?.html ?? '')?.[1] ?? '';
};

test.for<[string, string, string, string]>([
  ['a law', '/laws/law-1', '/es/normas/law-1/', '/en/laws/law-1/'],
  ['a law, with a slash at the end', '/laws/law-1/', '/es/normas/law-1/', '/en/laws/law-1/'],
  ['an audit’s finding', '/audits/audit-1#f1', '/es/auditorias/audit-1/#f1', '/en/audits/audit-1/#f1'],
  ['a statistic', '/statistics/statistic-1', '/es/estadisticas/statistic-1/', '/en/statistics/statistic-1/'],
  [
    'an institution',
    '/institutions/water-board',
    '/es/instituciones/water-board/',
    '/en/institutions/water-board/',
  ],
  ['a page', '/pages/about', '/es/acerca/', '/en/about/'],
  ['a region', '/regions/ZZ-NOR', '/es/regiones/zz-nor/', '/en/regions/zz-nor/'],
  ['a pillar', '/pillars/supply', '/es/ejes/supply/', '/en/pillars/supply/'],
  ['the glossary', '/glossary', '/es/glosario/', '/en/glossary/'],
  ['a term of the glossary', '/glossary#trata', '/es/glosario/#trata', '/en/glossary/#trata'],
])('a body that links to %s leads there, in both languages and in a folder', ([, href, spanish, english]) => {
  expect([linked(es, href), linked(en, href), linked(inFolder, href)]).toEqual([
    spanish,
    english,
    `/repo${english}`,
  ]);
});

test.for<[string, string]>([
  ['a record that is not there', '/laws/lost'],
  ['a folder that is not there', '/things/law-1'],
  ['the web', 'https://example.org/laws/law-1'],
  ['a place on the same page', '#sources'],
  ['a telephone', 'tel:100'],
])('a link to %s stays as it is written', ([, href]) => {
  expect([linked(es, href), linked(inFolder, href)]).toEqual([href, href]);
});

test('every link of a body is resolved, and nothing else is touched', () => {
  const html = '<p>/laws/law-1 <a href="/laws/law-1">a</a> y <a href="/pages/about">b</a></p>';
  expect(bodyOf(es, aLaw({ html }))).toEqual({
    html: '<p>/laws/law-1 <a href="/es/normas/law-1/">a</a> y <a href="/es/acerca/">b</a></p>',
  });
});

test.for<[string, Parameters<typeof aLaw>[0], ReturnType<typeof bodyOf>, ReturnType<typeof bodyOf>]>([
  ['none', {}, undefined, undefined],
  [
    'in the original only: labelled elsewhere',
    { html: '<p>Sí</p>' },
    { html: '<p>Sí</p>' },
    { html: '<p>Sí</p>', lang: 'es' },
  ],
  [
    'in both',
    { html: '<p>Sí</p>', translations: inEnglish({}, '<p>Yes</p>') },
    { html: '<p>Sí</p>' },
    { html: '<p>Yes</p>' },
  ],
  [
    'a translation of the facts without a body',
    { html: '<p>Sí</p>', translations: inEnglish({ title: 'Act' }) },
    { html: '<p>Sí</p>' },
    { html: '<p>Sí</p>', lang: 'es' },
  ],
  [
    'in the translation only',
    { translations: inEnglish({}, '<p>Yes</p>') },
    undefined,
    { html: '<p>Yes</p>' },
  ],
])('a body: %s', ([, law, spanish, english]) => {
  expect([bodyOf(es, aLaw(law)), bodyOf(en, aLaw(law))]).toEqual([spanish, english]);
});

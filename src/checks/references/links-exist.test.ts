import { expect, test } from 'vitest';

import { check, placesOf, spoken } from '#checks/fixtures/archive.ts';
import { aLaw } from '#checks/fixtures/records.ts';

import { linksExist } from './links-exist.ts';

const glossary = [
  { id: 'safe-water', term: 'Agua segura', meaning: 'La que se bebe.', confidence: 'read' as const },
];
const laws = [aLaw({ aliases: ['old-law'] })];

const checkLinks = (...links: string[]) =>
  check(
    linksExist,
    { laws, glossary },
    {
      bodies: [
        { file: 'laws/law-1.md', links: links.map((value, index) => ({ value, offset: index * 10 })) },
      ],
    },
  );

test.for([
  '/laws/law-1',
  '/laws/law-1/',
  '/laws/law-1#articles',
  '/institutions/water-board',
  '/pages/privacy',
  '/regions/zz-nor',
  '/pillars/supply',
  '/glossary',
  '/glossary#safe-water',
  'https://example.org/laws/none',
  '#here',
])('%s leads somewhere', (link) => {
  expect(checkLinks(link)).toEqual([]);
});

test.for<[string, string]>([
  ['/laws/law-2', 'la norma «law-2» no existe. ¿Quiso decir «law-1»? Valores: law-1.'],
  ['/laws/old-law', 'la norma «old-law» no existe. Ahora se llama «law-1»: escriba law-1'],
  [
    '/regions/ZZ-NOR',
    'la jurisdicción «ZZ-NOR» no existe. ¿Quiso decir «zz-nor»? Valores: zz, zz-nor, zz-sur.',
  ],
  ['/pillars/suply', 'el eje «suply» no existe. ¿Quiso decir «supply»? Valores: supply, quality.'],
  ['/glossary#water', 'el término «water» no está en el glosario. Valores: safe-water.'],
  [
    '/glossary/safe-water',
    'el enlace «/glossary/safe-water» no tiene la forma de un término. Escriba /glossary#safe-water',
  ],
])('%s leads nowhere', ([link, message]) => {
  expect(spoken(checkLinks(link))).toEqual([`laws/law-1.md body@0: ${message}`]);
});

test('an unknown section is answered with the sections there are, at the place of the link', () => {
  expect(spoken(checkLinks('/laws/law-1', '/es/normas/law-1'))).toEqual([
    'laws/law-1.md body@10: el enlace «/es/normas/law-1» no lleva a ninguna sección. Formas que valen: /laws/…, /commitments/…, /audits/…, /statistics/…, /comparisons/…, /institutions/…, /pages/…, /regions/…, /pillars/…, /glossary#….',
  ]);
});

test('a section alone and an address without scheme lead nowhere', () => {
  expect(placesOf(checkLinks('/laws/', '//example.org/laws/law-1'))).toEqual([
    'laws/law-1.md body@0',
    'laws/law-1.md body@10',
  ]);
});

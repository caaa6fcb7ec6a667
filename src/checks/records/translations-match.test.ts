import { expect, test } from 'vitest';

import { check, spoken } from '#checks/fixtures/archive.ts';
import { aFinding, aLaw, anAudit } from '#checks/fixtures/records.ts';

import { translationsMatch } from './translations-match.ts';

const english = (fields: Record<string, unknown>, language = 'en') => ({
  translations: { [language]: { fields, html: '' } },
});
const whole = { title: 'Water Act', gist: 'Orders safe water.' };

test('a whole translation passes, whatever the order of its items', () => {
  const findings = [aFinding(), aFinding({ id: 'f2' })];
  const audits = [
    anAudit({
      findings,
      ...english({
        title: 'Water review',
        findings: [
          { id: 'f2', statement: 'Half of them.' },
          { id: 'f1', statement: 'Half of them.' },
        ],
      }),
    }),
  ];
  expect(check(translationsMatch, { laws: [aLaw(english(whole))], audits })).toEqual([]);
});

test('items and texts that the original does not have', () => {
  const audits = [
    anAudit({
      findings: [aFinding()],
      ...english({
        title: 'Water review',
        methodNote: 'Visits.',
        findings: [
          { id: 'f1', statement: 'Half.', limitation: 'Few visits.' },
          { id: 'f11', statement: 'None.' },
          { statement: 'All.' },
          { id: 'f1', statement: 'Again.' },
        ],
      }),
    }),
  ];
  expect(spoken(check(translationsMatch, { audits }))).toEqual([
    'audits/audit-1.en.md methodNote: el original no tiene «methodNote». Quítelo de la traducción, o añádalo al original.',
    'audits/audit-1.en.md findings.1.id: ningún elemento de «findings» tiene «id: f11» en el original. ¿Quiso decir «f1»? Valores: f1.',
    'audits/audit-1.en.md findings.2: a este elemento de «findings» le falta la clave que lo une al original (id). Cópiela del original.',
    'audits/audit-1.en.md findings.3: este elemento de «findings» está traducido dos veces. Deje uno solo.',
    'audits/audit-1.en.md findings.0.limitation: el original no tiene «findings.f1.limitation». Quítelo de la traducción, o añádalo al original.',
  ]);
});

test('texts left out are warnings, a whole part at once', () => {
  const audits = [
    anAudit({
      findings: [
        aFinding({ limitation: 'Pocas visitas.' }),
        aFinding({ id: 'f2', limitation: 'Una visita.' }),
      ],
      recommendations: [
        { id: 'r1', text: 'Dar agua.' },
        { id: 'r2', text: 'Medirla.' },
      ],
      ...english({ findings: [{ id: 'f2', statement: 'Half.' }] }),
    }),
  ];
  const hint = 'Tradúzcalo cuando pueda; mientras tanto se muestra en el idioma original, con un rótulo.';
  expect(spoken(check(translationsMatch, { audits }))).toEqual([
    `audits/audit-1.en.md title (aviso): falta traducir «title». ${hint}`,
    `audits/audit-1.en.md findings (aviso): falta traducir «findings.f1» (2 textos). ${hint}`,
    `audits/audit-1.en.md findings.0.limitation (aviso): falta traducir «findings.f2.limitation». ${hint}`,
    `audits/audit-1.en.md recommendations (aviso): falta traducir «recommendations» (2 textos). ${hint}`,
  ]);
});

test('a language that the portal does not have, and the original one', () => {
  const laws = [aLaw(english(whole, 'em')), aLaw({ id: 'law-2', ...english(whole, 'es') })];
  expect(spoken(check(translationsMatch, { laws }))).toEqual([
    'laws/law-1.em.md: «em» no es un idioma de este portal. ¿Quiso decir «en»? Valores: en.',
    'laws/law-2.es.md: «es» es el idioma original: el texto va en el archivo sin «.es». Pase el texto al archivo original y quite este.',
  ]);
});

test.for<[string, number, number, string[]]>([
  ['both have a body', 12, 12, []],
  ['neither has one', 0, 0, []],
  [
    'only the translation',
    0,
    12,
    [
      'laws/law-1.en.md body@0 (aviso): la traducción tiene un texto bajo los campos; el original, no. Quítelo de la traducción, o escriba el del original.',
    ],
  ],
  [
    'only the original',
    12,
    0,
    [
      'laws/law-1.en.md (aviso): falta traducir el texto que va bajo los campos. Escríbalo debajo del segundo «---» de la traducción.',
    ],
  ],
])('%s', ([, original, translation, expected]) => {
  const bodies = [
    { file: 'laws/law-1.md', links: [], words: original },
    { file: 'laws/law-1.en.md', links: [], words: translation },
  ];
  expect(spoken(check(translationsMatch, { laws: [aLaw(english(whole))] }, { bodies }))).toEqual(expected);
});

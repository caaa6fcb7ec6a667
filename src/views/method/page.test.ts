import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';
import { parse } from 'yaml';

import { Method } from '#model/method.ts';
import type { MethodEntry } from '#model/archive.ts';
import { aMethod, aPortal } from '#checks/fixtures/settings.ts';

import {
  add,
  divide,
  fractionText,
  multiply,
  one,
  parseFraction,
  percentOf,
  zero,
} from '#domain/scores/fraction.ts';
import { aView } from '#views/fixtures/view.ts';

import { methodHref, partNames, ruleNames } from './anchors.ts';
import { methodPage } from './page.ts';

const methodIn = (file: string, id = 'v1'): MethodEntry => ({
  id,
  ...Method.parse(parse(readFileSync(new URL(`../../../${file}.yaml`, import.meta.url), 'utf8'))),
});

const pageBy = (
  methods: readonly MethodEntry[],
  where: Parameters<typeof aView>[1] = {},
  portal = aPortal(),
) => {
  const view = aView({ methods, portal, editions: [] }, where);
  const page = methodPage(view, view.site.archive.pages.get('method')!);
  if (!page) throw new Error('There is no page of the method.');
  return page;
};

/** What a formula comes to, worked out from what it shows: `(1 + 3/2 × (−1/2)) ÷ 4 = 1/16`. */
const recomputed = (formula: string): { shown: string; value: string } => {
  const [left = '', shown = ''] = formula.replaceAll('−', '-').split(' = ');
  const [sum = '', over = ''] = left.split(' ÷ ');
  const terms = sum
    .replaceAll(/[()]/g, '')
    .split(' + ')
    .map((term) => term.split(' × ').map(parseFraction).reduce(multiply, one));
  return { shown, value: fractionText(divide(terms.reduce(add, zero), parseFraction(over))) };
};

test.for([
  ['content/methods/v1', 'es'],
  ['tests/portals/fictional/methods/0', 'en'],
  ['tests/portals/fictional/methods/1', 'es'],
  ['tests/portals/small/methods/1', 'en'],
] as const)('by %s every sum on the page is what its own figures give', ([file, language]) => {
  const { example } = pageBy([methodIn(file)], { language });
  expect(example.withheld).toBeUndefined();
  expect(example.sums).toHaveLength(4);
  for (const { lines, result } of example.sums) {
    for (const { formula } of lines) expect(recomputed(formula).value).toBe(recomputed(formula).shown);
    const total = parseFraction(recomputed(lines.at(-1)?.formula ?? '').value);
    expect(result.replaceAll('\u00a0', '')).toContain(`: ${percentOf(total)}%.`);
  }
});

test('what each commitment adds is what is added up', () => {
  const { example } = pageBy([methodIn('content/methods/v1')]);
  const values = example.rows.flatMap(({ value }) => value.exact ?? []);
  expect(example.sums[0]?.lines.map(({ formula }) => formula)).toEqual([
    `(${values.join(' + ')}) ÷ ${values.length} = 5/8`,
  ]);
  expect(values).toEqual(['1', '1/3', '2/3', '1/2']);
});

test('points are shown as points; each section is worked out by itself, then all', () => {
  const { example, sections } = pageBy([methodIn('tests/portals/fictional/methods/0')]);
  expect(sections).toEqual(['Obras (peso 3/2)', 'Análisis (peso 1)']);
  expect(example.rows.slice(0, 4).map(({ value }) => value.text)).toEqual([
    '2 de 2',
    '0 de 2',
    '2 de 2',
    '1/2 de 2',
  ]);
  expect(example.sums[0]?.lines).toEqual([
    { of: 'Obras', formula: '(2 + 2) ÷ 4 = 1' },
    { of: 'Análisis', formula: '(0 + 1/2) ÷ 4 = 1/8' },
    { of: 'Todas las secciones', formula: '(3/2 × 4 + 1/2) ÷ 10 = 13/20' },
  ]);
});

test('a method that gives no score even here says so, and shows the coverage that is not enough', () => {
  const { example } = pageBy([aMethod({ minimumCoverage: '1' })]);
  expect(example.withheld).toBe('Con esa cobertura este método no da puntaje.');
  expect(example.sums.map(({ label }) => label)).not.toContain('El puntaje');
});

test('rounding: 57/100 stays 57, a half goes up, what has no end is rounded once', () => {
  const { rounded, whyExact } = pageBy([aMethod()], { language: 'en' });
  expect(rounded.map(({ value, exact, printed }) => [value, exact, printed])).toEqual([
    ['57/100', '57%', '57%'],
    ['31/40', '77.5%', '78%'],
    ['2/3', '66.6…%', '67%'],
  ]);
  expect(whyExact).toContain('gives 56.999…,');
});

test('rules are numbered as the code names them', () => {
  const { rules } = pageBy([aMethod()]);
  expect(rules.map(({ number, id }) => `${number} ${id}`)).toEqual([
    '1 counted',
    '2 denominator',
    '3 validity',
    '4 speaking',
    '5 coverage',
    '6 regions',
    '7 recurring',
  ]);
});

test.for<[string, Partial<MethodEntry>, string, string]>([
  [
    'what is scored',
    { scoredStrengths: ['legal-duty', 'plan-goal'] },
    'denominator',
    'deber legal y meta de plan',
  ],
  [
    'which responses',
    { scoredStrengths: ['recommendation'], scoredResponses: ['accepted', 'noted'] },
    'denominator',
    'aceptada y anotada',
  ],
  ['how long a finding stands', { validityMonths: 1 }, 'validity', 'Vale 1 mes desde'],
  ['who speaks', { disagreement: 'highest' }, 'speaking', 'Habla la calificación más alta'],
  ['the least coverage, exactly', { minimumCoverage: '1/3' }, 'coverage', 'Con menos de 33.3…'],
  ['that there is none', { minimumCoverage: '0' }, 'coverage', 'no pide una cobertura mínima'],
])('the rules say %s', ([, given, rule, expected]) => {
  const { rules } = pageBy([aMethod(given)], {}, aPortal({ country: 'PE' }));
  expect(rules.find(({ id }) => id === rule)?.text.join(' ')).toContain(expected);
});

test('a penalty, groups and a floor are explained where a method uses them, and nowhere else', () => {
  const level = (code: string, value: string) => ({ code, label: code, value });
  const penalty = { id: 'penalty', levels: [level('grave', '-2'), level('clean', '0')] };
  const used = aMethod({
    scales: [...aMethod().scales, penalty],
    groups: [{ id: 'g', commitments: ['commitment-1'] }],
    floor: '0',
  });
  expect(pageBy([aMethod()]).sum).toHaveLength(1);
  expect(pageBy([used]).sum).toHaveLength(4);
  expect(pageBy([used]).scales.map(({ notes }) => notes.length)).toEqual([1, 1, 2]);
});

const older = aMethod({ id: 'v0', publishedOn: '2021-02-01', validityMonths: 24, floor: '0' });

test('the newest version holds; what changed from the one before is said in words', () => {
  expect(pageBy([older, aMethod()]).versions).toEqual([
    {
      id: 'v1',
      title: 'Método',
      published: 'Publicado el 1 de enero de 2023',
      isCurrent: true,
      changes: [
        { label: 'Cuánto vale un hallazgo', before: '24 meses', now: '36 meses' },
        { label: 'Piso', before: 'Nada baja de 0\u00a0%', now: 'nada' },
      ],
    },
    {
      id: 'v0',
      title: 'Método',
      published: 'Publicado el 1 de febrero de 2021',
      isCurrent: false,
      changes: [],
      note: 'Es la primera versión.',
    },
  ]);
});

test.for<[string, Partial<MethodEntry>, object]>([
  [
    'only its name',
    { title: 'Otro' },
    { changes: [], note: 'Sus reglas son las de la anterior; cambian los textos.' },
  ],
  [
    'what its words only count',
    { weights: [{ commitment: 'commitment-1', weight: '2' }] },
    {
      changes: [
        {
          label: 'Pesos',
          before: '1 compromiso con un peso que fija el método',
          now: 'lo mismo en número, con otros compromisos o valores',
        },
      ],
    },
  ],
])('a version that changes %s says so', ([, given, expected]) => {
  const weights = [{ commitment: 'commitment-1', weight: '3' }];
  const before = aMethod({ id: 'v0', publishedOn: '2021-02-01', weights });
  expect(pageBy([before, aMethod({ weights, ...given })]).versions[0]).toMatchObject(expected);
});

const how = 'Escriba a la Red.';

test.for<[string, Parameters<typeof aPortal>[0], string[], string | undefined]>([
  [
    'says nothing',
    {},
    ['Este portal todavía no dice a quién dirigir una objeción ni en cuánto tiempo se responde.'],
    undefined,
  ],
  [
    'promises no time',
    { contest: { how } },
    [how, 'El portal no se compromete a responder en un plazo.'],
    undefined,
  ],
  [
    'promises a day',
    { contest: { how, days: 1 }, contact: 'https://example.org/a' },
    [how, 'La respuesta tarda como máximo 1 día calendario.'],
    'https://example.org/a',
  ],
  [
    'has an address for objections',
    { contest: { how, days: 15, url: 'https://example.org/b' }, contact: 'https://example.org/a' },
    [how, 'La respuesta tarda como máximo 15 días calendario.'],
    'https://example.org/b',
  ],
])('of a portal that %s the page promises no more', ([, given, promise, href]) => {
  const { contest } = pageBy([aMethod()], {}, aPortal(given));
  expect(contest.text.slice(1, -1)).toEqual(promise);
  expect(contest.link?.href).toBe(href);
});

test('a portal without a method keeps its page of prose', () => {
  const view = aView({ methods: [], editions: [] });
  expect(methodPage(view, view.site.archive.pages.get('method')!)).toBeUndefined();
});

test('a place on the page has one name in each language', () => {
  for (const language of ['es', 'en'])
    expect(methodHref(aView({}, { language }), 'coverage')).toBe(`/${language}/method/#coverage`);
  expect(new Set([...ruleNames, ...partNames]).size).toBe(ruleNames.length + partNames.length);
});

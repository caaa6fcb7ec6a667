import { expect, test } from 'vitest';
import { z } from 'zod';

import {
  aCommitment,
  aLaw,
  anAudit,
  anInstitution,
  aStatistic,
  aComparison,
} from '#checks/fixtures/records.ts';
import { aMethod } from '#checks/fixtures/settings.ts';
import { Method } from '#model/method.ts';
import { markdownTypes } from '#model/record-types.ts';
import { metaOf, shapeOf } from '#model/shape.ts';

import { published, publishedValue } from './published.ts';

const { commitment, law } = { commitment: markdownTypes.commitment.schema, law: markdownTypes.law.schema };
const languages = ['es', 'en'];
const inSpanish = { languages, translated: {} };

const schemaOf = (schema: z.ZodType) =>
  z.toJSONSchema(published(schema)) as { properties: Record<string, object>; required: string[] };

test('a text is an object by language: the original, and what is translated', () => {
  const record = aLaw({ relations: [{ type: 'amends', law: 'law-2', provisions: ['1', '2'] }] });
  expect(publishedValue(law, record, { languages, translated: { en: { title: 'Water act' } } })).toEqual({
    title: { es: 'Ley del agua', en: 'Water act' },
    gist: { es: 'Ordena dar agua segura.' },
    rank: 'act',
    jurisdiction: 'ZZ',
    issuers: ['water-board'],
    pillars: ['supply'],
    publishedOn: '2010-03-01',
    relations: [{ type: 'amends', law: 'law-2', provisions: ['1', '2'] }],
    sources: record.sources,
    confidence: 'read',
    checkedOn: '2024-05-01',
  });
});

test('an item of a list finds its translation by its key, whatever the order', () => {
  const events = [
    { on: '2001', what: 'Uno' },
    { on: '2002', what: 'Dos' },
  ];
  const translated = { en: { events: [{ on: '2002', what: 'Two' }] } };
  expect(publishedValue(law, aLaw({ events }), { languages, translated })).toMatchObject({
    events: [
      { on: '2001', what: { es: 'Uno' } },
      { on: '2002', what: { es: 'Dos', en: 'Two' } },
    ],
  });
});

test.for<[unknown, unknown]>([
  ['national', { kind: 'national' }],
  ['each-region', { kind: 'each-region' }],
  [['ZZ-NOR'], { kind: 'listed', listed: ['ZZ-NOR'] }],
])('a scope has one shape: %j', ([scope, expected]) => {
  expect(publishedValue(commitment, { ...aCommitment(), scope }, inSpanish)).toMatchObject({
    scope: expected,
  });
});

test('a text that all languages share stands in each of them', () => {
  const method = publishedValue(Method, aMethod({ title: 'Uno' }), inSpanish) as { title: unknown };
  expect(method.title).toEqual({ es: 'Uno', en: 'Uno' });
  expect(published(Method).safeParse(method).error).toBeUndefined();
});

test('every field keeps its meaning, and dates have their form', () => {
  const { properties, required } = schemaOf(law);
  expect(Object.keys(properties)).toEqual(Object.keys(shapeOf(law) ?? {}));
  expect(required).toEqual([
    'title',
    'gist',
    'rank',
    'jurisdiction',
    'issuers',
    'pillars',
    'sources',
    'confidence',
    'checkedOn',
  ]);
  expect(properties['publishedOn']).toMatchObject({
    type: 'string',
    description: metaOf(law.shape.publishedOn).description,
  });
  const { pattern } = properties['publishedOn'] as { pattern: string };
  const fits = (text: string): boolean => new RegExp(pattern).test(text);
  expect(['2007', '2007-01', '2007-01-16'].every(fits)).toBe(true);
  expect(['', '07', '2007-13', '2007-01-32', 'x 2007', '2007-01-16T00:00'].some(fits)).toBe(false);
});

test.for([
  ['law', aLaw()],
  [
    'commitment',
    aCommitment({
      due: [
        { kind: 'once', on: '2020' },
        { kind: 'continuous', basis: 'Siempre.' },
      ],
    }),
  ],
  ['audit', anAudit()],
  ['institution', anInstitution()],
  ['statistic', aStatistic()],
  ['comparison', aComparison()],
] as const)('what is given of a %s fits the schema that is published', ([type, record]) => {
  const { schema } = markdownTypes[type];
  expect(published(schema).safeParse(publishedValue(schema, record, inSpanish)).error).toBeUndefined();
});

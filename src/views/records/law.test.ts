import { expect, test } from 'vitest';

import { aCommitment, aLaw } from '#checks/fixtures/records.ts';
import { aPortal } from '#checks/fixtures/settings.ts';
import { aView, inEnglish } from '#views/fixtures/view.ts';
import { plain } from '#views/said.ts';

import { lawPage } from './law.ts';

type Law = Parameters<typeof aLaw>[0];

const portal = aPortal({
  compiledOn: '2024-06-30',
  inForceRule: [
    {
      daysAfterPublication: 1,
      ranks: ['decree'],
      basis: { es: 'Constitución, artículo 88', en: 'Constitution, article 88' },
    },
  ],
});

const page = (law: Law, others: readonly Law[] = [], language = 'es') => {
  const own = aLaw({ id: 'own', ...law });
  const view = aView({ portal, records: [own, ...others.map((other) => aLaw(other))] }, { language });
  return lawPage(view, own);
};

const newer = (relation: object, given: Law = {}): Law => ({
  id: 'newer',
  identifier: 'Ley 2',
  publishedOn: '2015-06-30',
  relations: [
    { law: 'own', type: 'amends', ...relation } as NonNullable<NonNullable<Law>['relations']>[number],
  ],
  ...given,
});

const checked = {
  es: 'No consta derogación; revisado el 1 de mayo de 2024.',
  en: 'No repeal recorded; checked on 1 May 2024.',
};

test.for<[string, Law, Law[], string, string[]]>([
  [
    'a bill',
    { publishedOn: undefined, introducedOn: '2019-08' },
    [],
    'Proyecto',
    ['Se presentó en agosto de 2019 y no consta su publicación.'],
  ],
  [
    'in force, by its own date',
    { inForceOn: '2010-04-01' },
    [],
    'Vigente',
    ['Rige desde el 1 de abril de 2010.', checked.es],
  ],
  [
    'in force, by the country’s rule',
    { rank: 'decree' },
    [],
    'Vigente',
    [
      'Rige desde el 2 de marzo de 2010.',
      'La fecha de vigencia la da la regla del país: Constitución, artículo 88.',
      checked.es,
    ],
  ],
  [
    'in force, nobody knows since when',
    {},
    [],
    'Vigente',
    ['No consta la fecha de su entrada en vigor.', checked.es],
  ],
  ['not yet in force', { inForceOn: '2025-01' }, [], 'Aún no vigente', ['Entra en vigor en enero de 2025.']],
  [
    'not yet published',
    { publishedOn: '2024-12', checkedOn: '2024-05-01' },
    [{ id: 'newest', checkedOn: '2024-12-01' }],
    'Aún no vigente',
    ['Su publicación se fecha en diciembre de 2024, después del día de estos datos.'],
  ],
  [
    'amended, at a known and an unknown date',
    {},
    [newer({}), newer({}, { id: 'undated', identifier: 'Ley 3', publishedOn: undefined })],
    'Vigente, modificada',
    [
      'No consta la fecha de su entrada en vigor.',
      'Modificada por Ley 3, sin fecha conocida.',
      'Modificada por Ley 2, el 30 de junio de 2015.',
      checked.es,
    ],
  ],
  [
    'amended in two places by one norm: one reason',
    {},
    [
      newer(
        {},
        {
          relations: [
            { type: 'amends', law: 'own', provisions: ['Artículo 1'] },
            { type: 'inserts', law: 'own', provisions: ['Artículo 2-A'] },
          ],
        },
      ),
    ],
    'Vigente, modificada',
    [
      'No consta la fecha de su entrada en vigor.',
      'Modificada por Ley 2, el 30 de junio de 2015.',
      checked.es,
    ],
  ],
  [
    'within its own term',
    { effectiveUntil: '2030' },
    [],
    'Vigente',
    ['No consta la fecha de su entrada en vigor.', 'Su propio plazo va hasta 2030.', checked.es],
  ],
  [
    'within an extended term',
    { effectiveUntil: '2016' },
    [newer({ type: 'extends', until: '2030-12-31' })],
    'Vigente',
    [
      'No consta la fecha de su entrada en vigor.',
      'Ley 2 amplió su plazo hasta el 31 de diciembre de 2030.',
      checked.es,
    ],
  ],
  [
    'extended without an end',
    { effectiveUntil: '2016' },
    [newer({ type: 'extends' })],
    'Vigente',
    ['No consta la fecha de su entrada en vigor.', 'Ley 2 amplió su plazo sin fecha final.', checked.es],
  ],
  [
    'expired',
    { effectiveUntil: '2016' },
    [],
    'Plazo de vigencia cumplido',
    ['Su propio plazo terminó en 2016.'],
  ],
  [
    'expired, extended',
    { effectiveUntil: '2016' },
    [newer({ type: 'extends', until: '2018-12-31' })],
    'Plazo de vigencia cumplido',
    ['Su plazo, ampliado por Ley 2, terminó el 31 de diciembre de 2018.'],
  ],
  [
    'repealed',
    {},
    [newer({ type: 'repeals' })],
    'Derogada o reemplazada',
    ['Dejada sin efecto por Ley 2, el 30 de junio de 2015.'],
  ],
  [
    'repealed, nobody knows when',
    {},
    [newer({ type: 'replaces' }, { publishedOn: undefined })],
    'Derogada o reemplazada',
    ['Dejada sin efecto por Ley 2, sin fecha conocida.'],
  ],
])('the status of a norm with its reasons: %s', ([, law, others, label, reasons]) => {
  const { status, reasons: said } = page(law, others);
  expect(status.label).toBe(label);
  expect(said.map(({ text }) => plain(text))).toEqual(reasons);
});

test('a reason leads to the norm it rests on', () => {
  const { status, reasons } = page({}, [newer({ type: 'repeals' })], 'en');
  expect(status).toEqual({ mark: 'repealed', label: 'Repealed or replaced' });
  expect(reasons).toEqual([
    { text: 'Ceased to have effect under Ley 2, on 30 June 2015.', href: '/en/laws/newer/' },
  ]);
});

test('the reasons in English', () => {
  expect(page({ rank: 'decree' }, [], 'en').reasons.map(({ text }) => text)).toEqual([
    'In force since 2 March 2010.',
    'The date of entry into force is supplied by the country’s rule: Constitution, article 88.',
    checked.en,
  ]);
});

test('relations from both sides, by kind, with what they touch and since when', () => {
  const { relations } = page({ relations: [{ type: 'repeals', law: 'older', on: '2011' }] }, [
    { id: 'older', title: 'Ley vieja' },
    newer({ provisions: ['Artículo 3', 'Artículo 4'] }),
  ]);
  expect(relations).toEqual([
    { relation: 'Deroga', records: [{ text: 'Ley vieja', href: '/es/normas/older/', note: '2011' }] },
    {
      relation: 'Modificada por',
      records: [
        {
          text: 'Ley del agua',
          href: '/es/normas/newer/',
          identifier: 'Ley 2',
          note: 'Artículo 3; Artículo 4 · 30 de junio de 2015',
        },
      ],
    },
  ]);
});

test('the timeline marks what is still ahead', () => {
  const { timeline } = page({ inForceOn: '2010-04-01', effectiveUntil: '2030-12-31' }, [newer({})]);
  expect(timeline.map(({ date, text, isAhead }) => [date.datetime, plain(text), isAhead])).toEqual([
    ['2010-03-01', 'Se publica.', false],
    ['2010-04-01', 'Entra en vigor.', false],
    ['2015-06-30', 'Modificada por: Ley 2', false],
    ['2030-12-31', 'Termina su plazo.', true],
  ]);
});

test('the texts of an article, oldest first, translated where there is a translation', () => {
  const { articles } = page(
    {
      articles: [
        {
          number: '3',
          formerNumbers: ['2'],
          subject: 'El caudal',
          versions: [
            { from: '2010-03-01', by: 'own', gist: 'Diez litros.', source: 'gazette' },
            { from: '2015-06-30', by: 'newer', gist: 'Veinte litros.', source: 'gazette' },
          ],
        },
      ],
      translations: inEnglish({
        articles: [
          { number: '3', subject: 'The flow', versions: [{ from: '2015-06-30', gist: 'Twenty litres.' }] },
        ],
      }),
    },
    [newer({})],
    'en',
  );
  expect(articles).toMatchObject([
    {
      title: 'Article 3',
      subject: 'The flow',
      versions: [
        { gist: { text: 'Diez litros.', lang: 'es' } },
        { gist: 'Twenty litres.', href: '/en/laws/newer/' },
      ],
    },
  ]);
});

test('commitments that rest on the norm stand on its page, and no others', () => {
  const law = aLaw();
  const other = aCommitment({ id: 'other' });
  const commitment = aCommitment({ origin: { law: 'law-1' } });
  const resting = (...records: ReturnType<typeof aCommitment>[]) =>
    lawPage(aView({ records: [law, ...records] }), law).commitments.map(({ href }) => href);
  expect(resting(commitment, other)).toEqual(['/es/compromisos/commitment-1/']);
  expect(resting(other)).toEqual([]);
});

test('a record without a translation says in which language it is shown', () => {
  expect(page({}, [], 'en').languageNote).toBe(
    'This text has not been translated yet; it is shown in Español.',
  );
  expect(page({ translations: inEnglish({ title: 'Water Act' }) }, [], 'en').languageNote).toBeUndefined();
  expect(page({}).languageNote).toBeUndefined();
});

import { expect, test } from 'vitest';

import { aLaw } from '#checks/fixtures/records.ts';
import { aView, inEnglish } from '#views/fixtures/view.ts';

import { lawTimeline } from './laws.ts';
import type { MarksDrawing, TrackerTimelineView } from './timeline.ts';

type Law = Parameters<typeof aLaw>[0];

const timeline = (laws: readonly Law[], language = 'es'): TrackerTimelineView => {
  const records = laws.map((law) => aLaw(law));
  return lawTimeline(aView({ records }, { language }), records);
};

const marksOf = ({ drawing }: TrackerTimelineView) => (drawing as MarksDrawing).marks;

test('no law: the words say so and nothing is drawn', () => {
  expect(timeline([])).toMatchObject({
    title: 'No hay normas que mostrar.',
    notes: [],
    wholeNotes: [],
    legend: { marks: [], lines: [] },
    years: [],
    apart: [],
  });
  expect(timeline([])).not.toHaveProperty('drawing');
});

test('one law, drawn and in words', () => {
  const view = timeline([{ id: 'a', identifier: 'Ley 1' }]);
  expect(view.title).toBe('1 norma por fecha, 2010');
  expect(view.legend).toEqual({ marks: [{ mark: 'in-force', label: 'Vigente', count: '1' }], lines: [] });
  expect(marksOf(view)).toMatchObject([
    {
      id: 'a',
      href: '/es/normas/a/',
      mark: 'in-force',
      name: 'Ley 1, 1 de marzo de 2010, Vigente',
      label: { text: 'Ley 1' },
      // 59 days and a half of 365, 120 to the year.
      transform: 'translate(31.6 58)',
    },
  ]);
  expect(view.years).toEqual([
    {
      year: '2010',
      records: [
        {
          id: 'a',
          href: '/es/normas/a/',
          name: 'Ley 1',
          title: 'Ley del agua',
          date: { text: '1 de marzo de 2010', datetime: '2010-03-01' },
          facts: ['Vigente', ' · ', 'act'],
          relations: [],
        },
      ],
    },
  ]);
});

test('all of it is plain data', () => {
  const view = timeline([{ id: 'a' }, { id: 'b', publishedOn: undefined }]);
  expect(JSON.parse(JSON.stringify(view))).toEqual(view);
});

test.for<[string, Law, string, string, string]>([
  [
    'a year',
    { publishedOn: '2013' },
    '2013 (solo consta el año)',
    'Ley del agua, 2013 (solo consta el año), Vigente',
    '2013',
  ],
  [
    'a month',
    { publishedOn: '2014-02' },
    'febrero de 2014 (solo consta el mes)',
    'Ley del agua, febrero de 2014 (solo consta el mes), Vigente',
    '2014',
  ],
])('a date of which only %s is known is named as such', ([, law, text, name, year]) => {
  const view = timeline([law]);
  expect(view.years[0]?.year).toBe(year);
  expect(view.years[0]?.records[0]?.date?.text).toBe(text);
  expect(marksOf(view)[0]?.name).toBe(name);
  expect(view.notes.at(-1)).toMatch(/^Donde solo consta el año o el mes/);
});

test('a law without a date is listed apart, and said', () => {
  const view = timeline([{ id: 'a' }, { id: 'b', publishedOn: undefined }]);
  expect(marksOf(view).map(({ id }) => id)).toEqual(['a']);
  expect(view.apartNote).toBe('De 1 norma no consta la fecha: no está en el dibujo.');
  expect(view.apart).toMatchObject([{ heading: '1 norma sin fecha conocida', records: [{ id: 'b' }] }]);
  expect(view.apart[0]?.records[0]).not.toHaveProperty('date');
});

test('where no law has a date there is nothing to draw', () => {
  const view = timeline([{ publishedOn: undefined }]);
  expect(view.title).toBe('Nada de esto tiene una fecha: no hay qué dibujar.');
  expect(view).not.toHaveProperty('drawing');
  expect(view.apart[0]?.records).toHaveLength(1);
});

test('a bill stands at its introduction, and that is said', () => {
  const view = timeline([{ publishedOn: undefined, introducedOn: '2022-01-01' }]);
  expect(view.title).toBe('1 norma por fecha, 2022');
  expect(view.notes).toContain('Lo que no se ha publicado está en el día en que se presentó.');
});

const related: readonly Law[] = [
  { id: 'old', identifier: 'Ley 1', publishedOn: '2010' },
  {
    id: 'new',
    identifier: 'Ley 2',
    publishedOn: '2015-06-30',
    relations: [
      { type: 'amends', law: 'old' },
      { type: 'repeals', law: 'old' },
      { type: 'basedOn', law: 'undated' },
    ],
  },
  { id: 'undated', identifier: 'Ley 0', publishedOn: undefined },
];

test('relations are lines that differ by kind, and words from both sides', () => {
  const view = timeline(related);
  const { lines } = view.drawing as MarksDrawing;
  expect(lines.map(({ id, from, to, style }) => [id, from, to, style])).toEqual([
    ['timeline-r0', 'new', 'old', 'changes'],
    ['timeline-r1', 'new', 'old', 'ends'],
  ]);
  expect(new Set(lines.map(({ path }) => path)).size).toBe(2);
  expect(view.legend.lines.map(({ style, count }) => [style, count])).toEqual([
    ['ends', '1'],
    ['changes', '1'],
  ]);
  const words = [...view.years, ...view.apart].flatMap(({ records }) =>
    records.map(({ id, relations }) => [id, relations.join('')]),
  );
  expect(words).toEqual([
    ['old', 'Modificada por: Ley 2 · Derogada por: Ley 2'],
    ['new', 'Modifica: Ley 1 · Deroga: Ley 1 · Se basa en: Ley 0'],
    ['undated', 'Es base de: Ley 2'],
  ]);
});

test('a relation with a law that is not in the list is not shown', () => {
  const records = related.map((law) => aLaw(law));
  const view = lawTimeline(aView({ records }), records.slice(1));
  expect((view.drawing as MarksDrawing).lines).toEqual([]);
  expect(view.years[0]?.records[0]?.relations.join('')).toBe('Se basa en: Ley 0');
});

test('a title that is not translated keeps its language, in the drawing and in words', () => {
  const [bare] = marksOf(timeline([{ id: 'a' }], 'en'));
  expect(bare?.name).toEqual({ text: 'Ley del agua, 1 March 2010, In force', lang: 'es' });
  expect(bare?.label.text).toEqual({ text: 'Ley del agua', lang: 'es' });
  const translated = timeline([{ id: 'a', translations: inEnglish({ title: 'Water Act' }) }], 'en');
  expect(marksOf(translated)[0]?.name).toBe('Water Act, 1 March 2010, In force');
  expect(translated.title).toBe('1 law by date, 2010');
});

const many = (count: number): Law[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `law-${index}`,
    publishedOn: index % 10 === 0 ? undefined : `${2000 + (index % 20)}-03-01`,
  }));

test('500 records are still marks; one more and there is a bar for each year', () => {
  expect(timeline(many(500)).drawing?.kind).toBe('marks');
  const view = timeline(many(501));
  expect(view.drawing).toMatchObject({ kind: 'bars', bars: { length: 18 } });
  expect(view.notes).toEqual([
    'Son más de 500 registros: cada barra cuenta los de un año.',
    'Las barras cuentan siempre la lista entera, también cuando hay filtros.',
  ]);
  expect(view.years[0]).toEqual({ year: '2001', count: '25 registros', records: [] });
  expect(view.apart).toEqual([{ heading: '51 normas sin fecha conocida', records: [] }]);
});

test('ten times as many take hardly more', () => {
  const [some, more] = [501, 5010].map((count) => JSON.stringify(timeline(many(count))).length) as [
    number,
    number,
  ];
  expect(more).toBeLessThan(some * 1.1);
});

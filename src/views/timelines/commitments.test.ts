import { expect, test } from 'vitest';

import { aCommitment, aFinding, anAudit } from '#checks/fixtures/records.ts';
import { aPortal } from '#checks/fixtures/settings.ts';
import { aView } from '#views/fixtures/view.ts';

import { commitmentTimeline } from './commitments.ts';
import type { MarksDrawing, TrackerTimelineView } from './timeline.ts';

type Commitment = Parameters<typeof aCommitment>[0];

const once = (id: string, on: string, more: Commitment = {}): Commitment => ({
  id,
  due: [{ kind: 'once', on }],
  ...more,
});

const timeline = (
  commitments: readonly Commitment[],
  { audits = [], language = 'es' }: { audits?: ReturnType<typeof anAudit>[]; language?: string } = {},
): TrackerTimelineView => {
  const records = commitments.map((each) => aCommitment(each));
  const portal = aPortal({ compiledOn: '2024-06-30' });
  const view = aView({ portal, records: [...records, ...audits] }, { language });
  return commitmentTimeline(view, records);
};

const drawingOf = ({ drawing }: TrackerTimelineView) => drawing as MarksDrawing;
const xOf = ({ transform }: { transform: string }) => Number(/\((\S+)/.exec(transform)?.[1]);
const dayX = (view: TrackerTimelineView) => Number(/M(\S+) /.exec(drawingOf(view).day?.path ?? '')?.[1]);

test('no commitment: the words say so and nothing is drawn', () => {
  const view = timeline([]);
  expect(view.title).toBe('No hay compromisos que mostrar.');
  expect(view).not.toHaveProperty('drawing');
});

test('one, overdue: to the left of the day, with its mark and its words', () => {
  const audits = [anAudit({ publishedOn: '2024-05-31', findings: [aFinding({ rating: 'not-started' })] })];
  const view = timeline([once('commitment-1', '2023-12-31')], { audits });
  expect(view.title).toBe('1 compromiso por su plazo, 2023');
  expect(drawingOf(view).marks).toMatchObject([
    {
      mark: 'overdue',
      name: 'Agua segura en cada escuela, 31 de diciembre de 2023, Vencido y sin cumplir',
      transform: 'translate(131.8 80)',
    },
  ]);
  // 181 of the 366 days of 2024 have gone when 30 June begins.
  expect(drawingOf(view).day).toEqual({
    path: 'M191.3 0V100',
    text: 'Datos al 30 de junio de 2024',
    x: 185.3,
    y: 14,
    anchor: 'end',
  });
  expect(view.wholeNotes[0]).toBe('1 plazo ya pasó, a su izquierda; 0 están por venir, a su derecha.');
  expect(view.years[0]?.records[0]?.facts.join('')).toBe(
    'Vencido y sin cumplir · 182 días de retraso · Deber legal',
  );
});

test.for<[string, string, 'left' | 'right']>([
  ['the day before', '2024-06-29', 'left'],
  ['the day itself: not yet past', '2024-06-30', 'right'],
  ['the day after', '2024-07-01', 'right'],
  ['a year that has passed', '2023', 'left'],
  ['this year, whose middle has passed', '2024', 'right'],
  ['this month, whose middle has passed', '2024-06', 'right'],
  ['last month', '2024-05', 'left'],
])('on which side of the day a deadline stands: %s', ([, on, side]) => {
  const view = timeline([once('a', on)]);
  const [mark] = drawingOf(view).marks;
  expect(mark && xOf(mark) < dayX(view) ? 'left' : 'right').toBe(side);
});

test('a partial deadline sits in its middle; what is left of a running year in the middle of the rest', () => {
  // 2022.5, and the middle of 30 June to 31 December 2024: 181 to 366 of 366 days.
  const xs = drawingOf(timeline([once('past', '2022'), once('running', '2024')])).marks.map(xOf);
  expect(xs).toEqual([72, 341.7]);
});

test('a deadline that is known only about says so', () => {
  const view = timeline([{ due: [{ kind: 'once', on: '2023-05', precision: 'about' }] }]);
  expect(view.years[0]?.records[0]?.date).toEqual({
    text: 'Hacia mayo de 2023 (solo consta el mes)',
    datetime: '2023-05',
  });
});

test('lanes by strength, in the order of the model; equal deadlines do not cover each other', () => {
  const view = timeline([
    once('goal', '2023-12-31', { strength: 'plan-goal' }),
    once('b', '2023-12-31'),
    once('a', '2023-12-31'),
  ]);
  expect(drawingOf(view).lanes.map(({ texts }) => texts)).toEqual([['Deber legal'], ['Meta de plan']]);
  expect(drawingOf(view).marks.map(({ id, transform }) => [id, transform])).toEqual([
    ['a', 'translate(131.8 80)'],
    ['b', 'translate(131.8 104)'],
    ['goal', 'translate(131.8 156)'],
  ]);
});

test('those without a deadline are counted and listed apart, by the reason', () => {
  const view = timeline([
    once('a', '2023-12-31'),
    { id: 'b', due: [{ kind: 'unset' }] },
    { id: 'c', due: [{ kind: 'continuous' }] },
    { id: 'd', due: [{ kind: 'continuous' }] },
    { id: 'e', until: '2020', due: [{ kind: 'continuous' }] },
  ]);
  expect(drawingOf(view).marks).toHaveLength(1);
  expect(view.apartNote).toBe('4 compromisos no tienen un plazo fechado: no están en el dibujo.');
  expect(view.apart.map(({ heading, records }) => [heading, records.map(({ id }) => id)])).toEqual([
    ['Deber permanente: 2 registros', ['c', 'd']],
    ['Sin plazo: 1 registro', ['b']],
    ['Ya no obliga: 1 registro', ['e']],
  ]);
});

test('the legend counts what is drawn', () => {
  const view = timeline([once('a', '2023-12-31'), once('b', '2022'), once('c', '2030')]);
  expect(view.legend.marks).toEqual([
    { mark: 'upcoming', label: 'En plazo', count: '1' },
    { mark: 'deadline-passed', label: 'Plazo vencido, sin constancia', count: '2' },
  ]);
});

test('a title that is not translated keeps its language', () => {
  const view = timeline([once('a', '2023-12-31')], { language: 'en' });
  expect(drawingOf(view).marks[0]?.name).toEqual({
    text: 'Agua segura en cada escuela, 31 December 2023, Deadline passed, outcome not on record',
    lang: 'es',
  });
  expect(view.years[0]?.records[0]?.name).toEqual({ text: 'Agua segura en cada escuela', lang: 'es' });
});

test('more than 500: one bar for each year, and the line of the day', () => {
  const commitments = Array.from({ length: 501 }, (_, index) =>
    once(`c${index}`, `${2020 + (index % 10)}-05-01`),
  );
  const view = timeline(commitments);
  expect(view.drawing).toMatchObject({ kind: 'bars', bars: { length: 10 }, day: { anchor: 'start' } });
  expect(view.years.map(({ count }) => count)).toEqual(['51 registros', ...Array(9).fill('50 registros')]);
});

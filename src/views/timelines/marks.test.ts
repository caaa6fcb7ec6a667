import { expect, test } from 'vitest';

import { dayLine } from './day.ts';
import { type Dated, type Lane, marksDrawing } from './marks.ts';
import { scaleOf, spanOf } from './scale.ts';

const dated = (id: string, date: string): Dated => ({
  id,
  href: `/${id}/`,
  span: spanOf(date),
  isPartial: date.length < 10,
  mark: 'in-force',
  name: `${id}, ${date}`,
  label: 'A',
});

const scale = scaleOf(2015, 2016);
const beside = { prefix: 't', labels: { widest: 240 } };
const drawing = (lanes: readonly Lane[], more = {}) => marksDrawing(scale, lanes, { ...beside, ...more });
const places = (lanes: readonly Lane[]) =>
  drawing(lanes).marks.map(({ id, transform }) => `${id} ${transform}`);

test('one record: its place, its label, what can be hit', () => {
  expect(drawing([{ texts: ['Ley'], records: [dated('a', '2015-07-02')] }])).toEqual({
    kind: 'marks',
    width: 320,
    height: 104,
    years: [
      { x: 72, text: '2015' },
      { x: 192, text: '2016' },
    ],
    yearRows: [18, 95],
    grid: 'M12 26V78M132 26V78',
    axis: 'M0 78H320M12 78v-4M132 78v-4M252 78v-4',
    lanes: [{ texts: ['Ley'], top: 26.9, isHeading: false }],
    rules: 'M0 26H320',
    lines: [],
    marks: [
      {
        id: 'a',
        href: '/a/',
        mark: 'in-force',
        name: 'a, 2015-07-02',
        transform: 'translate(72 58)',
        label: { text: 'A', x: 14, anchor: 'start' },
        box: { x: -12, width: 34.6 },
        lines: [],
      },
    ],
  });
});

test('equal dates do not cover each other; they go by id', () => {
  const records = ['c', 'a', 'b'].map((id) => dated(id, '2015-07-02'));
  expect(places([{ texts: ['Ley'], records }])).toEqual([
    'a translate(72 58)',
    'b translate(72 82)',
    'c translate(72 106)',
  ]);
});

test('a partial date sits in the middle of its span, which a bracket shows and nothing covers', () => {
  // The bracket of the year ends at 132; the month has 4.7 of its own on each side, its mark 12.
  const { marks } = drawing([{ texts: ['Ley'], records: [dated('y', '2015'), dated('m', '2016-02')] }]);
  expect(marks.map(({ transform, span }) => [transform, span])).toEqual([
    ['translate(72 58)', 'M-60 10v2h120v-2'],
    ['translate(146.9 82)', 'M-4.7 10v2h9.5v-2'],
  ]);
});

test('lanes one below the other, groups headed; marks in time order whatever their lane', () => {
  const lanes = [
    { heading: 'Zeta', texts: ['Ley'], records: [dated('late', '2016-12-31')] },
    { texts: ['Decreto', 'Acuerdo'], records: [dated('early', '2015-01-01')] },
  ];
  const { lanes: names, rules, height } = drawing(lanes);
  expect(height).toBe(186);
  expect(rules).toBe('M0 26H320M0 108H320');
  // 30, 58 and 110 of 186.
  expect(names).toEqual([
    { texts: ['Zeta'], isHeading: true, top: 16.1 },
    { texts: ['Ley'], isHeading: false, top: 31.2 },
    { texts: ['Decreto', 'Acuerdo'], isHeading: false, top: 59.1 },
  ]);
  expect(places(lanes)).toEqual(['early translate(12.2 140)', 'late translate(251.8 88)']);
});

test('lines are known at both their ends', () => {
  const records = [dated('new', '2016-07-02'), dated('old', '2015-07-02'), dated('other', '2015-01-01')];
  const relations = [{ from: 'new', to: 'old', style: 'ends' as const }];
  const { lines, marks } = drawing([{ texts: ['Ley'], records }], { relations });
  expect(lines.map(({ id, path }) => [id, path])).toEqual([['t-r0', 'M192.2 58q-60.1 -28.8 -120.2 0']]);
  expect(marks.map((mark) => [mark.id, mark.lines])).toEqual([
    ['other', []],
    ['old', ['t-r0']],
    ['new', ['t-r0']],
  ]);
});

test('the words of the day stand above the years, the line over all lanes', () => {
  const day = { on: '2016-01-01', text: 'Hoy' };
  const { day: line, yearRows } = drawing([{ texts: ['Ley'], records: [dated('a', '2015-07-02')] }], { day });
  expect(line).toEqual({ path: 'M132 0V100', text: 'Hoy', x: 138, y: 14, anchor: 'start' });
  expect(yearRows).toEqual([40, 117]);
});

test.for<[string, string, number, string]>([
  ['the first day of the scale', '2007-01-01', 18, 'start'],
  ['the 329th of 365 days, right of the middle', '2026-11-25', 915.4, 'end'],
])('the words of the day take the roomier side: %s', ([, on, x, anchor]) => {
  expect(dayLine(scaleOf(2007, 2030), { on, text: '' }, 10)).toMatchObject({ x, anchor });
});

test('a label keeps the language it is in', () => {
  const record = { ...dated('a', '2015'), label: { text: 'Ley', lang: 'es' } };
  const [mark] = drawing([{ texts: ['Law'], records: [record] }]).marks;
  expect(mark?.label.text).toEqual({ text: 'Ley', lang: 'es' });
});

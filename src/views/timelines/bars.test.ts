import { expect, test } from 'vitest';

import { barsDrawing } from './bars.ts';
import { scaleOf } from './scale.ts';

test('one bar for each year, the tallest always as tall', () => {
  const counts = new Map([
    [2015, 2000],
    [2016, 1000],
  ]);
  expect(barsDrawing(scaleOf(2015, 2016), counts, String)).toMatchObject({
    kind: 'bars',
    width: 320,
    height: 246,
    yearRows: [237],
    bars: [
      { x: 14, y: 20, width: 116, height: 200, text: { x: 72, y: 15, count: '2000' } },
      { x: 134, y: 120, width: 116, height: 100, text: { x: 192, y: 115, count: '1000' } },
    ],
  });
});

test('a narrow year has no room for figures', () => {
  const [bar] = barsDrawing(scaleOf(1900, 2000), new Map([[1900, 3]]), String).bars;
  expect(bar).toEqual({ x: 14, y: 20, width: 8, height: 200 });
});

test('with the line of a day above', () => {
  const { day, bars } = barsDrawing(scaleOf(2015, 2016), new Map([[2015, 1]]), String, {
    on: '2016-01-01',
    text: 'Hoy',
  });
  expect(day?.path).toBe('M132 0V242');
  expect(bars[0]?.y).toBe(42);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { roomFor } from '#views/drawing/room.ts';

import { textsOf, type Written } from './texts.ts';

const room = { x: 0, y: 0, width: 320, height: 320 };
const everywhere = (): boolean => true;
const at = (
  x: number,
  y: number,
  r: number,
  value: string,
  isHome: Written['isHome'] = everywhere,
): Written => ({
  x,
  y,
  r,
  value,
  isHome,
});

/** How the texts stand: `middle` in their circle, or on a side of it. */
const sides = (
  circles: readonly Written[],
  signs: Parameters<typeof textsOf>[1] = [],
): (string | undefined)[] =>
  textsOf(circles, signs, room).map((text, index) => {
    const { y, r } = circles[index] as Written;
    if (!text) return undefined;
    if (text.anchor === 'start') return 'right';
    if (text.anchor === 'end') return 'left';
    return Math.abs(text.y - y) < r ? 'inside' : text.y > y ? 'below' : 'above';
  });

test.for<[string, Written[], (string | undefined)[]]>([
  ['in a circle that holds it', [at(160, 160, 30, '361')], ['inside']],
  ['right of a small one', [at(160, 160, 4, '12')], ['right']],
  ['left where the drawing ends', [at(310, 160, 4, '1200')], ['left']],
  ['left where another circle is', [at(160, 160, 4, '12'), at(180, 160, 8, '9')], ['left', 'inside']],
  [
    'below where its shape goes on, and the right is abroad',
    [at(160, 160, 4, '12', ([x, y]) => y > 165 && x > 100 && x < 220)],
    ['below'],
  ],
  ['abroad rather than not at all', [at(160, 160, 4, '12', () => false)], ['right']],
  ['not at all in a crowd', [at(160, 160, 2, '12'), at(160, 160, 70, '9')], [undefined, 'right']],
])('a text stands %s', ([, circles, expected]) => {
  expect(sides(circles)).toEqual(expected);
});

test('a text keeps off signs', () => {
  expect(sides([at(160, 160, 4, '12')], [{ x: 178, y: 160, r: 8 }])).toEqual(['left']);
});

test('no two texts overlap, and none leaves the drawing', () => {
  const circle = fc.record({
    x: fc.integer({ min: 30, max: 290 }),
    y: fc.integer({ min: 30, max: 290 }),
    r: fc.integer({ min: 1, max: 30 }),
    value: fc.integer({ min: 1, max: 99_999 }).map(String),
    isHome: fc.constant(everywhere),
  });
  fc.assert(
    fc.property(fc.array(circle, { maxLength: 25 }), (circles) => {
      const boxes = textsOf(circles, [], room).flatMap((text) => {
        if (!text) return [];
        const width = roomFor(text.value);
        const left =
          text.anchor === 'start' ? text.x : text.anchor === 'end' ? text.x - width : text.x - width / 2;
        return [{ left, right: left + width, base: text.y }];
      });
      for (const [index, a] of boxes.entries()) {
        expect(a.left >= 0 && a.right <= room.width && a.base <= room.height).toBe(true);
        for (const b of boxes.slice(index + 1))
          expect(a.left < b.right && b.left < a.right && Math.abs(a.base - b.base) < 12).toBe(false);
      }
    }),
    { seed: 6 },
  );
});

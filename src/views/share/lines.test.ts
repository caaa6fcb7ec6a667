import fc from 'fast-check';
import { expect, test } from 'vitest';

import { type Setting, widthOf } from './face.ts';
import { firstLines, fitted, linesOf } from './lines.ts';

const letters: Setting = { size: 30, weight: 400 };

test('lines hold as many words as fit', () => {
  const room = widthOf('agua segura', letters);
  expect(linesOf('agua segura en cada escuela', letters, room)).toEqual([
    'agua segura',
    'en cada',
    'escuela',
  ]);
  expect(linesOf('', letters, room)).toEqual([]);
});

test('what does not fit is told by an ellipsis, at the end of a word', () => {
  const room = widthOf('agua segura', letters);
  expect(firstLines('agua segura en cada escuela', letters, room, 2)).toEqual(['agua segura', 'en cada…']);
  expect(firstLines('agua segura', letters, room, 1)).toEqual(['agua segura']);
  expect(firstLines('agua segura', letters, room, 0)).toEqual([]);
});

test('a word wider than the room is broken', () => {
  const lines = linesOf('Desoxirribonucleótidos', letters, 100);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join('')).toBe('Desoxirribonucleótidos');
});

test('the largest setting that holds the whole text is taken, else the last', () => {
  const ways = [
    { size: 60, weight: 600, most: 1 },
    { size: 30, weight: 600, most: 2 },
  ] as const;
  expect(fitted('Ley', ways, 400).setting.size).toBe(60);
  expect(fitted('Ley de agua segura', ways, 300).setting.size).toBe(30);
  const cut = fitted('Ley que da agua segura a cada escuela de cada distrito del país', ways, 300);
  expect(cut.lines).toHaveLength(2);
  expect(cut.lines[1]).toMatch(/…$/);
});

test('no line is wider than its room, and nothing is lost, whatever is written', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.integer({ min: 12, max: 60 }),
      fc.constantFrom(400 as const, 600 as const),
      fc.integer({ min: 120, max: 1072 }),
      fc.integer({ min: 1, max: 4 }),
      (text, size, weight, room, most) => {
        const setting = { size, weight };
        const lines = linesOf(text, setting, room);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        const shown = firstLines(text, setting, room, most);
        expect(shown.length).toBeLessThanOrEqual(most);
        for (const line of [...lines, ...shown]) expect(widthOf(line, setting)).toBeLessThanOrEqual(room);
      },
    ),
  );
});

import { pictureColours } from '#views/drawing/picture-style.ts';
import { element, textAt } from '#views/drawing/svg.ts';

import { type Setting, widthOf } from './face.ts';
import { firstLines, type SetText } from './lines.ts';

/** The size of a picture that is shown with a link, in pixels. */
export const [width, height] = [1200, 630];

export const margin = 64;
export const room = width - 2 * margin;

/** Height of the strip at the head, and where the lowest line stands. */
const [strip, foot] = [76, height - 40];

const colours = { ...pictureColours, strip: '#1f2b2c', stripInk: '#f6f3ec' };

type Ink = 'ink' | 'quiet' | 'accent' | 'stripInk';

const written = (
  x: number,
  y: number,
  text: string,
  { size, weight }: Setting,
  ink: Ink,
  anchor?: 'end',
): string =>
  textAt(x, y, text, {
    'font-size': size,
    'font-weight': weight,
    fill: colours[ink],
    'text-anchor': anchor,
  });

/** The head of every picture: whose it is, and of which day it speaks. */
const stripOf = (portal: string, day: string): string => {
  const [name, date] = [
    { size: 32, weight: 600 },
    { size: 24, weight: 400 },
  ] as const satisfies readonly Setting[];
  const said = firstLines(day, date, room * 0.55, 1)[0] ?? '';
  const left = room - widthOf(said, date) - 32;
  return [
    element('rect', { width, height: strip, fill: colours.strip }),
    written(margin, 50, firstLines(portal, name, left, 1)[0] ?? '', name, 'stripInk'),
    written(width - margin, 50, said, date, 'stripInk', 'end'),
  ].join('');
};

const lineHeight = 1.18;

/** A picture that is being set from its head down, with lines that stand at its foot. */
export const sheetAt = () => {
  const parts: string[] = [];
  let top = strip + 26;
  let bottom = foot;
  return {
    /** Where the next text begins, and where what stands at the foot begins. */
    top: (): number => top,
    bottom: (): number => bottom,
    space: (size: number): void => void (top += size),
    add: (part: string): void => void parts.push(part),
    line: written,
    /** Lines from where the last ended, from `left` on. */
    text: ({ lines, setting }: SetText, ink: Ink = 'ink', left = margin): void => {
      for (const line of lines) {
        top += setting.size * lineHeight;
        parts.push(written(left, top - setting.size * 0.24, line, setting, ink));
      }
    },
    /** How many lines of a size have room above the foot. */
    linesLeft: (size: number, air = 16): number =>
      Math.max(0, Math.floor((bottom - air - top) / (size * lineHeight))),
    /** Lines that end at the foot, under a rule. To be called before the room above is asked for. */
    foot: ({ lines, setting }: SetText): void => {
      const step = setting.size * 1.3;
      bottom = foot - lines.length * step - 4;
      if (lines.length === 0) return;
      parts.push(element('rect', { x: margin, y: bottom, width: room, height: 2, fill: colours.faint }));
      for (const [index, line] of lines.entries())
        parts.push(written(margin, bottom + (index + 1) * step + 2, line, setting, 'quiet'));
    },
    /** The whole as SVG; it names no colour or font that is not inside it or in the project. */
    svg: (portal: string, day: string, style = ''): string =>
      element(
        'svg',
        { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height },
        (style === '' ? '' : element('style', {}, style)) +
          element(
            'g',
            { 'font-family': 'Faustina' },
            element('rect', { width, height, fill: colours.paper }) + stripOf(portal, day) + parts.join(''),
          ),
      ),
  };
};

/** A text of one size and weight in at most `most` lines. */
export const set = (text: string, setting: Setting, most: number, wide = room): SetText => ({
  setting,
  lines: firstLines(text, setting, wide, most),
});

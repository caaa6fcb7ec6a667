import type { LegendEntry } from './legend.ts';
import { roomFor, wrapped } from './room.ts';
import { element, short, textAt, titleElement } from './svg.ts';

/** What is written in a picture, one thing under the other, from `left` and `top` on and no wider than `width`. */
export const columnAt = (left: number, top: number, width: number) => {
  const parts: string[] = [];
  let y = top;
  return {
    parts,
    at: () => y,
    space: (height: number): void => void (y += height),
    text: (text: string, size: number, className: string): void => {
      for (const line of wrapped(text, size, width)) {
        y += size * 1.35;
        parts.push(textAt(left, y, line, { class: className, 'font-size': size }));
      }
    },
    entries: (entries: readonly LegendEntry[]): void => {
      let x = left;
      if (entries.length > 0) y += 8;
      for (const { drawing, text } of entries) {
        const lines = wrapped(text, 13, width - 32);
        const wide = 32 + Math.max(...lines.map((line) => roomFor(line, 13))) + 16;
        if (x > left && x + wide > left + width) {
          x = left;
          y += 20;
        }
        parts.push(element('g', { transform: `translate(${short(x)} ${short(y)})` }, drawing));
        for (const [index, line] of lines.entries())
          parts.push(textAt(x + 32, y + 11 + index * 17, line, { class: 'note', 'font-size': 13 }));
        y += (lines.length - 1) * 17;
        x += wide;
      }
      if (entries.length > 0) y += 20;
    },
  };
};

/** Everything of a picture of its own: `style` are its rules, `inside` is markup, the title says what it shows. */
export const sheetOf = (
  {
    width,
    height,
    language,
    title,
    style,
  }: Readonly<Record<'language' | 'title' | 'style', string>> & Readonly<Record<'width' | 'height', number>>,
  inside: string,
): string =>
  element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-labelledby': 'chart-title',
      'xml:lang': language,
    },
    titleElement(title, { id: 'chart-title' }) +
      element('style', {}, style) +
      element('rect', { width, height, class: 'paper' }) +
      inside,
  );

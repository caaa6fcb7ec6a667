import { widthOf } from '#views/timelines/label.ts';

/** Faces of text run wider than that of headings, the widest that a system has by a fifth. */
const wider = 1.2;

/** About how wide a text is in letters of a size, in whatever face a reader has: rather too wide than too narrow. */
export const roomFor = (text: string, size = 12): number => (widthOf(text) * wider * size) / 13;

/** A text in lines no wider than `room`; a longer word has a line of its own. */
export const wrapped = (text: string, size: number, room: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && roomFor(longer, size) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
};

/** A text cut to a width, with an ellipsis where something is left out. */
export const cutTo = (text: string, room: number, size = 12): string => {
  if (roomFor(text, size) <= room) return text;
  const letters = [...text];
  while (letters.length > 1 && roomFor(`${letters.join('')}…`, size) > room) letters.pop();
  return `${letters.join('').trimEnd()}…`;
};

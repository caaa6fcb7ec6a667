/** How much of what is alike stands before the place at which two long texts differ: this many characters, at most a third. */
const mostAround = 30;

const ellipsis = '…';

/** A text of at most `most` characters: a longer one ends at a whole word and says so. */
export const shortened = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > most / 2 ? end : most).replace(/[\s,;:.]+$/, '')}${ellipsis}`;
};

/** Where two texts begin to differ, at the beginning of a word. */
const firstDifference = (a: string, b: string): number => {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  return a.lastIndexOf(' ', at - 1) + 1;
};

/**
 * Two texts cut to what differs, each of about `most` characters: where they are long and begin alike, the beginning is left out, and
 * an ellipsis stands for what is.
 */
export const shortenedTogether = (before: string, after: string, most: number): readonly [string, string] => {
  const start = firstDifference(before, after);
  const around = Math.min(mostAround, most / 3);
  const isLong = before.length > most || after.length > most;
  if (!isLong || start <= around) return [shortened(before, most), shortened(after, most)];
  const from = before.lastIndexOf(' ', start - around) + 1;
  const part = (text: string): string => `${from === 0 ? '' : ellipsis}${shortened(text.slice(from), most)}`;
  return [part(before), part(after)];
};

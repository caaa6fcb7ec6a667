import { delimiterOf } from './cells.ts';

/** A text without the ways in which the same thing can be written differently, and the way back to where it stood. */
export interface Folded {
  /** Latin letters without accents, ASCII digits, plain spaces; `hardBreak` where something new begins. */
  readonly text: string;
  /** The offset in the text as it was written. */
  readonly at: (offset: number) => number;
}

/** Stands for the end of a paragraph, a field or a cell: nothing that is found reaches over it. No `\s` matches it. */
export const hardBreak = '\u0001';

/** Stands where the address of a web page was. */
export const painted = '\u0002';

/** A line end before something new: a blank line, a list item, a heading, a key. Any other one may stand inside a number or a name. */
const newStart = /\n(?=[ \t]*(?:\r?\n|$|[-*+][ \t]|#|>|\||\d{1,3}[.)][ \t]|---|[\w.'"-]+[ \t]*:(?:\s|$)))/g;

const named: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  commat: '@',
  period: '.',
  hyphen: '-',
  plus: '+',
  shy: '',
};

/** The value of a decimal digit of any script: the digits of one stand one after the other. */
const digitOf = (char: string): string => {
  let code = char.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - 1))) {
    code -= 1;
    value += 1;
  }
  return String(value);
};

const plainOf = (char: string): string => {
  // Spaces of no width, soft hyphens, marks of direction: what cannot be seen.
  if (/^\p{Cf}$/u.test(char)) return '';
  if (/^\s$/.test(char)) return ' ';
  if (/^\p{Pd}$|\u2212/u.test(char)) return '-';
  if (/^[·•∙․‧]$/.test(char)) return '.';
  if (/^[‘’ʼ´]$/.test(char)) return "'";
  if (/^[“”«»„‹›]$/.test(char)) return '"';
  const plain = char.normalize('NFKD').replace(/\p{M}/gu, '');
  return /^\p{Nd}$/u.test(plain) && !/^[0-9]$/.test(plain) ? digitOf(plain) : plain;
};

const plains = new Map<string, string>();

const plainFor = (char: string): string => {
  const known = plains.get(char) ?? plainOf(char);
  plains.set(char, known);
  return known;
};

const fromCode = (code: number): string =>
  code < 0x20 || code > 0x10ffff ? ' ' : plainFor(String.fromCodePoint(code));

/** What hides a character: an escape of YAML, JSON or Markdown, an entity, emphasis inside a word, any sign beyond ASCII. */
const special =
  /\\(?:u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|U[\dA-Fa-f]{8}|[nrt]|[!-/:-@[-`{-~])|&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[a-z]{3,6});|[*`]|[^\0-\x7f]/gu;

const reveal = (found: string): string => {
  if (found === '*' || found === '`') return '';
  if (found.startsWith('\\')) {
    const sign = found.charAt(1);
    if (found.length > 2) return fromCode(Number.parseInt(found.slice(2), 16));
    return 'nrt'.includes(sign) ? '  ' : sign === '*' || sign === '`' ? '' : sign;
  }
  if (found.startsWith('&') && found.length > 1) {
    const inside = found.slice(1, -1);
    if (/^#x/i.test(inside)) return fromCode(Number.parseInt(inside.slice(2), 16));
    return inside.startsWith('#') ? fromCode(Number(inside.slice(1))) : (named[inside] ?? found);
  }
  return plainFor(found);
};

/** A table with its cells and rows apart; a line end or a delimiter between quotes parts nothing. */
const cellsApart = (text: string): string => {
  const delimiter = delimiterOf(text);
  return text.replace(/"[^"]*"|[\n,;\t]/g, (found) =>
    found === '\n' || found === delimiter ? hardBreak : found,
  );
};

/**
 * The same text as a careful reader takes it: whatever writes a digit (full-width, an entity, an escape) is that digit, accents
 * and what cannot be seen are gone. `file` tells tables from the rest by its name.
 */
export const fold = (file: string, text: string): Folded => {
  const parted = file.endsWith('.csv') ? cellsApart(text) : text.replace(newStart, hardBreak);
  const shifts: { readonly from: number; readonly by: number }[] = [];
  let by = 0;
  const folded = parted.replace(special, (found, offset: number) => {
    const plain = reveal(found);
    if (plain.length !== found.length) {
      shifts.push({ from: offset - by + plain.length, by: by + found.length - plain.length });
      by += found.length - plain.length;
    }
    return plain;
  });
  const at = (offset: number): number => {
    let [low, high] = [0, shifts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((shifts[middle]?.from ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return offset + (shifts[low - 1]?.by ?? 0);
  };
  return { text: folded, at };
};

/** A word or a value in the form in which it is compared. */
export const foldValue = (value: string): string =>
  fold('', value).text.replaceAll(hardBreak, ' ').replace(/\s+/g, ' ').trim().toLowerCase();

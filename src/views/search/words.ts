/** Marks over and under letters, but for the tilde that makes an n another letter. */
const marks = /(?<!n)\u0303|[^\P{M}\u0303]/gu;

/**
 * Text as search compares it: lower case and without accents (`Tráfico` is `trafico`), while ñ stays the letter it is (`año` is not
 * `ano`). Fuse's own folding takes the tilde of ñ away, so it is not used.
 */
export const fold = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(marks, '').normalize('NFC');

/** Abbreviations written with points and without spaces: "d.s.", "D.Leg". */
const abbreviation = '(?<![\\p{L}\\p{N}])\\p{L}{1,2}\\.(?:\\p{L}{1,4}\\.)*\\p{L}{1,4}(?![\\p{L}\\p{N}])\\.?';
const pointed = new RegExp(abbreviation, 'gu');
const spot = new RegExp(`${abbreviation}|[\\p{L}\\p{M}\\p{N}]+`, 'gu');

/** "N.°" before a number says only that one follows. */
const numberSign = /(?<![\p{L}\p{N}])n(?:ro|um)?\.?\s*[°º]?\.?\s*(?=\d)/gu;

const word = /[\p{L}\p{N}]+/gu;

/** A number without the zeros before it: norms are cited as 001-2016 and as 1-2016. */
const bare = (token: string): string => (/^\d+$/.test(token) ? token.replace(/^0+(?=\d)/, '') : token);

/** The words of a text as search knows them, in order: "D.S. 001-2016-IN" is ds, 1, 2016, in. */
export const wordsIn = (text: string): readonly string[] =>
  (
    fold(text)
      .replace(numberSign, ' ')
      .replace(pointed, (each) => each.replaceAll('.', '') + ' ')
      .match(word) ?? []
  ).map(bare);

/** A word or number in a text, with where it stands and what search takes it for. */
export interface Spot {
  readonly from: number;
  readonly to: number;
  readonly word: string;
}

/** The words of a text with their places, to mark those that were found. */
export const spotsIn = (text: string): readonly Spot[] =>
  [...text.matchAll(spot)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    word: wordsIn(match[0]).join(''),
  }));

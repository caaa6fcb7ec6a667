import { recordAt, weightAt, type WordIndex } from './word-index.ts';
import { wordsIn } from './words.ts';

/** How many typing errors a word of this length may have and still be found. */
export const errorsAllowed = (word: string): number =>
  /\d/.test(word) ? 0 : word.length >= 8 ? 2 : word.length >= 5 ? 1 : 0;

/** What a match is worth beside the word itself. */
const worths = { beginning: 0.6, errors: [1, 0.4, 0.25] } as const;

const withoutTilde = (word: string): string => word.replaceAll('ñ', 'n');

/** Whether two words differ only in ñ and n: that is no typing error but another word. */
export const isOtherLetter = (a: string, b: string): boolean =>
  a !== b && withoutTilde(a) === withoutTilde(b);

/** Words that a mistyped word may mean, with how many errors. The one part that a library does. */
export type NearWords = (word: string) => readonly { readonly word: string; readonly errors: number }[];

/** The words of the index that a word of the query stands for, with what each is worth. */
export const meaningsOf = (
  index: Pick<WordIndex, 'places'>,
  asked: string,
  near: NearWords,
): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  if (index.places.has(asked)) found.set(asked, 1);
  // A short number is itself: 1 is not 1323.
  if (asked.length >= (/^\d+$/.test(asked) ? 3 : 2))
    for (const word of index.places.keys())
      if (word.length > asked.length && word.startsWith(asked)) found.set(word, worths.beginning);
  const most = errorsAllowed(asked);
  if (most > 0)
    for (const { word, errors } of near(asked))
      if (!found.has(word) && errors > 0 && errors <= most && !isOtherLetter(word, asked))
        found.set(word, worths.errors[errors] ?? 0);
  return found;
};

/** What an identifier that has the words of the query in their order is worth above all else: whole, at its start, inside. */
const byIdentifier = (identifier: string, query: string): number => {
  const at = identifier.indexOf(query);
  if (query.trim() === '' || at < 0) return 0;
  return identifier === query ? 1000 : at === 0 ? 600 : 400;
};

export interface Match {
  /** Position of the record. */
  readonly at: number;
  readonly score: number;
}

/** The records that have every word of a query, the best first and equals in their own order, with the words to mark. */
export interface Matches {
  readonly found: readonly Match[];
  readonly words: ReadonlySet<string>;
}

/**
 * Searches an index. Every word of the query counts, in any order; rare words count more than common ones, as in BM25:
 * ln(1 + records / records that have the word).
 */
export const search = (index: WordIndex, query: string, near: NearWords): Matches => {
  const asked = wordsIn(query);
  const words = new Set<string>();
  let scores: Map<number, number> | undefined;
  for (const each of new Set(asked)) {
    const best = new Map<number, number>();
    for (const [word, value] of meaningsOf(index, each, near)) {
      words.add(word);
      for (const place of index.places.get(word) ?? []) {
        const [at, worth] = [recordAt(place), weightAt(place) * value];
        if ((best.get(at) ?? 0) < worth) best.set(at, worth);
      }
    }
    const rarity = Math.log(1 + index.size / Math.max(1, best.size));
    const before = scores;
    scores = new Map();
    for (const [at, value] of best)
      if (before === undefined || before.has(at)) scores.set(at, (before?.get(at) ?? 0) + value * rarity);
  }
  const whole = ` ${asked.join(' ')} `;
  const found = [...(scores ?? [])].map(([at, score]) => ({
    at,
    score: score + byIdentifier(index.identifiers[at] ?? '', whole),
  }));
  return { found: found.sort((a, b) => b.score - a.score || a.at - b.at), words };
};

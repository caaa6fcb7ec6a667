import { wordsIn } from './words.ts';

/** The texts of a record that are searched, from the one that names it to the one that mentions it. */
export const fields = ['identifier', 'title', 'original', 'gist', 'text', 'told', 'id'] as const;
export type Field = (typeof fields)[number];

/** What a word counts in each text. A number in an identifier is what a reader who types it means. */
export const weights: Readonly<Record<Field, number>> = {
  identifier: 8,
  title: 4,
  // The title that a translation stands for: norms are cited by it in every language.
  original: 4,
  gist: 2,
  text: 1,
  // What its row tells: rank, place, who answers, how it stands.
  told: 1,
  // Made of words that its keepers found telling.
  id: 1,
};

export type Searchable = { readonly [F in Field]?: string | undefined };

/** A record that has a word, with the weight of the best text it stands in, in one number: hundreds of thousands of them are kept. */
export type Place = number;
const bits = 4;
export const placeOf = (at: number, weight: number): Place => at * 2 ** bits + weight;
export const recordAt = (place: Place): number => place >>> bits;
export const weightAt = (place: Place): number => place & (2 ** bits - 1);

/** For each word, the records that have it, in their order. */
export interface WordIndex {
  readonly size: number;
  readonly places: ReadonlyMap<string, readonly Place[]>;
  /** Words of the identifiers, with a space at each end. */
  readonly identifiers: readonly string[];
}

/** The words of a record, each with its best weight. */
export const wordsOf = (record: Searchable): ReadonlyMap<string, number> => {
  const words = new Map<string, number>();
  for (const field of fields)
    for (const word of wordsIn(record[field] ?? ''))
      if ((words.get(word) ?? 0) < weights[field]) words.set(word, weights[field]);
  return words;
};

/** Reads every record once: a search then looks at words, of which there are far fewer than texts. */
export const indexWords = (records: readonly Searchable[]): WordIndex => {
  const places = new Map<string, Place[]>();
  records.forEach((record, at) => {
    for (const [word, weight] of wordsOf(record)) {
      const known = places.get(word);
      if (known) known.push(placeOf(at, weight));
      else places.set(word, [placeOf(at, weight)]);
    }
  });
  return {
    size: records.length,
    places,
    identifiers: records.map(({ identifier }) => ` ${wordsIn(identifier ?? '').join(' ')} `),
  };
};

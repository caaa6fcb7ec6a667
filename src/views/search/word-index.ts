import { wordsIn } from './words.ts';

/** The texts of a record that are searched, from the one that names it to the one that mentions it. */
export const fields = ['identifier', 'title', 'gist', 'text', 'told', 'id'] as const;
export type Field = (typeof fields)[number];

/** What a word counts in each text. A number in an identifier is what a reader who types it means. */
export const weights: Readonly<Record<Field, number>> = {
  identifier: 8,
  title: 4,
  gist: 2,
  text: 1,
  // What its row tells: rank, place, who answers, how it stands.
  told: 1,
  // Made of words that its keepers found telling.
  id: 1,
};

export type Searchable = { readonly [F in Field]?: string | undefined };

/** For each word, the records that have it, with the weight of the best text it stands in. */
export interface WordIndex {
  readonly size: number;
  readonly records: ReadonlyMap<string, ReadonlyMap<number, number>>;
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
  const index = new Map<string, Map<number, number>>();
  records.forEach((record, at) => {
    for (const [word, weight] of wordsOf(record)) {
      const known = index.get(word);
      if (known) known.set(at, weight);
      else index.set(word, new Map([[at, weight]]));
    }
  });
  return {
    size: records.length,
    records: index,
    identifiers: records.map(({ identifier }) => ` ${wordsIn(identifier ?? '').join(' ')} `),
  };
};

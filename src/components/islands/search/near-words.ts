import Fuse from 'fuse.js/basic';

import { errorsAllowed, type NearWords } from '#views/search/match.ts';

/**
 * Finds words that a mistyped one may mean, with Fuse over the words of the index instead of over the texts: there are far fewer,
 * each is short, and only those of about the same length come into question.
 */
export const nearWords = (words: Iterable<string>): NearWords => {
  const byLength = new Map<number, string[]>();
  for (const word of words) {
    if (/\d/.test(word)) continue;
    const same = byLength.get(word.length);
    if (same) same.push(word);
    else byLength.set(word.length, [word]);
  }
  const indexes = new Map([...byLength].map(([length, list]) => [length, Fuse.createIndex([], list)]));
  const searchers = new Map<string, Fuse<string>>();
  const searcher = (length: number, errors: number, asked: number): Fuse<string> => {
    const key = `${length} ${errors} ${asked}`;
    const known = searchers.get(key);
    if (known) return known;
    const options = {
      includeScore: true,
      shouldSort: false,
      ignoreLocation: true,
      ignoreFieldNorm: true,
      // The score is the share of errors in the pattern; a hair more than the share allowed, for its rounding.
      threshold: errors / asked + 0.001,
    };
    const made = new Fuse(byLength.get(length) ?? [], options, indexes.get(length));
    searchers.set(key, made);
    return made;
  };
  return (asked) => {
    const most = errorsAllowed(asked);
    const found: { word: string; errors: number }[] = [];
    for (let length = asked.length - most; length <= asked.length + most; length += 1)
      if (byLength.has(length))
        for (const { item, score = 0 } of searcher(length, most, asked.length).search(asked))
          found.push({
            word: item,
            // A longer word that holds the asked one whole has its extra letters as errors.
            errors: Math.max(Math.round(score * asked.length), Math.abs(item.length - asked.length)),
          });
    return found;
  };
};

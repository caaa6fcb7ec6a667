import type { Finder, Finding } from '#checks/privacy/finding.ts';
import { hardBreak } from '#checks/privacy/fold.ts';
import { after, ahead, anyOf, before, sentenceEnds, wordPattern } from '#checks/privacy/pattern.ts';
import { words } from '#checks/privacy/words/all.ts';

const home = wordPattern(words.home);
const number = String.raw`(?:n(?:ro|um)?\.?[o°]?\.?\s{0,2}|#\s?)?\d{1,5}\s?[A-Za-z]?(?![\dA-Za-z-])`;
const street = new RegExp(
  `${before}(?:${anyOf(words.street)}${after}\\.?\\s[^${hardBreak};:]{0,40}?[\\s.]${number}|${anyOf(words.street)}\\.?\\s{0,2}["']?[A-Z0-9]{1,3}["']?\\s{0,2},?\\s{1,2}${anyOf(words.street)}\\.?\\s{0,2}\\d{1,3}|\\d{1,5}\\s+(?:[A-Z][A-Za-z]+\\s+){1,3}${anyOf(words.streetAfter)}${after})`,
  'i',
);
/** Block and plot: how homes without a street are found, and hardly anything else. */
const plot = new RegExp(
  String.raw`${before}(?:mz|mza|manzana)\.?\s{0,2}["']?[A-Z0-9]{1,3}["']?\s{0,2},?\s{0,2}(?:lt|lote)\.?\s{0,2}["']?\d{1,3}${after}`,
  'gi',
);
const office = new RegExp(`^\\s+${anyOf(words.things)}${after}`, 'i');

/** Finds addresses of homes: a street with a number after a word that says who lives there, or a block with its plot. */
export const findHomes: Finder = ({ prose }) => [
  ...[...prose.matchAll(home)].flatMap(({ 0: word, index }): Finding[] => {
    const end = index + word.length;
    const part = ahead(prose, end, 120);
    const found = street.exec(part);
    if (!found || found.index > 50 || office.test(part)) return [];
    if (sentenceEnds(part.slice(0, found.index))) return [];
    return [{ kind: 'address', start: end + found.index, end: end + found.index + found[0].length }];
  }),
  ...[...prose.matchAll(plot)].map(({ 0: found, index }): Finding => ({
    kind: 'address',
    start: index,
    end: index + found.length,
  })),
];

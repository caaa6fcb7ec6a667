/**
 * Edits (insert, delete, replace, swap of neighbours) that turn `a` into `b`: the optimal string alignment distance.
 * Undefined when they are more than `most`: a row of the table whose every entry is above it ends the search.
 */
const distance = (a: string, b: string, most: number): number | undefined => {
  let [twoAbove, above]: [number[], number[]] = [
    [],
    Array.from({ length: b.length + 1 }, (_, column) => column),
  ];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      let best = Math.min(
        (above[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (above[j - 1] as number) + cost,
      );
      if (
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      )
        best = Math.min(best, (twoAbove[j - 2] as number) + 1);
      row.push(best);
      if (best < least) least = best;
    }
    // A swap looks two rows up, so that one row above the limit is not yet the end.
    if (least > most && Math.min(...above) > most) return undefined;
    [twoAbove, above] = [above, row];
  }
  const edits = above[b.length] as number;
  return edits > most ? undefined : edits;
};

/** The shortest candidate that begins with the whole of `wanted`: an id without its year, a word without its second part. */
const begunBy = (wanted: string, candidates: readonly string[]): string | undefined =>
  candidates
    .filter((candidate) => candidate.toLowerCase().startsWith(`${wanted.toLowerCase()}-`))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0];

/**
 * The candidate a writer most likely meant, letter case aside: the same; else one that begins with it and goes on after
 * a hyphen; else that of the fewest edits, at most a third of the length (or two, where a third is less) and never as
 * many as there are letters; the first in order among equals. Undefined when none is near.
 */
export const nearest = (wanted: string, candidates: Iterable<string>): string | undefined => {
  const all = [...candidates];
  const same = all.find((candidate) => candidate.toLowerCase() === wanted.toLowerCase());
  return same ?? begunBy(wanted, all) ?? fewestEdits(wanted, all);
};

const fewestEdits = (wanted: string, candidates: readonly string[]): string | undefined => {
  const limit = Math.min(wanted.length - 1, Math.max(2, Math.floor(wanted.length / 3)));
  let found: string | undefined;
  let fewest = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > fewest) continue;
    const edits = distance(wanted.toLowerCase(), candidate.toLowerCase(), fewest);
    if (edits === undefined) continue;
    if (edits < fewest || (edits === fewest && found !== undefined && candidate < found)) {
      fewest = edits;
      found = candidate;
    }
  }
  return found;
};

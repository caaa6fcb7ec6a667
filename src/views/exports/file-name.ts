/** A text as part of a file name that every system takes: `Ámbito: Cusco` gives `ambito-cusco`. */
export const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Longer words than these are named by their code. */
const longestPart = 24;

/** A choice in its words where they are short and can be written in ASCII, else by its code. */
export const partOf = (words: string, code: string): string => {
  const part = slug(words);
  return part !== '' && part.length <= longestPart ? part : slug(code);
};

/** What a reader typed, cut between two words. */
export const queryPart = (query: string): string => {
  const part = slug(query);
  return part.length <= longestPart
    ? part
    : part.slice(0, Math.max(part.lastIndexOf('-', longestPart), 0) || longestPart);
};

/** With the longest ending, `-leia-me.txt`, a name has at most 80 characters. */
const longestStem = 68;

/** What files made from a list are called, without their ending; what finds no place is `etc`. */
export const fileStem = (section: string, choices: readonly string[], day: string): string => {
  const kept = ['veedor', section];
  const room = longestStem - `-etc-${day}`.length;
  for (const choice of choices.filter((each) => each !== '')) {
    if ([...kept, choice].join('-').length > room) {
      kept.push('etc');
      break;
    }
    kept.push(choice);
  }
  return [...kept, day].join('-');
};

import type { Ran, Told } from './archive-sources.ts';
import { codeWords, type CopyLanguage, said } from './copies/words.ts';

const codeText = (code: string, language: CopyLanguage): string => codeWords[code]?.[language] ?? code;

const outcomeText = ({ outcome }: Told, language: CopyLanguage): string[] => {
  const words = said[language];
  switch (outcome.kind) {
    case 'copy':
      return [words[outcome.by](outcome.copy.takenOn), outcome.copy.address];
    case 'elsewhere':
      return [words.elsewhere(outcome.to)];
    case 'refused': {
      const { code, older } = outcome;
      const more = older ? [words.older(older.takenOn, older.address)] : [];
      return [words.refused(codeText(code, language)), ...more];
    }
    case 'later':
      return [words.later(codeText(outcome.code, language))];
    default:
      return [words[outcome.kind]];
  }
};

/** One address as it is settled: what became of it, and each place where it stands. */
export const toldAsText = (told: Told, language: CopyLanguage, contentDir: string): string => {
  const { wanted, outcome } = told;
  const kept = new Map(outcome.kind === 'copy' ? outcome.kept : []);
  const places = wanted.places.map(({ file, line, column }) => {
    const how = kept.get(file);
    return `    ${contentDir}/${file}:${line}:${column}${how === undefined ? '' : `  ${said[language].kept[how]}`}`;
  });
  return [wanted.url, ...outcomeText(told, language).map((text) => `    ${text}`), ...places].join('\n');
};

/** The end of a run: why it ended early, if it did, and the counts. */
export const ranAsText = ({ told, ending, left }: Ran, language: CopyLanguage): string => {
  const words = said[language];
  const copies = told.flatMap(({ outcome }) => (outcome.kind === 'copy' ? [outcome] : []));
  const written = new Set(
    copies.flatMap(({ kept }) => kept.filter(([, how]) => how === 'written').map(([file]) => file)),
  );
  const without = told.filter(({ outcome }) => outcome.kind !== 'copy' && outcome.kind !== 'is-a-copy');
  return [
    ...(ending ? [words.ending[ending.why]] : []),
    ...(ending?.code === undefined ? [] : [`(${ending.code})`]),
    ...(ending?.seconds === undefined ? [] : [words.seconds(ending.seconds)]),
    words.summary(copies.length, written.size, without.length, left),
    ...(written.size > 0 ? [words.next] : []),
  ].join('\n');
};

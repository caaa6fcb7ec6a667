import { spotsIn } from '#views/search/words.ts';

interface Props {
  text: string;
  words: ReadonlySet<string>;
}

/** A text with the words that were found in it marked. */
export const Marked = ({ text, words }: Props) => {
  if (words.size === 0) return <>{text}</>;
  const parts: (string | { found: string; from: number })[] = [];
  let from = 0;
  for (const spot of spotsIn(text)) {
    if (!words.has(spot.word)) continue;
    parts.push(text.slice(from, spot.from), { found: text.slice(spot.from, spot.to), from: spot.from });
    from = spot.to;
  }
  parts.push(text.slice(from));
  return (
    <>{parts.map((part) => (typeof part === 'string' ? part : <mark key={part.from}>{part.found}</mark>))}</>
  );
};

import type { Message } from '#model/issue.ts';

/** The words for the place of a value in a record, from the record down: «Hallazgos › h-1 › Calificación». */
export type PlaceWords = (path: readonly string[]) => Message;

const longest = 160;

const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);

/** A value as a message shows it: as it is written in the record. */
export const spokenValue = (value: unknown): Message => {
  if (value === undefined || value === null) return { es: 'nada', en: 'nothing' };
  const text = shortened(
    Array.isArray(value)
      ? value.map(String).join(' | ')
      : typeof value === 'object'
        ? JSON.stringify(value)
        : String(value),
  );
  return { es: `«${text}»`, en: `“${text}”` };
};

import { en } from '#i18n/en.ts';
import { es } from '#i18n/es.ts';
import type { PlaceWords } from '#records/proposals/spoken.ts';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const inWords = (names: Readonly<Record<string, string>>, path: readonly string[]): string =>
  path
    .map((key, index) => {
      const own = `${path[index - 1] ?? ''}${capital(key)}`;
      return Object.hasOwn(names, own) ? names[own] : Object.hasOwn(names, key) ? names[key] : key;
    })
    .join(' › ');

/** The place of a value in a record in the words of the interface; members of lists by their names. */
export const placeWords: PlaceWords = (path) => ({
  es: inWords(es.fields, path),
  en: inWords(en.fields, path),
});

/** The interface languages of the editor's program, by the language of a portal. */
const interfaceLanguages: Readonly<Record<string, string>> = { es: 'es-CO', en: 'en-US', pt: 'pt-BR' };

/** Where the program keeps what a person prefers. */
const preferencesKey = 'sveltia-cms.prefs';

const isAlike = (a: string, b: string): boolean => a.split('-')[0] === b.split('-')[0];

/** The part of the page in the language that the address names, else that of the browser, else the portal's first. */
const choose = (): HTMLElement | undefined => {
  const parts = [...document.querySelectorAll<HTMLElement>('#start > [data-config]')];
  const asked = new URLSearchParams(location.search).get('lang');
  const wanted = [...(asked ? [asked] : []), ...navigator.languages];
  const found = wanted.flatMap((language) => parts.filter((part) => isAlike(part.lang, language)));
  return found[0] ?? parts[0];
};

const preferLanguage = (language: string): void => {
  const locale = interfaceLanguages[language.split('-')[0] ?? ''];
  if (!locale) return;
  try {
    const preferences = JSON.parse(localStorage.getItem(preferencesKey) ?? '{}') as Record<string, unknown>;
    localStorage.setItem(preferencesKey, JSON.stringify({ ...preferences, locale }));
  } catch {
    // A browser that keeps nothing shows the program in its own language.
  }
};

/** The part of the page in the language of whoever reads it; undefined on a page that has none. */
export const chosenPart = choose();

// The program reads what a person prefers as soon as it is there, so this module comes before it.
if (chosenPart) preferLanguage(chosenPart.lang);

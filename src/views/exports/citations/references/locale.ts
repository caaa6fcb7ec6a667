import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';

import { monthWords } from '#views/format/date.ts';
import type { View } from '#views/site.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The terms that the styles use and that no library has in the language of `view`, from the words of the interface. */
const termsOf = (view: View): ReadonlyMap<string, string> => {
  const { and, noDate, version } = view.words.cite.terms;
  const months = Array.from({ length: 12 }, (_, index) => {
    const name = `month-${String(index + 1).padStart(2, '0')}`;
    return [name, monthWords(view, index + 1)] as const;
  });
  return new Map([...months, ['and', and], ['no date', noDate], ['version', version]]);
};

/**
 * Its own name for such a locale, five to eight letters without a hyphen: under the name of the language the engine asks for the
 * language as its main country writes it, and after a hyphen for capitals.
 */
const ownName = ({ language }: View): string =>
  `own${language.toLowerCase().replaceAll('-', '').slice(0, 5)}`;

/** A locale of CSL with those terms in the place of its own: one that lacks a term does not work at all. */
const localeXml = (view: View, model: string): string => {
  const terms = termsOf(view);
  return model
    .replace(/xml:lang="[^"]*"/, `xml:lang="${ownName(view)}"`)
    .replace(/(<term name="([^"]*)"[^>]*>)(.*?)(<\/term>)/gs, (whole, start: string, name: string) => {
      const term = terms.get(name);
      return term === undefined ? whole : `${start}${escaped(term)}</term>`;
    });
};

/**
 * The CSL locale in which references are written on the pages of a language: the one that is shipped for that language, else one made
 * of the portal's own words for it.
 */
export const localeOf = (view: View): string => {
  const { locales } = plugins.config.get('@csl');
  const [language = view.language] = view.language.split('-');
  const shipped = locales
    .list()
    .find((locale) => locale === view.language || locale.startsWith(`${language}-`));
  if (shipped !== undefined) return shipped;
  const name = ownName(view);
  if (!locales.has(name)) locales.add(name, localeXml(view, locales.get('en-US')));
  return name;
};

import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';

import type { ReferenceLanguage } from './language.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * Its own name for such a locale, five to eight letters without a hyphen: under the name of the language the engine asks for the
 * language as its main country writes it, and after a hyphen for capitals.
 */
const ownName = ({ code }: ReferenceLanguage): string =>
  `own${code.toLowerCase().replaceAll('-', '').slice(0, 5)}`;

/** A locale of CSL with those terms in the place of its own: one that lacks a term does not work at all. */
const localeXml = (language: ReferenceLanguage, model: string): string =>
  model
    .replace(/xml:lang="[^"]*"/, `xml:lang="${ownName(language)}"`)
    .replace(/(<term name="([^"]*)"[^>]*>)(.*?)(<\/term>)/gs, (whole, start: string, name: string) => {
      const term = language.terms[name];
      return term === undefined ? whole : `${start}${escaped(term)}</term>`;
    });

/**
 * The CSL locale in which references are written on the pages of a language: the one that is shipped for that language, else one made
 * of the portal's own words for it.
 */
export const localeOf = (language: ReferenceLanguage): string => {
  const { locales } = plugins.config.get('@csl');
  const [main = language.code] = language.code.split('-');
  const shipped = locales.list().find((locale) => locale === language.code || locale.startsWith(`${main}-`));
  if (shipped !== undefined) return shipped;
  const name = ownName(language);
  if (!locales.has(name)) locales.add(name, localeXml(language, locales.get('en-US')));
  return name;
};

import type { Words } from './words.ts';

/** The sections that have an address of their own. */
export type SectionName = keyof Words['sections'];

/** What stands in an address where an edition would, for the newest one: an edition may not have this name. */
export const latestEdition = 'latest';

/** What every address needs: the words of each language, and the folder the portal is published in. */
export interface Addresses {
  /** Languages of the portal with their words, the default one first. */
  readonly languages: readonly { readonly language: string; readonly words: Words }[];
  /** `/` or `/repo/`. */
  readonly base: string;
}

const slugOf = ({ languages }: Addresses, language: string, section: SectionName): string => {
  const found = languages.find((each) => each.language === language);
  if (!found) throw new Error(`"${language}" is not a language of this portal.`);
  return found.words.sections[section];
};

/** The address of a page inside the site, without the base: `es/normas/ley-28950-2007/`. `rest` are its further parts. */
export const pathOf = (
  addresses: Addresses,
  language: string,
  section?: SectionName,
  ...rest: readonly string[]
): string => [language, ...(section ? [slugOf(addresses, language, section)] : []), ...rest, ''].join('/');

/** The same address as a link from any page of the site. */
export const hrefOf = (
  addresses: Addresses,
  language: string,
  section?: SectionName,
  ...rest: readonly string[]
): string => `${addresses.base}${pathOf(addresses, language, section, ...rest)}`;

import { plain, sayLocal } from '#views/said.ts';
import { type Site, type View, viewOf } from '#views/site.ts';

import { type CitationItem, type CitedType, citedDate, organisations } from './item.ts';

/** Something that can be cited: the same item in every language, and where each language reads it. */
export interface Cited {
  readonly item: CitationItem;
  /** Its permanent address in a language, with the base and without the origin. */
  readonly hrefIn: (language: string) => string;
  /** What it is called in the language of a page. */
  readonly titleIn: (view: View) => string;
  /** Where and in which version it was read, in the language of a page. */
  readonly noteIn: (view: View) => string;
  /** Its files are this, a dot and an ending: `/api/v1/laws/ley-28950-2007`. */
  readonly stem: string;
}

/** What the records say of a thing that is cited. */
export interface Described {
  readonly id: string;
  readonly type: CitedType;
  /** Names of organisations, in the original language. */
  readonly authors: readonly string[];
  readonly issuedOn?: string | undefined;
  readonly number?: string | undefined;
  /** Name of the place where a norm applies. */
  readonly jurisdiction?: string | undefined;
  readonly version?: string | undefined;
}

/** The portal in the language its records are written in: what is cited is called by its own name. */
export const originalView = (site: Site): View => viewOf(site, site.archive.portal.languages[0] as string);

/** The name of the portal, in its first language: one name, whoever cites it. */
export const portalName = (site: Site): string =>
  plain(sayLocal(originalView(site), site.archive.portal.name));

/** An address that stands alone, as in a file; undefined while it is not known where the portal is published. */
export const wholeAddress = ({ origin }: Pick<Site, 'origin'>, href: string): string | undefined =>
  origin === undefined ? undefined : `${origin}${href}`;

/** The beginning of the address of files that are there once for all languages. */
export const fileStem = (
  { addresses: { base } }: Pick<Site, 'addresses'>,
  ...parts: readonly string[]
): string => `${base}api/v1/${parts.join('/')}`;

const isNorm = (type: CitedType): boolean => type === 'legislation' || type === 'bill';

/** What is described as something to cite. */
export const citedOf = (
  site: Site,
  { id, type, authors, issuedOn, number, jurisdiction, version }: Described,
  { hrefIn, titleIn, noteIn, stem }: Omit<Cited, 'item'>,
): Cited => {
  const view = originalView(site);
  const portal = portalName(site);
  const url = wholeAddress(site, hrefIn(view.language));
  return {
    hrefIn,
    titleIn,
    noteIn,
    stem,
    item: {
      id,
      type,
      title: titleIn(view),
      ...(authors.length === 0 ? {} : { author: organisations(authors) }),
      ...(isNorm(type) && authors.length > 0 ? { authority: authors.join('; ') } : {}),
      ...(jurisdiction === undefined ? {} : { jurisdiction }),
      ...(number === undefined ? {} : { number }),
      ...(type === 'webpage' ? { 'container-title': portal } : {}),
      ...(type === 'dataset' ? { publisher: portal } : {}),
      ...(version === undefined ? {} : { version }),
      ...(issuedOn === undefined ? {} : { issued: citedDate(issuedOn) }),
      language: view.language,
      ...(url === undefined ? {} : { URL: url }),
      source: portal,
      note: noteIn(view),
    },
  };
};

import type { AdministrativeArea, Organization, Place } from 'schema-dts';

import { recordHref } from '#views/links.ts';
import { placeWords } from '#views/parts/code.ts';
import { plain, titleOf } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { addressAt, inView, said } from './statement.ts';

/** An institution as it is named in a statement about something else; by its id where there is no such record. */
export const institutionNamed = (view: View, id: string): Organization => {
  const institution = view.site.archive.institutions.get(id);
  return {
    '@type': 'Organization',
    name: institution ? plain(titleOf(view, institution)) : id,
    ...said({ '@id': institution && addressAt(view.site, recordHref(view, institution)) }),
  };
};

/** Who publishes the portal. */
export const portalPublisher = (view: View): Organization => {
  const { publisher } = view.site.archive.portal;
  return {
    '@type': 'Organization',
    name: inView(view, publisher.name),
    ...said({ url: publisher.url }),
  };
};

/** A place by its name and its code (ISO 3166-2 where it has one). */
export const placeNamed = (view: View, code: string): Place => ({
  '@type': 'Place',
  name: plain(placeWords(view, code)),
  identifier: code,
});

/** The place where a norm applies, or where an institution acts. */
export const areaNamed = (view: View, code: string): AdministrativeArea => ({
  '@type': 'AdministrativeArea',
  name: plain(placeWords(view, code)),
  identifier: code,
});

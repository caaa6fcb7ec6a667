import type { Organization } from 'schema-dts';

import type { Entry } from '#model/archive.ts';

import { recordHref } from '#views/links.ts';
import { plain, titleOf, translationOf } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { areaNamed, institutionNamed } from './parties.ts';
import { addressAt, said } from './statement.ts';

/** An institution in the words of schema.org; its `url` is its own site. */
export const organizationOf = (view: View, institution: Entry<'institution'>): Organization => {
  const translated = translationOf(view, institution);
  const { shortName, gist, url, foundedOn, parent } = institution;
  const page = addressAt(view.site, recordHref(view, institution));
  return {
    '@type': 'Organization',
    ...said({ '@id': page, mainEntityOfPage: page, url, foundingDate: foundedOn }),
    name: plain(titleOf(view, institution)),
    description: plain(translated.text('gist', gist)),
    ...(shortName === undefined ? {} : { alternateName: plain(translated.text('shortName', shortName)) }),
    ...(parent === undefined ? {} : { parentOrganization: institutionNamed(view, parent) }),
    areaServed: areaNamed(view, institution.jurisdiction),
  };
};

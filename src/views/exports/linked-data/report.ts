import type { Report } from 'schema-dts';

import type { Entry } from '#model/archive.ts';

import { auditorsOf } from '#views/exports/citations/record.ts';
import { codeWords } from '#views/parts/code.ts';
import { plain } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { aboutStatement, aboutThing } from './about.ts';
import { institutionNamed, placeNamed } from './parties.ts';
import { said } from './statement.ts';

/** An audit in the words of schema.org. What it found is said on its page alone: no one's claim is rated here a second time. */
export const reportOf = (view: View, audit: Entry<'audit'>): Report => ({
  '@type': 'Report',
  ...aboutThing(view, audit),
  author: auditorsOf(audit).map((id) => institutionNamed(view, id)),
  genre: plain(codeWords(view, 'auditKinds', audit.kind)),
  ...said({
    datePublished: audit.publishedOn,
    temporalCoverage: audit.period && `${audit.period.from}/${audit.period.to}`,
  }),
  spatialCoverage: audit.jurisdictions.map((code) => placeNamed(view, code)),
  ...aboutStatement(view, audit),
});

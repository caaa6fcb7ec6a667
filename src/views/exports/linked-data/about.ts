import { lastVersionOf } from '#views/history/version.ts';
import { recordHref } from '#views/links.ts';
import { plain, titleOf, translationOf } from '#views/said.ts';
import type { CitedRecord } from '#views/exports/citations/record.ts';
import { compactVersion } from '#views/exports/citations/version.ts';
import type { View } from '#views/site.ts';

import { portalPublisher } from './parties.ts';
import { addressAt, said } from './statement.ts';

/** What every record says of the thing it is about: its name, its page, what it is in a sentence. */
export const aboutThing = (view: View, record: CitedRecord) => {
  const { gist } = record as { gist?: string };
  const url = addressAt(view.site, recordHref(view, record));
  return {
    ...said({ '@id': url, url }),
    name: plain(titleOf(view, record)),
    ...(gist === undefined ? {} : { description: plain(translationOf(view, record).text('gist', gist)) }),
  };
};

/** Who says so, under which licence, and since when: of the statement, not of the thing. */
export const aboutStatement = (view: View, record: CitedRecord) => {
  const { licence } = view.site.archive.portal;
  return {
    sdPublisher: portalPublisher(view),
    sdLicense: licence.url,
    sdDatePublished: lastVersionOf(view.site, record)?.on ?? record.checkedOn,
  };
};

/** The version of a thing that the portal itself made. */
export const versionOf = (view: View, record: CitedRecord): string =>
  compactVersion(lastVersionOf(view.site, record) ?? { on: record.checkedOn });

import type { Thing, WebPage, WithContext } from 'schema-dts';

import { type CitedRecord } from '#views/exports/citations/record.ts';
import { citedScores, type CitedTarget, scoreTitle } from '#views/exports/citations/scorecard.ts';
import { dateOf } from '#views/exports/citations/item.ts';
import { lastVersionOf } from '#views/history/version.ts';
import type { EditionScores } from '#domain/scores/editions.ts';
import { scoreHref } from '#views/scores/addresses.ts';
import type { View } from '#views/site.ts';

import { aboutThing, versionOf } from './about.ts';
import { scoresDataset, statisticDataset } from './dataset.ts';
import { legislationOf } from './legislation.ts';
import { organizationOf } from './organization.ts';
import { portalPublisher } from './parties.ts';
import { portalNamed } from './portal.ts';
import { reportOf } from './report.ts';
import { addressAt, said, statement } from './statement.ts';

/** A page that the portal itself wrote: a commitment, a comparison, why a score is what it is. */
const ownPage = (
  view: View,
): Pick<Exclude<WebPage, string>, 'inLanguage' | 'isPartOf' | 'license' | 'publisher'> => ({
  inLanguage: view.language,
  isPartOf: portalNamed(view),
  license: view.site.archive.portal.licence.url,
  publisher: portalPublisher(view),
});

const thingOf = (view: View, record: CitedRecord): Thing => {
  switch (record.type) {
    case 'law':
      return legislationOf(view, record);
    case 'audit':
      return reportOf(view, record);
    case 'statistic':
      return statisticDataset(view, record);
    case 'institution':
      return organizationOf(view, record);
    default:
      return {
        '@type': 'WebPage',
        ...aboutThing(view, record),
        ...ownPage(view),
        dateModified: lastVersionOf(view.site, record)?.on ?? record.checkedOn,
        version: versionOf(view, record),
      };
  }
};

/** What a record is about as a statement in the words of schema.org. It claims nothing that the record does not. */
export const recordStatement = (view: View, record: CitedRecord): WithContext<Thing> =>
  statement(thingOf(view, record));

/** A page of an edition as such a statement. */
export const scoresStatement = (
  view: View,
  edition: EditionScores,
  target: CitedTarget,
  description: string,
): WithContext<Thing> => {
  if (target.kind !== 'commitment') return statement(scoresDataset(view, edition, target, description));
  const { item } = citedScores(view.site, edition, target);
  const url = addressAt(view.site, scoreHref(view, target));
  return statement<WebPage>({
    '@type': 'WebPage',
    ...said({ '@id': url, url, datePublished: item.issued && dateOf(item.issued) }),
    name: scoreTitle(view, edition, target),
    description,
    ...ownPage(view),
  });
};

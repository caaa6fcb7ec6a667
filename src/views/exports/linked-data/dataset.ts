import type { DataDownload, Dataset, Organization } from 'schema-dts';

import type { StatisticEntry } from '#model/archive.ts';

import type { EditionScores } from '#domain/scores/editions.ts';
import { citedScores, type CitedTarget, scoreTitle } from '#views/exports/citations/scorecard.ts';
import { statisticFileHref } from '#views/exports/statistics/addresses.ts';
import { spanOf } from '#views/exports/statistics/statistic-list.ts';
import { codeWords } from '#views/parts/code.ts';
import { plain, translationOf } from '#views/said.ts';
import { scoreHref } from '#views/scores/addresses.ts';
import type { View } from '#views/site.ts';

import { aboutStatement, aboutThing, versionOf } from './about.ts';
import { institutionNamed, placeNamed } from './parties.ts';
import { addressAt, inView, said } from './statement.ts';

/** More areas than these are told by the country that holds them. */
const mostAreas = 3;

const downloads = (view: View, files: readonly (readonly [type: string, href: string])[]): DataDownload[] =>
  files.flatMap(([encodingFormat, href]) => {
    const contentUrl = addressAt(view.site, href);
    return contentUrl === undefined ? [] : [{ '@type': 'DataDownload', encodingFormat, contentUrl }];
  });

const areasOf = (view: View, { observations }: StatisticEntry): readonly string[] => {
  const codes = [...new Set(observations.map(({ jurisdiction }) => jurisdiction))];
  return codes.length > mostAreas ? [view.site.archive.portal.country] : codes;
};

/** A statistic in the words of schema.org. Its licence is said only where the record gives one with an address. */
export const statisticDataset = (view: View, statistic: StatisticEntry): Dataset => {
  const span = spanOf(statistic);
  const publisher = institutionNamed(view, statistic.publisher);
  return {
    '@type': 'Dataset',
    ...aboutThing(view, statistic),
    creator: publisher,
    publisher,
    version: versionOf(view, statistic),
    ...said({
      license: statistic.licence.url,
      temporalCoverage: span && `${span.from}/${span.to}`,
    }),
    spatialCoverage: areasOf(view, statistic).map((code) => placeNamed(view, code)),
    variableMeasured: {
      '@type': 'PropertyValue',
      name: plain(translationOf(view, statistic).text('measure', statistic.measure)),
      unitText: plain(codeWords(view, 'units', statistic.unit)),
    },
    distribution: downloads(view, [
      ['text/csv', statisticFileHref(view.site, statistic.id, 'csv')],
      ['application/json', statisticFileHref(view.site, statistic.id, 'json')],
    ]),
    ...aboutStatement(view, statistic),
  };
};

/** The scores of an edition, or of one of its subjects, in the words of schema.org; the files are always those of the whole edition. */
export const scoresDataset = (
  view: View,
  edition: EditionScores,
  target: CitedTarget,
  description: string,
): Dataset => {
  const { result } = edition;
  const { item } = citedScores(view.site, edition, target);
  const url = addressAt(view.site, scoreHref(view, target));
  const whole = { kind: 'edition', edition: result.id } as const;
  const files = `${view.site.addresses.base}api/v1/scorecards/${result.id}`;
  const publisher: Organization = { '@type': 'Organization', name: inView(view, result.publisher) };
  return {
    '@type': 'Dataset',
    ...said({ '@id': url, url, version: item.version }),
    name: scoreTitle(view, edition, target),
    description,
    creator: publisher,
    publisher,
    license: result.licence.url,
    temporalCoverage: `../${result.asOf}`,
    ...(target.kind === 'scorecard' && target.of === 'jurisdiction'
      ? { spatialCoverage: placeNamed(view, target.code) }
      : {}),
    ...(target.kind === 'edition'
      ? {}
      : {
          isPartOf: {
            '@type': 'Dataset',
            name: scoreTitle(view, edition, whole),
            ...said({ '@id': addressAt(view.site, scoreHref(view, whole)) }),
          },
        }),
    distribution: downloads(view, [
      ['text/csv', `${files}.csv`],
      ['application/json', `${files}.json`],
    ]),
  };
};

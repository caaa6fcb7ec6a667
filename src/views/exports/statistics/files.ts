import type { StatisticEntry } from '#model/archive.ts';

import { headOf, publishedRecord, recordHeadOf } from '#views/exports/api/given.ts';
import { statisticPackage } from '#views/exports/data-package/data-package.ts';
import type { Views } from '#views/site.ts';
import { statisticFile } from '#views/statistics/file.ts';

import { observationsCsv } from './observations-csv.ts';
import { statisticJson } from './statistic-json.ts';

/** The files of a statistic; each is written when it is asked for. */
export interface StatisticFiles {
  readonly id: string;
  readonly csv: () => string;
  readonly json: () => string;
  readonly datapackage: () => string;
}

/** A statistic as the API gives it: what its charts are made from, and the record as it is written. */
const wholeFile = (views: Views, statistic: StatisticEntry) => {
  const { site } = views[0];
  return {
    ...headOf(site),
    type: statistic.type,
    ...recordHeadOf(views, statistic),
    ...statisticFile(views, statistic),
    record: publishedRecord(site, statistic),
  };
};

/** The files of every statistic of the portal, in the order of their ids. */
export const statisticFiles = (views: Views): readonly StatisticFiles[] =>
  views[0].site.archive.statistics.all.map((statistic) => {
    const file = () => statisticFile(views, statistic);
    return {
      id: statistic.id,
      csv: () => observationsCsv(file(), file().observations),
      json: () => statisticJson(wholeFile(views, statistic)),
      datapackage: () => statisticPackage(views, statistic),
    };
  });

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

/** The files of every statistic of the portal, in the order of their ids. */
export const statisticFiles = (views: Views): readonly StatisticFiles[] =>
  views[0].site.archive.statistics.all.map((statistic) => {
    const file = () => statisticFile(views, statistic);
    return {
      id: statistic.id,
      csv: () => observationsCsv(file(), file().observations),
      json: () => statisticJson(file()),
      datapackage: () => statisticPackage(views, statistic),
    };
  });

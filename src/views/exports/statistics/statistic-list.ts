import type { StatisticRow } from '#model/api/lists/statistic.ts';
import type { ByLanguage } from '#model/api/parts.ts';
import type { StatisticEntry } from '#model/archive.ts';
import { firstDay, lastDay } from '#model/parts/date.ts';

import { localIn, wholeAddress } from '#views/exports/api/given.ts';
import { rowEnds } from '#views/exports/api/lists/row.ts';
import { isOpenLicence } from '#views/exports/data-package/licence.ts';
import type { Views } from '#views/site.ts';
import { statisticFile } from '#views/statistics/file.ts';

import { statisticFileHref } from './addresses.ts';

/** The earliest start and the latest end of the rows; nothing where there are none. */
export const spanOf = ({ observations }: StatisticEntry): { from: string; to: string } | undefined => {
  const [first] = observations;
  if (!first) return undefined;
  let { periodStart: from, periodEnd: to } = first;
  for (const { periodStart, periodEnd } of observations) {
    if (firstDay(periodStart) < firstDay(from)) from = periodStart;
    if (lastDay(periodEnd) > lastDay(to)) to = periodEnd;
  }
  return { from, to };
};

const statisticRow = (views: Views, statistic: StatisticEntry): StatisticRow => {
  const { site } = views[0];
  const file = statisticFile(views, statistic);
  const span = spanOf(statistic);
  const { start, end } = rowEnds(views, statistic);
  const { json, pages, ...howSure } = end;
  const href = (kind: 'csv' | 'datapackage.json'): string =>
    wholeAddress(site, statisticFileHref(site, file.id, kind));
  return {
    ...start,
    title: file.title as ByLanguage,
    publisher: file.publisher.id,
    register: file.register.code,
    measure: file.measure as ByLanguage,
    unit: file.unit.code,
    frequency: file.frequency,
    firstPeriod: span?.from ?? null,
    lastPeriod: span?.to ?? null,
    rows: file.observations.length,
    licence: file.licence.name as ByLanguage,
    licenceUrl: file.licence.url ?? null,
    retrievedOn: file.retrievedOn,
    publisherLabel: localIn(views, file.publisher.name),
    registerLabel: localIn(views, file.register.label),
    unitLabel: localIn(views, file.unit.label),
    csv: href('csv'),
    json,
    datapackage: href('datapackage.json'),
    pillars: statistic.pillars,
    topics: statistic.topics ?? [],
    isOpen: isOpenLicence(file.licence),
    ...howSure,
    pages,
  };
};

/** The rows of `/api/v1/statistics.json`, in the order of their ids. */
export const statisticRows = (views: Views): readonly StatisticRow[] =>
  views[0].site.archive.statistics.all.map((each) => statisticRow(views, each));

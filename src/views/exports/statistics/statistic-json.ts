import type { PublishedObservation, StatisticFile } from '#views/statistics/data.ts';
import { jsonText } from '#views/exports/json-text.ts';

/** An observation on one line, its keys in one order whatever it was made from; what is absent has none. */
const rowJson = (row: PublishedObservation, dimensions: readonly string[]): string => {
  const { periodStart, periodEnd, jurisdiction, value, qualifier, status, source, reportedOn, note } = row;
  return JSON.stringify({
    periodStart,
    periodEnd,
    jurisdiction,
    dimensions: Object.fromEntries(dimensions.map((name) => [name, row.dimensions[name]])),
    value,
    qualifier,
    status,
    source,
    reportedOn,
    note,
  });
};

const rowsJson = (
  rows: readonly PublishedObservation[],
  dimensions: readonly string[],
  indent: string,
): string =>
  rows.length === 0
    ? '[]'
    : `[\n${rows.map((row) => `${indent}  ${rowJson(row, dimensions)}`).join(',\n')}\n${indent}]`;

const membersJson = (members: readonly (readonly [key: string, json: string])[], indent: string): string =>
  `{\n${members.map(([key, json]) => `${indent}  ${JSON.stringify(key)}: ${json}`).join(',\n')}\n${indent}}`;

const memberJson = ([key, value]: readonly [string, unknown], indent: string): readonly [string, string] => [
  key,
  jsonText(value, indent),
];

/** A series of inhabitants has the dimensions that its rows have: each row has them all. */
const populationJson = ({
  statistic,
  title,
  observations,
}: NonNullable<StatisticFile['population']>): string =>
  membersJson(
    [
      ...Object.entries({ statistic, title }).map((member) => memberJson(member, '    ')),
      ['observations', rowsJson(observations, Object.keys(observations[0]?.dimensions ?? {}), '    ')],
    ],
    '  ',
  );

/**
 * A statistic as `/api/v1/statistics/<id>.json`: first what it is, then its observations, one a line, so that a change shows
 * only the rows that changed. Values are texts with the digits as published.
 */
export const statisticJson = (file: StatisticFile): string => {
  const { observations, population, ...head } = file;
  const dimensions = file.columns.map(({ name }) => name);
  return `${membersJson(
    [
      ...Object.entries(head).map((member) => memberJson(member, '  ')),
      ['observations', rowsJson(observations, dimensions, '  ')],
      ...(population === undefined ? [] : [['population', populationJson(population)] as const]),
    ],
    '',
  )}\n`;
};

import { pictureOf } from '#views/drawing/picture.ts';
import { fileStem, partOf } from '#views/exports/file-name.ts';
import type { TextFile } from '#views/exports/tracker-file.ts';
import { writeChoice } from '#views/statistics/address.ts';
import type { ChartView } from '#views/statistics/chart-view.ts';
import type { Choice } from '#views/statistics/choice.ts';
import type { PublishedObservation, StatisticFile } from '#views/statistics/data.ts';
import { rateIn } from '#views/statistics/rate.ts';
import type { Reading } from '#views/statistics/reading.ts';
import { nameOf } from '#views/statistics/values.ts';

import { observationsCsv } from './observations-csv.ts';
import { shownRows } from './shown-rows.ts';
import { statisticJson } from './statistic-json.ts';

/** What is shown of a statistic: the choice, the chart that is made from it, and where. */
export interface Shown {
  readonly file: StatisticFile;
  readonly choice: Choice;
  readonly chart: ChartView;
  readonly reading: Reading;
  /** The address of the page with what is chosen. */
  readonly address: string;
}

/** The files of what is shown; each is made when asked for. */
export interface ShownFiles {
  readonly csv: () => TextFile;
  readonly json: () => TextFile;
  readonly svg: () => TextFile;
}

/** What files are called by: what differs from the usual, in words where they are short. */
const stemOf = ({ file, choice, reading }: Shown): string => {
  const named = (name: string, value: string): readonly string[] => {
    if (name === 'rate') return ['per-100000'];
    const codes =
      name === 'jurisdiction' ? file.areas : file.columns.find((each) => each.name === name)?.codes;
    return value.split(',').map((code) => (codes ? partOf(nameOf(reading, codes, code), code) : code));
  };
  const chosen = [...new URLSearchParams(writeChoice(file, choice))];
  return fileStem(
    file.id,
    chosen.flatMap(([name, value]) => named(name, value)),
    file.retrievedOn,
  );
};

const rateName = 'ratePer100000';

/** The statistic with the rows shown, what was chosen, and the rates that were worked out from the rows, in their order. */
const jsonOf = ({ file, choice, address }: Shown, rows: readonly PublishedObservation[]): string => {
  const { population, ...rest } = file;
  const { isRate, ...chosen } = choice;
  const shown = {
    address,
    ...chosen,
    ...(isRate ? { [rateName]: rows.map((row) => rateIn(file, row)?.value ?? null) } : {}),
  };
  const described = { ...rest, shown, observations: rows };
  return statisticJson(isRate && population ? { ...described, population } : described);
};

/**
 * What is shown, as files: the rows behind the chart as CSV and JSON, with the values as published (a rate stands beside them), and
 * the chart as SVG with its source, its date and its address inside.
 */
export const shownFiles = (shown: Shown): ShownFiles => {
  const { file, choice, chart, reading, address } = shown;
  const stem = stemOf(shown);
  const rows = (): readonly PublishedObservation[] => shownRows(file, choice);
  const rate = { name: rateName, digitsOf: (row: PublishedObservation) => rateIn(file, row)?.value };
  return {
    csv: () => ({
      name: `${stem}.csv`,
      mediaType: 'text/csv;charset=utf-8',
      text: observationsCsv(file, rows(), choice.isRate ? [rate] : []),
    }),
    json: () => ({ name: `${stem}.json`, mediaType: 'application/json', text: jsonOf(shown, rows()) }),
    svg: () => ({
      name: `${stem}.svg`,
      mediaType: 'image/svg+xml',
      text: pictureOf({ ...chart, address }, reading.language),
    }),
  };
};

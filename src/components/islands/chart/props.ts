import type { Words } from '#i18n/words.ts';
import type { Reading } from '#views/statistics/reading.ts';

/** Who reads, with the words for choosing. */
export interface ChartReading extends Reading {
  readonly words: Reading['words'] & Pick<Words, 'chartControls'>;
}

/** What the page hands the island of a chart: small, and plain data. The numbers come from the statistic's own file. */
export interface ChartProps {
  /** Address of the file, as `/api/v1/statistics/<id>.json`. */
  readonly src: string;
  readonly reading: ChartReading;
  readonly page: {
    /** Id of the chart that came with the page: its place is taken once the data are there. */
    readonly staticId: string;
    /** What stands in a table where there is no data: “s. d.”, with its meaning. */
    readonly missing: { readonly text: string; readonly meaning: string };
  };
}

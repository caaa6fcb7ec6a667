import type { SentReading } from '#views/statistics/figure.ts';

/** Who reads, with the words for choosing. */
export type ChartReading = SentReading;

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

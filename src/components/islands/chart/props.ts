import type { ChartIsland, SentReading } from '#views/statistics/figure.ts';

/** Who reads, with the words for choosing. */
export type ChartReading = SentReading;

/** What the page hands the island of a chart: small, and plain data. Numbers and words come from files of their own. */
export interface ChartProps extends ChartIsland {
  /** Address of the rules for what the chart is operated with. */
  readonly styles: string;
  readonly page: {
    /** Id of the chart that came with the page: its place is taken once the data are there. */
    readonly staticId: string;
    /** What stands in a table where there is no data: “s. d.”, with its meaning. */
    readonly missing: { readonly text: string; readonly meaning: string };
  };
}

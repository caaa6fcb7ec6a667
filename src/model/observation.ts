/** Columns every file of observations has, in this order; dimensions stand between `jurisdiction` and `value`. */
export const leadingColumns = ['periodStart', 'periodEnd', 'jurisdiction'] as const;
export const closingColumns = ['value', 'qualifier', 'status', 'source', 'reportedOn', 'note'] as const;

/** A column that every file of observations has. */
export type FixedColumn = (typeof leadingColumns)[number] | (typeof closingColumns)[number];

/** The code that stands for a total in a dimension. */
export const total = '_T';

export const qualifiers = ['more-than', 'less-than', 'about'] as const;
/** SDMX observation status: normal, provisional, estimated, missing, suppressed. */
export const observationStatuses = ['A', 'P', 'E', 'M', 'Q'] as const;
export type ObservationStatus = (typeof observationStatuses)[number];

/** One row of a statistic's file. `value` is text as published, so no digit is lost; absent for M and Q. */
export interface Observation {
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly jurisdiction: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly value?: string;
  readonly qualifier?: (typeof qualifiers)[number];
  readonly status: ObservationStatus;
  readonly source: string;
  readonly reportedOn?: string;
  readonly note?: string;
  /** Line in the file, the header being line 1. */
  readonly line: number;
}

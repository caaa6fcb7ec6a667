import type { Issue, Message } from '#model/issue.ts';

/** The file that holds the rows of a statistic: beside its record, with the same name. */
export const observationsFile = ({ file }: { readonly file: string }): string =>
  file.replace(/\.md$/, '.csv');

/** Reports a fault of a row of the statistic's file, at one of its columns. */
export type ReportCell = (line: number, column: string, message: Message, hint: Message) => Issue;

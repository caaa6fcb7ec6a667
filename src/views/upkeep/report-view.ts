import { fill } from '#i18n/words.ts';

import type { ReportName } from '#domain/upkeep/gap.ts';
import type { Count } from '#domain/upkeep/reports.ts';
import { dateWords } from '#views/format/date.ts';
import { counted, numberWords } from '#views/format/number.ts';
import type { Frame } from '#views/frame.ts';
import type { Table } from '#views/lists/table.ts';
import type { View } from '#views/site.ts';

import { reportFileHref } from './addresses.ts';

export interface Linked {
  readonly href: string;
  readonly text: string;
  readonly isCurrent?: boolean;
}

/** A report on a page: what it counts, how many, and the records or where they are. */
export interface ReportView {
  /** Its name, which is the same in every language. */
  readonly id: ReportName;
  readonly heading: string;
  readonly count: string;
  /** What it means and how it is mended; absent where nothing is missing. */
  readonly told?: string;
  /** Absent where nothing is missing, and where the records are on pages of their own. */
  readonly table?: Table;
  readonly links: readonly Linked[];
}

/** What coordinators have to look after: all reports, one of them, or what one place lacks. */
export interface UpkeepPage {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly asOf: { readonly text: string; readonly datetime: string };
  /** On the page of one report it stands alone, and the title is its heading. */
  readonly isOne: boolean;
  readonly reports: readonly ReportView[];
  /** By place; on the page of the section. */
  readonly places?: Table;
  readonly pages: readonly Linked[];
  readonly links: readonly Linked[];
  readonly words: View['words'];
}

/** What is said of a report, with how many of how many lack it. */
export const reportView = (
  view: View,
  name: ReportName,
  { gaps, of }: Count,
): Omit<ReportView, 'table' | 'links'> => {
  const { title, count, none, meaning, mend } = view.words.upkeep.reports[name];
  const missing = numberWords(view, gaps.length);
  return gaps.length === 0
    ? { id: name, heading: title, count: counted(view, none, of) }
    : { id: name, heading: title, count: counted(view, count, of, { missing }), told: `${meaning} ${mend}` };
};

/** The file of a report, to take away. */
export const fileLink = (view: View, name: ReportName): Linked => ({
  href: reportFileHref(view, name),
  text: view.words.upkeep.csv,
});

/** What every page of the section has alike. */
export const commonOf = (view: View): Pick<UpkeepPage, 'asOf' | 'pages' | 'links' | 'words'> => ({
  asOf: {
    text: fill(view.words.site.asOf, { date: dateWords(view, view.site.day) }),
    datetime: view.site.day,
  },
  pages: [],
  links: [],
  words: view.words,
});

import { fill } from '#i18n/words.ts';

import { changesHref } from '#views/exports/changes/addresses.ts';
import { timeOf } from '#views/format/date.ts';
import { counted, numberWords } from '#views/format/number.ts';
import { type Frame, frameOf, sectionCrumb } from '#views/frame.ts';
import { recordHref } from '#views/links.ts';
import type { View } from '#views/site.ts';

import { entryView, type EntryView } from './entry-view.ts';
import { entriesFor, entriesOfPage, logHref, logPath, type LogPart, pageNumbers } from './parts.ts';

interface Choice {
  readonly text: string;
  readonly href: string;
  readonly count: string;
  readonly isCurrent: boolean;
}

/** A page of the log: what happened to records and closed editions, by day. */
export interface LogPage {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly count: string;
  /** All changes, or corrections alone. */
  readonly choices: readonly Choice[];
  /** Said where the history is not known, or holds nothing. */
  readonly missing?: string;
  readonly help?: { readonly href: string; readonly text: string };
  readonly days: readonly {
    readonly id: string;
    readonly date: { readonly text: string; readonly datetime: string };
    readonly entries: readonly EntryView[];
  }[];
  readonly pages: readonly { readonly text: string; readonly href: string; readonly isCurrent: boolean }[];
  /** The same for machines. */
  readonly files: readonly { readonly href: string; readonly text: string }[];
  readonly words: View['words'];
}

const missingOn = (view: View, count: number, corrections: boolean): string | undefined => {
  const { history } = view.site.archive;
  const { missing, none, noCorrections } = view.words.changes;
  if (!history.available) return missing[history.reason];
  if (count > 0) return undefined;
  return corrections ? noCorrections : none;
};

/** Links to the other pages of a list. */
const pagesOf = (view: View, count: number, part: LogPart): LogPage['pages'] => {
  const numbers = pageNumbers(count);
  if (numbers.length === 1) return [];
  const { pageOf } = view.words.tracker;
  return numbers.map((page) => ({
    text: fill(pageOf, { page: numberWords(view, page), pages: numberWords(view, numbers.length) }),
    href: logHref(view, { ...part, page }),
    isCurrent: page === part.page,
  }));
};

/** The view of a page of the log. */
export const logPage = (view: View, part: LogPart): LogPage => {
  const { site, words } = view;
  const { changes } = words;
  const { corrections, page } = part;
  const entries = entriesFor(view, corrections);
  const title = corrections ? changes.correctionsTitle : words.sectionTitles.changes;
  const lead = corrections ? changes.correctionsLead : changes.lead;
  const shown = entries.slice((page - 1) * entriesOfPage, page * entriesOfPage);
  const missing = missingOn(view, entries.length, corrections);
  const help = site.archive.pages.get('take-part');
  const numbered =
    page === 1
      ? title
      : `${title} · ${fill(words.tracker.pageOf, {
          page: numberWords(view, page),
          pages: numberWords(view, pageNumbers(entries.length).length),
        })}`;
  const choice = (own: boolean): Choice => ({
    text: own ? changes.correctionsTitle : changes.all,
    href: logHref(view, { page: 1, corrections: own }),
    count: numberWords(view, entriesFor(view, own).length),
    isCurrent: own === corrections && page === 1,
  });
  return {
    frame: frameOf(view, {
      title: numbered,
      description: lead,
      section: 'changes',
      path: logPath(view, part),
      crumbs: corrections ? [sectionCrumb(view, 'changes'), { text: title }] : [{ text: title }],
      follow: [corrections ? 'corrections' : 'all'],
    }),
    title: numbered,
    lead,
    count: counted(view, changes.count, entries.length),
    choices: [choice(false), choice(true)],
    ...(missing === undefined ? {} : { missing }),
    ...(missing !== undefined && help
      ? { help: { href: recordHref(view, help), text: words.list.emptyHelp } }
      : {}),
    days: [...Map.groupBy(shown, ({ on }) => on)].map(([on, all]) => ({
      id: `day-${on}`,
      date: timeOf(view, on),
      entries: all.map((entry) => entryView(view, entry)),
    })),
    pages: pagesOf(view, entries.length, part),
    files: [
      { href: changesHref(site, 'json'), text: 'JSON' },
      { href: changesHref(site, 'csv'), text: 'CSV' },
    ],
    words,
  };
};

import { fill } from '#i18n/words.ts';
import type { Stored } from '#model/archive.ts';
import type { MarkdownType } from '#model/record-types.ts';

import { counted } from '#views/format/number.ts';
import { recordHref, sectionOf } from '#views/links.ts';
import { originalLanguage, type Said, sayLocal, titleOf } from '#views/said.ts';
import { errataOf } from '#views/scores/parts/errata.ts';
import { scoreHref } from '#views/scores/addresses.ts';
import type { View } from '#views/site.ts';

import { correctionSaid, firstChanges } from '#views/history/section.ts';
import type { ToldChange } from '#views/history/told-change.ts';
import { toldVersion } from '#views/history/told-version.ts';
import { versionAnchor } from '#views/history/version.ts';
import { isCorrection, type LogEntry } from './entry.ts';

/** A record by its name; without an address where it is gone. */
export interface Named {
  readonly text: Said;
  readonly href?: string;
}

/** An entry of the log as a page shows it. */
export interface EntryView {
  readonly kind: string;
  readonly isCorrection: boolean;
  /** What kind of record it is. */
  readonly type?: string;
  readonly title: Named;
  readonly correction?: Said;
  readonly says?: Said;
  readonly changes: readonly ToldChange[];
  readonly more?: Named;
  /** The records of an entry of many, to be opened. */
  readonly records: readonly Named[];
}

/** How many changes of a record are told in the log, and how long their values may be: the rest stands on its page. */
const told = { changes: 2, length: 80 };

const sectionTitle = (view: View, type: MarkdownType): string =>
  type === 'page' ? view.words.site.aboutGroup : view.words.sectionTitles[sectionOf[type]];

const named = (
  view: View,
  {
    id,
    record,
    title,
  }: { readonly id: string; readonly record?: Stored | undefined; readonly title?: string },
  fragment = '',
): Named => {
  if (record) return { text: titleOf(view, record), href: `${recordHref(view, record)}${fragment}` };
  const lang = originalLanguage(view);
  return { text: title === undefined || lang === view.language ? (title ?? id) : { text: title, lang } };
};

const versionView = (view: View, entry: Extract<LogEntry, { kind: 'version' }>): EntryView => {
  const { kinds } = view.words.changes;
  const { type, record, version } = entry;
  const { changes, more } = firstChanges(
    view,
    toldVersion(view, type, record, version, told.length),
    told.changes,
  );
  // Prose has no list of its versions on its page.
  const title = named(view, entry, type === 'page' ? '' : `#${versionAnchor(version)}`);
  return {
    kind: isCorrection(entry) ? kinds.correction : kinds[version.kind],
    isCorrection: isCorrection(entry),
    type: view.words.typeNames[type],
    title,
    ...(version.correction === undefined ? {} : { correction: correctionSaid(view, version.correction) }),
    changes,
    ...(more === undefined
      ? {}
      : { more: { text: more, ...(title.href === undefined ? {} : { href: title.href }) } }),
    records: [],
  };
};

const erratumView = (view: View, { edition, index }: Extract<LogEntry, { kind: 'erratum' }>): EntryView => {
  const { text = '', href, reason = '' } = errataOf(view, edition)[index] ?? {};
  return {
    kind: view.words.changes.kinds.erratum,
    isCorrection: true,
    type: sayLocalText(view, edition),
    title: { text, href: href ?? scoreHref(view, { kind: 'edition', edition: edition.result.id }) },
    correction: reason,
    changes: [],
    records: [],
  };
};

const sayLocalText = (view: View, edition: Extract<LogEntry, { kind: 'erratum' }>['edition']): string => {
  const said = sayLocal(view, edition.result.title);
  return typeof said === 'string' ? said : said.text;
};

/** An entry of the log in words. */
export const entryView = (view: View, entry: LogEntry): EntryView => {
  const { changes: words, typeNames } = view.words;
  if (entry.kind === 'version') return versionView(view, entry);
  if (entry.kind === 'erratum') return erratumView(view, entry);
  if (entry.kind === 'added') {
    const text = counted(view, words.grouped, entry.records.length, {
      section: sectionTitle(view, entry.type),
    });
    return {
      kind: words.kinds.added,
      isCorrection: false,
      title: { text },
      changes: [],
      records: entry.records.map((each) => named(view, each)),
    };
  }
  const { correction } = entry.removed;
  return {
    kind: words.kinds.removed,
    isCorrection: correction !== undefined,
    type: typeNames[entry.type],
    title: named(view, {
      id: entry.id,
      ...(entry.removed.title === undefined ? {} : { title: entry.removed.title }),
    }),
    ...(correction === undefined ? {} : { correction: correctionSaid(view, correction) }),
    says: fill(words.removedFrom, { section: sectionTitle(view, entry.type) }),
    changes: [],
    records: [],
  };
};

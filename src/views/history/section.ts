import { fill } from '#i18n/words.ts';
import type { Stored } from '#model/archive.ts';
import type { RecordVersion } from '#model/history.ts';

import { changesHref } from '#views/exports/changes/addresses.ts';
import { timeOf } from '#views/format/date.ts';
import { counted } from '#views/format/number.ts';
import { sectionHref } from '#views/links.ts';
import { originalLanguage, type Said } from '#views/said.ts';
import type { View } from '#views/site.ts';

import type { ToldChange } from './told-change.ts';
import { toldVersion } from './told-version.ts';
import { versionAnchor, versionsOf } from './version.ts';

/** A version of a record, as its page shows it. */
export interface VersionView {
  /** The fragment that leads to it. */
  readonly id: string;
  readonly date: { readonly text: string; readonly datetime: string };
  readonly commit: string;
  /** Why it corrects what was published. */
  readonly correction?: Said;
  /** In place of changes, where there are none to tell. */
  readonly says?: string;
  readonly changes: readonly ToldChange[];
  readonly more?: string;
}

/** The past of a record: its newest versions, and those before them to be opened; or why it is not known. */
export interface VersionsSection {
  readonly note?: string;
  readonly missing?: string;
  readonly newest: readonly VersionView[];
  readonly earlier?: { readonly label: string; readonly versions: readonly VersionView[] };
  /** Everything, and whole: the page that lists the changes of all records, and the files of it. */
  readonly whole: readonly { readonly href: string; readonly text: string }[];
  readonly words: View['words']['changes'];
}

/** How many versions are open, how many changes are told of one, and how long a value may be: a page of a record stays light. */
const open = { versions: 2, changes: 5, length: 100 };
const folded = { changes: 3, length: 80 };

/** Why something was corrected, in the words of the commit: they are written in the original language. */
export const correctionSaid = (view: View, why: string): Said => {
  const lang = originalLanguage(view);
  return view.language === lang ? why : { text: why, lang };
};

/** The first of what changed, and how many there are more. */
export const firstChanges = (
  view: View,
  changes: readonly ToldChange[],
  most: number,
): { readonly changes: readonly ToldChange[]; readonly more?: string } => {
  // One more line is no longer than the line that says that there is one.
  const told = changes.length <= most + 1 ? changes.length : most;
  return {
    changes: changes.slice(0, told),
    ...(told === changes.length
      ? {}
      : { more: counted(view, view.words.changes.more, changes.length - told) }),
  };
};

const versionView = (
  view: View,
  record: Stored,
  version: RecordVersion,
  limits: { readonly changes: number; readonly length: number },
): VersionView => {
  const { added, joined } = view.words.changes;
  const told = toldVersion(view, record.type, record, version, limits.length);
  return {
    id: versionAnchor(version),
    date: timeOf(view, version.on),
    commit: version.commit,
    ...(version.correction === undefined ? {} : { correction: correctionSaid(view, version.correction) }),
    ...(version.kind === 'added' ? { says: added } : told.length === 0 ? { says: joined } : {}),
    ...firstChanges(view, told, limits.changes),
  };
};

/** The versions of a record, as it was saved: what is being written is none yet. */
export const versionsSection = (view: View, record: Stored): VersionsSection => {
  const { site, words } = view;
  const { history } = site.archive;
  const versions = versionsOf(site, record) ?? [];
  const [newest, earlier] = [versions.slice(0, open.versions), versions.slice(open.versions)];
  const missing = history.available
    ? versions.length === 0
      ? words.changes.unsaved
      : undefined
    : words.changes.missing[history.reason];
  return {
    ...(missing === undefined ? { note: words.changes.note } : { missing }),
    newest: newest.map((version) => versionView(view, record, version, open)),
    ...(earlier.length === 0
      ? {}
      : {
          earlier: {
            label: counted(view, words.changes.earlier, earlier.length),
            versions: earlier.map((version) => versionView(view, record, version, folded)),
          },
        }),
    whole: history.available
      ? [
          { href: sectionHref(view, 'changes'), text: words.changes.log },
          { href: changesHref(site, 'json'), text: 'JSON' },
          { href: changesHref(site, 'csv'), text: 'CSV' },
        ]
      : [],
    words: words.changes,
  };
};

/** The version named by its commit, in running text. */
export const versionName = (view: View, commit: string): string =>
  fill(view.words.changes.commit, { commit });

import { allRecords } from '#model/archive.ts';

import type { View } from '#views/site.ts';

import { editionEntries } from './edition-entries.ts';
import { type FeedEntry, newestFirst } from './entry.ts';
import { oncePerLanguage } from '#views/once-per-language.ts';
import { recordEntries } from './record-entries.ts';
import { removedEntries } from './removed-entries.ts';

/** Everything that happened in the portal as a reader of one language is told it. */
export interface Entries {
  /** The newest first. */
  readonly all: readonly FeedEntry[];
  /** What happened to something, `law/ley-28950-2007`, the newest first. */
  readonly of: (key: string) => readonly FeedEntry[];
}

const gathered = (view: View): Entries => {
  const all = [
    ...allRecords(view.site.archive).flatMap((record) => recordEntries(view, record)),
    ...editionEntries(view),
    ...removedEntries(view),
  ].sort(newestFirst);
  const byKey = Map.groupBy(all, ({ of }) => of);
  return { all, of: (key) => byKey.get(key) ?? [] };
};

/** Everything that happened in the portal, gathered once for all feeds of a language. */
export const entriesOf = oncePerLanguage(gathered);

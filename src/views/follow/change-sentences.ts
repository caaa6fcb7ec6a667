import { fill } from '#i18n/words.ts';
import type { Stored } from '#model/archive.ts';
import type { RecordVersion } from '#model/history.ts';

import { listWords } from '#views/format/list.ts';
import type { Said } from '#views/said.ts';
import type { View } from '#views/site.ts';

/** What changed in a version of a record, in sentences: which of its parts. */
export const changeSentences = (view: View, _record: Stored, { changes }: RecordVersion): readonly Said[] => {
  const names = view.words.fields as Readonly<Record<string, string>>;
  const parts = [...new Set(changes.map(({ path }) => names[path[0] ?? ''] ?? view.words.fields.unnamed))];
  return parts.length === 0 ? [] : [fill(view.words.follow.entry.parts, { parts: listWords(view, parts) })];
};

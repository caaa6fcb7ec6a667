import { fill } from '#i18n/words.ts';
import type { Stored } from '#model/archive.ts';
import type { RecordVersion } from '#model/history.ts';

import { firstChanges } from '#views/history/section.ts';
import type { ToldChange } from '#views/history/told-change.ts';
import { toldVersion } from '#views/history/told-version.ts';
import { plain, type Said } from '#views/said.ts';
import type { View } from '#views/site.ts';

/** How many changes of a version a feed tells, and how long a value may be. */
const limits = { changes: 6, length: 200 };

const templateFor = (view: View, { before, after, says, isList }: ToldChange): string => {
  const { entry } = view.words.follow;
  if (says !== undefined) return entry.says;
  if (before && after) return isList ? entry.exchanged : entry.becomes;
  return before ? entry.lost : entry.gained;
};

/** A change as a sentence; in the language of its values where both have one that is not the reader's. */
const sentence = (view: View, told: ToldChange): Said => {
  const { field, before, after, says } = told;
  const text = fill(templateFor(view, told), {
    field,
    before: plain(before?.text ?? ''),
    after: plain(after?.text ?? ''),
    says: says ?? '',
  });
  const langs = [before, after].flatMap((side) =>
    side === undefined ? [] : [typeof side.text === 'string' ? undefined : side.text.lang],
  );
  const [lang] = langs;
  return lang !== undefined && langs.every((each) => each === lang) ? { text, lang } : text;
};

/** What changed in a version of a record, a sentence each, as its page tells it. */
export const changeSentences = (view: View, record: Stored, version: RecordVersion): readonly Said[] => {
  const told = toldVersion(view, record.type, record, version, limits.length);
  const { changes, more } = firstChanges(view, told, limits.changes);
  return [...changes.map((change) => sentence(view, change)), ...(more === undefined ? [] : [more])];
};

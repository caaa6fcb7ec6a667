import { fill } from '#i18n/words.ts';
import type { Entry, Stored } from '#model/archive.ts';
import type { RecordVersion } from '#model/history.ts';
import { firstDay } from '#model/parts/date.ts';

import { dateGaps } from '#views/format/date.ts';
import { correctionSaid } from '#views/history/section.ts';
import { versionAnchor, versionsOf } from '#views/history/version.ts';
import { recordHref } from '#views/links.ts';
import { plain, type Said, titleOf, translationOf } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { tagOf } from './authority.ts';
import { changeSentences } from './change-sentences.ts';
import { categoriesOf, type FeedEntry, saidWith } from './entry.ts';

type Told = Stored & { readonly gist?: string; readonly checkedOn: string };

/** A record as a list of many kinds names it: a norm by its number too. */
export const recordName = (view: View, record: Stored): Said => {
  const title = titleOf(view, record);
  const { identifier } = record as Entry<'law'>;
  if (record.type !== 'law' || identifier === undefined) return title;
  const named = `${identifier}: ${plain(title)}`;
  return typeof title === 'string' ? named : { text: named, lang: title.lang };
};

const gistOf = (view: View, record: Told): readonly Said[] =>
  record.gist === undefined ? [] : [translationOf(view, record).text('gist', record.gist)];

const paragraphsOf = (view: View, record: Told, version: RecordVersion): readonly Said[] => [
  ...(version.correction === undefined
    ? []
    : [saidWith(view.words.changes.correction, correctionSaid(view, version.correction), 'why')]),
  ...(version.kind === 'added' ? gistOf(view, record) : changeSentences(view, record, version)),
];

/** The entry of one version of a record. Its name is made of what never changes: type, id and commit. */
const versionEntry = (view: View, record: Told, version: RecordVersion): FeedEntry => {
  const { type, id } = record;
  const kind = version.correction === undefined ? version.kind : 'correction';
  return {
    id: tagOf(view.site, view.language, type, id, version.commit),
    at: version.at,
    title: saidWith(view.words.follow.entry[kind], recordName(view, record)),
    // A page of prose shows itself, not its versions.
    href:
      type === 'page' ? recordHref(view, record) : `${recordHref(view, record)}#${versionAnchor(version)}`,
    paragraphs: paragraphsOf(view, record, version),
    categories: categoriesOf(
      view,
      type,
      ...(kind === 'correction' ? ([version.kind, kind] as const) : [kind]),
    ),
    of: `${type}/${id}`,
    isCorrection: kind === 'correction',
  };
};

/** The one entry of a record whose versions are not known: when it was last checked is all that is on record. */
const checkedEntry = (view: View, record: Told): FeedEntry => {
  const { type, id, checkedOn } = record;
  const { entry } = view.words.follow;
  return {
    id: tagOf(view.site, view.language, type, id),
    at: `${firstDay(checkedOn)}T00:00:00Z`,
    title: saidWith(entry.checked, recordName(view, record)),
    href: recordHref(view, record),
    paragraphs: [...gistOf(view, record), fill(entry.checkedOn, dateGaps(view, checkedOn))],
    categories: categoriesOf(view, type, 'checked'),
    of: `${type}/${id}`,
    isCorrection: false,
  };
};

/** A version that only joined two that had been made side by side changed nothing that was not told. */
const saysSomething = ({ kind, changes, correction }: RecordVersion): boolean =>
  kind === 'added' || changes.length > 0 || correction !== undefined;

/** What happened to a record, the newest first. */
export const recordEntries = (view: View, record: Stored): readonly FeedEntry[] => {
  const told = record as Told;
  const versions = versionsOf(view.site, record);
  return versions === undefined
    ? [checkedEntry(view, told)]
    : versions.filter(saysSomething).map((version) => versionEntry(view, told, version));
};

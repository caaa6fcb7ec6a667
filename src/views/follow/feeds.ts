import { hrefOf } from '#i18n/routes.ts';
import { fill } from '#i18n/words.ts';
import type { Stored } from '#model/archive.ts';
import { markdownTypes } from '#model/record-types.ts';

import { pillarHref, recordHref, regionHref, sectionHref, sectionOf } from '#views/links.ts';
import { codeWords, placeWords } from '#views/parts/code.ts';
import { plain, type Said, sayLocal } from '#views/said.ts';
import type { View } from '#views/site.ts';

import type { FollowName } from './addresses.ts';
import { type Entries, entriesOf } from './entries.ts';
import { type FeedEntry, newestFirst } from './entry.ts';
import { membersOf } from './members.ts';
import { oncePerLanguage } from '#views/once-per-language.ts';
import { recordName } from './record-entries.ts';

/** What can be followed. Its entries are gathered when they are asked for. */
export interface Feed {
  readonly name: FollowName;
  readonly title: string;
  /** The page that shows the same. */
  readonly href: string;
  /** Whether it is also there as JSON. */
  readonly isMain: boolean;
  readonly entries: () => readonly FeedEntry[];
}

/** How many entries a feed tells; that of a record tells all. */
export const newest = 100;

/** The types of record that have a list. */
export const listedTypes = Object.keys(sectionOf) as (keyof typeof sectionOf)[];

const titled = (view: View, of: Said): string =>
  fill(view.words.follow.feedTitle, {
    of: plain(of),
    portal: plain(sayLocal(view, view.site.archive.portal.name)),
  });

const joined = (entries: Entries, keys: readonly string[]): readonly FeedEntry[] =>
  keys
    .flatMap((key) => entries.of(key))
    .sort(newestFirst)
    .slice(0, newest);

/** The feeds of many things, which also come as JSON: of everything, of corrections, of each type, of the editions. */
const mainFeeds = (view: View): readonly Feed[] => {
  const { changes, follow, sectionTitles } = view.words;
  const some = (isWanted: (entry: FeedEntry) => boolean) => () =>
    entriesOf(view).all.filter(isWanted).slice(0, newest);
  const feed = (
    name: string,
    title: string,
    href: string,
    isWanted: (entry: FeedEntry) => boolean,
  ): Feed => ({ name: [name], title: titled(view, title), href, isMain: true, entries: some(isWanted) });
  return [
    feed('all', follow.everything, sectionHref(view, 'changes'), () => true),
    feed(
      'corrections',
      changes.correctionsTitle,
      hrefOf(view.site.addresses, view.language, 'changes', changes.slugs.corrections),
      ({ isCorrection }) => isCorrection,
    ),
    ...listedTypes.map((type) =>
      feed(
        markdownTypes[type].folder,
        sectionTitles[sectionOf[type]],
        sectionHref(view, sectionOf[type]),
        ({ of }) => of.startsWith(`${type}/`),
      ),
    ),
    feed('scorecards', sectionTitles.scorecards, sectionHref(view, 'scorecards'), ({ of }) =>
      of.startsWith('edition/'),
    ),
  ];
};

const groupFeeds = (view: View): readonly Feed[] => {
  const { places, pillars } = membersOf(view.site);
  const feed = (name: FollowName, of: Said, href: string, keys: readonly string[]): Feed => ({
    name,
    title: titled(view, of),
    href,
    isMain: false,
    entries: () => joined(entriesOf(view), keys),
  });
  return [
    ...[...places].map(([code, keys]) =>
      feed(['regions', code.toLowerCase()], placeWords(view, code), regionHref(view, code), keys),
    ),
    ...[...pillars].map(([code, keys]) =>
      feed(['pillars', code], codeWords(view, 'pillars', code), pillarHref(view, code), keys),
    ),
  ];
};

/** The feed of a record: its versions. That of an institution also tells of what it answers for, issued, audited and publishes. */
const recordFeed = (view: View, type: (typeof listedTypes)[number], record: Stored): Feed => ({
  name: [markdownTypes[type].folder, record.id],
  title: titled(view, recordName(view, record)),
  href: recordHref(view, record),
  isMain: false,
  entries: () =>
    type === 'institution'
      ? joined(entriesOf(view), membersOf(view.site).institutions.get(record.id) ?? [])
      : entriesOf(view).of(`${type}/${record.id}`),
});

const gathered = (view: View): readonly Feed[] => {
  const { archive } = view.site;
  const records: Readonly<Record<(typeof listedTypes)[number], readonly Stored[]>> = {
    law: archive.laws.all,
    commitment: archive.commitments.all,
    audit: archive.audits.all,
    statistic: archive.statistics.all,
    comparison: archive.comparisons.all,
    institution: archive.institutions.all,
  };
  return [
    ...mainFeeds(view),
    ...groupFeeds(view),
    ...listedTypes.flatMap((type) => records[type].map((record) => recordFeed(view, type, record))),
  ];
};

/** Every feed of the portal in the language of the reader. */
export const feedsOf = oncePerLanguage(gathered);

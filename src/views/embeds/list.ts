import { fill } from '#i18n/words.ts';

import { dateWords } from '#views/format/date.ts';
import { type ListItem, itemsOf } from '#views/lists/table.ts';
import { plain, type Said, sayLocal } from '#views/said.ts';
import type { View } from '#views/site.ts';
import { choiceWords, resultWords, trackerSections } from '#views/trackers/tracker.ts';

import { type EmbedTarget, pagePath } from './addresses.ts';
import { type EmbedFrame, embedFrame } from './frame.ts';
import { cutWords, mostRows } from './list-rows.ts';
import { trackerRows } from './rows.ts';

/** A tracker, whole or narrowed to a value: its first rows, and how many there are. */
export interface ListEmbed {
  readonly kind: 'list';
  readonly frame: EmbedFrame;
  readonly title: Said;
  /** How many, of how many. */
  readonly count: string;
  readonly order?: Said;
  readonly items: readonly ListItem[];
  /** That there are more than are shown. */
  readonly cut?: string;
  readonly source: string;
  readonly asOf: string;
  /** Where the rows of the whole tracker are, and what is said if they are not: only of the whole may an address ask for a part. */
  readonly data?: { readonly src: string; readonly failed: string };
}

/** The list of a tracker, or of one value of a facet. */
export const listEmbed = (view: View, target: Extract<EmbedTarget, { kind: 'list' }>): ListEmbed => {
  const { type, choice } = target;
  const { words, site } = view;
  const { table, rows } = trackerRows(view, type);
  const found = choice ? rows.filter(({ of }) => of.facets[choice.facet]?.includes(choice.code)) : rows;
  const name = words.sectionTitles[trackerSections[type]];
  const title = choice
    ? fill(words.tracker.filtered, {
        title: name,
        choice: choiceWords(view, type, choice.facet, choice.code),
      })
    : name;
  const cut = cutWords(view, found.length);
  return {
    kind: 'list',
    frame: embedFrame(view, title, pagePath(view, target)),
    title,
    count: resultWords(view, found.length, rows.length),
    ...(table.captionNote === undefined ? {} : { order: table.captionNote }),
    items: itemsOf({ ...table, rows: found.slice(0, mostRows) }),
    ...(cut === undefined ? {} : { cut }),
    source: fill(words.embeds.gathered, { portal: plain(sayLocal(view, site.archive.portal.name)) }),
    asOf: fill(words.site.asOf, { date: dateWords(view, site.day) }),
    ...(choice
      ? {}
      : {
          data: {
            src: `${site.addresses.base}embed/${view.language}/${trackerSections[type]}.json`,
            failed: words.tracker.failed,
          },
        }),
  };
};

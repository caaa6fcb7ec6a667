import { type SectionRecord, sectionRecords } from '#model/archive.ts';
import { markdownTypes } from '#model/record-types.ts';
import { wholeAddress } from '#views/exports/api/given.ts';
import { lastVersionOf } from '#views/history/version.ts';
import { recordHref, sectionHref } from '#views/links.ts';
import { plain, titleOf } from '#views/said.ts';
import type { View, Views } from '#views/site.ts';
import type { Stored } from '#model/archive.ts';

import type { ProposeRecord } from './asked.ts';

/** The records that may be corrected, each with the folder and the name of the file that the page reads. */
export const proposeRecords = ([{ site }]: Views): readonly {
  readonly folder: string;
  readonly id: string;
  readonly record: SectionRecord;
}[] =>
  sectionRecords(site.archive).map((record) => ({
    folder: markdownTypes[record.type].folder,
    id: record.id,
    record,
  }));

/** What the page says of a record besides its values and their digest. */
export const proposeHead = (
  views: Views,
  record: SectionRecord,
): Omit<ProposeRecord, 'values' | 'digest'> => {
  const [{ site }] = views;
  const version = lastVersionOf(site, record);
  return {
    type: record.type,
    id: record.id,
    titles: Object.fromEntries(views.map((view) => [view.language, plain(titleOf(view, record))])),
    pages: Object.fromEntries(
      views.map((view) => [view.language, wholeAddress(site, recordHref(view, record))]),
    ),
    version: version === undefined ? null : { on: version.on, commit: version.commit },
  };
};

/** The link from a record to the page that is filled in from it. */
export const proposeLink = (
  view: View,
  record: Stored,
): { readonly href: string; readonly text: string } => ({
  href: `${sectionHref(view, 'propose')}?record=${markdownTypes[record.type].folder}/${record.id}`,
  text: view.words.propose.title,
});

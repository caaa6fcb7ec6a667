import type { Thing, WithContext } from 'schema-dts';

import type { EditionScores } from '#domain/scores/editions.ts';
import { recordStatement, scoresStatement } from '#views/exports/linked-data/record.ts';
import type { PageHead } from '#views/head.ts';
import type { View } from '#views/site.ts';

import type { Cited } from './cited.ts';
import { metaTags } from './meta-tags.ts';
import { type CitedRecord, citedRecord } from './record.ts';
import { citedScores, type CitedTarget } from './scorecard.ts';
import { type CiteSection, citeSection } from './section.ts';

/** What a page that can be cited says of itself: to machines in its head, to its reader in a section. */
export interface CitedPage {
  readonly head: PageHead;
  readonly cite: CiteSection;
}

const pageOf = (view: View, cited: Cited, about: WithContext<Thing>, hasChart: boolean): CitedPage => {
  const cite = citeSection(view, cited, hasChart);
  return {
    cite,
    head: {
      meta: metaTags(view.site, cited, view.language),
      jsonLd: [about as object],
      files: cite.files.map(({ href, text, type }) => ({ href, title: text, type })),
    },
  };
};

/** The page of a record. */
export const citedRecordPage = (view: View, record: CitedRecord): CitedPage =>
  pageOf(view, citedRecord(view.site, record), recordStatement(view, record), record.type === 'statistic');

/** A page of an edition; `description` is that of its head. */
export const citedScorePage = (
  view: View,
  edition: EditionScores,
  target: CitedTarget,
  description: string,
): CitedPage => {
  const about = scoresStatement(view, edition, target, description);
  return pageOf(view, citedScores(view.site, edition, target), about, false);
};

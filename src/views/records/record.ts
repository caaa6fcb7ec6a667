import { fill, wordsOf } from '#i18n/words.ts';
import type { Archive, Stored } from '#model/archive.ts';
import type { Source } from '#model/parts/source.ts';
import { markdownTypes } from '#model/record-types.ts';

import { type Frame, frameOf, sectionCrumb, sectionPath } from '#views/frame.ts';
import { citedRecordPage } from '#views/exports/citations/page.ts';
import type { CitedRecord } from '#views/exports/citations/record.ts';
import type { CiteSection } from '#views/exports/citations/section.ts';
import { versionsSection, type VersionsSection } from '#views/history/section.ts';
import { lastVersionOf } from '#views/history/version.ts';
import { proposeLink } from '#views/propose/record.ts';
import { type EmbedOffer, recordOffer } from '#views/embeds/offer.ts';
import { bodyOf, recordHref, sectionOf, slugOf } from '#views/links.ts';
import { dateGaps } from '#views/format/date.ts';
import { type IssuePanel, issuePanel } from '#views/issues/links.ts';
import { type CertaintyView, certaintyOf } from '#views/parts/certainty.ts';
import { sourcesOf, type SourceView } from '#views/parts/sources.ts';
import { originalLanguage, plain, type Said, titleOf, translationOf } from '#views/said.ts';
import { recordPicture } from '#views/share/record.ts';
import { type View, viewOf } from '#views/site.ts';

/** A value of one of the facts under a record's title. */
export interface FactValue {
  readonly text: Said;
  readonly href?: string;
  readonly datetime?: string;
}

export interface Fact {
  readonly term: Said;
  readonly values: readonly FactValue[];
  readonly note?: Said;
}

/** The four facts that open a record: when, who, where, how sure. A group without values is left out. */
export const headlineFacts = (
  view: View,
  record: Stored,
  {
    when,
    who,
    where,
  }: { when: readonly FactValue[]; who: readonly FactValue[]; where: readonly FactValue[] },
): readonly Fact[] => {
  const { facts: words, certainty } = view.words;
  const { confidence, checkedOn, doubts } = record as Sourced;
  const checked = fill(certainty.checkedNote, dateGaps(view, checkedOn));
  const doubted = (doubts ?? []).length > 0 ? ` ${certainty.hasDoubts}` : '';
  return [
    { term: words.when, values: when },
    { term: words.who, values: who },
    { term: words.where, values: where },
    {
      term: words.howSure,
      values: [{ text: certainty.confidences[confidence], href: '#certainty' }],
      note: `${checked}${doubted}`,
    },
  ].filter(({ values }) => values.length > 0);
};

/** What every record page shows: head, body, how sure, sources. */
export interface RecordView {
  readonly frame: Frame;
  readonly kind: Said;
  readonly identifier?: Said;
  readonly title: Said;
  readonly gist?: Said;
  readonly languageNote?: Said;
  readonly body?: { readonly html: string; readonly lang?: string };
  readonly certainty: CertaintyView;
  readonly sources: readonly SourceView[];
  readonly versions: VersionsSection;
  /** Absent where the portal names no repository. */
  readonly issue?: IssuePanel;
  readonly cite: CiteSection;
  /** Absent of a type that is not embedded. */
  readonly embed?: EmbedOffer;
  /** Leads to the page on which a change of it is proposed. */
  readonly propose: { readonly href: string; readonly text: string };
  readonly words: View['words'];
}

type Sourced = Stored & Archive['laws']['all'][number];

/** Which version of a record stands in the archive: that which was saved last; where that is not known, the day on which it was checked. */
const versionWords = (view: View, record: Sourced): string => {
  const { takeAway } = view.words;
  const last = lastVersionOf(view.site, record);
  return last === undefined
    ? fill(takeAway.checked, dateGaps(view, record.checkedOn))
    : fill(takeAway.version, { ...dateGaps(view, last.on), commit: last.commit });
};

/** The parts that every record page has. `gist` is left out where the record has none. */
export const recordView = (view: View, record: Stored, kind: Said, identifier?: Said): RecordView => {
  const { site, words } = view;
  const sourced = record as Sourced;
  const translated = translationOf(view, record);
  const title = titleOf(view, record);
  const gist = sourced.gist === undefined ? undefined : translated.text('gist', sourced.gist);
  if (record.type === 'page') throw new Error('A page of prose has no record page.');
  const section = sectionOf[record.type];
  const original = originalLanguage(view);
  const body = bodyOf(view, record);
  const issue = issuePanel(view, { href: recordHref(view, record), title: identifier ?? title });
  const { head, cite } = citedRecordPage(view, record as CitedRecord);
  const embed = recordOffer(view, record);
  return {
    frame: frameOf(view, {
      title: identifier === undefined ? title : `${plain(identifier)}: ${plain(title)}`,
      description: gist ?? title,
      section,
      path: (language) => sectionPath(site, section, slugOf(viewOf(site, language), record))(language),
      crumbs: [sectionCrumb(view, section), { text: identifier ?? title }],
      article: true,
      head,
      picture: recordPicture(view, record),
      version: versionWords(view, sourced),
      follow: [markdownTypes[record.type].folder, record.id],
    }),
    kind,
    ...(identifier === undefined ? {} : { identifier }),
    title,
    ...(gist === undefined ? {} : { gist }),
    ...(translated.exists
      ? {}
      : {
          languageNote: fill(words.site.untranslated, {
            language: wordsOf(original, site.archive.words).language,
          }),
        }),
    ...(body === undefined ? {} : { body }),
    certainty: certaintyOf(view, sourced),
    sources: sourcesOf(view, sourced.sources as readonly Source[]),
    versions: versionsSection(view, record),
    ...(issue === undefined ? {} : { issue }),
    cite,
    ...(embed === undefined ? {} : { embed }),
    propose: proposeLink(view, record),
    words,
  };
};

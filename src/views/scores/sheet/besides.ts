import type { Scorecard } from '#model/scorecard.ts';

import { answersFor } from '#domain/commitments/responsible.ts';
import type { EditionScores } from '#domain/scores/editions.ts';
import { timeOf } from '#views/format/date.ts';
import { nextDeadline } from '#views/home-deadlines.ts';
import { recordHref } from '#views/links.ts';
import { type Said, sayLocal, titleOf } from '#views/said.ts';
import { speakingFor } from '#views/scores/parts/found.ts';
import { timelinessIn } from '#views/scores/parts/late.ts';
import type { View } from '#views/site.ts';

/** A deadline ahead, with what falls due. */
export interface SheetDeadline {
  readonly on: { readonly text: string; readonly datetime: string };
  readonly title: Said;
}

/** The deadlines after the day of the edition, the nearest first. */
export const sheetDeadlines = (
  view: View,
  edition: EditionScores,
  { items }: Scorecard,
): readonly SheetDeadline[] =>
  items
    .flatMap(({ commitment, jurisdiction }) => {
      const timeliness = timelinessIn(view, edition, commitment, jurisdiction);
      const on = timeliness && nextDeadline(timeliness);
      const told = edition.commitment(commitment);
      if (on === undefined || told === undefined) return [];
      return [{ on: timeOf(view, on), title: sayLocal(view, told.title) }];
    })
    .sort((a, b) => (a.on.datetime < b.on.datetime ? -1 : a.on.datetime > b.on.datetime ? 1 : 0));

/** The institutions of the area that answer for something here, as the records name them today. */
export const sheetAnswerers = (
  view: View,
  { items, code }: Scorecard,
): readonly { readonly text: Said; readonly href: string }[] => {
  const { archive } = view.site;
  const commitments = items.flatMap(({ commitment }) => archive.commitments.get(commitment) ?? []);
  return archive.institutions.all
    .filter(
      (institution) =>
        institution.jurisdiction === code &&
        commitments.some((commitment) => answersFor(archive, commitment, institution) !== undefined),
    )
    .map((institution) => ({ text: titleOf(view, institution), href: recordHref(view, institution) }));
};

/** A document that a rating rests on. */
export interface SheetSource {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
}

/** What the findings that speak here rest on, each document once, in the order of the commitments. */
export const sheetSources = (edition: EditionScores, { items }: Scorecard): readonly SheetSource[] => {
  const evidence = items
    .flatMap((item) => speakingFor(edition, item))
    .flatMap((key) => edition.finding(key)?.evidence ?? []);
  return [
    ...new Map(evidence.map(({ title, publisher, url }) => [title, { title, publisher, url }])).values(),
  ];
};

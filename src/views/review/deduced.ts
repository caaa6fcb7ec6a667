import type { Stored } from '#model/archive.ts';

import { recordHref } from '#views/links.ts';
import { plain, titleOf } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { groupOf, moved, type ReviewGroup, type ReviewLine } from './review.ts';

const lineOf = (view: View, record: Stored, before: string, now: string): readonly ReviewLine[] =>
  before === now
    ? []
    : [
        {
          name: plain(titleOf(view, record)),
          address: recordHref(view, record),
          text: moved(before, now),
          details: [],
        },
      ];

/** What follows from the records and is not written in any: whether a norm is in force, how a commitment stands against its deadline. */
export const deducedGroup = (before: View, now: View): readonly ReviewGroup[] => {
  const { legalStatus, timeliness, review } = now.words;
  const laws = now.site.archive.laws.all.flatMap((law) => {
    const [was, is] = [before, now].map(({ site }) => site.legalStates.get(law.id)?.status);
    return was && is ? lineOf(now, law, legalStatus[was], legalStatus[is]) : [];
  });
  const commitments = now.site.archive.commitments.all.flatMap((commitment) => {
    const old = before.site.archive.commitments.get(commitment.id);
    if (old === undefined) return [];
    const [was, is] = [before.site.timelinessOf(old), now.site.timelinessOf(commitment)];
    return lineOf(now, commitment, timeliness[was.state], timeliness[is.state]);
  });
  return groupOf(review.deduced, [...laws, ...commitments]);
};

import { fill } from '#i18n/words.ts';
import type { ScoredCommitment } from '#model/scorecard.ts';

import type { Timeliness } from '#domain/commitments/timeliness.ts';
import type { EditionScores } from '#domain/scores/editions.ts';
import { lateWords, timelinessMark } from '#views/parts/due.ts';
import type { Fact } from '#views/records/record.ts';
import { plain, sayLocal } from '#views/said.ts';
import { scoreHref } from '#views/scores/addresses.ts';
import { timelinessIn } from '#views/scores/parts/late.ts';
import type { View } from '#views/site.ts';

const partnersOf = (edition: EditionScores, { id, group }: ScoredCommitment): readonly ScoredCommitment[] =>
  group === undefined
    ? []
    : edition.result.commitments.filter((each) => each.group === group && each.id !== id);

/** How late, and that it is known from the state alone, where it is. */
const lateNote = (view: View, timeliness: Timeliness): string | undefined => {
  const late = lateWords(view, timeliness);
  if (timeliness.evidence !== 'said') return late;
  const { saidOnly } = view.words.commitment;
  return late === undefined ? saidOnly : `${late}. ${saidOnly}`;
};

/** What a commitment weighs, where the method puts it and how it stood against its deadline, as facts. */
export const whyFacts = (view: View, edition: EditionScores, told: ScoredCommitment): readonly Fact[] => {
  const { facts: words, scores, responses, strengths } = view.words;
  const { why } = scores;
  const { id, method } = edition.result;
  const section = method.sections?.find((each) => each.id === told.section);
  // What is out of the count may have ended: neither its weight nor its deadline says anything then.
  const counts = told.excluded === undefined;
  const timeliness = counts ? timelinessIn(view, edition, told.id) : undefined;
  const late = timeliness && lateNote(view, timeliness);
  const partners = partnersOf(edition, told);
  return [
    { term: words.strength, values: [{ text: strengths[told.strength] }] },
    ...(told.response === undefined
      ? []
      : [{ term: words.response, values: [{ text: responses[told.response] }] }]),
    ...(counts ? [{ term: why.weight, values: [{ text: told.weight }] }] : []),
    ...(section === undefined
      ? []
      : [
          {
            term: why.section,
            values: [
              {
                text: fill(why.sectionWeight, {
                  label: plain(sayLocal(view, section.label)),
                  weight: section.weight,
                }),
              },
            ],
          },
        ]),
    ...(partners.length === 0
      ? []
      : [
          {
            term: why.group,
            values: partners.map((each) => ({
              text: sayLocal(view, each.title),
              href: scoreHref(view, { kind: 'commitment', edition: id, id: each.id }),
            })),
          },
        ]),
    ...(timeliness === undefined
      ? []
      : [
          {
            term: why.late,
            values: [{ text: timelinessMark(view, timeliness).label }],
            ...(late === undefined ? {} : { note: late }),
          },
        ]),
  ];
};

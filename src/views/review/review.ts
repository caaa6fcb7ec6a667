import { fill } from '#i18n/words.ts';
import type { RecordDifference } from '#model/history.ts';

import { dateWords } from '#views/format/date.ts';
import { counted } from '#views/format/number.ts';
import type { View } from '#views/site.ts';

import { deducedGroup } from './deduced.ts';
import { recordGroups } from './records.ts';
import { scoreGroups } from './scores.ts';

/** Something that changes: what it is, where a reader finds it, how it changes. All of it plain text. */
export interface ReviewLine {
  readonly name: string;
  /** Absent where it has no page, or none any more. */
  readonly address?: string;
  readonly text?: string;
  readonly details: readonly string[];
}

/** Never without lines. */
export interface ReviewGroup {
  readonly heading: string;
  readonly lines: readonly ReviewLine[];
}

/** What a proposed change does to what readers see. */
export interface Review {
  readonly title: string;
  readonly notes: readonly string[];
  readonly groups: readonly ReviewGroup[];
}

/** The language of a review: it can be written even where the records are too broken to be shown. */
export type ReviewLanguage = Pick<View, 'language' | 'locale' | 'words'>;

/** A problem of a file in words, with its place: `content/laws/ley-1.md:4:3`. */
export interface NewProblem {
  readonly isError: boolean;
  readonly place: string;
  readonly message: string;
}

/** Two states of the content, the second of which is proposed. */
export interface Proposal {
  /** The first ten digits of the commit that it is compared with. */
  readonly commit: string;
  /** Absent where that state has errors: what follows from records that do not hold says nothing. */
  readonly before?: View;
  readonly now?: View;
  readonly differences: readonly RecordDifference[];
  /** Settings, methods, editions: files that differ and are no records. */
  readonly otherFiles: readonly string[];
  readonly newProblems: readonly NewProblem[];
  /** How many problems are there no longer. */
  readonly mended: number;
}

/** How a value passes into another; the value alone where it stays. */
export const moved = (before: string, now: string): string => (before === now ? now : `${before} → ${now}`);

/** A group; none without lines. */
export const groupOf = (heading: string, lines: readonly ReviewLine[]): readonly ReviewGroup[] =>
  lines.length === 0 ? [] : [{ heading, lines }];

const problemLines = ({ words }: ReviewLanguage, problems: readonly NewProblem[]): readonly ReviewLine[] =>
  problems.map(({ isError, place, message }) => ({
    name: words.review[isError ? 'error' : 'warning'],
    address: place,
    text: message,
    details: [],
  }));

const dayNote = ({ review }: View['words'], before: View, now: View): readonly string[] =>
  before.site.day === now.site.day
    ? []
    : [
        fill(review.day, {
          before: dateWords(now, before.site.day),
          after: dateWords(now, now.site.day),
        }),
      ];

/** What a proposed change does to what readers see: problems, scores, what follows from the records, the records themselves. */
export const reviewOf = (language: ReviewLanguage, proposal: Proposal): Review => {
  const { before, now, differences, otherFiles, newProblems, mended } = proposal;
  const { review } = language.words;
  const groups = [
    ...groupOf(review.problems, problemLines(language, newProblems)),
    ...(before && now ? [...scoreGroups(before, now), ...deducedGroup(before, now)] : []),
    ...(now ? recordGroups(before, now, differences) : []),
    ...groupOf(
      review.otherFiles,
      otherFiles.map((file) => ({ name: file, details: [] })),
    ),
  ];
  const said = [
    ...(before && now ? dayNote(language.words, before, now) : []),
    ...(mended === 0 ? [] : [counted(language, review.mended, mended)]),
  ];
  return {
    title: review.title,
    notes: [
      fill(review.since, { commit: proposal.commit }),
      ...(now === undefined ? [review.broken] : before === undefined ? [review.brokenBefore] : []),
      ...said,
      ...(groups.length + said.length === 0 && now && before ? [review.none] : []),
    ],
    groups,
  };
};

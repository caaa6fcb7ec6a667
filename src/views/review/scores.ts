import { fill } from '#i18n/words.ts';
import type { Score } from '#model/scorecard.ts';

import type { EditionScores } from '#domain/scores/editions.ts';
import { type MovedScore, movedScores } from '#domain/scores/compare/moved.ts';
import { exactWords } from '#views/format/exact.ts';
import { numberWords } from '#views/format/number.ts';
import { percentWords } from '#views/format/percent.ts';
import { plain, sayLocal } from '#views/said.ts';
import { subjectHref, subjectName } from '#views/scores/parts/subjects.ts';
import type { View } from '#views/site.ts';

import { groupOf, moved, type ReviewGroup, type ReviewLine } from './review.ts';

/** The value, or what its page says in the place of it. */
const valueWords = (view: View, { percent, withheld }: Score): string =>
  percent === undefined
    ? view.words.scores.score.withheld[withheld ?? 'nothing-rated']
    : percentWords(view, percent);

const coverageWords = (view: View, before: Score, now: Score): readonly string[] => {
  const { review } = view.words;
  if (before.applicable === 0 && now.applicable === 0) return [];
  const number = (value: number): string => numberWords(view, value);
  const of = (count: string, total: number): string => fill(review.of, { count, total: number(total) });
  const isOneTotal = before.applicable === now.applicable;
  const rated = isOneTotal
    ? of(moved(number(before.rated), number(now.rated)), now.applicable)
    : moved(of(number(before.rated), before.applicable), of(number(now.rated), now.applicable));
  const isSameCount = isOneTotal && before.rated === now.rated;
  const shares = [before, now].map(({ coveragePercent = 0 }) => percentWords(view, coveragePercent));
  const [was = '', is = ''] = shares;
  const partly = moved(number(before.partlyRated), number(now.partlyRated));
  return [
    fill(review.coverage, { coverage: isSameCount && was !== is ? `${rated} (${moved(was, is)})` : rated }),
    ...(before.partlyRated === now.partlyRated ? [] : [fill(review.partly, { count: partly })]),
  ];
};

/** The bounds between which a score lies; none of one that is withheld. */
const intervalWords = (view: View, { interval, percent }: Score): string | undefined =>
  interval === undefined || percent === undefined
    ? undefined
    : fill(view.words.review.interval, {
        low: percentWords(view, interval.lowPercent),
        high: percentWords(view, interval.highPercent),
      });

/** "41 % → 44 %, cobertura 12 → 14 de 42, entre 20 % y 70 % → entre 25 % y 68 %": what stays is said once. */
const movedWords = (view: View, before: Score, now: Score): string => {
  const { review } = view.words;
  const [was, is] = [intervalWords(view, before), intervalWords(view, now)];
  const isHidden = before.percent === now.percent && before.value !== now.value;
  return [
    moved(valueWords(view, before), valueWords(view, now)),
    ...(isHidden && before.value !== undefined && now.value !== undefined
      ? [fill(review.exact, { value: moved(exactWords(before.value), exactWords(now.value)) })]
      : []),
    ...coverageWords(view, before, now),
    ...(was === is || was === undefined || is === undefined ? [] : [moved(was, is)]),
  ].join(', ');
};

const scoreText = (view: View, { before, now }: MovedScore): string => {
  const { review } = view.words;
  if (before && now) return movedWords(view, before, now);
  if (now) return fill(review.newScore, { score: movedWords(view, now, now) });
  return before ? fill(review.goneScore, { score: movedWords(view, before, before) }) : '';
};

/** A score that is told; not one of which every figure that its page prints stays. */
const scoreLines = (
  before: View,
  now: View,
  editions: readonly [EditionScores, EditionScores],
): readonly ReviewLine[] =>
  movedScores(...editions).flatMap((score) => {
    const { kind, code } = score.card;
    const text = scoreText(now, score);
    if (score.now && text === movedWords(now, score.now, score.now)) return [];
    const [view, edition] = score.now ? [now, editions[1]] : [before, editions[0]];
    const href = score.now && subjectHref(view, edition, kind, code);
    return [
      {
        name: kind === 'whole' ? now.words.scores.overview.whole : plain(subjectName(now, score.card)),
        ...(href === undefined ? {} : { address: href }),
        text,
        details: [],
      },
    ];
  });

const titleOf = (view: View, { result }: EditionScores): string => plain(sayLocal(view, result.title));

/** The scores that change, edition by edition, the newest first, then the editions that come and go. */
export const scoreGroups = (before: View, now: View): readonly ReviewGroup[] => {
  const { review } = now.words;
  const old = new Map(before.site.editions.map((edition) => [edition.result.id, edition]));
  const ids = new Set(now.site.editions.map(({ result }) => result.id));
  const kept = now.site.editions.flatMap((edition) => {
    const was = old.get(edition.result.id);
    if (was === undefined) return [];
    const heading = fill(review.scores, { edition: titleOf(now, edition) });
    return groupOf(heading, scoreLines(before, now, [was, edition]));
  });
  const come = now.site.editions.flatMap((edition) => {
    if (old.has(edition.result.id)) return [];
    const href = subjectHref(now, edition, 'whole');
    return [{ name: titleOf(now, edition), ...(href === undefined ? {} : { address: href }), details: [] }];
  });
  const gone = before.site.editions
    .filter(({ result }) => !ids.has(result.id))
    .map((edition) => ({ name: titleOf(before, edition), details: [] }));
  return [...kept, ...groupOf(review.newEditions, come), ...groupOf(review.goneEditions, gone)];
};

import { fill } from '#i18n/words.ts';
import type { Scorecard } from '#model/scorecard.ts';

import { besideOf } from '#domain/scores/compare/beside.ts';
import type { EditionScores } from '#domain/scores/editions.ts';
import { type Trend, trendOf } from '#domain/scores/compare/trend.ts';
import { timeOf } from '#views/format/date.ts';
import { byAlphabet } from '#views/format/list.ts';
import { counted } from '#views/format/number.ts';
import { plain, type Said, sayLocal } from '#views/said.ts';
import { scoreHref } from '#views/scores/addresses.ts';
import { subjectName } from '#views/scores/parts/subjects.ts';
import { changeWords, type TrendRow } from '#views/scores/parts/trend.ts';
import { scoreName } from '#views/scores/score.ts';
import type { View } from '#views/site.ts';

import { type Side, sideOf } from './side.ts';

/** A score that rose or fell between two editions. */
export interface Moved {
  /** Names the score in the data: `jurisdiction:PE-CUS`. */
  readonly name: string;
  readonly title: Said;
  /** In the older edition, and in the newer. */
  readonly scores: readonly {
    readonly edition: string;
    /** The name of the edition. */
    readonly label: string;
    readonly href: string;
    readonly value: { readonly text: string; readonly exact: string };
    readonly coverage: string;
  }[];
  readonly change: string;
  /** Said where the two intervals meet: what nobody has rated may be all that changed. */
  readonly caution?: string;
}

/** Two editions side by side, the older one first: the whole, and what moved where it may be compared. */
export interface EditionPair {
  /** Where it stands on the page, and the code by which an address asks for it. */
  readonly id: string;
  readonly code: string;
  readonly title: string;
  /** The other edition. */
  readonly name: string;
  readonly sides: readonly [Side, Side];
  readonly facts: readonly {
    readonly asOf: { readonly text: string; readonly datetime: string };
    readonly method: Said;
  }[];
  readonly change: TrendRow['change'];
  readonly caution?: string;
  /** Commitments that are in the count of one of the two only. */
  readonly only: readonly {
    readonly heading: string;
    readonly items: readonly { readonly title: Said; readonly href: string }[];
  }[];
  readonly isOneMethod: boolean;
  readonly moved: readonly Moved[];
  /** How many scores do not stand there, by why. */
  readonly rest: readonly string[];
}

const isMove = ({ kind }: Trend): boolean => kind === 'up' || kind === 'down';

const cautionOf = (view: View, trend: Trend, now: Scorecard): { caution?: string } =>
  isMove(trend) &&
  'before' in trend &&
  besideOf(now.score, trend.before as Scorecard['score']).kind !== 'apart'
    ? { caution: view.words.scores.compare.overlap }
    : {};

const onlyIn = (view: View, edition: EditionScores, ids: readonly string[]): EditionPair['only'] =>
  ids.length === 0
    ? []
    : [
        {
          heading: counted(view, view.words.scores.compare.onlyIn, ids.length, {
            edition: plain(sayLocal(view, edition.result.title)),
          }),
          items: ids.map((id) => {
            const told = edition.commitment(id);
            return {
              title: told === undefined ? id : sayLocal(view, told.title),
              href: scoreHref(view, { kind: 'commitment', edition: edition.result.id, id }),
            };
          }),
        },
      ];

/** Places, institutions and pillars of either edition, each with how it moved; those of the older one alone without a trend. */
const trendsOf = (older: EditionScores, newer: EditionScores) => {
  const counts = ({ kind }: Scorecard): boolean => kind !== 'whole' && kind !== 'strength';
  const gone = older.result.scorecards.filter(
    (card) => counts(card) && newer.scorecard(card.kind, card.code) === undefined,
  ).length;
  const trends = newer.result.scorecards
    .filter(counts)
    .map((card) => ({ card, trend: trendOf(older, newer, card.kind, card.code) }));
  return { gone, trends };
};

const movedScore = (
  view: View,
  edition: EditionScores,
  { kind, code }: Scorecard,
): Moved['scores'][number] => {
  const { value, coverage, href } = sideOf(view, edition, edition.scorecard(kind, code) as Scorecard);
  return {
    edition: edition.result.id,
    label: plain(sayLocal(view, edition.result.title)),
    href: href as string,
    value: value as Moved['scores'][number]['value'],
    coverage,
  };
};

const movedOf = (
  view: View,
  older: EditionScores,
  newer: EditionScores,
): Pick<EditionPair, 'moved' | 'rest'> => {
  const { rest: words } = view.words.scores.compare;
  const { gone, trends } = trendsOf(older, newer);
  const compare = byAlphabet(view);
  const count = (kind: Trend['kind']): number => trends.filter(({ trend }) => trend.kind === kind).length;
  const rest = [
    [words.same, count('same')],
    [words.noScore, count('no-score')],
    [words.changed, count('changed')],
    [words.single, count('new') + gone],
  ] as const;
  return {
    moved: trends
      .filter(({ trend }) => isMove(trend))
      .map(({ card, trend }) => ({
        name: scoreName(card.kind, card.code),
        title: subjectName(view, card),
        scores: [older, newer].map((edition) => movedScore(view, edition, card)),
        change: changeWords(view, trend).text,
        ...cautionOf(view, trend, card),
      }))
      .sort((a, b) => compare(plain(a.title), plain(b.title))),
    rest: rest.flatMap(([forms, number]) => (number === 0 ? [] : [counted(view, forms, number)])),
  };
};

/** The scorecard of the whole. Throws where the edition has none. */
export const wholeOf = ({ result, scorecard }: EditionScores): Scorecard => {
  const whole = scorecard('whole');
  if (whole === undefined) throw new Error(`The edition "${result.id}" has no whole.`);
  return whole;
};

/** What `other` shows beside `here`. The address names the other; the columns go by age, so that a rise reads the same from both. */
export const editionPairOf = (view: View, here: EditionScores, other: EditionScores): EditionPair => {
  const { editions } = view.site;
  const [newer, older] =
    editions.indexOf(here) < editions.indexOf(other) ? [here, other] : ([other, here] as const);
  const [before, now] = [wholeOf(older), wholeOf(newer)];
  const trend = trendOf(older, newer, 'whole');
  const isOneMethod = !(trend.kind === 'changed' && trend.method);
  const name = (edition: EditionScores): string => plain(sayLocal(view, edition.result.title));
  return {
    id: other.result.id,
    code: other.result.id,
    name: name(other),
    title: fill(view.words.scores.compare.pair, { a: name(older), b: name(newer) }),
    sides: [
      { ...sideOf(view, older, before), title: name(older) },
      { ...sideOf(view, newer, now), title: name(newer) },
    ],
    facts: [older, newer].map(({ result }) => ({
      asOf: timeOf(view, result.asOf),
      method: sayLocal(view, result.method.title),
    })),
    change: changeWords(view, trend),
    ...cautionOf(view, trend, now),
    only:
      trend.kind === 'changed'
        ? [...onlyIn(view, newer, trend.entered), ...onlyIn(view, older, trend.left)]
        : [],
    isOneMethod,
    ...(isOneMethod ? movedOf(view, older, newer) : { moved: [], rest: [] }),
  };
};

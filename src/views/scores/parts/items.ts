import { fill } from '#i18n/words.ts';
import type { ScoredCommitment, ScoredItem, Scorecard } from '#model/scorecard.ts';

import type { EditionScores } from '#domain/scores/editions.ts';
import { fractionText, multiply, parseFraction, percentOf } from '#domain/scores/fraction.ts';
import { openOrder } from '#domain/scores/states.ts';
import { dateWords } from '#views/format/date.ts';
import { byAlphabet } from '#views/format/list.ts';
import { percentWords } from '#views/format/percent.ts';
import { lateWords, timelinessMark } from '#views/parts/due.ts';
import type { RatingView } from '#views/parts/rating.ts';
import { plain, type Said, sayLocal } from '#views/said.ts';
import { scoreHref } from '#views/scores/addresses.ts';
import { stateView } from '#views/scores/states.ts';
import type { View } from '#views/site.ts';

import { newestOf, repliedFindings, speakingFor } from './found.ts';
import { timelinessIn } from './late.ts';

/** A commitment as it enters a score: what it is, how it stands, and the way to why. */
export interface ItemRow {
  readonly id: string;
  readonly title: Said;
  readonly href: string;
  readonly strength: string;
  readonly hasReply: boolean;
  readonly state: RatingView;
  /** "1/3 de 1"; absent where nothing is rated. */
  readonly value?: { readonly text: string; readonly exact: string };
  readonly weight: string;
  readonly coverage: string;
  readonly late?: { readonly mark?: string; readonly label: string; readonly note?: string };
  readonly found?: { readonly text: string; readonly datetime: string };
}

/** The commitments of a scorecard, with the columns that say something. */
export interface ItemTable {
  readonly rows: readonly ItemRow[];
  readonly hasWeights: boolean;
  readonly hasCoverage: boolean;
  /** "Plazo a esa fecha": absent where no record is left to tell. */
  readonly hasDeadlines: boolean;
  /** How many of the findings that speak here an authority has replied to. */
  readonly replied: number;
}

/** Levels best first, then the open states in their order. */
const placeOf = (
  { result }: EditionScores,
  { state, value }: ScoredItem,
  { scale }: ScoredCommitment,
): number => {
  const levels = result.method.scales.find(({ id }) => id === scale)?.levels ?? [];
  const level = levels.findIndex(({ code }) => code === state);
  if (level >= 0 && value !== undefined) return levels.length - 1 - level;
  return 1000 + openOrder.findIndex((each) => each === state);
};

/** A value in the points of its scale: a level of 2/3 where 2 is the best is "4/3 de 2"; a penalty is what it takes off. */
const valueOf = (view: View, value: string, { maximum }: ScoredCommitment): ItemRow['value'] => {
  const { card: words } = view.words.scores;
  const text =
    maximum === '0'
      ? fill(words.penalty, { value })
      : fill(words.value, {
          value: fractionText(multiply(parseFraction(value), parseFraction(maximum))),
          maximum,
        });
  return { text, exact: value };
};

const lateOf = (view: View, edition: EditionScores, item: ScoredItem): ItemRow['late'] => {
  const timeliness = timelinessIn(view, edition, item.commitment, item.jurisdiction);
  if (timeliness === undefined) return undefined;
  const note = lateWords(view, timeliness);
  return { ...timelinessMark(view, timeliness), ...(note === undefined ? {} : { note }) };
};

const rowOf = (view: View, edition: EditionScores, item: ScoredItem, told: ScoredCommitment): ItemRow => {
  const { result } = edition;
  const late = lateOf(view, edition, item);
  const newest = newestOf(edition, item);
  const replied = repliedFindings(view);
  const value = item.value === undefined ? undefined : valueOf(view, item.value, told);
  return {
    id: item.commitment,
    title: sayLocal(view, told.title),
    href: scoreHref(view, { kind: 'commitment', edition: result.id, id: item.commitment }),
    strength: view.words.strengths[told.strength],
    hasReply: speakingFor(edition, item).some((key) => replied.has(key)),
    state: stateView(view, result.method, item.state, told.scale),
    ...(value === undefined ? {} : { value }),
    weight: item.weight,
    coverage: percentWords(view, percentOf(parseFraction(item.coverage))),
    ...(late === undefined ? {} : { late }),
    ...(newest === undefined
      ? {}
      : { found: { text: dateWords(view, newest.slice(0, 7)), datetime: newest } }),
  };
};

/** What a scorecard is made of: rated first, best to worst, then by what is known; titles in alphabetical order among equals. */
export const itemTable = (view: View, edition: EditionScores, { items }: Scorecard): ItemTable => {
  const compare = byAlphabet(view);
  const replied = repliedFindings(view);
  const rows = items
    .flatMap((item) => {
      const told = edition.commitment(item.commitment);
      if (told === undefined) return [];
      return [{ place: placeOf(edition, item, told), row: rowOf(view, edition, item, told) }];
    })
    .sort((a, b) => a.place - b.place || compare(plain(a.row.title), plain(b.row.title)))
    .map(({ row }) => row);
  return {
    rows,
    hasWeights: new Set(items.map(({ weight }) => weight)).size > 1,
    hasCoverage: items.some(({ coverage }) => coverage !== '0' && coverage !== '1'),
    hasDeadlines: rows.some(({ late }) => late !== undefined),
    replied: new Set(items.flatMap((item) => speakingFor(edition, item)).filter((key) => replied.has(key)))
      .size,
  };
};

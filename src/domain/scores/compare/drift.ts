import type { Archive, EditionEntry } from '#model/archive.ts';
import { type Score, scorecardName } from '#model/scorecard.ts';

import { calculateEdition } from '#domain/scores/edition.ts';
import { fraction, fractionText, multiply, parseFraction } from '#domain/scores/fraction.ts';

/** A score of a closed edition that the records of today would not give any more. */
export interface Drift {
  /** `whole`, `jurisdiction:PE-CUS`, `institution:id`, `pillar:code`, `strength:code`. */
  readonly what: string;
  readonly oldValue: string;
  readonly newValue: string;
}

const none = '—';

/** A score in figures alone, in forms each of which sees more: the percentage; with coverage; with states; the exact value and bounds. */
const formsOf = (score: Score | undefined): readonly string[] => {
  if (score === undefined) return [none, none, none, none];
  const { interval, value = none, coverage, applicable, distribution } = score;
  const percent = score.percent === undefined ? none : `${score.percent} %`;
  const rated =
    coverage === undefined ? none : fractionText(multiply(parseFraction(coverage), fraction(applicable)));
  const states = distribution.map(({ state, count }) => `${count} ${state}`).join(', ');
  const bounds = interval === undefined ? none : `${interval.low} … ${interval.high}`;
  return [
    percent,
    `${percent}, ${rated} / ${applicable}`,
    `${percent} (${states})`,
    `${percent}, ${value}, ${bounds}`,
  ];
};

/** The first form in which two scores differ; undefined where they say the same. */
const differenceOf = (
  before: Score | undefined,
  now: Score | undefined,
): readonly [before: string, now: string] | undefined => {
  const [old, fresh] = [formsOf(before), formsOf(now)];
  const place = old.findIndex((form, index) => form !== fresh[index]);
  return place === -1 ? undefined : [old[place] as string, fresh[place] as string];
};

/**
 * The scores of a closed edition that content entered, corrected or removed since would change, but for those an erratum already
 * tells: the last one of a scorecard, with the value it would have now. One that tells a value it would not have is drift too. None of an open edition, and none where its method is gone.
 */
export const driftOf = (archive: Archive, edition: EditionEntry): readonly Drift[] => {
  const { lock, errata = [] } = edition;
  if (lock === undefined || archive.methods.get(edition.method) === undefined) return [];
  const now = new Map(
    calculateEdition(archive, edition).scorecards.map((card) => [
      scorecardName(card.kind, card.code),
      card.score,
    ]),
  );
  return lock.result.scorecards.flatMap((card) => {
    const what = scorecardName(card.kind, card.code);
    const fresh = now.get(what);
    const difference = differenceOf(card.score, fresh);
    const told = errata.filter((each) => each.what === what).at(-1);
    if (told === undefined)
      return difference === undefined ? [] : [{ what, oldValue: difference[0], newValue: difference[1] }];
    const forms = formsOf(fresh);
    if (forms.includes(told.newValue)) return [];
    return [{ what, oldValue: told.newValue, newValue: difference?.[1] ?? (forms[0] as string) }];
  });
};

import { fill } from '#i18n/words.ts';
import type { ScoredCommitment, ScoredPart, SetAside } from '#model/scorecard.ts';

import type { EditionScores } from '#domain/scores/editions.ts';
import { dateGaps, dateWords } from '#views/format/date.ts';
import type { RatingView } from '#views/parts/rating.ts';
import { plain, sayLocal } from '#views/said.ts';
import { stateView } from '#views/scores/states.ts';
import type { View } from '#views/site.ts';

import { asideWords } from './aside.ts';
import { findingAnchor, usedFindingView, type UsedFindingView } from './finding.ts';

/** A finding where a part names it: its card the first time on the page, then a link to that card. */
export type Named =
  | { readonly kind: 'card'; readonly card: UsedFindingView }
  | { readonly kind: 'again'; readonly href: string; readonly text: string };

/** A finding that was set aside, and why. */
export interface AsideView {
  readonly reason: string;
  readonly found?: Named;
}

/** A value, in words and exact. */
export interface ValueView {
  readonly text: string;
  readonly exact: string;
}

/** What speaks for an area, or for one time that a duty fell due there. */
export interface PartView {
  /** Only of one time among several, or of a duty that recurs. */
  readonly time?: {
    readonly id: string;
    readonly text: string;
    readonly datetime: string;
    readonly due: string;
  };
  readonly state: RatingView;
  readonly value?: ValueView;
  readonly disagreement?: string;
  readonly speaks?: Named;
  readonly agreeing: readonly Named[];
  readonly aside: readonly AsideView[];
}

/** Times of one state that no finding speaks of, told together. */
export interface BlankTimes {
  readonly state: RatingView;
  readonly text: string;
  readonly times: readonly { readonly id: string; readonly text: string; readonly datetime: string }[];
}

/** Names the findings of a page: each has its card once. */
export type Namer = (key: string) => Named | undefined;

/** A namer for one page; it must be asked in the order of the page. */
export const namerOf = (view: View, edition: EditionScores, told: ScoredCommitment): Namer => {
  const shown = new Set<string>();
  return (key) => {
    const used = edition.finding(key);
    if (used === undefined) return undefined;
    if (shown.has(key))
      return {
        kind: 'again',
        href: `#${findingAnchor(key)}`,
        text: fill(view.words.scores.why.again, { title: plain(sayLocal(view, used.auditTitle)) }),
      };
    shown.add(key);
    return { kind: 'card', card: usedFindingView(view, edition, told, used) };
  };
};

export const valueView = (view: View, value: string): ValueView => ({
  text: fill(view.words.scores.why.value, { value }),
  exact: value,
});

/** The id of a time that a duty fell due in an area. */
export const timeAnchor = (area: string, period: string): string => `${area.toLowerCase()}-${period}`;

/** Whether nothing on record speaks of a part. */
export const isBlank = ({ finding, setAside = [] }: ScoredPart): boolean =>
  finding === undefined && setAside.length === 0;

export const asideViews = (
  view: View,
  edition: EditionScores,
  setAside: readonly SetAside[],
  name: Namer,
): readonly AsideView[] =>
  setAside.map((each) => {
    const found = name(each.finding);
    return {
      reason: asideWords(view, edition, each, edition.finding(each.finding)),
      ...(found === undefined ? {} : { found }),
    };
  });

const timeOfPart = (view: View, area: string, { period, dueOn }: ScoredPart): PartView['time'] =>
  period === undefined || dueOn === undefined
    ? undefined
    : {
        id: timeAnchor(area, period),
        text: dateWords(view, period),
        datetime: period,
        due: fill(view.words.scores.why.due, dateGaps(view, dueOn)),
      };

/** The view of a part of an area. */
export const partView = (
  view: View,
  edition: EditionScores,
  told: ScoredCommitment,
  area: string,
  part: ScoredPart,
  name: Namer,
): PartView => {
  const { method } = edition.result;
  const time = timeOfPart(view, area, part);
  const speaks = part.finding === undefined ? undefined : name(part.finding);
  return {
    ...(time === undefined ? {} : { time }),
    state: stateView(view, method, part.state, told.scale),
    ...(part.value === undefined ? {} : { value: valueView(view, part.value) }),
    ...(part.disagreement === undefined
      ? {}
      : { disagreement: view.words.scores.why.disagreement[method.disagreement] }),
    ...(speaks === undefined ? {} : { speaks }),
    agreeing: (part.agreeing ?? []).flatMap((key) => name(key) ?? []),
    aside: asideViews(view, edition, part.setAside ?? [], name),
  };
};

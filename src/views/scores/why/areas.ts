import type { ScoredArea, ScoredCommitment } from '#model/scorecard.ts';

import type { EditionScores } from '#domain/scores/editions.ts';
import { dateWords } from '#views/format/date.ts';
import { byAlphabet } from '#views/format/list.ts';
import { counted } from '#views/format/number.ts';
import { placeWords } from '#views/parts/code.ts';
import type { RatingView } from '#views/parts/rating.ts';
import { plain, type Said, sayLocal } from '#views/said.ts';
import { subjectHref } from '#views/scores/parts/subjects.ts';
import { stateView } from '#views/scores/states.ts';
import type { View } from '#views/site.ts';

import {
  asideViews,
  type AsideView,
  type BlankTimes,
  isBlank,
  type Namer,
  partView,
  type PartView,
  timeAnchor,
  type ValueView,
  valueView,
} from './parts.ts';
import { areaSum } from './sums.ts';

/** An area, named as the edition names it, with its scorecard. */
export interface NamedArea {
  readonly code: string;
  readonly id: string;
  readonly name: Said;
  readonly href?: string;
}

/** Areas of which the same is on record, told together: one region, or the many that nobody looked at. */
export interface AreaGroup {
  /** Absent where the one area is the whole country. */
  readonly heading?: Said;
  readonly areas: readonly NamedArea[];
  readonly state: RatingView;
  readonly value?: ValueView;
  readonly sum: string;
  readonly parts: readonly PartView[];
  readonly blank: readonly BlankTimes[];
  /** Findings that speak of none of the times. */
  readonly aside: readonly AsideView[];
}

/** The name of an area: as its scorecard in the edition has it, else as the portal names it today. */
export const areaName = (view: View, edition: EditionScores, code: string): Said => {
  const card = edition.scorecard('jurisdiction', code);
  return card ? sayLocal(view, card.title) : placeWords(view, code);
};

const namedArea = (view: View, edition: EditionScores, code: string): NamedArea => {
  const href = edition.scorecard('jurisdiction', code) && subjectHref(view, edition, 'jurisdiction', code);
  return {
    code,
    id: code.toLowerCase(),
    name: areaName(view, edition, code),
    ...(href === undefined ? {} : { href }),
  };
};

/** Times without any finding, by their state; the newest first, as the others. */
const blankTimes = (
  view: View,
  { result }: EditionScores,
  { scale }: ScoredCommitment,
  { jurisdiction, parts }: ScoredArea,
): readonly BlankTimes[] => {
  const blank = parts.filter((part) => part.period !== undefined && isBlank(part));
  return [...Map.groupBy(blank, ({ state }) => state)].map(([state, own]) => ({
    state: stateView(view, result.method, state, scale),
    text: counted(view, view.words.scores.why.timeCount, own.length),
    times: own
      .flatMap(({ period }) =>
        period === undefined
          ? []
          : [{ id: timeAnchor(jurisdiction, period), text: dateWords(view, period), datetime: period }],
      )
      .toReversed(),
  }));
};

const isSilent = ({ parts, setAside = [] }: ScoredArea): boolean =>
  parts.every(isBlank) && setAside.length === 0;

/** Areas with a value, then those of which something is on record, then those of which nothing is. */
const rankOf = (area: ScoredArea): number => (area.value !== undefined ? 0 : isSilent(area) ? 2 : 1);

const headingOf = (
  view: View,
  { eachRegion }: ScoredCommitment,
  areas: readonly NamedArea[],
): Said | undefined => {
  const [only, ...others] = areas;
  if (others.length > 0) {
    const { regionCount, areaCount } = view.words.scores.why;
    return counted(view, eachRegion === true ? regionCount : areaCount, areas.length);
  }
  return only === undefined || only.code === view.site.archive.portal.country ? undefined : only.name;
};

const groupOf = (
  view: View,
  edition: EditionScores,
  told: ScoredCommitment,
  alike: readonly ScoredArea[],
  name: Namer,
): AreaGroup => {
  const [first] = alike as readonly [ScoredArea, ...ScoredArea[]];
  const alphabet = byAlphabet(view);
  const areas = alike
    .map(({ jurisdiction }) => namedArea(view, edition, jurisdiction))
    .sort((a, b) => alphabet(plain(a.name), plain(b.name)));
  const heading = headingOf(view, told, areas);
  return {
    ...(heading === undefined ? {} : { heading }),
    areas,
    state: stateView(view, edition.result.method, first.state, told.scale),
    ...(first.value === undefined ? {} : { value: valueView(view, first.value) }),
    sum: areaSum(view, edition.result, told, first),
    parts: first.parts
      .filter((part) => !isBlank(part))
      .toReversed()
      .map((part) => partView(view, edition, told, first.jurisdiction, part, name)),
    blank: blankTimes(view, edition, told, first),
    aside: asideViews(view, edition, first.setAside ?? [], name),
  };
};

/** What is on record of a commitment in each of its areas, those of which the same is on record together; what is known first. */
export const areaGroups = (
  view: View,
  edition: EditionScores,
  told: ScoredCommitment,
  name: Namer,
): readonly AreaGroup[] => {
  const alike = Map.groupBy(told.areas, ({ jurisdiction: _, ...rest }) => JSON.stringify(rest));
  return [...alike.values()]
    .sort(([a], [b]) => rankOf(a as ScoredArea) - rankOf(b as ScoredArea))
    .map((areas) => groupOf(view, edition, told, areas, name));
};

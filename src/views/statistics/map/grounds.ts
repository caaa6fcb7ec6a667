import { isAdditive } from '#views/statistics/choice.ts';

import type { Fills } from './fills.ts';
import type { Located } from './located.ts';
import type { MapData } from './map-data.ts';
import type { MapGround, MapKind, MapSign, StatisticMap } from './map-view.ts';
import type { AreaReading } from './readings.ts';

/** Circles for what adds up; a fill for rates, shares and levels, and where a value is below zero, which has no area. */
export const kindOf = ({ read: { file, isRate }, areas }: MapData): MapKind =>
  isAdditive(file) && !isRate && areas.every(({ value = '0' }) => !value.startsWith('-'))
    ? 'circles'
    : 'classes';

const groundOf = (kind: MapKind, fills: Fills, { state, value = '' }: AreaReading): MapGround => {
  if (state === 'value') return kind === 'circles' ? 'land' : `tone-${fills.toneOf(value)}`;
  return state === 'suppressed' ? 'suppressed' : 'none';
};

/** What is drawn on a shape: under circles one ground, else that of each of its areas where they differ. */
export const groundsOf = (
  kind: MapKind,
  fills: Fills,
  here: readonly AreaReading[],
): readonly MapGround[] => {
  const grounds = [...new Set(here.map((each) => groundOf(kind, fills, each)))].sort();
  if (grounds.length === 0) return ['outside'];
  return kind === 'circles' && grounds.includes('land') ? ['land'] : grounds;
};

/** A sign where there is no circle: the class of the area, or why it has no value, unless its shape alone says so. */
export const signOf = (
  kind: MapKind,
  fills: Fills,
  { reading, isShared, tiedTo }: Located,
): MapSign | undefined => {
  const { state, value = '' } = reading;
  if (state === 'value') return kind === 'circles' ? undefined : `tone-${fills.toneOf(value)}`;
  return state === 'none' && !isShared && !tiedTo ? undefined : state;
};

/** What the signs of a map mean, of those that are there. */
export const legendOf = (
  kind: MapKind,
  { read: { view, isRate }, areas }: MapData,
  shapes: StatisticMap['shapes'],
): StatisticMap['legend'] => {
  const { chart, scores, statisticMap: words } = view.words;
  const states = new Set(areas.map(({ state }) => state));
  const isCircles = kind === 'circles';
  const isThere: readonly (readonly [StatisticMap['legend'][number]['sign'], boolean, string])[] = [
    ['circle', isCircles, words.circle],
    ['zero', isCircles && areas.some(({ value }) => value !== undefined && Number(value) === 0), words.zero],
    ['unsure', isCircles && areas.some(({ isUnsure }) => isUnsure), chart.signs.unsure],
    ['none', states.has('none'), isRate ? words.noRate : chart.signs.none],
    ['missing', states.has('missing'), chart.signs.missing],
    ['suppressed', states.has('suppressed'), chart.signs.suppressed],
    ['bands', shapes.some(({ grounds }) => grounds.length > 1), scores.map.bands],
  ];
  return isThere.flatMap(([sign, isHere, text]) => (isHere ? [{ sign, text }] : []));
};

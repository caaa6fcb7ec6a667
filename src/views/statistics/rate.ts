import type { Observation } from '#model/observation.ts';

import { populationAt, rateOf } from '#domain/statistics/rate.ts';

import { isAdditive } from './choice.ts';
import type { PublishedObservation, StatisticFile } from './data.ts';

/** Whether values may be given per 100,000 inhabitants: a series of them is named, and what is counted adds up. */
export const canRate = (file: Pick<StatisticFile, 'population' | 'levels' | 'unit'>): boolean =>
  file.population !== undefined && isAdditive(file);

type Population = NonNullable<StatisticFile['population']>;

const indexes = new WeakMap<Population, ReadonlyMap<string, readonly PublishedObservation[]>>();

const keyOf = ({ jurisdiction, periodStart }: Pick<Observation, 'jurisdiction' | 'periodStart'>): string =>
  `${jurisdiction} ${periodStart.slice(0, 4)}`;

/** Inhabitants by area and year, read once: a figure is of no other year. */
const inhabitantsIn = (population: Population): ReadonlyMap<string, readonly PublishedObservation[]> => {
  const index = indexes.get(population) ?? Map.groupBy(population.observations, keyOf);
  indexes.set(population, index);
  return index;
};

/** A figure per 100,000 inhabitants of its area and year, with how many there were; undefined where that is not known. */
export const rateIn = (
  { population }: Pick<StatisticFile, 'population'>,
  observation: PublishedObservation,
): { readonly value: string; readonly inhabitants: string } | undefined => {
  const inhabitants =
    population && populationAt(inhabitantsIn(population).get(keyOf(observation)) ?? [], observation);
  if (inhabitants === undefined || observation.value === undefined) return undefined;
  const value = rateOf(observation.value, inhabitants);
  return value === undefined ? undefined : { value, inhabitants };
};

import { type FacetName, facetNames, type FacetValues } from './facet-names.ts';

/** What a tracker knows of a record to filter it. */
export interface Filterable {
  readonly facets: FacetValues;
  readonly checkedOn: string;
}

/** What a reader has chosen. Several values of one facet widen it; several facets narrow each other. */
export interface Choices {
  readonly facets: { readonly [F in FacetName]?: readonly string[] };
  /** Only records last checked before this day, `YYYY-MM-DD`. */
  readonly checkedBefore?: string | undefined;
}

const meets = (record: Filterable, facet: FacetName, wanted: readonly string[]): boolean =>
  wanted.length === 0 || (record.facets[facet] ?? []).some((value) => wanted.includes(value));

const isBefore = (record: Filterable, day: string | undefined): boolean =>
  day === undefined || record.checkedOn < day;

/** The records that meet every choice, in the order given. */
export const select = <T extends Filterable>(records: readonly T[], choices: Choices): readonly T[] => {
  const chosen = facetNames.flatMap((facet) => {
    const wanted = choices.facets[facet] ?? [];
    return wanted.length === 0 ? [] : [[facet, wanted] as const];
  });
  return records.filter(
    (record) =>
      isBefore(record, choices.checkedBefore) &&
      chosen.every(([facet, wanted]) => meets(record, facet, wanted)),
  );
};

export type Counts = Readonly<Partial<Record<FacetName, Readonly<Record<string, number>>>>>;

/**
 * For each value of each facet, how many records would be left if it were chosen besides the other facets: the choices of its own
 * facet are set aside, because one more of them widens.
 */
export const countValues = (
  records: readonly Filterable[],
  choices: Choices,
  facets: readonly FacetName[],
): Counts => {
  const chosen = facetNames.filter((facet) => (choices.facets[facet] ?? []).length > 0);
  const counts: Partial<Record<FacetName, Record<string, number>>> = {};
  for (const facet of facets) counts[facet] = {};
  for (const record of records) {
    if (!isBefore(record, choices.checkedBefore)) continue;
    const failed = chosen.filter((facet) => !meets(record, facet, choices.facets[facet] ?? []));
    if (failed.length > 1) continue;
    for (const facet of facets) {
      if (failed.length === 1 && failed[0] !== facet) continue;
      const count = counts[facet] as Record<string, number>;
      for (const value of record.facets[facet] ?? []) count[value] = (count[value] ?? 0) + 1;
    }
  }
  return counts;
};

/** Which single choice, dropped, would leave the most records: what a reader with an empty result is told. */
export const bestToDrop = (
  records: readonly Filterable[],
  choices: Choices,
): { readonly facet: FacetName | 'checkedBefore'; readonly count: number } | undefined => {
  const without = (facet: FacetName | 'checkedBefore'): Choices =>
    facet === 'checkedBefore'
      ? { facets: choices.facets }
      : { ...choices, facets: { ...choices.facets, [facet]: [] } };
  const made: (FacetName | 'checkedBefore')[] = [
    ...facetNames.filter((facet) => (choices.facets[facet] ?? []).length > 0),
    ...(choices.checkedBefore === undefined ? [] : (['checkedBefore'] as const)),
  ];
  const best = made
    .map((facet) => ({ facet, count: select(records, without(facet)).length }))
    .sort((a, b) => b.count - a.count)[0];
  return best && best.count > 0 ? best : undefined;
};

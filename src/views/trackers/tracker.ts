import { fill } from '#i18n/words.ts';

import { counted, numberWords } from '#views/format/number.ts';
import { auditTable } from '#views/lists/audits.ts';
import { commitmentTable } from '#views/lists/commitments.ts';
import { lawTable } from '#views/lists/laws.ts';
import type { Table } from '#views/lists/table.ts';
import { plain, type Said } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { valueOrder, valueWords } from './facet-words.ts';
import { type FacetName, facetsOf, type FacetValues, type TrackerType } from './facet-names.ts';
import { facetValues, type Tracked } from './facets.ts';
import { countValues } from './select.ts';

/** The section in which the records of a tracker live. */
export const trackerSections = { law: 'laws', commitment: 'commitments', audit: 'audits' } as const;

/** A record of a tracker with what it is filtered by. */
export interface TrackedRecord {
  readonly record: Tracked;
  readonly facets: FacetValues;
  readonly checkedOn: string;
}

const known = new WeakMap<View['site'], Partial<Record<TrackerType, readonly TrackedRecord[]>>>();

/** Every record of a tracker, in the order of their ids. Worked out once for a site: it does not depend on the language. */
export const trackedRecords = (view: View, type: TrackerType): readonly TrackedRecord[] => {
  const ofSite = known.get(view.site) ?? {};
  known.set(view.site, ofSite);
  const { archive } = view.site;
  const records: readonly Tracked[] = {
    law: archive.laws,
    commitment: archive.commitments,
    audit: archive.audits,
  }[type].all;
  return (ofSite[type] ??= records.map((record) => ({
    record,
    facets: facetValues(view, record),
    checkedOn: record.checkedOn,
  })));
};

/** The records of a tracker as its table. */
export const trackerTable = (
  view: View,
  type: TrackerType,
  records: readonly Tracked[],
  caption: Said,
): Table => {
  switch (type) {
    case 'law':
      return lawTable(view, records as Parameters<typeof lawTable>[1], caption);
    case 'commitment':
      return commitmentTable(view, records as Parameters<typeof commitmentTable>[1], caption);
    case 'audit':
      return auditTable(view, records as Parameters<typeof auditTable>[1], caption);
  }
};

/** A facet with the values that records have, and how many have each. */
export interface FacetView {
  readonly name: FacetName;
  readonly label: string;
  readonly values: readonly { readonly code: string; readonly label: Said; readonly count: number }[];
}

/** What a facet is called in a tracker. */
export const facetLabel = (view: View, type: TrackerType, facet: FacetName): string =>
  facet === 'year' && type === 'commitment' ? view.words.tracker.dueYear : view.words.tracker.facets[facet];

const viewsOfFacets = (view: View, type: TrackerType): readonly FacetView[] => {
  const names = facetsOf[type];
  const counts = countValues(trackedRecords(view, type), { facets: {} }, names);
  return names.flatMap((name) => {
    const values = Object.entries(counts[name] ?? {})
      .map(([code, count]) => ({ code, count, label: valueWords(view, type, name, code) }))
      .sort(valueOrder(view, name));
    return values.length < 2 ? [] : [{ name, label: facetLabel(view, type, name), values }];
  });
};

const knownFacets = new WeakMap<View['site'], Map<string, readonly FacetView[]>>();

/**
 * The facets of a tracker. One that tells nothing apart (a single value, or none) is left out. Every page of the tracker shows
 * them, so they are worked out once for a site and language.
 */
export const facetViews = (view: View, type: TrackerType): readonly FacetView[] => {
  const ofSite = knownFacets.get(view.site) ?? new Map<string, readonly FacetView[]>();
  knownFacets.set(view.site, ofSite);
  const key = `${view.language} ${type}`;
  const found = ofSite.get(key) ?? viewsOfFacets(view, type);
  ofSite.set(key, found);
  return found;
};

/** How many there are, in words: "12 resultados de 76". */
export const resultWords = (view: View, count: number, total: number): string => {
  const results = counted(view, view.words.tracker.results, count);
  return count === total
    ? counted(view, view.words.list.count, total)
    : fill(view.words.tracker.resultsOf, { results, total: numberWords(view, total) });
};

/** A filter in words: "Ámbito: Cusco". */
export const choiceWords = (view: View, type: TrackerType, facet: FacetName, code: string): string =>
  fill(view.words.tracker.choice, {
    facet: facetLabel(view, type, facet),
    value: plain(valueWords(view, type, facet, code)),
  });

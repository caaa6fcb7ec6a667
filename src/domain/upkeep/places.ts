import type { AnyRecord, Archive, Entry } from '#model/archive.ts';

import { areasOf } from '#domain/commitments/responsible.ts';
import { above } from '#domain/scores/judging/above.ts';

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];

/** The region that looks after an area: the nearest scored one at or above it; the area itself where none is. */
export const regionOf = (archive: Archive, code: string): string =>
  [code, ...above(archive, code)].find((each) => archive.jurisdictions.get(each)?.scored === true) ?? code;

/** The areas that a commitment binds; a national one binds the country. */
const boundAreas = (archive: Archive, commitment: Entry<'commitment'>): readonly string[] =>
  commitment.scope === 'national' ? [archive.portal.country] : areasOf(archive, commitment);

const areasOfRecord = (archive: Archive, record: AnyRecord): readonly string[] => {
  const { country } = archive.portal;
  switch (record.type) {
    case 'law':
    case 'institution':
      return [record.jurisdiction];
    case 'commitment':
      return boundAreas(archive, record);
    case 'audit':
      return [
        ...record.jurisdictions,
        ...(record.findings ?? []).flatMap(({ jurisdiction }) => jurisdiction ?? []),
      ];
    case 'statistic':
      // Its rows may be of every region; who publishes it says whose it is.
      return [archive.institutions.get(record.publisher)?.jurisdiction ?? country];
    case 'comparison':
      return record.sides.map(({ select }) => select.jurisdiction);
    case 'page':
      return [country];
  }
};

/**
 * The regions (or the country, or an area outside of both) that a record belongs to, each once: where a law applies, what a
 * commitment binds, what an audit looked at, where an institution acts or the publisher of a statistic does, what a comparison picks.
 */
export const placesOf = (archive: Archive, record: AnyRecord): readonly string[] =>
  unique(areasOfRecord(archive, record).map((code) => regionOf(archive, code)));

import type { Jurisdiction } from '#model/jurisdiction.ts';

import { byAlphabet } from '#views/format/list.ts';
import { numberWords } from '#views/format/number.ts';
import { regionHref } from '#views/links.ts';
import { codePlural, codeWords, inListOrder, placeWords } from '#views/parts/code.ts';
import { governedKinds, placesWithPage, recordsOf } from '#views/area-records.ts';
import { plain } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { cell, type Table } from './table.ts';

const rowOf = (view: View, place: Jurisdiction, isAmongGoverned: boolean): Table['rows'][number] => {
  const { laws, own, audits } = recordsOf(view, place);
  const kind = plain(codeWords(view, 'jurisdictionKinds', place.kind));
  return {
    id: place.code,
    cells: [
      cell(placeWords(view, place.code), {
        href: regionHref(view, place.code),
        ...(isAmongGoverned && !place.scored ? { note: kind } : {}),
      }),
      cell(place.code),
      cell(numberWords(view, laws.length)),
      cell(numberWords(view, own.length)),
      cell(numberWords(view, audits.length)),
    ],
  };
};

/**
 * Areas as tables, by name, with what is recorded of each: first those of the kinds that governments answer for, the scored ones before
 * the others; then one table for each other kind, so that an area which only counts is not taken for a region.
 */
export const placeTables = (view: View): readonly Table[] => {
  const { columns, list, sectionTitles } = view.words;
  const compare = byAlphabet(view);
  const byKind = inListOrder(view, 'jurisdictionKinds');
  const governed = governedKinds(view);
  const groups = Map.groupBy(placesWithPage(view), ({ kind }) => (governed.has(kind) ? '' : kind));
  return [...groups]
    .sort(([a], [b]) => (a === '' ? -1 : b === '' ? 1 : byKind(a, b)))
    .map(([kind, places]) => ({
      caption: kind === '' ? sectionTitles.regions : codePlural(view, 'jurisdictionKinds', kind),
      captionNote: list.orderedByName,
      columns: [
        { label: columns.region },
        { label: columns.code },
        { label: columns.laws, num: true },
        { label: columns.ownCommitments, num: true },
        { label: columns.audits, num: true },
      ],
      rows: places
        .toSorted(
          (a, b) =>
            Number(b.scored === true) - Number(a.scored === true) ||
            compare(plain(placeWords(view, a.code)), plain(placeWords(view, b.code))),
        )
        .map((place) => rowOf(view, place, kind === '')),
    }));
};

import type { Entry } from '#model/archive.ts';

import { answersFor } from '#domain/commitments/responsible.ts';
import { byAlphabet } from '#views/format/list.ts';
import { numberWords } from '#views/format/number.ts';
import { recordHref } from '#views/links.ts';
import { codeWords, placeWords } from '#views/parts/code.ts';
import { plain, type Said, titleOf } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { cell, type Table } from './table.ts';

/** Institutions as a table, by name, with how many commitments each answers for. */
export const institutionTable = (
  view: View,
  institutions: readonly Entry<'institution'>[],
  caption: Said,
): Table => {
  const { columns, list } = view.words;
  const { archive } = view.site;
  const compare = byAlphabet(view);
  return {
    caption,
    captionNote: list.orderedByName,
    columns: [
      { label: columns.institution },
      { label: columns.kind },
      { label: columns.jurisdiction },
      { label: columns.commitments, num: true },
    ],
    rows: institutions
      .map((institution) => ({ institution, name: titleOf(view, institution) }))
      .sort((a, b) => compare(plain(a.name), plain(b.name)))
      .map(({ institution, name }) => {
        const count = archive.commitments.all.filter((each) => answersFor(archive, each, institution)).length;
        return {
          id: institution.id,
          cells: [
            cell(name, {
              href: recordHref(view, institution),
              ...(institution.shortName === undefined ? {} : { note: institution.shortName }),
            }),
            cell(codeWords(view, 'institutionKinds', institution.kind)),
            cell(placeWords(view, institution.jurisdiction)),
            cell(numberWords(view, count)),
          ],
        };
      }),
  };
};

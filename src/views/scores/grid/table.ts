import type { ScoredCommitment } from '#model/scorecard.ts';

import type { EditionScores } from '#domain/scores/editions.ts';
import { byAlphabet } from '#views/format/list.ts';
import { counted, numberWords } from '#views/format/number.ts';
import { plain, type Said, sayLocal } from '#views/said.ts';
import { scoreHref } from '#views/scores/addresses.ts';
import { subjectHref } from '#views/scores/parts/subjects.ts';
import { rowOf, type ScoreRow } from '#views/scores/parts/table.ts';
import { areaName } from '#views/scores/why/areas.ts';
import type { View } from '#views/site.ts';

import { type GridCell, gridCell } from './cells.ts';

/** A commitment at the head of its column, with how many of its areas are rated. */
export interface GridColumn {
  readonly id: string;
  readonly title: Said;
  readonly href: string;
  readonly rated: string;
  /** Whether its title needs room. */
  readonly isLong: boolean;
}

/** A region with its score and a cell for each column; a cell is absent where the commitment does not bind there. */
export interface GridRow {
  readonly code: string;
  readonly name: Said;
  readonly href?: string;
  readonly score?: Pick<ScoreRow, 'name' | 'value' | 'withheld' | 'coverage'>;
  readonly cells: readonly (GridCell | undefined)[];
}

export interface Grid {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
}

/** The commitments of each region that were judged; one that is out of the score for all of them was not. */
export const regional = ({ result }: EditionScores): readonly ScoredCommitment[] =>
  result.commitments.filter(({ eachRegion, areas }) => eachRegion === true && areas.length > 0);

const columnOf = (view: View, { result }: EditionScores, told: ScoredCommitment): GridColumn => {
  const applying = told.areas.filter(({ state }) => state !== 'not-applicable');
  const rated = applying.filter(({ value }) => value !== undefined);
  const title = sayLocal(view, told.title);
  return {
    id: told.id,
    title,
    isLong: plain(title).length > 90,
    href: scoreHref(view, { kind: 'commitment', edition: result.id, id: told.id }),
    rated: counted(view, view.words.scores.grid.rated, applying.length, {
      rated: numberWords(view, rated.length),
    }),
  };
};

const rowIn = (
  view: View,
  edition: EditionScores,
  columns: readonly ScoredCommitment[],
  code: string,
): GridRow => {
  const card = edition.scorecard('jurisdiction', code);
  const href = card && subjectHref(view, edition, 'jurisdiction', code);
  const score = card && rowOf(view, edition, card);
  return {
    code,
    name: areaName(view, edition, code),
    ...(href === undefined ? {} : { href }),
    ...(score === undefined ? {} : { score }),
    cells: columns.map((told) => {
      const area = told.areas.find(({ jurisdiction }) => jurisdiction === code);
      return area && gridCell(view, edition, told, area);
    }),
  };
};

/** Regions by commitments of each region; regions in alphabetical order, commitments in that of the edition. */
export const gridOf = (view: View, edition: EditionScores): Grid => {
  const columns = regional(edition);
  const alphabet = byAlphabet(view);
  const codes = new Set(columns.flatMap(({ areas }) => areas.map(({ jurisdiction }) => jurisdiction)));
  return {
    columns: columns.map((told) => columnOf(view, edition, told)),
    rows: [...codes]
      .map((code) => rowIn(view, edition, columns, code))
      .sort((a, b) => alphabet(plain(a.name), plain(b.name))),
  };
};

/** A commitment that names its places, in one of them. */
export interface ApartRow {
  readonly code: string;
  readonly place: Said;
  readonly placeHref?: string;
  readonly title: Said;
  readonly cell: GridCell;
}

/** Commitments that bind a list of places, a row for each place, in alphabetical order of places. */
export const apartOf = (view: View, edition: EditionScores): readonly ApartRow[] => {
  const alphabet = byAlphabet(view);
  const { country } = view.site.archive.portal;
  return edition.result.commitments
    .filter(({ eachRegion }) => eachRegion === undefined)
    .flatMap((told) =>
      told.areas
        .filter(({ jurisdiction }) => jurisdiction !== country)
        .map((area): ApartRow => {
          const code = area.jurisdiction;
          const href =
            edition.scorecard('jurisdiction', code) && subjectHref(view, edition, 'jurisdiction', code);
          return {
            code,
            place: areaName(view, edition, code),
            ...(href === undefined ? {} : { placeHref: href }),
            title: sayLocal(view, told.title),
            cell: gridCell(view, edition, told, area),
          };
        }),
    )
    .sort((a, b) => alphabet(plain(a.place), plain(b.place)) || alphabet(plain(a.title), plain(b.title)));
};

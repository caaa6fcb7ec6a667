import { scorecardTable } from '#model/api/scorecard-columns.ts';
import { type EditionResult, resultText } from '#model/edition-result.ts';

import type { View } from '#views/site.ts';
import { scoreHref, type ScoredKind } from '#views/scores/addresses.ts';

import { type CsvValue, toCsv } from './csv.ts';
import { type ScorecardRow, scorecardRows } from './scorecard-rows.ts';

/** The columns of an edition's file, in their order; the same in every edition and language. */
export const scorecardColumns: readonly string[] = scorecardTable.map(({ name }) => name);

const pageKinds: readonly string[] = ['jurisdiction', 'institution', 'pillar'] satisfies ScoredKind[];

/** The page that shows what a row says. */
const pageOf = (view: View, edition: string, row: ScorecardRow): string => {
  const { commitment, kind, code } = row;
  if (row.scorecard === undefined && typeof commitment === 'string')
    return scoreHref(view, { kind: 'commitment', edition, id: commitment });
  return typeof code === 'string' && pageKinds.includes(String(kind))
    ? scoreHref(view, { kind: 'scorecard', edition, of: kind as ScoredKind, code })
    : scoreHref(view, { kind: 'edition', edition });
};

/**
 * Everything an edition says as CSV: a function of its result and of where the portal is published. `view` is the portal in its
 * first language.
 */
export const scorecardCsv = (view: View, result: EditionResult): string => {
  const { origin = '' } = view.site;
  const same = { edition: result.id, asOf: result.asOf, method: result.method.id };
  return toCsv(
    scorecardColumns,
    scorecardRows(result).map((row) => {
      const cells: Readonly<Record<string, CsvValue>> = {
        ...row,
        ...same,
        url: `${origin}${pageOf(view, result.id, row)}`,
      };
      return scorecardColumns.map((column) => cells[column] ?? null);
    }),
  );
};

/** The same as JSON: of a closed edition, byte for byte what its lock keeps. */
export const editionJson = (result: EditionResult): string => resultText(result);

import type { StatisticEntry } from '#model/archive.ts';
import { headerOf } from '#records/observations/header.ts';

import { cellsOf } from '#records/sheets/cells/cells-of.ts';
import type { Column } from '#records/sheets/columns.ts';
import { recordColumns } from '#records/sheets/kinds.ts';
import type { Given } from '#records/sheets/plan/plan.ts';
import { storedRecord } from '#records/sheets/plan/record-file.ts';

/** The laws or commitments of the content as rows of their sheet, in the order of their ids. */
export const recordRows = (given: Given, kind: 'laws' | 'commitments'): readonly (readonly string[])[] =>
  given.checked.archive[kind].all.map(({ id, type }) => {
    const { data = {}, body = '' } = storedRecord(given, type, id) ?? {};
    return cellsOf(recordColumns[kind], {
      id,
      ...data,
      ...(body.trim() === '' ? {} : { body: body.trim() }),
    });
  });

/** The findings of one audit, or of all, as rows of their sheet. */
export const findingRows = (given: Given, audit?: string): readonly (readonly string[])[] =>
  given.checked.archive.audits.all
    .filter(({ id }) => audit === undefined || id === audit)
    .flatMap(({ id, findings = [] }) =>
      findings.map((finding) => cellsOf(recordColumns.findings, { audit: id, ...finding })),
    );

/** The observations of a statistic as rows of their sheet. */
export const observationRows = (
  statistic: StatisticEntry,
  columns: readonly Column[],
): readonly (readonly string[])[] =>
  statistic.observations.map(({ dimensions, ...rest }) =>
    cellsOf(
      columns,
      Object.fromEntries(
        headerOf(statistic).map((name) => [name, { ...rest, ...dimensions }[name as 'value']]),
      ),
    ),
  );

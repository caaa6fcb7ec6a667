import { writeFile } from 'node:fs/promises';

import type { Source } from '#model/parts/source.ts';
import type { Column } from '#records/sheets/columns.ts';

import { recordColumns, type SheetKind, sheetKinds, sheetName } from '#records/sheets/kinds.ts';
import type { Given } from '#records/sheets/plan/plan.ts';
import { observationColumns } from '#records/sheets/plan/observation-columns.ts';
import { templateCsv, templateXlsx } from '#records/sheets/template/files.ts';
import { findingRows, observationRows, recordRows } from '#records/sheets/template/rows.ts';
import { type TemplateTable, templateTable } from '#records/sheets/template/table.ts';

import { valueNames } from './import-labels.ts';
import type { ReportLanguage } from './reporters/terminal.ts';
import { said } from './import-words.ts';

export interface TemplateWish {
  readonly template: string;
  readonly format: string;
  readonly audit?: string;
  readonly statistic?: string;
  readonly filled: boolean;
  readonly out?: string;
}

const tableOf = (
  given: Given,
  kind: SheetKind,
  { audit, statistic: id, filled }: TemplateWish,
  language: ReportLanguage,
): TemplateTable | string => {
  const { archive } = given.checked;
  const table = (
    columns: readonly Column[],
    rows: TemplateTable['rows'],
    sources: readonly Source[] = [],
  ): TemplateTable =>
    templateTable(sheetName(kind, language), columns, rows, { archive, language, valueNames, sources });
  if (kind === 'observations') {
    const statistic = id === undefined ? undefined : archive.statistics.get(id);
    if (!statistic)
      return said[language].needsStatistic(archive.statistics.all.map((each) => each.id).join(', '));
    const columns = observationColumns(statistic);
    return table(columns, filled ? observationRows(statistic, columns) : [], statistic.sources);
  }
  if (kind !== 'findings') return table(recordColumns[kind], filled ? recordRows(given, kind) : []);
  const of = audit === undefined ? undefined : archive.audits.get(audit);
  if (audit !== undefined && !of)
    return said[language].unknownAudit(audit, archive.audits.all.map((each) => each.id).join(', '));
  // The findings that an audit has already are the best example of how to fill the sheet in.
  const rows = filled || of ? findingRows(given, audit) : [];
  return table(recordColumns.findings, rows, of?.sources);
};

/** A file's name as it is typed in a command. */
const shellWord = (file: string): string => (/\s/.test(file) ? `"${file}"` : file);

/** Writes the sheet to fill in beside the person who asked for it. Gives what to tell them, and whether it was written. */
export const writeTemplate = async (
  given: Given,
  wish: TemplateWish,
  language: ReportLanguage,
): Promise<{ readonly told: string; readonly made: boolean }> => {
  const words = said[language];
  const { template, format } = wish;
  const refuse = (told: string) => ({ told, made: false });
  const kind = sheetKinds.find((each) => each === template);
  if (!kind) return refuse(words.unknownType(template));
  if (format !== 'xlsx' && format !== 'csv') return refuse(words.unknownFormat(format));
  const table = tableOf(given, kind, wish, language);
  if (typeof table === 'string') return refuse(table);
  const file = wish.out ?? `${[kind, wish.audit ?? wish.statistic].filter(Boolean).join('-')}.${format}`;
  const bytes = format === 'csv' ? templateCsv(table) : await templateXlsx(table, language);
  try {
    await writeFile(file, bytes, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return refuse(words.exists(file));
  }
  const { audit, statistic } = wish;
  const about = [
    ...(audit === undefined ? [] : ['--audit', audit]),
    ...(statistic === undefined ? [] : ['--statistic', statistic]),
  ];
  return { told: words.template(file, [shellWord(file), ...about].join(' ')), made: true };
};

import { Finding } from '#model/audit.ts';
import { Commitment } from '#model/commitment.ts';
import type { Message } from '#model/issue.ts';
import { Law } from '#model/law.ts';

import { type Column, columnsOf } from './columns.ts';

/** What a sheet may hold. Observations are rows of a statistic's file, and have the columns of that statistic. */
export const sheetKinds = ['findings', 'commitments', 'laws', 'observations'] as const;
export type SheetKind = (typeof sheetKinds)[number];

/** Names that people give to a sheet, by what it holds. */
export const kindNames: Readonly<Record<SheetKind, readonly string[]>> = {
  findings: ['findings', 'hallazgos'],
  commitments: ['commitments', 'compromisos'],
  laws: ['laws', 'normas', 'leyes'],
  observations: ['observations', 'observaciones', 'datos'],
};

/** What the sheet of a kind is called in a language. */
export const sheetName = (kind: SheetKind, language: keyof Message): string =>
  kindNames[kind][language === 'es' ? 1 : 0] ?? kind;

const own = (name: string, es: string, en: string, required: boolean, refers?: 'audit'): Column => ({
  name,
  steps: [{ key: name, list: false }],
  schemas: [Law.shape.title],
  meta: { es, description: en, ...(refers ? { refers } : {}) },
  required,
});

const idColumn = own('id', 'Identificador: el nombre del archivo.', 'Id: the name of the file.', true);
const bodyColumn = own(
  'body',
  'Texto libre del registro (Markdown).',
  'Free text of the record (Markdown).',
  false,
);

/** The audit that a finding belongs to: a column of the sheet, where it is not said for all rows at once. */
export const auditColumn = own(
  'audit',
  'Auditoría a la que pertenece el hallazgo.',
  'Audit that the finding belongs to.',
  false,
  'audit',
);

/** The columns of a sheet of records. */
export const recordColumns: Readonly<Record<Exclude<SheetKind, 'observations'>, readonly Column[]>> = {
  findings: [
    auditColumn,
    ...columnsOf(Finding).map((column) => (column.name === 'id' ? { ...column, required: false } : column)),
  ],
  commitments: [idColumn, ...columnsOf(Commitment), bodyColumn],
  laws: [idColumn, ...columnsOf(Law), bodyColumn],
};

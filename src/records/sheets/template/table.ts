import type { Archive } from '#model/archive.ts';
import type { Message } from '#model/issue.ts';

import { type Column, kindOf } from '#records/sheets/columns.ts';
import { choicesOf } from '#records/sheets/known.ts';

/** Values to choose from for a column, with how each is read. */
export interface ChoiceList {
  readonly column: number;
  readonly name: string;
  /** Whether a cell of the column may hold several of them. */
  readonly several: boolean;
  readonly choices: readonly { readonly id: string; readonly reads: string }[];
}

/** A sheet to fill in: headings, a row that explains them and is skipped on reading, rows that are there already, lists of values. */
export interface TemplateTable {
  readonly name: string;
  readonly headings: readonly string[];
  readonly explanation: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly lists: readonly ChoiceList[];
}

type Language = keyof Message;

const words = {
  es: {
    required: 'Obligatorio.',
    list: 'Varios: separados por |.',
    nested: 'Varios: grupos separados por |, dentro de cada uno por ~.',
    date: 'Fecha: dd/mm/aaaa, mm/aaaa o aaaa.',
    map: 'clave=valor | clave=valor.',
  },
  en: {
    required: 'Required.',
    list: 'Several: with | between them.',
    nested: 'Several: groups with | between them, with ~ inside each.',
    date: 'Date: dd/mm/yyyy, mm/yyyy or yyyy.',
    map: 'key=value | key=value.',
  },
} satisfies Record<Language, unknown>;

const explain = (column: Column, language: Language): string => {
  const said = words[language];
  const depth = column.steps.filter(({ list }) => list).length;
  const kind = kindOf(column);
  return [
    column.required ? said.required : '',
    (language === 'es' ? column.meta.es : column.meta.description) ?? '',
    kind === 'date' ? said.date : kind === 'map' ? said.map : '',
    depth > 1 ? said.nested : depth === 1 || kind === 'text-or-list' ? said.list : '',
  ]
    .filter(Boolean)
    .join(' ');
};

/** The sheet to fill in for columns, in a language, with what the portal has to choose from. */
export const templateTable = (
  name: string,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  archive: Archive,
  language: Language,
): TemplateTable => ({
  name,
  headings: columns.map((column) => column.name),
  explanation: columns.map((column, index) => `${index === 0 ? '# ' : ''}${explain(column, language)}`),
  rows,
  lists: columns.flatMap((column, index) => {
    const choices = choicesOf(archive, column);
    if (!choices || choices.length === 0) return [];
    return [
      {
        column: index,
        name: column.name,
        several: column.steps.some(({ list }) => list) || kindOf(column) === 'text-or-list',
        choices: choices.map(({ id, names }) => ({
          id,
          reads: names.find((each) => each !== undefined) ?? '',
        })),
      },
    ];
  }),
});

import type { Archive } from '#model/archive.ts';
import type { Message } from '#model/issue.ts';
import type { Source } from '#model/parts/source.ts';
import { inLanguage } from '#model/parts/text.ts';

import { type Column, kindOf } from '#records/sheets/columns.ts';
import { choicesOf, type Named, type ValueNames } from '#records/sheets/known.ts';

/** Values to choose from for a column, with how each is read. */
export interface ChoiceList {
  readonly column: number;
  readonly name: string;
  /** Whether a cell of the column may hold several of them. */
  readonly several: boolean;
  readonly choices: readonly { readonly id: string; readonly reads: string }[];
}

/** A column of a sheet to fill in, as far as it looks different from others. */
export interface TemplateColumn {
  readonly heading: string;
  readonly explanation: string;
  readonly required: boolean;
  /** Whether sentences are written in it. */
  readonly isProse: boolean;
}

/** A sheet to fill in: headings, a row that explains them and is skipped on reading, rows that are there already, lists of values. */
export interface TemplateTable {
  readonly name: string;
  readonly columns: readonly TemplateColumn[];
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

/** Fields that hold sentences though nobody translates them. */
const quoted: readonly string[] = ['quote', 'body'];

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

/** What a sheet to fill in is made for. */
export interface TemplateSubject {
  readonly archive: Archive;
  readonly language: Language;
  readonly valueNames: ValueNames;
  /** The sources that the rows may point to, where all of them belong to one record. */
  readonly sources?: readonly Source[];
}

/** The sheet to fill in for columns, in a language, with what the portal has to choose from. */
export const templateTable = (
  name: string,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  { archive, language, valueNames, sources = [] }: TemplateSubject,
): TemplateTable => ({
  name,
  columns: columns.map((column, index) => ({
    heading: column.name,
    explanation: `${index === 0 ? '# ' : ''}${explain(column, language)}`,
    required: column.required,
    isProse: column.meta.translatable === true || quoted.includes(column.steps.at(-1)?.key ?? ''),
  })),
  rows,
  lists: columns.flatMap((column, index) => {
    const choices: readonly Named[] | undefined = column.meta.sourceKey
      ? sources.map(({ key, title }) => ({ id: key, names: [title] }))
      : choicesOf(archive, column, valueNames);
    if (!choices || choices.length === 0) return [];
    return [
      {
        column: index,
        name: column.name,
        several: column.steps.some(({ list }) => list) || kindOf(column) === 'text-or-list',
        choices: choices.map(({ id, names }) => ({
          id,
          reads: inLanguage(names.find((each) => each !== undefined) ?? '', language).text,
        })),
      },
    ];
  }),
});

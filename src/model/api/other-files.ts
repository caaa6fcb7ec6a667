import { z } from 'zod';

import { field } from '#model/parts/field.ts';

import { byLanguage, type Given, headFields, ownAddress, webAddress, wholeDay } from './parts.ts';

const text = () => z.string().min(1);
const total = field(z.int().min(0), 'Cuántas entradas.', 'How many entries.');

/** `/api/v1/index.json`: what there is, and where. */
export const IndexFile = z.strictObject({
  ...headFields,
  total,
  portal: z.strictObject({
    name: field(byLanguage(), 'Nombre del portal.', 'Name of the portal.'),
    publisher: field(byLanguage(), 'Quién publica.', 'Who publishes.'),
    pages: field(byLanguage(), 'Su portada en cada idioma.', 'Its home page in each language.'),
    licence: field(
      z.strictObject({ name: text(), url: webAddress() }),
      'Licencia del contenido; la de cada estadística es la suya.',
      'Licence of the content; each statistic has its own.',
    ),
    notice: field(byLanguage(), 'Aviso que va en todas partes.', 'Notice that goes everywhere.').optional(),
  }),
  links: z.array(
    z.strictObject({
      name: field(text(), 'Nombre corto.', 'Short name.'),
      title: field(byLanguage(), 'Qué es.', 'What it is.'),
      href: field(ownAddress(), 'Dirección.', 'Address.'),
      mediaType: field(text(), 'Tipo de archivo.', 'Media type.'),
      total: field(
        z.int().min(0).nullable(),
        'Cuántas filas; null si no es una lista.',
        'How many rows; null where it is no list.',
      ),
    }),
  ),
});
export type IndexFile = Given<typeof IndexFile>;

export const entryKinds = [
  'column',
  'dimension',
  'status',
  'qualifier',
  'frequency',
  'field',
  'value',
  'code',
  'area',
] as const;

/** `/api/v1/dictionary.json`: every column and every code of the files, with its words. */
export const DictionaryFile = z.strictObject({
  ...headFields,
  total,
  entries: z.array(
    z.strictObject({
      id: field(text(), 'Identificador: «code/sexes/F».', 'Id: “code/sexes/F”.'),
      url: field(ownAddress(), 'Página que lo muestra.', 'Page that shows it.').optional(),
      kind: field(z.enum(entryKinds), 'Qué explica.', 'What it explains.'),
      file: field(text(), 'Lista de la que es la columna.', 'List that the column is of.').optional(),
      statistic: field(
        text(),
        'Estadística de la que es la dimensión.',
        'Statistic that the dimension is of.',
      ).optional(),
      list: field(text(), 'Lista de códigos.', 'List of codes.').optional(),
      code: field(text(), 'Nombre de la columna, o el código.', 'Name of the column, or the code.'),
      parent: field(text(), 'Código que lo contiene.', 'Code that contains it.').optional(),
      officialCode: field(text(), 'Código nacional.', 'National code.').optional(),
      label: field(byLanguage(), 'En palabras.', 'In words.'),
      meaning: field(byLanguage(), 'Qué quiere decir.', 'What it means.').optional(),
    }),
  ),
});

/** `/api/v1/search/<language>.json`: what the pages of this portal search. It may change with them. */
export const SearchFile = z.looseObject({
  schemaVersion: z.literal(1),
  language: text(),
  asOf: wholeDay(),
  entries: z.array(z.looseObject({ type: text(), id: text(), href: ownAddress(), title: text() })),
});

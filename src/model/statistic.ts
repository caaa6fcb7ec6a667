import { z } from 'zod';

import { dateText } from '#model/parts/date-field.ts';
import { coded, field, reference, text, translated } from '#model/parts/field.ts';
import { idText } from '#model/parts/id.ts';
import { commonFields, webAddress } from '#model/parts/source.ts';
import { Dialect, MissingValue } from '#model/table-dialect.ts';

// Apart, so that what runs in a browser can have the columns and codes without the schema.
export * from './observation.ts';

/** A dimension of the file: sex, age group, purpose. */
export const Column = z.strictObject({
  name: field(
    z.string().regex(/^[a-z][A-Za-z0-9]*$/),
    'Nombre de la columna en el archivo.',
    'Name of the column in the file.',
  ),
  title: translated('Cómo se llama la columna para el lector.', 'What the column is called for the reader.'),
  codes: field(text(), 'Lista de códigos en portal.yaml.', 'List of codes in portal.yaml.'),
  partial: field(
    z.boolean(),
    'Si sus códigos no cubren todo el total: entonces no tienen que sumarlo.',
    'Whether its codes leave out a part of the total: they need not add up to it then.',
  ).optional(),
});

/** A total that differs from its parts in the source itself: published as given, with the difference shown. */
export const Mismatch = z.strictObject({
  id: field(idText(), 'Identificador corto.', 'Short id.'),
  periodStart: field(dateText(), 'Inicio del periodo.', 'Start of the period.'),
  periodEnd: field(dateText(), 'Fin del periodo.', 'End of the period.'),
  jurisdiction: reference('jurisdiction', 'Ámbito del total.', 'Area of the total.'),
  column: field(
    text(),
    'Dimensión cuyas partes no suman; sin ella, las áreas.',
    'Dimension whose parts do not add up; without it, the areas.',
  ).optional(),
  why: translated('Qué se sabe de la diferencia.', 'What is known of the difference.'),
  source: field(text(), 'Clave de la fuente.', 'Key of the source.', { sourceKey: true }).optional(),
});

export const Caveat = z.strictObject({
  id: field(idText(), 'Identificador corto.', 'Short id.'),
  text: translated('Lo que hay que saber antes de usar la cifra.', 'What to know before using the figure.'),
});

/** What changes how a series reads: a break, after which values no longer compare, or an event that explains them. */
export const Break = z.strictObject({
  on: field(dateText(), 'Fecha del quiebre.', 'Date of the break.'),
  until: field(dateText(), 'Fin, si duró.', 'End, if it lasted.').optional(),
  kind: field(
    z.enum(['break', 'event']),
    'break corta la serie; event solo la explica. Sin valor, break.',
    'break cuts the series; event only explains it. Without a value, break.',
  ).optional(),
  why: translated('Qué cambió.', 'What changed.'),
  source: field(text(), 'Clave de la fuente.', 'Key of the source.', { sourceKey: true }).optional(),
});

/** The smallest cell of people shown; a smaller one needs a recorded review. */
export const Disclosure = z.strictObject({
  floor: field(z.int().min(1), 'Celda mínima permitida.', 'Smallest cell allowed.'),
  reviewedBy: field(text(), 'Quién revisó.', 'Who reviewed it.').optional(),
  reviewedOn: field(dateText(), 'Cuándo.', 'When.').optional(),
  why: translated('Por qué se publica.', 'Why it is published.').optional(),
});

/** One official series: one register, one measure, one unit. Its observations are in the CSV beside it. */
export const Statistic = z.strictObject({
  title: translated('Título de la serie.', 'Title of the series.'),
  gist: translated('Qué cuenta, en una frase.', 'What it counts, in one sentence.'),
  publisher: reference('institution', 'Institución que la publica.', 'Institution that publishes it.'),
  register: coded('registers', 'Registro oficial que cuenta.', 'Official register that counts.'),
  measure: translated('Qué se mide.', 'What is measured.'),
  unit: coded('units', 'Unidad.', 'Unit.'),
  definition: translated('Definición en palabras llanas.', 'Definition in plain words.'),
  pillars: field(z.array(coded('pillars', 'Eje.', 'Pillar.')).min(1), 'Ejes.', 'Pillars.'),
  topics: field(z.array(coded('topics', 'Tema.', 'Topic.')), 'Temas.', 'Topics.').optional(),
  areaKind: coded('jurisdictionKinds', 'Clase de ámbito de sus filas.', 'Kind of area of its rows.'),
  frequency: field(
    z.enum(['year', 'quarter', 'month', 'irregular']),
    'Cada cuánto se publica.',
    'How often it is published.',
  ),
  cumulative: field(
    z.boolean(),
    'Si cada valor acumula los anteriores.',
    'Whether each value adds up the earlier ones.',
  ).optional(),
  ordinal: field(
    text(),
    'Lista de códigos de sus valores, si no son números.',
    'List of codes of its values, if they are not numbers.',
    { keepers: true },
  ).optional(),
  columns: field(
    z.array(Column),
    'Dimensiones del archivo, en su orden.',
    'Dimensions of the file, in order.',
    { keepers: true },
  ).optional(),
  partialAreas: field(
    z.boolean(),
    'Si sus áreas no cubren todo el país: entonces no tienen que sumar el total.',
    'Whether its areas leave out a part of the country: they need not add up to its total then.',
    { keepers: true },
  ).optional(),
  population: reference(
    'statistic',
    'Serie de población con que se calcula la tasa por 100,000 habitantes.',
    'Series of population that the rate per 100,000 inhabitants is worked out with.',
  ).optional(),
  dialect: field(Dialect, 'Cómo está escrito el archivo.', 'How the file is written.', {
    keepers: true,
  }).optional(),
  missingValues: field(
    z.array(MissingValue).min(1),
    'Lo que en el archivo está en lugar de un número.',
    'What stands in the file in place of a number.',
    { keepers: true },
  ).optional(),
  mismatches: field(
    z.array(Mismatch).min(1),
    'Totales que en la propia fuente no suman.',
    'Totals that do not add up in the source itself.',
    { keepers: true },
  ).optional(),
  licence: field(
    z.strictObject({
      name: translated(
        'Nombre de la licencia, o qué se sabe de ella.',
        'Name of the licence, or what is known of it.',
      ),
      url: field(webAddress(), 'Dirección.', 'Address.').optional(),
    }),
    'Licencia de los datos.',
    'Licence of the data.',
  ),
  retrievedOn: field(dateText(), 'Fecha de extracción.', 'Date of extraction.'),
  caveats: field(z.array(Caveat), 'Advertencias.', 'Caveats.').optional(),
  breaks: field(z.array(Break), 'Quiebres de la serie.', 'Breaks in the series.').optional(),
  disclosure: field(Disclosure, 'Celdas pequeñas.', 'Small cells.').optional(),
  ...commonFields,
});
export type Statistic = z.infer<typeof Statistic>;

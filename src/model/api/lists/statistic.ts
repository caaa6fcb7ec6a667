import { z } from 'zod';

import type { Given } from '#model/api/parts.ts';
import { Comparison, Side } from '#model/comparison.ts';
import { qualifiers } from '#model/observation.ts';
import { field } from '#model/parts/field.ts';
import { Statistic } from '#model/statistic.ts';

import { columnKinds as is, label, own, recordEnd, rowStart } from './row.ts';

const of = Statistic.shape;
const { json, pages, ...howSure } = recordEnd;

/** A statistic in `/api/v1/statistics.json`. */
export const StatisticRow = z.strictObject({
  ...rowStart('Identificador de la estadística.', 'Id of the statistic.'),
  title: own(is.spoken(), of.title),
  publisher: own(is.text(), of.publisher),
  register: own(is.text(), of.register),
  measure: own(is.spoken(), of.measure),
  unit: own(is.text(), of.unit),
  frequency: own(z.enum(of.frequency.options), of.frequency),
  firstPeriod: field(
    is.date().nullable(),
    'Inicio del primer periodo con dato.',
    'Start of the first period with a value.',
  ),
  lastPeriod: field(
    is.date().nullable(),
    'Fin del último periodo con dato.',
    'End of the last period with a value.',
  ),
  rows: field(is.count(), 'Cuántas observaciones tiene.', 'How many observations it has.'),
  licence: field(
    is.spoken(),
    'Licencia de los datos, o qué se sabe de ella.',
    'Licence of the data, or what is known of it.',
  ),
  licenceUrl: field(is.text().nullable(), 'Dirección de la licencia.', 'Address of the licence.'),
  retrievedOn: own(is.date(), of.retrievedOn),
  publisherLabel: label('Quién la publica, en palabras.', 'Who publishes it, in words.'),
  registerLabel: label('El registro, en palabras.', 'The register, in words.'),
  unitLabel: label('La unidad, en palabras.', 'The unit, in words.'),
  csv: field(is.address(), 'Sus observaciones en CSV.', 'Its observations as CSV.'),
  json,
  datapackage: field(
    is.address(),
    'El CSV descrito como Data Package.',
    'The CSV described as a Data Package.',
  ),
  pillars: own(is.texts(), of.pillars),
  topics: own(is.texts(), of.topics),
  isOpen: field(
    is.yes(),
    'Si la licencia declarada es abierta: solo entonces la serie va en el archivo ZIP.',
    'Whether the licence declared is an open one: only then the series is in the ZIP file.',
  ),
  ...howSure,
  pages,
});
export type StatisticRow = Given<typeof StatisticRow>;

/** A side of a comparison with the figure it picks. */
const Figure = z.strictObject({
  id: own(is.text(), Side.shape.id),
  label: own(is.spoken(), Side.shape.label),
  statistic: own(is.text(), Side.shape.statistic),
  periodStart: field(is.date(), 'Inicio del periodo.', 'Start of the period.'),
  periodEnd: field(is.date(), 'Fin del periodo.', 'End of the period.'),
  jurisdiction: field(is.text(), 'Ámbito.', 'Area.', { refers: 'jurisdiction' }),
  value: field(
    is.text().nullable(),
    'La cifra; null donde falta alguna que necesita.',
    'The figure; null where one that it needs is missing.',
  ),
  qualifier: field(
    z.enum(qualifiers).nullable(),
    'Más de, menos de, cerca de.',
    'More than, less than, about.',
  ),
});

/** A comparison in `/api/v1/comparisons.json`. */
export const ComparisonRow = z.strictObject({
  ...rowStart('Identificador de la comparación.', 'Id of the comparison.'),
  title: own(is.spoken(), Comparison.shape.title),
  measure: own(is.spoken(), Comparison.shape.measure),
  statistics: field(is.texts(), 'Estadísticas que compara.', 'Statistics that it compares.', {
    refers: 'statistic',
  }),
  standing: field(
    z.enum(['apart', 'unlike', 'near', 'equal', 'untold']),
    'Cómo están entre sí: apart, difieren; unlike, hablan de periodos, lugares o grupos distintos; near, cerca; equal, iguales; untold, no se puede decir.',
    'How they stand to each other: apart, they differ; unlike, they speak of other periods, places or groups; near; equal; untold, it cannot be said.',
  ),
  ratio: field(
    is.decimal().nullable(),
    'La mayor entre la menor, con un decimal, donde se puede decir.',
    'The greater over the lesser, to one decimal, where it can be said.',
  ),
  whyTheyDiffer: own(is.spoken(), Comparison.shape.whyTheyDiffer),
  ...howSure,
  json,
  figures: field(z.array(Figure).min(2), 'Los lados con su cifra.', 'The sides with their figures.'),
  pages,
});
export type ComparisonRow = Given<typeof ComparisonRow>;

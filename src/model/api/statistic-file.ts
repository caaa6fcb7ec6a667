import { z } from 'zod';

import { observationStatuses, qualifiers } from '#model/observation.ts';
import { field } from '#model/parts/field.ts';
import { Target } from '#model/commitment.ts';
import { Statistic } from '#model/statistic.ts';

import { addressByLanguage, byLanguage, headFields, partialDate } from './parts.ts';
import { published } from './published.ts';
import { recordFields } from './record.ts';

const text = () => z.string().min(1);

/** A code with its words. */
const Named = z.strictObject({
  code: field(text(), 'Código.', 'Code.'),
  label: field(byLanguage(), 'En palabras.', 'In words.'),
  singular: field(byLanguage(), 'Para uno solo.', 'For a single one.').optional(),
});

export const ObservationShape = z.strictObject({
  periodStart: field(partialDate(), 'Inicio del periodo.', 'Start of the period.'),
  periodEnd: field(partialDate(), 'Fin del periodo.', 'End of the period.'),
  jurisdiction: field(text(), 'Ámbito.', 'Area.', { refers: 'jurisdiction' }),
  dimensions: field(z.record(text(), text()), 'Código de cada dimensión.', 'Code of each dimension.'),
  value: field(
    text(),
    'El valor con las cifras publicadas; ausente si falta o está suprimido, nunca cero.',
    'The value with the digits as published; absent where it is missing or suppressed, never zero.',
  ).optional(),
  qualifier: field(
    z.enum(qualifiers),
    'Más de, menos de, cerca de.',
    'More than, less than, about.',
  ).optional(),
  status: field(
    z.enum(observationStatuses),
    'Código SDMX: A normal, P provisional, E estimado, M falta, Q suprimido.',
    'SDMX code: A normal, P provisional, E estimated, M missing, Q suppressed.',
  ),
  source: field(text(), 'Clave de la fuente.', 'Key of the source.'),
  reportedOn: field(
    partialDate(),
    'Cuándo se publicó ese valor.',
    'When that value was published.',
  ).optional(),
  note: field(text(), 'Lo que hay que saber de la fila.', 'What to know of the row.').optional(),
});

const of = Statistic.shape;
const spoken = (from: z.ZodType) => published(from);

/** `/api/v1/statistics/<id>.json`: what its charts, tables and files are made from, with the record as it is written. */
export const StatisticShape = z.strictObject({
  ...headFields,
  type: z.literal('statistic'),
  ...recordFields,
  title: spoken(of.title),
  gist: spoken(of.gist),
  measure: spoken(of.measure),
  definition: spoken(of.definition),
  publisher: z.strictObject({ id: text(), name: byLanguage(), shortName: byLanguage() }),
  register: Named,
  unit: Named.extend({ style: text().optional() }),
  areaKind: Named,
  frequency: of.frequency,
  cumulative: of.cumulative,
  levels: z.array(Named).optional(),
  columns: z.array(
    z.strictObject({
      name: text(),
      title: byLanguage(),
      partial: z.boolean().optional(),
      codes: z.array(Named),
    }),
  ),
  areas: z.array(Named),
  whole: text().optional(),
  licence: z.strictObject({ name: byLanguage(), url: text().optional() }),
  retrievedOn: partialDate(),
  caveats: z.array(z.strictObject({ id: text(), text: byLanguage() })),
  breaks: z.array(
    z.strictObject({
      on: partialDate(),
      until: partialDate().optional(),
      kind: z.enum(['break', 'event']),
      why: byLanguage(),
      source: text().optional(),
    }),
  ),
  sources: spoken(of.sources),
  targets: z
    .array(
      z.strictObject({
        commitment: text(),
        title: byLanguage(),
        comparator: Target.shape.comparator,
        value: z.number(),
        from: partialDate().optional(),
        by: partialDate().optional(),
        jurisdiction: text(),
        dimensions: z.record(text(), text()),
      }),
    )
    .optional(),
  record: published(Statistic).meta({
    es: 'Lo que se escribió, campo por campo.',
    description: 'What was written, field by field.',
  }),
  observations: z.array(ObservationShape),
  population: z
    .strictObject({ statistic: text(), title: byLanguage(), observations: z.array(ObservationShape) })
    .optional(),
  pages: addressByLanguage(),
});

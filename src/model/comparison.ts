import { z } from 'zod';

import { dateText } from '#model/parts/date-field.ts';
import { field, reference, text, translated } from '#model/parts/field.ts';
import { idText } from '#model/parts/id.ts';
import { commonFields } from '#model/parts/source.ts';

/** The observations one side picks. */
export const Selection = z.strictObject({
  periodStart: field(dateText(), 'Inicio del periodo.', 'Start of the period.'),
  periodEnd: field(dateText(), 'Fin del periodo.', 'End of the period.'),
  jurisdiction: reference('jurisdiction', 'Ámbito.', 'Area.'),
  dimensions: field(
    z.record(text(), text()),
    'Valor de cada dimensión.',
    'Value of each dimension.',
  ).optional(),
});

export const Side = z.strictObject({
  id: field(idText(), 'Identificador corto.', 'Short id.'),
  label: translated('Quién cuenta, en pocas palabras.', 'Who counts, in a few words.'),
  statistic: reference('statistic', 'Estadística.', 'Statistic.'),
  select: field(Selection, 'Observaciones que elige.', 'Observations it picks.'),
  sum: field(
    z.boolean(),
    'Si suma todos los periodos contenidos.',
    'Whether it adds up all periods inside.',
  ).optional(),
});

/** Two or more official numbers on one thing, side by side. */
export const Comparison = z.strictObject({
  title: translated('Qué se compara.', 'What is compared.'),
  measure: translated('Medida común.', 'Common measure.'),
  sides: field(z.array(Side).min(2), 'Los lados.', 'The sides.'),
  whyTheyDiffer: translated('Por qué pueden diferir, según quién.', 'Why they may differ, and who says so.'),
  ...commonFields,
});
export type Comparison = z.infer<typeof Comparison>;

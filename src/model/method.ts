import { z } from 'zod';

import { responses, strengths } from '#model/commitment.ts';
import { dateText } from '#model/parts/date-field.ts';
import { field, reference, text } from '#model/parts/field.ts';
import { idText } from '#model/parts/id.ts';
import { localText } from '#model/parts/text.ts';

/** An exact number: a whole one or a fraction of two (`1/3`, `-2`). Quoted, so that YAML keeps it as text. */
export const exactNumber = () => z.string().regex(/^-?\d{1,9}(?:\/[1-9]\d{0,8})?$/);

export const Level = z.strictObject({
  code: field(idText(), 'Código del nivel.', 'Code of the level.'),
  label: field(localText(), 'Nombre del nivel.', 'Name of the level.'),
  value: field(exactNumber(), 'Valor exacto, como fracción.', 'Exact value, as a fraction.'),
  description: field(localText(), 'Cuándo corresponde.', 'When it applies.').optional(),
});

export type Level = z.infer<typeof Level>;

export const Scale = z.strictObject({
  id: field(idText(), 'Nombre de la escala.', 'Name of the scale.'),
  levels: field(z.array(Level).min(2), 'Niveles, del peor al mejor.', 'Levels, worst first.'),
});

const commitmentList = (es: string, en: string) =>
  field(z.array(reference('commitment', 'Compromiso.', 'Commitment.')).min(1), es, en);

/** Commitments whose points are added up before they are divided by what they could reach: a question with its penalty. */
export const Group = z.strictObject({
  id: field(idText(), 'Nombre del grupo.', 'Name of the group.'),
  commitments: commitmentList(
    'Compromisos cuyos puntos se suman antes de dividir.',
    'Commitments whose points are added up before dividing.',
  ),
});

export const Section = z.strictObject({
  id: field(idText(), 'Nombre de la sección.', 'Name of the section.'),
  label: field(localText(), 'Título de la sección.', 'Title of the section.'),
  weight: field(exactNumber(), 'Peso de la sección.', 'Weight of the section.'),
  commitments: commitmentList('Compromisos que reúne.', 'Commitments it gathers.'),
});

/** What a commitment weighs in this version of the method, whatever its own record says. */
export const Weight = z.strictObject({
  commitment: reference('commitment', 'Compromiso.', 'Commitment.'),
  weight: field(exactNumber(), 'Cuánto pesa.', 'What it weighs.'),
});

/** The published rules of a score. A method is content: the software names no scale. */
export const Method = z.strictObject({
  title: field(localText(), 'Nombre del método.', 'Name of the method.'),
  publishedOn: field(dateText(), 'Desde cuándo es público.', 'Since when it is public.'),
  scales: field(
    z.array(Scale).min(1),
    'Escalas; la primera es la que vale si el compromiso no dice otra.',
    'Scales; the first holds unless a commitment names another.',
  ),
  validityMonths: field(
    z.int().positive(),
    'Meses que vale un hallazgo.',
    'Months for which a finding stands.',
  ),
  disagreement: field(
    z.enum(['lowest', 'highest', 'latest']),
    'Qué calificación habla cuando dos no coinciden.',
    'Which rating speaks where two disagree.',
  ),
  combine: field(
    z.enum(['mean', 'sum']),
    'Promedio ponderado, o suma de puntos.',
    'Weighted mean, or sum of points.',
  ),
  sections: field(
    z.array(Section),
    'Secciones con su peso; si las hay, solo cuenta lo que está en una.',
    'Sections with their weight; where there are some, only what is in one counts.',
  ).optional(),
  groups: field(
    z.array(Group),
    'Grupos que cuentan como uno: una pregunta con su penalidad.',
    'Groups that count as one: a question with its penalty.',
  ).optional(),
  weights: field(
    z.array(Weight),
    'Pesos que este método fija; los demás pesan lo que dice su registro o, sin eso, uno.',
    'Weights that this method sets; the others weigh what their record says or, without that, one.',
  ).optional(),
  floor: field(
    exactNumber(),
    'Valor del que ninguna sección (sin secciones, el puntaje) baja.',
    'Value below which no section (without sections, the score) falls.',
  ).optional(),
  scoredStrengths: field(
    z.array(z.enum(strengths)).min(1),
    'Fuerzas que entran en el puntaje.',
    'Strengths that are scored.',
  ),
  scoredResponses: field(
    z.array(z.enum(responses)).min(1),
    'Respuestas con las que una recomendación entra en el puntaje; sin esto, solo las aceptadas.',
    'Responses with which a recommendation is scored; without this, only accepted ones.',
  ).optional(),
  minimumCoverage: field(
    exactNumber(),
    'Cobertura mínima para dar un puntaje.',
    'Least coverage for a score.',
  ),
  rounding: field(
    z.enum(['half-up']),
    'Redondeo del porcentaje, una vez, al final.',
    'Rounding of the percentage, once, at the end.',
  ),
});
export type Method = z.infer<typeof Method>;

/** A correction of a closed edition, published beside the old value. */
export const Erratum = z.strictObject({
  on: field(dateText(), 'Fecha de la corrección.', 'Date of the correction.'),
  what: field(
    text(),
    'Qué puntaje: whole, jurisdiction:CÓDIGO, institution:ID, pillar:CÓDIGO o strength:FUERZA.',
    'Which score: whole, jurisdiction:CODE, institution:ID, pillar:CODE or strength:STRENGTH.',
  ),
  oldValue: field(text(), 'Valor anterior.', 'Old value.'),
  newValue: field(text(), 'Valor corregido.', 'New value.'),
  reason: field(localText(), 'Por qué.', 'Why.'),
});

/** A scorecard frozen at a date. */
export const Edition = z.strictObject({
  title: field(localText(), 'Nombre de la edición.', 'Name of the edition.'),
  asOf: field(dateText(), 'Fecha desde la que habla.', 'Date it speaks from.'),
  method: field(text(), 'Versión del método.', 'Version of the method.', { refers: 'method' }),
  calculatedOn: field(
    dateText(),
    'Si se calculó después: cuándo.',
    'If calculated afterwards: when.',
  ).optional(),
  errata: field(z.array(Erratum), 'Correcciones.', 'Corrections.').optional(),
});
export type Edition = z.infer<typeof Edition>;

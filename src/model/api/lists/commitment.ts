import { z } from 'zod';

import type { Given } from '#model/api/parts.ts';
import { Commitment, Origin, responses, strengths, Update, updateStatuses } from '#model/commitment.ts';
import { field } from '#model/parts/field.ts';

import { columnKinds as is, label, own, ownOrNull, recordEnd, rowPages, rowStart } from './row.ts';

export const timelinessStates = [
  'overdue',
  'deadline-passed',
  'upcoming',
  'met-late',
  'met-undated',
  'met',
  'continuous',
  'no-date',
  'ended',
] as const;

const of = Commitment.shape;

/** A commitment in `/api/v1/commitments.json`. */
export const CommitmentRow = z.strictObject({
  ...rowStart('Identificador del compromiso.', 'Id of the commitment.'),
  title: own(is.spoken(), of.title),
  gist: ownOrNull(is.spoken(), of.gist),
  code: ownOrNull(is.text(), of.code),
  strength: own(z.enum(strengths), of.strength),
  strengthLabel: label('Su fuerza, en palabras.', 'Its strength, in words.'),
  response: ownOrNull(z.enum(responses), of.response),
  origin: field(
    z.enum(['law', 'audit', 'instrument']),
    'De dónde nace: una norma, una recomendación o un instrumento fuera de la lista de normas.',
    'Where it comes from: a norm, a recommendation, or an instrument outside the list of laws.',
  ),
  originLaw: ownOrNull(is.text(), Origin.shape.law),
  originAudit: ownOrNull(is.text(), Origin.shape.audit),
  originRecommendation: ownOrNull(is.text(), Origin.shape.recommendation),
  institutions: field(
    is.texts(),
    'Instituciones responsables, por nombre.',
    'Responsible institutions, by name.',
    {
      refers: 'institution',
    },
  ),
  classes: field(
    is.texts(),
    'Clases de instituciones responsables.',
    'Classes of responsible institutions.',
    {
      codes: 'classes',
    },
  ),
  scope: field(
    z.enum(['national', 'each-region', 'listed']),
    'Alcance: nacional, cada región, o los ámbitos nombrados.',
    'Scope: national, each region, or the areas named.',
  ),
  jurisdictions: field(
    is.texts(),
    'Ámbitos a los que obliga uno por uno.',
    'Areas that it binds one by one.',
    {
      refers: 'jurisdiction',
    },
  ),
  pillars: own(is.texts(), of.pillars),
  topics: own(is.texts(), of.topics),
  madeOn: own(is.date().nullable(), of.madeOn),
  until: ownOrNull(is.date(), of.until),
  dueOn: field(
    is.date().nullable(),
    'El plazo del que hablan «timeliness» y «daysLate»; de varios, el que más apremia.',
    'The deadline that “timeliness” and “daysLate” speak of; of several the most pressing one.',
  ),
  timeliness: field(
    z.enum(timelinessStates),
    'Cómo está frente a su plazo el día desde el que habla el portal.',
    'How it stands against its deadline on the day the portal speaks from.',
  ),
  timelinessLabel: label(
    'Cómo está frente a su plazo, en palabras.',
    'How it stands against its deadline, in words.',
  ),
  daysLate: field(
    z.int().nullable(),
    'Días pasados desde el plazo, o de retraso si se cumplió tarde; negativo, los que faltan.',
    'Days since the deadline, or late when it was met; negative, days left.',
  ),
  metOn: field(
    is.date().nullable(),
    'Día en que se cumplió, si consta.',
    'Day on which it was met, where known.',
  ),
  nextDueOn: field(
    is.date().nullable(),
    'Próximo plazo de una obligación periódica.',
    'Next deadline of a recurring duty.',
  ),
  fulfilledWhen: own(is.spoken(), of.fulfilledWhen),
  updates: field(
    is.count(),
    'Cuántas declaraciones del Estado constan.',
    'How many statements of the state are on record.',
  ),
  findings: field(is.count(), 'Cuántos hallazgos constan.', 'How many findings are on record.'),
  ...recordEnd,
});
export type CommitmentRow = Given<typeof CommitmentRow>;

/** What the state says of a commitment, in `/api/v1/updates.json`. Never mixed with what a watchdog found. */
export const UpdateRow = z.strictObject({
  ...rowStart('Compromiso y número de la declaración.', 'Commitment and number of the statement.'),
  commitment: field(is.text(), 'Compromiso del que habla.', 'Commitment it speaks of.', {
    refers: 'commitment',
  }),
  on: own(is.date(), Update.shape.on),
  status: own(z.enum(updateStatuses), Update.shape.status),
  statusLabel: label('Lo que dice el Estado, en palabras.', 'What the state says, in words.'),
  deliveredOn: ownOrNull(is.date(), Update.shape.deliveredOn),
  period: ownOrNull(is.date(), Update.shape.period),
  jurisdiction: ownOrNull(is.text(), Update.shape.jurisdiction),
  note: own(is.spoken(), Update.shape.note),
  by: own(is.text(), Update.shape.by),
  sources: own(is.texts(), Update.shape.sources),
  ...rowPages,
});
export type UpdateRow = Given<typeof UpdateRow>;

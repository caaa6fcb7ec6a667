import { z } from 'zod';

import type { Given } from '#model/api/parts.ts';
import { Law } from '#model/law.ts';
import { field } from '#model/parts/field.ts';

import { columnKinds as is, label, own, ownOrNull, recordEnd, rowStart } from './row.ts';

export const legalStatuses = [
  'bill',
  'not-yet-in-force',
  'in-force',
  'amended',
  'expired',
  'repealed',
] as const;

const of = Law.shape;

/** A norm in `/api/v1/laws.json`. */
export const LawRow = z.strictObject({
  ...rowStart('Identificador de la norma.', 'Id of the norm.'),
  title: own(is.spoken(), of.title),
  identifier: ownOrNull(is.text(), of.identifier),
  gist: own(is.spoken(), of.gist),
  rank: own(is.text(), of.rank),
  rankLabel: label('Su rango, en palabras.', 'Its rank, in words.'),
  jurisdiction: own(is.text(), of.jurisdiction),
  jurisdictionLabel: label('Dónde rige, en palabras.', 'Where it applies, in words.'),
  issuers: own(is.texts(), of.issuers),
  pillars: own(is.texts(), of.pillars),
  topics: own(is.texts(), of.topics),
  introducedOn: ownOrNull(is.date(), of.introducedOn),
  publishedOn: ownOrNull(is.date(), of.publishedOn),
  inForceOn: ownOrNull(is.date(), of.inForceOn),
  effectiveUntil: ownOrNull(is.date(), of.effectiveUntil),
  legalStatus: field(
    z.enum(legalStatuses),
    'Estado legal el día desde el que habla el portal; se deriva, con su razón en el registro.',
    'Legal status on the day the portal speaks from; derived, with its reason in the record.',
  ),
  legalStatusLabel: label('Su estado legal, en palabras.', 'Its legal status, in words.'),
  changedBy: field(is.texts(), 'Normas que la cambiaron o terminaron.', 'Norms that changed or ended it.', {
    refers: 'law',
  }),
  commitments: field(is.texts(), 'Compromisos que nacen de ella.', 'Commitments that come from it.', {
    refers: 'commitment',
  }),
  ...recordEnd,
});
export type LawRow = Given<typeof LawRow>;

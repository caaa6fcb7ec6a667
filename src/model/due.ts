import { z } from 'zod';

import { dateText } from '#model/parts/date-field.ts';
import { field, translated } from '#model/parts/field.ts';
import { idText } from '#model/parts/id.ts';

const basis = () =>
  translated(
    'Cómo se calculó la fecha («180 días hábiles desde la vigencia»).',
    'How the date was worked out (“180 working days from entry into force”).',
  ).optional();

const dueId = () =>
  field(
    idText(),
    'Necesario solo si dos plazos tienen la misma fecha.',
    'Needed only when two deadlines share a date.',
  ).optional();

const kind = <K extends string>(name: K) =>
  field(
    z.literal(name),
    'Clase de plazo: una fecha, se repite, permanente o sin fecha conocida.',
    'Kind of deadline: one date, repeated, continuous or without a known date.',
  );

/** When it must be done. */
export const Due = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: kind('once'),
    id: dueId(),
    on: field(dateText(), 'Fecha límite.', 'Deadline.'),
    precision: field(
      z.enum(['exact', 'about']),
      'Si la fecha es exacta o aproximada.',
      'Whether the date is exact or approximate.',
    ).optional(),
    basis: basis(),
  }),
  z.strictObject({
    kind: kind('recurring'),
    id: dueId(),
    every: field(z.enum(['year', 'month']), 'Cada cuánto.', 'How often.'),
    month: field(
      z.int().min(1).max(12),
      'Mes (1 a 12), si es anual.',
      'Month (1 to 12), if yearly.',
    ).optional(),
    day: field(
      z.int().min(1).max(31),
      'Día del mes; sin él, el último.',
      'Day of the month; without it, the last.',
    ).optional(),
    from: field(dateText(), 'Desde cuándo.', 'Since when.'),
    until: field(dateText(), 'Hasta cuándo.', 'Until when.').optional(),
    basis: basis(),
  }),
  z.strictObject({ kind: kind('continuous'), basis: basis() }),
  z.strictObject({ kind: kind('unset'), basis: basis() }),
]);
export type Due = z.infer<typeof Due>;

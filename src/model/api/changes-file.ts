import { z } from 'zod';

import { field } from '#model/parts/field.ts';

import {
  addressByLanguage,
  byLanguage,
  type Given,
  headFields,
  moment,
  ownAddress,
  wholeDay,
} from './parts.ts';

const text = () => z.string().min(1);
const commit = () => z.string().regex(/^[0-9a-f]{10}$/);

/** A value that differs, whatever its type. */
export const Changed = z.strictObject({
  path: field(
    z.array(text()),
    'Claves desde el registro hasta el valor; el miembro de una lista, por su nombre. Vacía si es todo el archivo.',
    'Keys from the record down to the value; a member of a list by its name. Empty where it is the whole file.',
  ),
  language: field(
    text(),
    'Idioma de la traducción que cambió; sin él, el registro mismo.',
    'Language of the translation that changed; without it, the record itself.',
  ).optional(),
  before: field(
    z.unknown(),
    'Lo que decía, entero; falta si no estaba. Del texto y de lo que no se puede leer solo consta que cambió.',
    'What it said, whole; absent where it was not there. Of the body, and of what cannot be read, only that it changed is known.',
  ).optional(),
  after: field(
    z.unknown(),
    'Lo que dice; falta si ya no está.',
    'What it says; absent where it is gone.',
  ).optional(),
});

/** Something that happened to a record or to a closed edition. */
export const Change = z.strictObject({
  id: field(text(), 'Registro, o edición si es una errata.', 'Record, or edition where it is an erratum.'),
  url: field(
    ownAddress().nullable(),
    'Dirección de esa versión en el primer idioma; null si el registro ya no está.',
    'Address of that version in the first language; null where the record is gone.',
  ),
  type: field(text(), 'Tipo de registro, o edition.', 'Type of record, or edition.'),
  title: field(byLanguage(), 'Título de hoy, o el último que tuvo.', 'Title of today, or the last it had.'),
  kind: field(
    z.enum(['added', 'changed', 'removed', 'erratum']),
    'Qué pasó: se agregó, cambió, se retiró, o se corrigió una edición cerrada.',
    'What happened: added, changed, removed, or a closed edition corrected.',
  ),
  on: field(wholeDay(), 'Día.', 'Day.'),
  at: field(
    moment(),
    'Momento en que se guardó; de una errata, el comienzo de su día.',
    'Moment it was saved; of an erratum the beginning of its day.',
  ),
  commit: field(
    commit().nullable(),
    'Los diez primeros dígitos del cambio en el repositorio; null si es una errata.',
    'The first ten digits of the change in the repository; null for an erratum.',
  ),
  correction: field(
    byLanguage().nullable(),
    'Por qué se corrigió algo publicado mal; null si no es una corrección.',
    'Why something published wrongly was put right; null where it is no correction.',
  ),
  changes: field(
    z.array(Changed),
    'Qué cambió, campo por campo; vacía si se agregó o se retiró.',
    'What changed, field by field; empty where it was added or removed.',
  ),
  pages: field(addressByLanguage(), 'Dirección en cada idioma.', 'Address in each language.').optional(),
});
export type Change = Given<typeof Change>;

/** `/api/v1/changes.json`: the past of all records and the errata of editions, the newest first. */
export const ChangesFile = z.strictObject({
  ...headFields,
  total: field(z.int().min(0), 'Cuántas entradas.', 'How many entries.'),
  history: field(
    z.enum(['available', 'no-git', 'shallow']),
    'Si consta la historia de los registros; si no, por qué: no-git, no se guardaron en git; shallow, la copia no la traía entera.',
    'Whether the history of the records is known; if not, why: no-git, they were not saved in git; shallow, the copy did not bring all of it.',
  ),
  changes: z.array(Change),
});

import { z } from 'zod';

import { field } from '#model/parts/field.ts';
import { relationTypes } from '#model/law.ts';
import { markdownTypes } from '#model/record-types.ts';

import { timelinessStates } from './lists/commitment.ts';
import { legalStatuses } from './lists/law.ts';
import {
  addressByLanguage,
  byLanguage,
  decimalText,
  type Given,
  headFields,
  ownAddress,
  partialDate,
  Version,
} from './parts.ts';
import { published } from './published.ts';

const text = () => z.string().min(1);
const ids = () => z.array(text());

/** One reason of a legal status. */
const Reason = z.strictObject({
  kind: field(text(), 'Clase de razón.', 'Kind of reason.'),
  on: field(partialDate(), 'Fecha en que se apoya.', 'Date it rests on.').optional(),
  law: field(text(), 'Norma en que se apoya.', 'Norm it rests on.', { refers: 'law' }).optional(),
  suppliedBy: field(
    byLanguage(),
    'Regla del país que dio la fecha, si la norma no la da.',
    'Rule of the country that supplied the date, where the norm gives none.',
  ).optional(),
});

const Related = z.strictObject({
  type: field(z.enum(relationTypes), 'Qué le hace.', 'What it does to it.'),
  law: field(text(), 'Norma que lo hace.', 'Norm that does so.', { refers: 'law' }),
  provisions: field(
    ids(),
    'Artículos o disposiciones tocadas.',
    'Articles or provisions touched.',
  ).optional(),
  on: field(partialDate(), 'Desde cuándo.', 'From when.').optional(),
});

const timeliness = {
  state: field(
    z.enum(timelinessStates),
    'Cómo está frente a su plazo.',
    'How it stands against its deadline.',
  ),
  dueOn: field(partialDate(), 'El plazo del que habla.', 'The deadline it speaks of.').optional(),
  daysLate: field(
    z.int(),
    'Días pasados desde el plazo, o de retraso; negativo, los que faltan.',
    'Days since the deadline, or late; negative, days left.',
  ).optional(),
  isAbout: field(
    z.boolean(),
    'Si el plazo se conoce solo de modo aproximado.',
    'Whether the deadline is known only about.',
  ).optional(),
  metOn: field(partialDate(), 'Día en que se cumplió.', 'Day on which it was met.').optional(),
  evidence: field(
    z.enum(['said', 'found']),
    'En qué palabra se apoya: la del Estado o la de una revisión externa.',
    'Whose word that rests on: the state’s or an outside check’s.',
  ).optional(),
  nextOn: field(partialDate(), 'Próximo plazo.', 'Next deadline.').optional(),
};

/** What follows from a record and from those that speak of it, on the day the portal speaks from; by the type of the record. */
export const derivedShapes = {
  law: z.strictObject({
    legalStatus: field(z.enum(legalStatuses), 'Estado legal.', 'Legal status.'),
    reasons: field(z.array(Reason).min(1), 'En qué se apoya.', 'What it rests on.'),
    explanation: field(
      z.record(z.string(), z.array(text()).min(1)),
      'Las mismas razones en palabras.',
      'The same reasons in words.',
    ),
    inForceOn: field(
      partialDate(),
      'Entrada en vigor: la suya, o la que da la regla del país.',
      'Entry into force: its own, or that which the country’s rule supplies.',
    ).optional(),
    changedBy: field(z.array(Related), 'Lo que otras normas le hacen.', 'What other norms do to it.'),
    commitments: field(ids(), 'Compromisos que nacen de ella.', 'Commitments that come from it.'),
  }),
  commitment: z.strictObject({
    timeliness: z
      .strictObject(timeliness)
      .meta({ es: 'Frente a sus plazos.', description: 'Against its deadlines.' }),
    areas: field(
      z.array(
        z.strictObject({
          jurisdiction: field(text(), 'Ámbito.', 'Area.', { refers: 'jurisdiction' }),
          ...timeliness,
        }),
      ),
      'Lo mismo en cada ámbito al que obliga uno por uno.',
      'The same in each area that it binds one by one.',
    ),
    findings: field(ids(), 'Hallazgos, como «auditoria/hallazgo».', 'Findings, as “audit/finding”.'),
  }),
  audit: z.strictObject({
    commitments: field(ids(), 'Compromisos que juzga.', 'Commitments it judges.'),
    recommendations: field(
      z.array(
        z.strictObject({
          id: field(text(), 'Recomendación.', 'Recommendation.'),
          following: field(
            z.enum(['answered', 'followed', 'nothing']),
            'Qué consta de ella.',
            'What is on record of it.',
          ),
          commitments: field(ids(), 'Compromisos que nacieron de ella.', 'Commitments that grew from it.'),
          laws: field(ids(), 'Normas que la atienden.', 'Norms that take it up.'),
        }),
      ),
      'Qué se hizo con lo que recomienda.',
      'What became of what it recommends.',
    ),
  }),
  comparison: z.strictObject({
    standing: field(
      z.enum(['apart', 'unlike', 'near', 'equal', 'untold']),
      'Cómo están las cifras entre sí.',
      'How the figures stand to each other.',
    ),
    ratio: field(decimalText(), 'La mayor entre la menor.', 'The greater over the lesser.').optional(),
    values: field(
      z.array(
        z.strictObject({
          side: field(text(), 'Lado.', 'Side.'),
          value: field(text(), 'Su cifra, exacta.', 'Its figure, exact.').optional(),
        }),
      ),
      'La cifra de cada lado.',
      'The figure of each side.',
    ),
  }),
  institution: z.strictObject({
    commitments: field(
      z.array(
        z.strictObject({
          commitment: field(text(), 'Compromiso.', 'Commitment.', { refers: 'commitment' }),
          role: field(text(), 'Papel.', 'Role.', { codes: 'roles' }),
          byClass: field(
            z.boolean(),
            'Si responde como una de su clase.',
            'Whether it answers as one of its class.',
          ),
        }),
      ),
      'De qué responde.',
      'What it answers for.',
    ),
    laws: field(ids(), 'Normas que dio.', 'Norms it issued.'),
    audits: field(ids(), 'Auditorías que hizo.', 'Audits it made.'),
    statistics: field(ids(), 'Estadísticas que publica.', 'Statistics it publishes.'),
  }),
} as const;

/** The types of record that have a file of this shape. A statistic has its own, with its observations. */
export type ApiRecordType = keyof typeof derivedShapes;
export const apiRecordTypes = Object.keys(derivedShapes) as ApiRecordType[];

/** What the file of every record begins with, besides the head of every file. */
export const recordFields = {
  id: field(text(), 'Identificador.', 'Id.'),
  url: field(ownAddress(), 'Su página en el primer idioma.', 'Its page in the first language.'),
  pages: field(addressByLanguage(), 'Su página en cada idioma.', 'Its page in each language.'),
  version: Version.meta({
    es: 'Última vez que se guardó; null si no consta.',
    description: 'When it was last saved; null where that is not known.',
  }),
};

export type RecordHead = { readonly [K in keyof typeof recordFields]: Given<(typeof recordFields)[K]> };
/** What follows from a record, by its type. */
export type Derived = { readonly [T in ApiRecordType]: Given<(typeof derivedShapes)[T]> };

/** The schema of a record's file, `/api/v1/laws/<id>.json`. */
export const recordFile = (type: ApiRecordType): z.ZodObject =>
  z.strictObject({
    ...headFields,
    type: z.literal(type),
    ...recordFields,
    record: published(markdownTypes[type].schema).meta({
      es: 'Lo que se escribió, campo por campo.',
      description: 'What was written, field by field.',
    }),
    body: field(
      z.record(z.string(), z.string()),
      'El texto del registro en HTML, en los idiomas que lo tienen.',
      'The text of the record as HTML, in the languages that have it.',
    ),
    derived: derivedShapes[type].meta({
      es: 'Lo que se sigue de este registro y de los demás el día «asOf»; no se escribe.',
      description: 'What follows from this record and the others on the day `asOf`; it is never typed.',
    }),
  });

import { z } from 'zod';

import { dateText } from '#model/parts/date-field.ts';
import { coded, field, reference, text, translated } from '#model/parts/field.ts';
import { idText } from '#model/parts/id.ts';
import { RecommendationReply, Reply } from '#model/parts/reply.ts';
import { commonFields, webAddress } from '#model/parts/source.ts';
import { languageTag } from '#model/parts/text.ts';

export const outcomes = ['no-answer', 'not-assessable', 'not-applicable'] as const;
export type Outcome = (typeof outcomes)[number];

/** The state's own word: kept, shown as such, never scored. */
export const selfReport = 'self-report';

const Period = z.strictObject({
  from: field(dateText(), 'Inicio del periodo revisado.', 'Start of the period reviewed.'),
  to: field(dateText(), 'Fin del periodo revisado.', 'End of the period reviewed.'),
});

const Measure = z.strictObject({
  value: field(z.number(), 'Cifra medida.', 'Figure measured.'),
  unit: coded('units', 'Unidad.', 'Unit.'),
  of: field(z.number(), 'Sobre cuántos.', 'Out of how many.').optional(),
  qualifier: field(
    z.enum(['more-than', 'less-than', 'about']),
    'Más de, menos de, cerca de.',
    'More than, less than, about.',
  ).optional(),
});

const Evidence = z.strictObject({
  source: field(text(), 'Clave de la fuente.', 'Key of the source.', { sourceKey: true }),
  page: field(text(), 'Página o parte.', 'Page or part.').optional(),
  quote: field(text(), 'Cita textual breve, en su idioma.', 'Short quotation, in its language.').optional(),
  quoteLanguage: field(
    languageTag(),
    'Idioma de la cita, si no es el original del portal.',
    'Language of the quotation, if not the portal’s original one.',
  ).optional(),
  url: field(webAddress(), 'Dirección exacta, si es otra.', 'Exact address, if different.').optional(),
});

/** What one audit says of one commitment, in one place and period. */
export const Finding = z
  .strictObject({
    id: field(
      idText(),
      'Identificador único en la auditoría; nunca se reutiliza.',
      'Id unique in the audit; never reused.',
    ),
    commitment: reference('commitment', 'Compromiso que juzga.', 'Commitment it judges.'),
    jurisdiction: reference(
      'jurisdiction',
      'Dónde; sin él, todo el ámbito del compromiso.',
      'Where; without it, the whole scope of the commitment.',
    ).optional(),
    period: field(
      Period,
      'Periodo del hallazgo; sin él, el de la auditoría.',
      'Period of the finding; without it, that of the audit.',
    ).optional(),
    rating: field(
      text(),
      'Nivel en la escala del método, solo si lo decide la evidencia.',
      'Level on the method’s scale, only where the evidence decides it.',
      { level: true },
    ).optional(),
    outcome: field(
      z.enum(outcomes),
      'Por qué no hay calificación: sin respuesta, no evaluable, no aplica.',
      'Why there is no rating: no answer, not assessable, not applicable.',
    ).optional(),
    measure: field(Measure, 'Cifra hallada.', 'Figure found.').optional(),
    statement: translated('Lo hallado, como lo dice la auditoría.', 'What was found, as the audit says it.'),
    evidence: field(z.array(Evidence).min(1), 'Dónde consta.', 'Where it stands.'),
    limitation: translated('Qué no muestra la fuente.', 'What the source does not show.').optional(),
    reply: field(Reply, 'Derecho de réplica de la autoridad.', 'The authority’s right of reply.').optional(),
  })
  .refine((finding) => finding.rating === undefined || finding.outcome === undefined, {
    error: 'rating-or-outcome',
    path: ['outcome'],
    params: { rule: 'rating-or-outcome' },
  });
export type Finding = z.infer<typeof Finding>;

/** What an audit reports that judges no commitment. */
export const Observation = z.strictObject({
  id: field(idText(), 'Identificador único en la auditoría.', 'Id unique in the audit.'),
  statement: translated('Lo que informa.', 'What it reports.'),
  measure: field(Measure, 'Cifra.', 'Figure.').optional(),
  evidence: field(z.array(Evidence).min(1), 'Dónde consta.', 'Where it stands.'),
});

export const Recommendation = z.strictObject({
  id: field(idText(), 'Identificador único en la auditoría.', 'Id unique in the audit.'),
  text: translated('Lo que recomienda.', 'What it recommends.'),
  addressedTo: field(
    z.array(reference('institution', 'A quién se dirige.', 'To whom.')),
    'Instituciones a las que se dirige.',
    'Institutions it is addressed to.',
  ).optional(),
  basis: translated('Base legal que cita.', 'Legal basis it cites.').optional(),
  proposedBy: translated('Quién lo propuso, sin nombres.', 'Who proposed it, without names.').optional(),
  reply: field(
    RecommendationReply,
    'Lo que respondió la autoridad a la recomendación; la fecha, si consta.',
    'What the authority answered to the recommendation; the date, if it is on record.',
  ).optional(),
});
export type Recommendation = z.infer<typeof Recommendation>;

export const InformationRequest = z.strictObject({
  id: field(idText(), 'Identificador único en la auditoría.', 'Id unique in the audit.'),
  institution: reference('institution', 'A quién se pidió.', 'Who was asked.').optional(),
  class: coded('classes', 'Clase de instituciones a la que se pidió.', 'Class that was asked.').optional(),
  sent: field(z.int().min(0), 'Cuántas solicitudes se enviaron.', 'How many were sent.').optional(),
  answered: field(z.int().min(0), 'Cuántas se respondieron.', 'How many were answered.').optional(),
  share: field(
    z.number().min(0).max(100),
    'Porcentaje que respondió, si solo se da así.',
    'Percentage that answered, if given only so.',
  ).optional(),
  words: translated(
    'Lo que dice la auditoría, si no da cifras.',
    'The audit’s words, if it gives no figures.',
  ).optional(),
});

/** An outside check of delivery; holds findings. */
export const Audit = z.strictObject({
  title: translated('Título de la auditoría.', 'Title of the audit.'),
  gist: translated('Qué examinó, en una frase.', 'What it examined, in one sentence.').optional(),
  auditors: field(
    z
      .array(
        z.strictObject({
          institution: reference('institution', 'Organización.', 'Organisation.'),
          role: coded('roles', 'Papel.', 'Role.'),
        }),
      )
      .min(1),
    'Quién la hizo.',
    'Who made it.',
  ),
  kind: coded('auditKinds', 'Clase de auditoría.', 'Kind of audit.'),
  period: field(Period, 'Periodo revisado.', 'Period reviewed.').optional(),
  publishedOn: field(dateText(), 'Fecha de publicación.', 'Date of publication.').optional(),
  jurisdictions: field(z.array(reference('jurisdiction', 'Ámbito.', 'Area.')).min(1), 'Dónde.', 'Where.'),
  methodNote: translated('Cómo trabajó.', 'How it worked.').optional(),
  codedBy: field(
    text(),
    'Quién pasó la fuente a registros (organización o iniciales).',
    'Who turned the source into records (organisation or initials).',
    { keepers: true },
  ),
  reviewedBy: field(
    text(),
    'Segundo par de ojos; nunca la misma persona.',
    'Second pair of eyes; never the same person.',
    { keepers: true },
  ).optional(),
  informationRequests: field(
    z.array(InformationRequest),
    'Solicitudes de información y sus respuestas.',
    'Requests for information and their answers.',
  ).optional(),
  findings: field(
    z.array(Finding),
    'Hallazgos, uno por compromiso, lugar y periodo.',
    'Findings, one per commitment, place and period.',
  ).optional(),
  observations: field(
    z.array(Observation),
    'Lo que informa sin juzgar un compromiso.',
    'What it reports without judging a commitment.',
  ).optional(),
  recommendations: field(z.array(Recommendation), 'Recomendaciones.', 'Recommendations.').optional(),
  ...commonFields,
});
export type Audit = z.infer<typeof Audit>;

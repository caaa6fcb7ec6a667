import { z } from 'zod';

import type { Given } from '#model/api/parts.ts';
import { Audit, Finding, outcomes, Recommendation } from '#model/audit.ts';
import { qualifiers } from '#model/observation.ts';
import { field } from '#model/parts/field.ts';
import { Reply } from '#model/parts/reply.ts';
import { Source } from '#model/parts/source.ts';

import { columnKinds as is, label, own, ownOrNull, recordEnd, rowPages, rowStart } from './row.ts';

const of = Audit.shape;
const found = Finding.shape;
const source = Source.shape;

const period = {
  periodFrom: field(is.date().nullable(), 'Inicio del periodo revisado.', 'Start of the period reviewed.'),
  periodTo: field(is.date().nullable(), 'Fin del periodo revisado.', 'End of the period reviewed.'),
};

/** An audit in `/api/v1/audits.json`. */
export const AuditRow = z.strictObject({
  ...rowStart('Identificador de la auditoría.', 'Id of the audit.'),
  title: own(is.spoken(), of.title),
  gist: ownOrNull(is.spoken(), of.gist),
  kind: own(is.text(), of.kind),
  kindLabel: label('Su clase, en palabras.', 'Its kind, in words.'),
  auditors: field(is.texts(), 'Quién la hizo.', 'Who made it.', { refers: 'institution' }),
  ...period,
  publishedOn: ownOrNull(is.date(), of.publishedOn),
  jurisdictions: own(is.texts(), of.jurisdictions),
  codedBy: own(is.text(), of.codedBy),
  reviewedBy: ownOrNull(is.text(), of.reviewedBy),
  findings: field(is.count(), 'Cuántos hallazgos suyos constan.', 'How many of its findings are on record.'),
  observations: field(
    is.count(),
    'Cuánto informa sin juzgar un compromiso.',
    'How much it reports without judging a commitment.',
  ),
  recommendations: field(is.count(), 'Cuántas recomendaciones.', 'How many recommendations.'),
  ...recordEnd,
});
export type AuditRow = Given<typeof AuditRow>;

/** A piece of evidence with the source it points to. */
const EvidenceItem = z.strictObject({
  source: own(is.text(), source.key),
  title: own(is.text(), source.title),
  publisher: own(is.text(), source.publisher),
  url: own(is.text(), source.url),
  archivedUrl: ownOrNull(is.text(), source.archivedUrl),
  page: field(is.text().nullable(), 'Página o parte.', 'Page or part.'),
  quote: field(
    is.text().nullable(),
    'Cita textual breve, en su idioma.',
    'Short quotation, in its language.',
  ),
  quoteLanguage: field(is.text().nullable(), 'Idioma de la cita.', 'Language of the quotation.'),
});

const replied = {
  replyBy: ownOrNull(is.text(), Reply.shape.by),
  replyOn: ownOrNull(is.date(), Reply.shape.on),
  reply: ownOrNull(is.spoken(), Reply.shape.text),
  replyUrl: ownOrNull(is.text(), Reply.shape.url),
};

/** A finding in `/api/v1/findings.json`. */
export const FindingRow = z.strictObject({
  ...rowStart('Auditoría y hallazgo: «auditoria/hallazgo».', 'Audit and finding: “audit/finding”.'),
  audit: field(is.text(), 'Auditoría que lo hizo.', 'Audit that made it.', { refers: 'audit' }),
  auditTitle: label('Título de la auditoría.', 'Title of the audit.'),
  auditKind: own(is.text(), of.kind),
  publishedOn: field(
    is.date().nullable(),
    'Fecha de publicación de la auditoría.',
    'Date of publication of the audit.',
  ),
  finding: own(is.text(), found.id),
  commitment: own(is.text(), found.commitment),
  commitmentTitle: label('El compromiso, en una frase.', 'The commitment, in one sentence.'),
  jurisdiction: ownOrNull(is.text(), found.jurisdiction),
  ...period,
  rating: ownOrNull(is.text(), found.rating),
  ratingLabel: field(is.spoken().nullable(), 'El nivel, en palabras.', 'The level, in words.'),
  outcome: ownOrNull(z.enum(outcomes), found.outcome),
  outcomeLabel: field(
    is.spoken().nullable(),
    'Por qué no hay calificación, en palabras.',
    'Why there is no rating, in words.',
  ),
  measureValue: field(is.number().nullable(), 'Cifra hallada.', 'Figure found.'),
  measureUnit: field(is.text().nullable(), 'Su unidad.', 'Its unit.', { codes: 'units' }),
  measureOf: field(is.number().nullable(), 'Sobre cuántos.', 'Out of how many.'),
  measureQualifier: field(
    z.enum(qualifiers).nullable(),
    'Más de, menos de, cerca de.',
    'More than, less than, about.',
  ),
  statement: own(is.spoken(), found.statement),
  limitation: ownOrNull(is.spoken(), found.limitation),
  isReviewedTwice: field(
    is.yes(),
    'Si un segundo par de ojos lo revisó.',
    'Whether a second pair of eyes reviewed it.',
  ),
  sourceTitle: field(is.text(), 'Título de la primera fuente.', 'Title of the first source.'),
  sourcePublisher: field(is.text(), 'Quién publicó la primera fuente.', 'Who published the first source.'),
  sourceUrl: field(is.text(), 'Dirección de la primera fuente.', 'Address of the first source.'),
  sourceArchivedUrl: field(is.text().nullable(), 'Su copia archivada.', 'Its archived copy.'),
  sourcePage: field(is.text().nullable(), 'Página de la primera fuente.', 'Page of the first source.'),
  evidenceCount: field(
    is.count(),
    'Cuántas fuentes lo prueban; el JSON las da todas.',
    'How many sources prove it; the JSON gives all.',
  ),
  ...replied,
  evidence: field(z.array(EvidenceItem).min(1), 'Dónde consta.', 'Where it stands.'),
  ...rowPages,
});
export type FindingRow = Given<typeof FindingRow>;

/** A recommendation of an audit, in `/api/v1/recommendations.json`. */
export const RecommendationRow = z.strictObject({
  ...rowStart(
    'Auditoría y recomendación: «auditoria/recomendacion».',
    'Audit and recommendation: “audit/recommendation”.',
  ),
  audit: field(is.text(), 'Auditoría que la hizo.', 'Audit that made it.', { refers: 'audit' }),
  auditTitle: label('Título de la auditoría.', 'Title of the audit.'),
  publishedOn: field(
    is.date().nullable(),
    'Fecha de publicación de la auditoría.',
    'Date of publication of the audit.',
  ),
  recommendation: own(is.text(), Recommendation.shape.id),
  text: own(is.spoken(), Recommendation.shape.text),
  addressedTo: own(is.texts(), Recommendation.shape.addressedTo),
  basis: ownOrNull(is.spoken(), Recommendation.shape.basis),
  proposedBy: ownOrNull(is.spoken(), Recommendation.shape.proposedBy),
  following: field(
    z.enum(['answered', 'followed', 'nothing']),
    'Qué consta de ella: answered, el Estado respondió; followed, se vigila como compromiso; nothing, ningún registro la menciona.',
    'What is on record of it: answered, the state answered; followed, it is kept as a commitment; nothing, no record refers to it.',
  ),
  commitments: field(is.texts(), 'Compromisos que nacieron de ella.', 'Commitments that grew from it.', {
    refers: 'commitment',
  }),
  laws: field(is.texts(), 'Normas que la atienden.', 'Norms that take it up.', { refers: 'law' }),
  ...replied,
  ...rowPages,
});
export type RecommendationRow = Given<typeof RecommendationRow>;

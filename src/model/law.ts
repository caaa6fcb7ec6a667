import { z } from 'zod';

import { dateText } from '#model/parts/date-field.ts';
import { coded, field, reference, text, translated } from '#model/parts/field.ts';
import { idText } from '#model/parts/id.ts';
import { commonFields } from '#model/parts/source.ts';

export const relationTypes = [
  'amends',
  'inserts',
  'moves',
  'repeals',
  'replaces',
  'extends',
  'regulates',
  'implements',
  'adapts',
  'follows',
  'interprets',
  'consolidates',
  'ratifies',
  'basedOn',
] as const;
export type RelationType = (typeof relationTypes)[number];

/** What a newer norm does to another. Written once, on the newer one; the other side is derived. */
export const Relation = z.strictObject({
  type: field(z.enum(relationTypes), 'Qué le hace a la otra norma.', 'What it does to the other norm.'),
  law: reference(
    'law',
    'Identificador de la otra norma (la más antigua).',
    'Id of the other norm (the older one).',
  ),
  provisions: field(
    z.array(text()),
    'Artículos o disposiciones tocadas; sin ellas, la norma entera.',
    'Articles or provisions touched; without them, the whole norm.',
  ).optional(),
  on: field(
    dateText(),
    'Fecha desde la que rige el cambio; sin ella, la vigencia o publicación de esta norma.',
    'Date the change takes effect; without it, this norm’s entry into force or publication.',
  ).optional(),
  until: field(
    dateText(),
    'Solo con «extends»: nueva fecha final de la otra norma.',
    'Only with “extends”: the new end date of the other norm.',
  ).optional(),
});
export type Relation = z.infer<typeof Relation>;

/** A recommendation of an audit that a norm takes up. Written once, on the norm, which is the newer record. */
export const LawAnswer = z.strictObject({
  audit: reference('audit', 'Auditoría que lo recomendó.', 'Audit that recommended it.'),
  recommendation: field(
    idText(),
    'Identificador de la recomendación en esa auditoría.',
    'Id of the recommendation in that audit.',
  ),
});

/** Something dated that happened to the norm and that no relation says. */
export const LawEvent = z.strictObject({
  id: field(
    idText(),
    'Necesario solo si dos hechos tienen la misma fecha.',
    'Needed only when two events share a date.',
  ).optional(),
  on: field(dateText(), 'Fecha del hecho.', 'Date of the event.'),
  what: translated('Qué ocurrió, en una frase.', 'What happened, in one sentence.'),
  source: field(text(), 'Clave de la fuente.', 'Key of the source.', { sourceKey: true }).optional(),
});

/** One text that an article has had, from a date, by a norm. */
export const ArticleVersion = z.strictObject({
  from: field(dateText(), 'Desde cuándo rige este texto.', 'When this text began to apply.'),
  by: reference('law', 'Norma que lo dio.', 'Norm that gave it.'),
  gist: translated('Qué dice, en lenguaje llano.', 'What it says, in plain language.'),
  quote: field(
    text(),
    'Palabras de la norma: cita breve, en el idioma original del portal.',
    'The norm’s own words: a short quotation, in the portal’s original language.',
  ).optional(),
  source: field(text(), 'Clave de la fuente.', 'Key of the source.', { sourceKey: true }),
});

export const Article = z.strictObject({
  number: field(text(), 'Número del artículo («3», «129-A»).', 'Number of the article (“3”, “129-A”).'),
  formerNumbers: field(z.array(text()), 'Números que tuvo antes.', 'Numbers it had before.').optional(),
  subject: translated('De qué trata.', 'What it is about.'),
  versions: field(
    z.array(ArticleVersion).min(1),
    'Textos que ha tenido, del más antiguo al vigente.',
    'Texts it has had, oldest first.',
  ),
});

/** Any norm: treaty, law, decree, ordinance, plan approved by a norm, bill. Its legal status is derived, never typed. */
export const Law = z.strictObject({
  title: translated('Título oficial de la norma.', 'Official title of the norm.'),
  identifier: field(
    text(),
    'Tipo y número oficiales («Ley 28950», «DS 001-2016-IN»).',
    'Official type and number.',
  ).optional(),
  gist: translated('Qué hace, en una frase.', 'What it does, in one sentence.'),
  rank: coded('ranks', 'Rango de la norma.', 'Rank of the norm.'),
  jurisdiction: reference('jurisdiction', 'Dónde rige.', 'Where it applies.'),
  issuers: field(
    z.array(reference('institution', 'Quién la dio.', 'Who issued it.')).min(1),
    'Instituciones que la dieron.',
    'Institutions that issued it.',
  ),
  pillars: field(
    z.array(coded('pillars', 'Eje.', 'Pillar.')).min(1),
    'Ejes de la política que toca.',
    'Pillars of the policy it touches.',
  ),
  topics: field(z.array(coded('topics', 'Tema.', 'Topic.')), 'Temas.', 'Topics.').optional(),
  introducedOn: field(
    dateText(),
    'Presentación del proyecto; sin publicación, la norma es un proyecto.',
    'Introduction of the bill; without publication, the norm is a bill.',
  ).optional(),
  publishedOn: field(dateText(), 'Fecha de publicación oficial.', 'Date of official publication.').optional(),
  inForceOn: field(dateText(), 'Fecha de entrada en vigor.', 'Date of entry into force.').optional(),
  effectiveUntil: field(
    dateText(),
    'Último día de vigencia que la propia norma (o su plan) fija.',
    'Last day in force that the norm itself (or its plan) sets.',
  ).optional(),
  relations: field(
    z.array(Relation),
    'Qué les hace a normas anteriores.',
    'What it does to earlier norms.',
  ).optional(),
  answers: field(
    z.array(LawAnswer),
    'Recomendaciones de auditorías que atiende, solo si una fuente lo dice.',
    'Recommendations of audits that it takes up, only where a source says so.',
  ).optional(),
  events: field(
    z.array(LawEvent),
    'Otros hechos fechados (adopción, depósito, vigencia internacional).',
    'Other dated events (adoption, deposit, international entry into force).',
  ).optional(),
  articles: field(
    z.array(Article),
    'Artículos que importan a la vigilancia, con sus textos sucesivos.',
    'Articles that matter to the watch, with their successive texts.',
  ).optional(),
  ...commonFields,
});
export type Law = z.infer<typeof Law>;

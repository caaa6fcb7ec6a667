import { z } from 'zod';

import { Due } from '#model/due.ts';
import { dateText } from '#model/parts/date-field.ts';
import { coded, field, reference, text, translated } from '#model/parts/field.ts';
import { idText } from '#model/parts/id.ts';
import { commonFields, webAddress } from '#model/parts/source.ts';

export const strengths = ['legal-duty', 'plan-goal', 'international-pledge', 'recommendation'] as const;
export type Strength = (typeof strengths)[number];

export const responses = ['accepted', 'noted', 'none', 'unknown'] as const;
export const updateStatuses = ['announced', 'under-way', 'delivered', 'suspended', 'withdrawn'] as const;

/** Where the obligation comes from: a law of the list, another instrument, or a recommendation of an audit. */
export const Origin = z
  .strictObject({
    law: reference('law', 'Norma que lo ordena.', 'Norm that orders it.').optional(),
    provisions: field(
      z.array(text()),
      'Artículos o disposiciones de esa norma.',
      'Articles or provisions of that norm.',
    ).optional(),
    title: translated(
      'Instrumento que no está en la lista de normas.',
      'Instrument that is not in the list of laws.',
    ).optional(),
    url: field(webAddress(), 'Dirección de ese instrumento.', 'Address of that instrument.').optional(),
    on: field(dateText(), 'Fecha de ese instrumento.', 'Date of that instrument.').optional(),
    audit: reference('audit', 'Auditoría que lo recomendó.', 'Audit that recommended it.').optional(),
    recommendation: field(
      idText(),
      'Identificador de la recomendación en esa auditoría.',
      'Id of the recommendation in that audit.',
    ).optional(),
    quote: field(
      text(),
      'Palabras con que obliga: cita breve, en el idioma original del portal.',
      'The words that bind: a short quotation, in the portal’s original language.',
    ).optional(),
    source: field(text(), 'Clave de la fuente de la cita.', 'Key of the source of the quotation.', {
      sourceKey: true,
    }).optional(),
  })
  .refine(({ quote, source }) => (quote === undefined) === (source === undefined), {
    error: 'quote-with-source',
    path: ['source'],
    params: { rule: 'quote-with-source' },
  })
  .refine(
    (origin) => [origin.law, origin.title, origin.audit].filter((part) => part !== undefined).length === 1,
    { error: 'origin', params: { rule: 'one-origin' } },
  );

/** Who must deliver: an institution, or a class that each region fills with its own. */
export const Responsible = z
  .strictObject({
    institution: reference('institution', 'Institución responsable.', 'Responsible institution.').optional(),
    class: coded(
      'classes',
      'Clase de instituciones («gobierno regional»).',
      'Class of institutions (“regional government”).',
    ).optional(),
    role: coded('roles', 'Papel: conduce, participa…', 'Role: leads, takes part…'),
    from: field(dateText(), 'Desde cuándo.', 'Since when.').optional(),
  })
  .refine((who) => (who.institution === undefined) !== (who.class === undefined), {
    error: 'responsible',
    params: { rule: 'one-responsible' },
  });

/** A goal in figures. */
export const Target = z.strictObject({
  measure: translated('Qué se mide.', 'What is measured.'),
  comparator: field(
    z.enum(['at-least', 'at-most', 'exactly', 'more-than', 'less-than']),
    'Cómo se compara.',
    'How it compares.',
  ),
  value: field(z.number(), 'Valor de la meta.', 'Value of the target.'),
  unit: coded('units', 'Unidad.', 'Unit.'),
  by: field(dateText(), 'Fecha de la meta.', 'Date of the target.').optional(),
  statistic: reference('statistic', 'Estadística que la mide.', 'Statistic that measures it.').optional(),
  jurisdiction: reference(
    'jurisdiction',
    'Ámbito de la estadística, si no es el país.',
    'Area of the statistic, if it is not the country.',
  ).optional(),
  dimensions: field(
    z.record(text(), text()),
    'Grupo de la estadística, si no es el total.',
    'Group of the statistic, if it is not the total.',
  ).optional(),
});

/** What the state says of its own delivery. Never mixed with what a watchdog found. */
export const Update = z.strictObject({
  id: field(
    idText(),
    'Necesario solo si dos avisos tienen la misma fecha.',
    'Needed only when two updates share a date.',
  ).optional(),
  on: field(dateText(), 'Fecha de la declaración.', 'Date of the statement.'),
  status: field(z.enum(updateStatuses), 'Qué dice el Estado.', 'What the state says.'),
  deliveredOn: field(
    dateText(),
    'Día en que el Estado dice haber cumplido, si lo da.',
    'Day the state says it delivered, if given.',
  ).optional(),
  period: field(
    dateText(),
    'Año o mes de la obligación al que se refiere, si no es el de su fecha.',
    'Year or month of the duty it is about, if not that of its date.',
  ).optional(),
  jurisdiction: reference(
    'jurisdiction',
    'Dónde, si no habla de todo el alcance.',
    'Where, if it does not speak of the whole scope.',
  ).optional(),
  note: translated('Lo declarado, en una o dos frases.', 'What was declared, in a sentence or two.'),
  by: reference('institution', 'Institución que lo declara.', 'Institution that says so.'),
  sources: field(
    z.array(field(text(), 'Clave de fuente.', 'Key of a source.', { sourceKey: true })).min(1),
    'Claves de las fuentes.',
    'Keys of the sources.',
  ),
});
export type Update = z.infer<typeof Update>;

/** How the obligation itself was changed. */
export const Change = z.strictObject({
  id: field(
    idText(),
    'Necesario solo si dos cambios tienen la misma fecha.',
    'Needed only when two changes share a date.',
  ).optional(),
  on: field(dateText(), 'Fecha del cambio.', 'Date of the change.'),
  by: reference('law', 'Norma que lo cambió.', 'Norm that changed it.'),
  what: translated('Qué cambió.', 'What changed.'),
});

/** Something the state must or said it would do. */
export const Commitment = z
  .strictObject({
    title: translated('El compromiso, en una frase.', 'The commitment, in one sentence.'),
    gist: translated('Por qué importa, en una frase.', 'Why it matters, in one sentence.').optional(),
    code: field(text(), 'Código en su plan o política.', 'Code in its plan or policy.').optional(),
    strength: field(
      z.enum(strengths),
      'Fuerza: deber legal, meta de plan, promesa internacional o recomendación.',
      'Strength: legal duty, plan goal, international pledge or recommendation.',
    ),
    response: field(
      z.enum(responses),
      'Respuesta del Estado a una recomendación.',
      'The state’s response to a recommendation.',
    ).optional(),
    origin: field(Origin, 'De dónde nace.', 'Where it comes from.'),
    responsible: field(z.array(Responsible).min(1), 'Quién debe cumplir.', 'Who must deliver.'),
    scope: field(
      z.union([
        z.enum(['national', 'each-region']),
        z.array(reference('jurisdiction', 'Ámbito.', 'Area.')).min(1),
      ]),
      'Alcance: nacional, cada región, o una lista de ámbitos.',
      'Scope: national, each region, or a list of areas.',
    ),
    pillars: field(z.array(coded('pillars', 'Eje.', 'Pillar.')).min(1), 'Ejes.', 'Pillars.'),
    topics: field(z.array(coded('topics', 'Tema.', 'Topic.')), 'Temas.', 'Topics.').optional(),
    madeOn: field(
      dateText(),
      'Fecha en que se asumió; sin ella, la de su origen.',
      'Date it was made; without it, that of its origin.',
    ).optional(),
    until: field(dateText(), 'Último día en que obliga.', 'Last day on which it binds.').optional(),
    due: field(z.array(Due).min(1), 'Plazos.', 'Deadlines.'),
    fulfilledWhen: translated(
      'Qué contará como cumplido, dicho de antemano.',
      'What will count as fulfilled, said in advance.',
    ),
    target: field(Target, 'Meta en cifras.', 'Target in figures.').optional(),
    weight: field(z.number().positive(), 'Peso en el puntaje.', 'Weight in the score.', {
      keepers: true,
    }).optional(),
    scale: field(text(), 'Escala propia del método.', 'Its own scale in the method.', {
      keepers: true,
    }).optional(),
    updates: field(z.array(Update), 'Lo que dice el Estado.', 'What the state says.').optional(),
    changes: field(
      z.array(Change),
      'Cómo cambió la propia obligación.',
      'How the obligation itself changed.',
    ).optional(),
    ...commonFields,
  })
  .refine(
    (commitment) => (commitment.strength === 'recommendation') === (commitment.response !== undefined),
    {
      error: 'response',
      path: ['response'],
      params: { rule: 'response-of-recommendation' },
    },
  );
export type Commitment = z.infer<typeof Commitment>;

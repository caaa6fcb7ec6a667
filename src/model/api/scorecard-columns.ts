/** A column of the CSV of an edition, with what it means. */
export interface ScorecardColumn {
  readonly name: string;
  readonly kind: 'text' | 'integer' | 'date' | 'yes';
  readonly es: string;
  readonly en: string;
}

type Kind = ScorecardColumn['kind'];

const column = (name: string, kind: Kind, es: string, en: string): ScorecardColumn => ({
  name,
  kind,
  es,
  en,
});

/** An exact value as two whole numbers. */
const exact = (name: string, es: string, en: string): readonly ScorecardColumn[] => [
  column(`${name}Numerator`, 'integer', `${es} Numerador.`, `${en} Numerator.`),
  column(`${name}Denominator`, 'integer', `${es} Denominador.`, `${en} Denominator.`),
];

/** The columns of an edition's file, in their order; the same in every edition and language. Only `id`, `url`, `row`, `edition`, `asOf` and `method` are in every row. */
export const scorecardTable: readonly ScorecardColumn[] = [
  column('id', 'text', 'Identificador de la fila.', 'Id of the row.'),
  column('url', 'text', 'Página que muestra lo mismo.', 'Page that shows the same.'),
  column(
    'row',
    'text',
    'Qué es la fila: scorecard, state, section, pillar, item, method, level, commitment, area, part, named o finding.',
    'What the row is: scorecard, state, section, pillar, item, method, level, commitment, area, part, named or finding.',
  ),
  column('edition', 'text', 'Edición.', 'Edition.'),
  column('asOf', 'date', 'Día desde el que habla la edición.', 'Day the edition speaks from.'),
  column('method', 'text', 'Versión del método.', 'Version of the method.'),
  column(
    'scorecard',
    'text',
    'De qué es el puntaje: whole, jurisdiction:CÓDIGO, institution:ID, pillar:CÓDIGO.',
    'What the score is of: whole, jurisdiction:CODE, institution:ID, pillar:CODE.',
  ),
  column('kind', 'text', 'Clase de cuadro.', 'Kind of scorecard.'),
  column('code', 'text', 'Código o identificador de lo que se puntúa.', 'Code or id of what is scored.'),
  column('title', 'text', 'Nombre, en el primer idioma.', 'Name, in the first language.'),
  column('commitment', 'text', 'Compromiso.', 'Commitment.'),
  column('jurisdiction', 'text', 'Ámbito en que se juzga.', 'Area in which it is judged.'),
  column('section', 'text', 'Sección del método.', 'Section of the method.'),
  column('group', 'text', 'Grupo cuyos puntos se suman.', 'Group whose points are added up.'),
  column('pillar', 'text', 'Eje.', 'Pillar.'),
  column('period', 'text', 'Año o mes de una obligación periódica.', 'Year or month of a recurring duty.'),
  column('dueOn', 'date', 'Día en que venció.', 'Day it fell due.'),
  column('percent', 'integer', 'Puntaje impreso, en porcentaje.', 'Score as printed, in percent.'),
  column('withheld', 'text', 'Por qué no hay puntaje.', 'Why there is no score.'),
  column('state', 'text', 'Nivel, o por qué no lo hay.', 'Level, or why there is none.'),
  column('scale', 'text', 'Escala.', 'Scale.'),
  column(
    'count',
    'integer',
    'Cuántos compromisos están en ese estado.',
    'How many commitments are in that state.',
  ),
  column(
    'lowPercent',
    'integer',
    'Con todo lo no calificado en lo peor.',
    'With everything unrated at its worst.',
  ),
  column(
    'highPercent',
    'integer',
    'Con todo lo no calificado en lo mejor.',
    'With everything unrated at its best.',
  ),
  column(
    'coveragePercent',
    'integer',
    'Cobertura: calificado entre aplicable.',
    'Coverage: rated of applicable.',
  ),
  column('applicable', 'integer', 'Compromisos que se cuentan.', 'Commitments that count.'),
  column('rated', 'integer', 'De ellos, calificados en todas sus partes.', 'Of those, rated in every part.'),
  column(
    'partlyRated',
    'integer',
    'De ellos, calificados en algunas partes.',
    'Of those, rated in some parts.',
  ),
  column('reviewed', 'integer', 'De ellos, revisados en alguna parte.', 'Of those, reviewed in some part.'),
  column(
    'notApplicable',
    'integer',
    'Apartados porque un hallazgo dice que no aplican.',
    'Taken out since a finding says that they do not apply.',
  ),
  ...exact('value', 'Valor exacto, donde 1 es todo.', 'Exact value, where 1 is everything.'),
  ...exact('low', 'Valor con lo no calificado en lo peor.', 'Value with what is unrated at its worst.'),
  ...exact('high', 'Valor con lo no calificado en lo mejor.', 'Value with what is unrated at its best.'),
  ...exact('coverage', 'Parte que está calificada.', 'Share that is rated.'),
  ...exact('weight', 'Peso.', 'Weight.'),
  ...exact(
    'maximum',
    'Puntos del mejor nivel; 0 si es una penalidad.',
    'Points of the best level; 0 for a penalty.',
  ),
  ...exact('points', 'Puntos logrados.', 'Points reached.'),
  ...exact('pointsMaximum', 'Puntos posibles.', 'Points that could be.'),
  ...exact('responseRate', 'Respondido entre preguntado.', 'Answered of asked.'),
  ...exact('reviewedTwice', 'Parte con segunda revisión.', 'Share reviewed twice.'),
  column(
    'combine',
    'text',
    'Cómo se junta: mean (promedio) o sum (suma de puntos).',
    'How it is put together: mean, or sum of points.',
  ),
  column(
    'disagreementRule',
    'text',
    'Qué hallazgo vale si difieren.',
    'Which finding holds where they differ.',
  ),
  column('validityMonths', 'integer', 'Cuántos meses vale un hallazgo.', 'How many months a finding stands.'),
  ...exact('minimumCoverage', 'Cobertura mínima para tener puntaje.', 'Least coverage for a score.'),
  ...exact('floor', 'Valor bajo el que nada cae.', 'Value below which nothing falls.'),
  column('strength', 'text', 'Fuerza del compromiso.', 'Strength of the commitment.'),
  column(
    'response',
    'text',
    'Respuesta del Estado a una recomendación.',
    'The state’s response to a recommendation.',
  ),
  column('excluded', 'text', 'Por qué no se cuenta.', 'Why it is not counted.'),
  column('endedOn', 'date', 'Día en que terminó, o su origen.', 'Day on which it ended, or its origin did.'),
  column('endedBy', 'text', 'Norma que terminó su origen.', 'Norm that ended its origin.'),
  column('finding', 'text', 'Hallazgo, como «auditoria/hallazgo».', 'Finding, as “audit/finding”.'),
  column(
    'role',
    'text',
    'Qué hace el hallazgo: speaks, agrees, o por qué quedó aparte.',
    'What the finding does: speaks, agrees, or why it was set aside.',
  ),
  column(
    'disagreement',
    'yes',
    'true si otros hallazgos del mismo tiempo lo califican distinto.',
    'true where other findings of the same time rate it differently.',
  ),
  column('auditKind', 'text', 'Clase de auditoría.', 'Kind of audit.'),
  column('publishedOn', 'date', 'Publicación de la auditoría.', 'Publication of the audit.'),
  column('periodFrom', 'date', 'Inicio del periodo revisado.', 'Start of the period reviewed.'),
  column('periodTo', 'date', 'Fin del periodo revisado.', 'End of the period reviewed.'),
  column(
    'isReviewedTwice',
    'yes',
    'Si un segundo par de ojos lo revisó.',
    'Whether a second pair of eyes reviewed it.',
  ),
  column(
    'statement',
    'text',
    'Lo hallado, como lo dice la auditoría.',
    'What was found, as the audit says it.',
  ),
  column('sourceTitle', 'text', 'Título de la fuente.', 'Title of the source.'),
  column('sourcePublisher', 'text', 'Quién la publicó.', 'Who published it.'),
  column('sourceUrl', 'text', 'Su dirección.', 'Its address.'),
  column('sourceArchivedUrl', 'text', 'Su copia archivada.', 'Its archived copy.'),
  column('sourcePage', 'text', 'Página.', 'Page.'),
];

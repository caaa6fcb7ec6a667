import { z } from 'zod';

import type { Given } from '#model/api/parts.ts';
import { Institution } from '#model/institution.ts';
import { Jurisdiction } from '#model/jurisdiction.ts';
import { Edition } from '#model/method.ts';
import { field } from '#model/parts/field.ts';
import { Source } from '#model/parts/source.ts';
import { Term } from '#model/portal.ts';
import { withheldReasons } from '#model/scorecard.ts';

import { columnKinds as is, label, own, ownOrNull, recordEnd, rowPages, rowStart } from './row.ts';

const of = Institution.shape;

/** An institution in `/api/v1/institutions.json`. */
export const InstitutionRow = z.strictObject({
  ...rowStart('Identificador de la institución.', 'Id of the institution.'),
  name: own(is.spoken(), of.name),
  shortName: ownOrNull(is.spoken(), of.shortName),
  gist: own(is.spoken(), of.gist),
  kind: own(is.text(), of.kind),
  kindLabel: label('Su clase, en palabras.', 'Its kind, in words.'),
  jurisdiction: own(is.text(), of.jurisdiction),
  class: ownOrNull(is.text(), of.class),
  parent: ownOrNull(is.text(), of.parent),
  foundedOn: ownOrNull(is.date(), of.foundedOn),
  foundedBy: ownOrNull(is.text(), of.foundedBy),
  website: ownOrNull(is.text(), of.url),
  commitments: field(is.count(), 'De cuántos compromisos responde.', 'How many commitments it answers for.'),
  audits: field(is.count(), 'Cuántas auditorías hizo.', 'How many audits it made.'),
  ...recordEnd,
});
export type InstitutionRow = Given<typeof InstitutionRow>;

const place = Jurisdiction.shape;

/** A jurisdiction in `/api/v1/jurisdictions.json`; its id is its code. */
export const JurisdictionRow = z.strictObject({
  ...rowStart('Código del ámbito.', 'Code of the area.'),
  name: own(is.spoken(), place.name),
  kind: own(is.text(), place.kind),
  kindLabel: label('Su clase, en palabras.', 'Its kind, in words.'),
  parent: ownOrNull(is.text(), place.parent),
  officialCode: ownOrNull(is.text(), place.officialCode),
  isScored: own(is.yes(), place.scored),
  note: ownOrNull(is.spoken(), place.note),
  ...rowPages,
});
export type JurisdictionRow = Given<typeof JurisdictionRow>;

/** A term in `/api/v1/glossary.json`. */
export const TermRow = z.strictObject({
  ...rowStart('Identificador del término.', 'Id of the term.'),
  term: own(is.spoken(), Term.shape.term),
  meaning: own(is.spoken(), Term.shape.meaning),
  group: ownOrNull(is.spoken(), Term.shape.group),
  confidence: own(z.enum(Term.shape.confidence.options), Term.shape.confidence),
  law: ownOrNull(is.text(), Term.shape.law),
  ...rowPages,
});
export type TermRow = Given<typeof TermRow>;

const source = Source.shape;

/** A source of a record in `/api/v1/sources.json`. */
export const SourceRow = z.strictObject({
  ...rowStart('Tipo, registro y clave: «law/ley-1/gaceta».', 'Type, record and key: “law/act-1/gazette”.'),
  type: field(is.text(), 'Tipo del registro.', 'Type of the record.'),
  record: field(is.text(), 'Registro que la cita.', 'Record that cites it.'),
  key: own(is.text(), source.key),
  title: own(is.text(), source.title),
  publisher: own(is.text(), source.publisher),
  address: own(is.text(), source.url),
  archivedUrl: ownOrNull(is.text(), source.archivedUrl),
  page: ownOrNull(is.text(), source.page),
  publishedOn: ownOrNull(is.date(), source.publishedOn),
  accessedOn: ownOrNull(is.date(), source.accessedOn),
  ...rowPages,
});
export type SourceRow = Given<typeof SourceRow>;

const percent = (es: string, en: string) => field(z.int().nullable(), es, en);

/** An edition in `/api/v1/scorecards.json`, with the score of the whole. */
export const EditionRow = z.strictObject({
  ...rowStart('Identificador de la edición.', 'Id of the edition.'),
  title: own(is.spoken(), Edition.shape.title),
  asOf: own(is.date(), Edition.shape.asOf),
  method: own(is.text(), Edition.shape.method),
  calculatedOn: ownOrNull(is.date(), Edition.shape.calculatedOn),
  closedOn: field(
    is.date().nullable(),
    'Día en que se cerró; una edición abierta cambia con los registros.',
    'Day on which it was closed; an open edition changes with the records.',
  ),
  digest: field(
    is.text().nullable(),
    'SHA-256 del JSON de una edición cerrada.',
    'SHA-256 of the JSON of a closed edition.',
  ),
  percent: percent('Puntaje del conjunto, en porcentaje.', 'Score of the whole, in percent.'),
  withheld: field(z.enum(withheldReasons).nullable(), 'Por qué no hay puntaje.', 'Why there is no score.'),
  lowPercent: percent('Con todo lo no calificado en lo peor.', 'With everything unrated at its worst.'),
  highPercent: percent('Con todo lo no calificado en lo mejor.', 'With everything unrated at its best.'),
  coveragePercent: percent('Cobertura: calificado entre aplicable.', 'Coverage: rated of applicable.'),
  applicable: field(is.count(), 'Compromisos que se cuentan.', 'Commitments that count.'),
  rated: field(is.count(), 'De ellos, calificados por entero.', 'Of those, rated in full.'),
  errata: field(is.count(), 'Erratas publicadas.', 'Errata published.'),
  csv: field(is.address(), 'Todo lo que dice, en CSV.', 'Everything it says, as CSV.'),
  json: field(is.address(), 'Todo lo que dice, en JSON.', 'Everything it says, as JSON.'),
  ...rowPages,
});
export type EditionRow = Given<typeof EditionRow>;

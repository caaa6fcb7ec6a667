import { z } from 'zod';

import { dateText } from '#model/parts/date-field.ts';
import { coded, field, reference, text } from '#model/parts/field.ts';
import { RefusingHost } from '#model/parts/host.ts';
import { idText } from '#model/parts/id.ts';
import { webAddress } from '#model/parts/source.ts';
import { languageTag, localList, localText } from '#model/parts/text.ts';

/** A code of a list: what the software shows instead of naming ranks, pillars or ages itself. */
export const Code = z.strictObject({
  code: field(
    z.string().regex(/^(?:_T|[A-Za-z0-9][A-Za-z0-9+-]*)$/),
    'Código que usan los registros.',
    'Code that records use.',
  ),
  label: field(localText(), 'Cómo se lee.', 'How it reads.'),
  plural: field(localText(), 'En plural, si hace falta.', 'In the plural, if needed.').optional(),
  singular: field(
    localText(),
    'Para uno solo, si el rótulo está en plural.',
    'For a single one, where the label is in the plural.',
  ).optional(),
  description: field(localText(), 'Qué significa.', 'What it means.').optional(),
  order: field(z.int(), 'Orden en listas.', 'Order in lists.').optional(),
  parent: field(text(), 'Código que lo contiene.', 'Code that contains it.').optional(),
  style: field(
    text(),
    'Variante visual; en una unidad, people si cuenta personas y share si no se suma (porcentajes, tasas).',
    'Visual variant; of a unit, people if it counts people and share if it is not added up (percentages, rates).',
  ).optional(),
});
export type Code = z.infer<typeof Code>;

/** Lists that the schema names; a portal may add others for the dimensions of its statistics. */
export const requiredLists = [
  'pillars',
  'topics',
  'ranks',
  'auditKinds',
  'institutionKinds',
  'jurisdictionKinds',
  'classes',
  'roles',
  'units',
  'registers',
] as const;

export const Helpline = z.strictObject({
  id: field(idText(), 'Identificador corto.', 'Short id.'),
  name: field(localText(), 'Nombre de la línea.', 'Name of the line.'),
  number: field(text(), 'Número, entre comillas.', 'Number, quoted.'),
  dial: field(
    text(),
    'Lo que el teléfono marca, si difiere.',
    'What a phone dials, if different.',
  ).optional(),
  note: field(localText(), 'Para qué sirve y cómo usarla.', 'What it is for and how to use it.').optional(),
  jurisdiction: reference('jurisdiction', 'Dónde atiende.', 'Where it serves.').optional(),
  source: field(webAddress(), 'Dónde consta.', 'Where this is stated.').optional(),
});

/** Where a law names no date of entry into force, the country's own rule supplies one. */
export const InForceRule = z.strictObject({
  daysAfterPublication: field(z.int().min(0), 'Días después de la publicación.', 'Days after publication.'),
  ranks: field(
    z.array(coded('ranks', 'Rango.', 'Rank.')).min(1),
    'Rangos a los que se aplica.',
    'Ranks it applies to.',
  ),
  basis: field(localText(), 'Norma que lo dispone.', 'Norm that says so.'),
  url: field(webAddress(), 'Dirección de esa norma.', 'Address of that norm.').optional(),
});

export type InForceRule = z.infer<typeof InForceRule>;

/** The portal itself: name, country, languages, who answers for it, code lists. */
export const Portal = z.strictObject({
  name: field(localText(), 'Nombre del portal.', 'Name of the portal.'),
  question: field(localText(), 'La pregunta de la portada.', 'The question on the home page.'),
  description: field(localText(), 'De qué trata, en una frase.', 'What it is about, in one sentence.'),
  notice: field(localText(), 'Aviso que va en todas las páginas.', 'Notice shown on every page.').optional(),
  languages: field(
    z.array(languageTag()).min(1),
    'Idiomas; el primero es el original de los registros.',
    'Languages; the first is the original of the records.',
  ),
  country: reference('jurisdiction', 'País del portal.', 'Country of the portal.'),
  policy: field(localText(), 'Política que se vigila.', 'Policy that is watched.'),
  compiledOn: field(dateText(), 'Fecha en que se reunió el contenido.', 'Date the content was compiled.'),
  publisher: field(
    z.strictObject({
      name: field(localText(), 'Quién publica.', 'Who publishes.'),
      url: field(webAddress(), 'Su dirección.', 'Its address.').optional(),
    }),
    'Quién publica el portal.',
    'Who publishes the portal.',
  ),
  contact: field(webAddress(), 'Dirección para correcciones.', 'Address for corrections.').optional(),
  editor: field(
    z.strictObject({
      repository: field(
        z.string().regex(/^[\w.-]+\/[\w.-]+$/),
        'Repositorio de GitHub con los registros: dueño/nombre.',
        'GitHub repository with the records: owner/name.',
      ),
      branch: field(
        z.string().regex(/^[\w./-]+$/),
        'Rama en que se escribe; sin ella, la principal.',
        'Branch that is written to; without it, the main one.',
      ).optional(),
      signIn: field(
        webAddress(),
        'Servicio con que se entra a GitHub sin crear una clave (OAuth).',
        'Service for signing in to GitHub without making a token (OAuth).',
      ).optional(),
    }),
    'Dónde escribe el editor de /admin/; sin esto, solo en una carpeta de la computadora.',
    'Where the editor at /admin/ writes; without it, only to a folder of the computer.',
  ).optional(),
  contest: field(
    z.strictObject({
      how: field(
        localText(),
        'A quién se dirige una objeción y qué pasa con ella.',
        'Whom an objection is sent to and what becomes of it.',
      ),
      days: field(
        z.int().positive(),
        'Días calendario en que se responde, como máximo; solo si alguien lo cumple.',
        'Calendar days in which it is answered, at most; only if someone keeps to it.',
      ).optional(),
      url: field(
        webAddress(),
        'Dónde se envía; sin ella, la dirección para correcciones.',
        'Where it is sent; without it, the address for corrections.',
      ).optional(),
    }),
    'Cómo se objeta un puntaje y cuánto tarda la respuesta.',
    'How a score is contested and how long an answer takes.',
  ).optional(),
  dataController: field(
    localText(),
    'Quién responde por los datos personales.',
    'Who answers for personal data.',
  ).optional(),
  licence: field(
    z.strictObject({
      name: field(text(), 'Nombre de la licencia del contenido.', 'Name of the content licence.'),
      url: field(webAddress(), 'Su texto.', 'Its text.'),
    }),
    'Licencia del contenido.',
    'Licence of the content.',
  ),
  tagAuthority: field(
    z.string().regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)*,\d{4}$/),
    'En nombre de quién se identifican para siempre los avisos: un dominio y un año en que ya era de quien publica (veedor.example,2026); sin esto, el dominio de SITE_URL. Se escribe antes de mudar el portal a otro dominio.',
    'In whose name what is announced is identified for ever: a domain and a year in which it was already the publisher’s (veedor.example,2026); without it, the domain of SITE_URL. To be written before a portal moves to another domain.',
  ).optional(),
  quickExit: field(
    webAddress(),
    'Página neutra a la que lleva la salida rápida.',
    'Neutral page the quick exit leads to.',
  ),
  helplines: field(z.array(Helpline).min(1), 'Líneas de ayuda.', 'Helplines.'),
  navigation: field(
    z.array(text()).min(1),
    'Secciones del menú, en orden.',
    'Sections of the menu, in order.',
  ),
  inForceRule: field(
    z.array(InForceRule),
    'Regla del país para la entrada en vigor.',
    'The country’s rule for entry into force.',
  ).optional(),
  summaryWords: field(
    z.strictObject({
      least: field(z.int().min(1), 'Cuántas palabras, como mínimo.', 'How many words at least.'),
      most: field(z.int().min(1), 'Cuántas palabras, como máximo.', 'How many words at most.'),
    }),
    'Largo del resumen de normas, compromisos y auditorías.',
    'Length of the summary of laws, commitments and audits.',
  ).optional(),
  refusingHosts: field(
    z.array(RefusingHost),
    'Sitios que no admiten programas: «npm run links» no les pregunta.',
    'Hosts that admit no programs: “npm run links” does not ask them.',
  ).optional(),
  mapNote: field(
    localText(),
    'Lo que debe decirse junto al mapa.',
    'What must be said beside the map.',
  ).optional(),
  codes: field(z.record(z.string(), z.array(Code)), 'Listas de códigos.', 'Code lists.'),
});
export type Portal = z.infer<typeof Portal>;

/** A term of the glossary. */
export const Term = z.strictObject({
  id: field(idText(), 'Identificador corto.', 'Short id.'),
  term: field(localText(), 'El término.', 'The term.'),
  meaning: field(localText(), 'Qué significa, en palabras llanas.', 'What it means, in plain words.'),
  group: field(localText(), 'Grupo del glosario.', 'Group of the glossary.').optional(),
  confidence: field(z.enum(['read', 'reported', 'recalled']), 'Qué tan seguro es.', 'How sure it is.'),
  law: reference('law', 'Norma que fija el sentido.', 'Norm that fixes the meaning.').optional(),
  forms: field(
    localList(),
    'Palabras de los textos que llevan a este término, por idioma; sin ellas, ninguna.',
    'Words of the texts that lead to this term, per language; without them, none.',
  ).optional(),
});
export type Term = z.infer<typeof Term>;

export const Glossary = z.array(Term);

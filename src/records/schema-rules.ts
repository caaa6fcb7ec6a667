import type { Message } from '#model/issue.ts';

import { excerpt } from './excerpt.ts';

export interface Custom {
  message: Message;
  hint: Message;
}

/** A value as a message quotes it: what is no text by its kind, a long text by its beginning. */
export const shown = (value: unknown): string =>
  typeof value === 'string'
    ? excerpt(value)
    : value !== null && typeof value === 'object'
      ? Array.isArray(value)
        ? '[…]'
        : '{…}'
      : String(value);

/** Rules that a schema states by a refinement: the name is the rule, published and permanent. */
export const customs: Record<string, (value: unknown) => Custom> = {
  'date-impossible': (value) => ({
    message: {
      es: `«${shown(value)}» no es una fecha que exista (se espera AAAA-MM-DD, AAAA-MM o AAAA).`,
      en: `“${shown(value)}” is not a date that exists (expected YYYY-MM-DD, YYYY-MM or YYYY).`,
    },
    hint: {
      es: "Escriba lo que se sabe: '2007-01-16', '2007-01' o '2007', entre comillas.",
      en: "Write what is known: '2007-01-16', '2007-01' or '2007', quoted.",
    },
  }),
  'source-address': (value) => ({
    message: {
      es: `«${shown(value)}» no es una dirección web http o https.`,
      en: `“${shown(value)}” is not an http or https web address.`,
    },
    hint: {
      es: 'Copie la dirección completa de su navegador: https://…',
      en: 'Copy the whole address from your browser: https://…',
    },
  }),
  'one-origin': () => ({
    message: {
      es: 'un compromiso nace de una sola cosa: «law», «title» o «audit».',
      en: 'a commitment comes from one thing only: “law”, “title” or “audit”.',
    },
    hint: { es: 'Deje una de las tres.', en: 'Keep one of the three.' },
  }),
  'quote-with-source': () => ({
    message: {
      es: 'una cita («quote») lleva la clave de su fuente («source»), y la clave no va sin la cita.',
      en: 'a quotation (“quote”) carries the key of its source (“source”), and the key does not stand without it.',
    },
    hint: {
      es: 'Escriba en «source» una clave de «sources», o quite las dos.',
      en: 'Write a key of “sources” in “source”, or remove both.',
    },
  }),
  'dossier-kept': () => ({
    message: {
      es: 'esta entrada del expediente no dice en qué registro se convirtió, ni por qué no es ninguno.',
      en: 'this entry of the dossier says neither which record it became nor why it is none.',
    },
    hint: {
      es: 'Escriba laws, commitments o audits con identificadores, o la razón en «why».',
      en: 'Write laws, commitments or audits with ids, or the reason in “why”.',
    },
  }),
  'one-responsible': () => ({
    message: {
      es: 'el responsable es «institution» o «class», uno de los dos.',
      en: 'who is responsible is “institution” or “class”, one of the two.',
    },
    hint: { es: 'Deje uno solo.', en: 'Keep one only.' },
  }),
  'response-of-recommendation': () => ({
    message: {
      es: '«response» va en las recomendaciones, siempre y solo en ellas.',
      en: '“response” belongs to recommendations, always and only to them.',
    },
    hint: {
      es: 'En una recomendación escriba response: unknown (o accepted, noted, none); en lo demás, quítelo.',
      en: 'In a recommendation write response: unknown (or accepted, noted, none); elsewhere remove it.',
    },
  }),
  'rating-or-outcome': () => ({
    message: {
      es: 'un hallazgo tiene «rating» o «outcome», nunca los dos.',
      en: 'a finding has “rating” or “outcome”, never both.',
    },
    hint: {
      es: 'Si hubo respuesta evaluable, deje «rating»; si no, «outcome».',
      en: 'If it could be assessed keep “rating”; if not, “outcome”.',
    },
  }),
};

import { z } from 'zod';

import { field, text } from '#model/parts/field.ts';
import { idText } from '#model/parts/id.ts';
import { localText } from '#model/parts/text.ts';

/** The kinds of personal data that no file of a portal may hold. */
export const privateKinds = ['identity', 'telephone', 'email', 'birthDate', 'address', 'name'] as const;
export type PrivateKind = (typeof privateKinds)[number];

/** Something public that looks like the data of a person: the telephone of an office, the name of someone who speaks for one. */
export const Allowance = z.strictObject({
  kind: field(z.enum(privateKinds), 'Qué clase de dato es.', 'What kind of data it is.'),
  value: field(
    text(),
    'El dato, como está escrito; en un correo, «*» es cualquier usuario (*@example.org).',
    'The value as it is written; in an e-mail address, “*” is any user (*@example.org).',
  ),
  why: field(
    localText(),
    'Por qué es público: de qué oficina es y dónde consta.',
    'Why it is public: of which office it is and where that is stated.',
  ),
});
export type Allowance = z.infer<typeof Allowance>;

/** A kind of number that belongs to a person, in some country. */
export const NumberKind = z.strictObject({
  id: field(
    idText(),
    'Identificador; el de una clase que ya viene con el programa la reemplaza.',
    'Id; that of a kind that the software brings replaces it.',
  ),
  kind: field(
    z.enum(['identity', 'telephone']),
    'Si identifica a una persona o es un teléfono.',
    'Whether it identifies a person or is a telephone.',
  ),
  label: field(localText(), 'Cómo se llama.', 'What it is called.'),
  words: field(
    z.array(text()),
    'Palabras junto a las que un número con esta forma lo es.',
    'Words beside which a number of this form is one.',
  ),
  shapes: field(
    z.array(z.string().regex(/^[A-Za-z0-9#@?+() ./-]{4,40}$/)).min(1),
    'Formas: # es una cifra, @ una letra, ? cualquiera de las dos; lo demás, tal cual. Junto a una palabra se aceptan espacios, puntos y guiones entre las cifras.',
    'Forms: # is a digit, @ a letter, ? either; the rest as it is. Beside a word spaces, dots and hyphens between digits are accepted.',
  ),
  alone: field(
    z.array(z.string().regex(/^[A-Za-z0-9#@?+() ./-]{4,40}$/)).min(1),
    'Formas que bastan sin ninguna palabra al lado.',
    'Forms that are enough without any word beside them.',
  ).optional(),
  countries: field(
    z.array(z.string().regex(/^[A-Z]{2}$/)).min(1),
    'Países en cuyos portales se busca; sin esto, en todos.',
    'Countries in whose portals it is looked for; without this, in all.',
  ).optional(),
});
export type NumberKind = z.infer<typeof NumberKind>;

/** What a portal adds to the guard against personal data: what it allows, with reasons, and what else it must find. */
export const Privacy = z.strictObject({
  allowed: field(
    z.array(Allowance).min(1),
    'Datos públicos que se permiten, cada uno con su razón.',
    'Public data that are allowed, each with its reason.',
  ).optional(),
  numbers: field(
    z.array(NumberKind).min(1),
    'Números de identidad y teléfonos de este país, además de los que el programa conoce.',
    'Identity and telephone numbers of this country, besides those that the software knows.',
  ).optional(),
  people: field(
    z.array(text()).min(1),
    'Otras palabras junto a las que no puede haber un nombre, en cualquier idioma del portal.',
    'Further words beside which no name may stand, in any language of the portal.',
  ).optional(),
});
export type Privacy = z.infer<typeof Privacy>;

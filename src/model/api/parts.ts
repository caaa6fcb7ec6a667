import { z } from 'zod';

import { field } from '#model/parts/field.ts';

/** What a shape of the API gives, for code that only reads it. */
export type Given<S extends z.ZodType> = ReadonlyDeep<z.infer<S>>;
type ReadonlyDeep<T> = T extends readonly (infer Item)[]
  ? readonly ReadonlyDeep<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: ReadonlyDeep<T[K]> }
    : T;

/** The version of every shape here. It changes when a field is renamed, taken away or given another type; new fields do not change it. */
export const schemaVersion = 1;

/** A day, a month or a year: `2007-01-16`, `2007-01`, `2007`. */
export const partialDate = () =>
  z.string().regex(/^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$/);

export const wholeDay = () => z.iso.date();

/** A moment: `2026-11-23T00:00:00Z`. */
export const moment = () => z.iso.datetime({ offset: true });

/** An address on the web. */
export const webAddress = () => z.string().regex(/^https?:\/\/\S+$/);

/** An address in the portal: whole, or from the root of its host where it is not known where the portal is published. */
export const ownAddress = () => z.string().regex(/^(?:https?:\/\/[^/\s]+)?\/\S*$/);

/** An exact decimal number as text, with the digits as published. */
export const decimalText = () => z.string().regex(/^-?[0-9]+(?:\.[0-9]+)?$/);

const languageKey = () => z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/);

/** A text by language. A language in which there is none has no key; nothing stands in for it. */
export const byLanguage = () => z.record(languageKey(), z.string().min(1));
export type ByLanguage = Given<ReturnType<typeof byLanguage>>;

/** Several texts by language. */
export const listByLanguage = () => z.record(languageKey(), z.array(z.string().min(1)).min(1));

/** An address for each language of the portal. */
export const addressByLanguage = () => z.record(languageKey(), ownAddress());

/** The state in which a record was last saved; null where its history is not known. */
export const Version = z
  .strictObject({
    on: field(wholeDay(), 'Día en que se guardó.', 'Day on which it was saved.'),
    commit: field(
      z.string().regex(/^[0-9a-f]{10}$/),
      'Los diez primeros dígitos del cambio en el repositorio.',
      'The first ten digits of the change in the repository.',
    ),
  })
  .nullable();

/** What every JSON file of the API begins with. */
export const headFields = {
  schemaVersion: field(
    z.literal(schemaVersion),
    'Versión de la forma del archivo.',
    'Version of the shape of the file.',
  ),
  generatedAt: field(
    moment(),
    'Momento del último cambio del contenido del que se hizo el archivo.',
    'Moment of the last change of the content that the file was made from.',
  ),
  asOf: field(wholeDay(), 'Día desde el que habla el portal.', 'Day from which the portal speaks.'),
  languages: field(
    z.array(languageKey()).min(1),
    'Idiomas del portal; el primero es el original.',
    'Languages of the portal; the first is the original one.',
  ),
};
export type Head = { readonly [K in keyof typeof headFields]: Given<(typeof headFields)[K]> };

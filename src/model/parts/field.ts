import { z } from 'zod';

/** The record types that other records point to. The name is also the folder, in the plural. */
export type RecordType =
  | 'law'
  | 'commitment'
  | 'audit'
  | 'statistic'
  | 'comparison'
  | 'institution'
  | 'jurisdiction'
  | 'method'
  | 'edition'
  | 'page';

/**
 * What a field tells besides its shape. One text serves authors, editor hints and the data dictionary,
 * so it is written where the field is declared and nowhere else.
 */
export interface FieldMeta {
  /** Meaning of the field for an English reader. */
  description: string;
  /** The same in Spanish. */
  es: string;
  /** The text is written once per language: the translation file may carry it. */
  translatable?: true;
  /** The value is the id (or code) of a record of this type. */
  refers?: RecordType;
  /** The value is a code of this list in portal.yaml. */
  codes?: string;
  /** The value is a key of the record's own `sources`. */
  sourceKey?: true;
  /** The value is a level of a scale in a method. */
  level?: true;
  /** What the keepers of the records say of their own work: no reader is asked for it. */
  keepers?: true;
}

declare module 'zod' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the way Zod lets its registry be typed
  interface GlobalMeta extends Partial<FieldMeta> {}
}

/** Gives a schema its meaning in both languages, and the marks that checks and editors read. */
export const field = <S extends z.ZodType>(
  schema: S,
  es: string,
  en: string,
  marks: Omit<FieldMeta, 'description' | 'es'> = {},
): S => schema.meta({ description: en, es, ...marks });

/** Text with something in it: no blank string stands for "unknown". */
export const text = () => z.string().trim().min(1);

/** A text that is translated in the file beside the record. */
export const translated = (es: string, en: string) => field(text(), es, en, { translatable: true });

/** The id of a record of the given type. */
export const reference = (refers: RecordType, es: string, en: string) => field(text(), es, en, { refers });

/** A code of a list in portal.yaml. */
export const coded = (codes: string, es: string, en: string) => field(text(), es, en, { codes });

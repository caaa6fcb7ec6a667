import { z } from 'zod';

import {
  addressByLanguage,
  byLanguage,
  decimalText,
  ownAddress,
  partialDate,
  wholeDay,
} from '#model/api/parts.ts';
import { field } from '#model/parts/field.ts';
import { commonFields, confidences } from '#model/parts/source.ts';
import { metaOf } from '#model/shape.ts';

// Rows of lists: every row has every key, and what is absent is null. A column means in a list what the field means in the record;
// `own` takes the meaning over, so that it is written once.

const text = () => z.string().min(1);

/** The kinds of value that a column has. */
export const columnKinds = {
  text,
  texts: () => z.array(text()),
  spoken: byLanguage,
  date: partialDate,
  day: wholeDay,
  address: ownAddress,
  decimal: decimalText,
  count: () => z.int().min(0),
  number: () => z.number(),
  yes: () => z.boolean(),
};

/** A column with the meaning of a field that people write. */
export const own = <S extends z.ZodType>(schema: S, from: z.ZodType): S => {
  const { description, es, codes, refers } = metaOf(from);
  return schema.meta({
    ...(description === undefined ? {} : { description }),
    ...(es === undefined ? {} : { es }),
    ...(codes === undefined ? {} : { codes }),
    ...(refers === undefined ? {} : { refers }),
  });
};

/** The same, null where the record does not have it. */
export const ownOrNull = <S extends z.ZodType>(schema: S, from: z.ZodType) => own(schema.nullable(), from);

/** What every row begins with. */
export const rowStart = (es: string, en: string) => ({
  id: field(text(), es, en),
  url: field(
    ownAddress().nullable(),
    'Su página en el primer idioma del portal; «pages» tiene todas.',
    'Its page in the first language of the portal; “pages” has all.',
  ),
});

/** The addresses of its page: in the JSON alone, a CSV has the first. */
export const rowPages = {
  pages: field(addressByLanguage(), 'Su página en cada idioma.', 'Its page in each language.'),
};

/** What every row of a record ends with. */
export const recordEnd = {
  confidence: own(z.enum(confidences), commonFields.confidence),
  checkedOn: own(partialDate(), commonFields.checkedOn),
  versionOn: field(
    wholeDay().nullable(),
    'Día en que el registro se guardó por última vez, si consta.',
    'Day on which the record was last saved, where that is known.',
  ),
  versionCommit: field(
    text().nullable(),
    'Los diez primeros dígitos de ese cambio en el repositorio.',
    'The first ten digits of that change in the repository.',
  ),
  json: field(ownAddress(), 'El registro completo en JSON.', 'The whole record as JSON.'),
  ...rowPages,
};

/** A label in words beside a code. */
export const label = (es: string, en: string) => field(byLanguage(), es, en);

import { z } from 'zod';

import { field, text } from '#model/parts/field.ts';

/** How the file is written, where not with commas, decimal points and UTF-8. Names of the Data Package's Table Dialect and Schema. */
export const Dialect = z.strictObject({
  delimiter: field(
    z.enum([',', ';', '\t', '|']),
    'Qué separa las columnas.',
    'What separates columns.',
  ).optional(),
  encoding: field(
    z.enum(['utf-8', 'windows-1252']),
    'Codificación; windows-1252 es la de Excel en español (Latin-1).',
    'Encoding; windows-1252 is that of Excel in Spanish (Latin-1).',
  ).optional(),
  lineTerminator: field(
    z.enum(['\n', '\r\n']),
    'Fin de línea; "\\r\\n" es el de Windows.',
    'Line end; "\\r\\n" is that of Windows.',
  ).optional(),
  decimalChar: field(z.enum(['.', ',']), 'Signo decimal.', 'Decimal sign.').optional(),
  groupChar: field(z.enum(['.', ',', ' ', '’']), 'Separador de miles.', 'Thousands separator.').optional(),
  commentChar: field(
    z.string().length(1),
    'Signo con que empieza una fila que no es dato (una nota).',
    'Sign that starts a row that holds no data (a note).',
  ).optional(),
  skipBlankRows: field(
    z.boolean(),
    'Si las filas vacías se saltan.',
    'Whether blank rows are skipped.',
  ).optional(),
});
export type Dialect = z.infer<typeof Dialect>;

/** What stands in place of a number, and what it means there. */
export const MissingValue = z.strictObject({
  value: field(text(), 'Lo que está escrito: n/d, -, <5.', 'What is written: n/d, -, <5.'),
  status: field(
    z.enum(['M', 'Q']),
    'Qué significa: M falta, Q suprimido.',
    'What it means: M missing, Q suppressed.',
  ),
});
export type MissingValue = z.infer<typeof MissingValue>;

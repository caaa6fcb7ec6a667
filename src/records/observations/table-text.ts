import type { Dialect } from '#model/table-dialect.ts';

import { dialectLine, lackingFor, orDeclare } from './declaration.ts';
import { decode, encodingFault, lineOf } from './encoding.ts';
import type { Faults } from './report.ts';

/** The largest file of observations that the portal reads, in bytes: some 800,000 rows. */
export const largestTable = 64 * 1024 * 1024;

/**
 * The text of a file of observations, in the encoding and with the line ends that its record declares: without a declaration UTF-8
 * without a mark, and line feeds. `encoding: utf-8`, said in so many words, allows the mark. What differs is reported with the
 * declaration that would allow it, and the text is given all the same, so that the other faults show in the same run; only a
 * wrong encoding gives none. `lacking` is what the declaration lacks.
 */
export const tableText = (
  bytes: Uint8Array,
  dialect: Dialect,
  faults: Faults,
): { readonly text?: string; readonly lacking: Dialect } => {
  if (bytes.length > largestTable) {
    faults.add({
      rule: 'file-too-large',
      line: 1,
      message: {
        es: `el archivo pesa ${bytes.length} bytes; el máximo es ${largestTable} (64 MiB).`,
        en: `the file has ${bytes.length} bytes; the most is ${largestTable} (64 MiB).`,
      },
      hint: {
        es: 'Divídalo en dos estadísticas, por ejemplo por años.',
        en: 'Split it into two statistics, by years for instance.',
      },
    });
    return { lacking: {} };
  }
  const decoded = decode(bytes);
  const fault = encodingFault(bytes, decoded, dialect);
  if (fault) {
    faults.add(fault);
    return { lacking: {} };
  }
  const lacks = lackingFor(decoded.text, decoded.isUtf8, dialect);
  const declaration = dialectLine(dialect, lacks);
  let { text } = decoded;
  if (text.startsWith('\uFEFF')) {
    text = text.slice(1);
    if (dialect.encoding !== 'utf-8')
      faults.add({
        rule: 'byte-order-mark',
        line: 1,
        message: {
          es: 'el archivo empieza con una marca invisible (BOM).',
          en: 'the file starts with an invisible mark (BOM).',
        },
        hint: orDeclare(
          {
            es: 'Guárdelo como «UTF-8», no «UTF-8 con BOM».',
            en: 'Save it as “UTF-8”, not “UTF-8 with BOM”.',
          },
          declaration,
        ),
      });
  }
  const cr = text.indexOf('\r');
  if (cr !== -1) {
    const alone = /\r(?!\n)/.exec(text);
    const choose = { es: 'Elija LF en su editor.', en: 'Choose LF in your editor.' };
    if (alone)
      faults.add({
        rule: 'line-endings',
        line: lineOf(text, alone.index),
        message: {
          es: 'hay un retorno de carro suelto (CR); las líneas terminan en LF.',
          en: 'there is a lone carriage return (CR); lines end with LF.',
        },
        hint: choose,
      });
    else if (dialect.lineTerminator !== '\r\n')
      faults.add({
        rule: 'line-endings',
        line: lineOf(text, cr),
        message: {
          es: 'las líneas terminan como en Windows (CRLF); se esperaba LF.',
          en: 'lines end the Windows way (CRLF); LF was expected.',
        },
        hint: orDeclare(choose, declaration),
      });
    text = text.replace(/\r\n?/g, '\n');
  }
  return { text, lacking: lacks };
};

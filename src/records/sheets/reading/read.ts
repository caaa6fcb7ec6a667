import type { Message } from '#model/issue.ts';

import { readCsv } from './csv.ts';
import { largestFile, type ReadSheets } from './sheet.ts';
import { readWorkbook } from './workbook.ts';

const saveAs: Message = {
  es: 'Guárdelo desde su hoja de cálculo como .xlsx o como «CSV UTF-8».',
  en: 'Save it from your spreadsheet as .xlsx or as “CSV UTF-8”.',
};

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** What a file is by its first bytes, where that is no sheet. A name tells nothing: people rename files. */
const foreign = (bytes: Uint8Array): Message | undefined => {
  if (bytes.length === 0) return { es: 'el archivo está vacío.', en: 'the file is empty.' };
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return {
      es: 'es un libro de Excel antiguo (.xls) o con contraseña.',
      en: 'this is an old Excel workbook (.xls) or one with a password.',
    };
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return { es: 'es un PDF.', en: 'this is a PDF.' };
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200)).trimStart();
  if (/^(?:\xef\xbb\xbf)?</.test(start))
    return { es: 'es una página web o un XML.', en: 'this is a web page or XML.' };
  const isUtf16 = startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);
  return !isUtf16 && bytes.subarray(0, 100_000).includes(0)
    ? { es: 'no es una hoja de cálculo.', en: 'this is no spreadsheet.' }
    : undefined;
};

/** The sheets of a file: an .xlsx workbook or a CSV, told apart by what is in it. */
export const readSheets = async (bytes: Uint8Array): Promise<ReadSheets> => {
  if (bytes.length > largestFile)
    return {
      message: { es: 'el archivo pesa más de 20 MB.', en: 'the file is larger than 20 MB.' },
      hint: {
        es: 'Copie solo las filas con datos a un archivo nuevo, o divídalo.',
        en: 'Copy only the rows with data to a new file, or split it.',
      },
    };
  const isZip = startsWith(bytes, 0x50, 0x4b, 3, 4);
  if (isZip) return readWorkbook(bytes);
  const message = foreign(bytes);
  return message ? { message, hint: saveAs } : readCsv(bytes);
};

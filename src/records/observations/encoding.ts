import type { Message } from '#model/issue.ts';
import type { Dialect } from '#model/table-dialect.ts';
import { excerpt } from '#records/excerpt.ts';
import { firstBadByte, latin1 } from '#records/raw-text.ts';

import { dialectLine, lackingFor, orDeclare } from './declaration.ts';
import type { Fault } from './report.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A text as its bytes show it: UTF-8 where they can be that, else Windows’ own Latin-1. */
export interface Decoded {
  readonly text: string;
  readonly isUtf8: boolean;
}

/** The text of bytes, by themselves. A text that is not UTF-8 by chance is hardly ever UTF-8 by its bytes. */
export const decode = (bytes: Uint8Array): Decoded => {
  try {
    return { text: utf8.decode(bytes), isUtf8: true };
  } catch {
    return { text: latin1(bytes), isUtf8: false };
  }
};

/** The text of a file by its bytes alone, without mark: to find a place in it, never to take a value from it. */
export const textToLookIn = (bytes: Uint8Array): string => decode(bytes).text.replace(/^\uFEFF/, '');

/** The line of a place in a text, from 1. */
export const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

const noText = (bytes: Uint8Array): Message | undefined => {
  const [a, b, c, d] = bytes;
  if (a === 0x50 && b === 0x4b && c === 3 && d === 4)
    return { es: 'es un libro de Excel, no un CSV.', en: 'this is an Excel workbook, not a CSV file.' };
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || bytes.includes(0))
    return {
      es: 'el archivo no está en UTF-8; parece UTF-16 («texto Unicode» de Excel).',
      en: 'the file is not UTF-8; it looks like UTF-16 (“Unicode text” of Excel).',
    };
  return undefined;
};

const saveAsUtf8: Message = { es: 'Guárdelo como «CSV UTF-8».', en: 'Save it as “CSV UTF-8”.' };

/** What shows that the bytes are not in the declared encoding (without a declaration UTF-8); undefined where nothing does. */
export const encodingFault = (
  bytes: Uint8Array,
  { text, isUtf8 }: Decoded,
  dialect: Dialect,
): Fault | undefined => {
  const binary = noText(bytes);
  if (binary) return { rule: 'not-utf-8', line: 1, message: binary, hint: saveAsUtf8 };
  if (dialect.encoding !== 'windows-1252') {
    if (isUtf8) return undefined;
    const line = lineOf(latin1(bytes.subarray(0, firstBadByte(bytes))), Infinity);
    const should = excerpt(text.split('\n')[line - 1] ?? '');
    return {
      rule: 'not-utf-8',
      line,
      message: {
        es: `la línea ${line} no está en UTF-8; parece Latin-1 (Windows).`,
        en: `line ${line} is not UTF-8; it looks like Latin-1 (Windows).`,
      },
      hint: orDeclare(
        {
          es: `Guarde el archivo como «CSV UTF-8». La línea debe leerse: «${should}».`,
          en: `Save the file as “CSV UTF-8”. The line should read: “${should}”.`,
        },
        dialectLine(dialect, lackingFor(text, isUtf8, dialect)),
      ),
    };
  }
  // Bytes that stand for no letter in windows-1252 are decoded to these control characters.
  const stray = isUtf8 ? text.search(/[^\0-\x7f]/) : text.search(/[\x80-\x9f]/);
  if (stray === -1) return undefined;
  const line = lineOf(text, stray);
  return {
    rule: 'csv-encoding',
    line,
    message: isUtf8
      ? {
          es: `la ficha dice windows-1252, pero el archivo está en UTF-8 (línea ${line}).`,
          en: `the record says windows-1252, but the file is in UTF-8 (line ${line}).`,
        }
      : {
          es: `la línea ${line} tiene un byte que en windows-1252 no es ninguna letra.`,
          en: `line ${line} has a byte that is no letter in windows-1252.`,
        },
    hint: isUtf8
      ? {
          es: `Ponga en la ficha: ${dialectLine(dialect, { encoding: 'utf-8' })}`,
          en: `Put into the record: ${dialectLine(dialect, { encoding: 'utf-8' })}`,
        }
      : saveAsUtf8,
  };
};

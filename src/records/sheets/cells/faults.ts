import type { Message } from '#model/issue.ts';

/** What is wrong with a cell, and what to write there. */
export interface CellFault {
  readonly rule: string;
  readonly message: Message;
  readonly hint: Message;
}

/** A formula whose result the file does not hold. */
export const formulaFault = (written: string): CellFault => ({
  rule: 'sheet-formula',
  message: {
    es: `la fórmula «${written}» no tiene resultado en el archivo.`,
    en: `the formula “${written}” has no result in the file.`,
  },
  hint: {
    es: 'Escriba el valor en lugar de la fórmula (copiar, pegado especial, «Valores»).',
    en: 'Write the value in place of the formula (copy, paste special, “Values”).',
  },
});

/** A text, say the pages «3-4», that the spreadsheet turned into a day on its own. */
export const becameDate = (date: string): CellFault => ({
  rule: 'sheet-became-date',
  message: {
    es: `la celda tiene una fecha (${date}) donde va un texto: la hoja de cálculo suele cambiar así lo que se escribe (3-4, 5/7).`,
    en: `the cell holds a date (${date}) where a text belongs: spreadsheets often change what is written so (3-4, 5/7).`,
  },
  hint: {
    es: 'Dé a la columna el formato «Texto» y escríbalo de nuevo.',
    en: 'Give the column the format “Text” and write it again.',
  },
});

/** What is no date, or one of a century that nobody knows. */
export const dateFault = (written: string): CellFault => ({
  rule: 'sheet-date',
  message: /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/.test(written)
    ? {
        es: `el año de «${written}» tiene dos cifras, y no se adivina el siglo.`,
        en: `the year of “${written}” has two figures, and the century is not guessed.`,
      }
    : {
        es: `«${written}» no es una fecha que exista (se espera dd/mm/aaaa).`,
        en: `“${written}” is not a date that exists (expected dd/mm/yyyy).`,
      },
  hint: {
    es: 'Escriba 16/01/2007, 2007-01-16, 01/2007 o 2007: lo que se sabe.',
    en: 'Write 16/01/2007, 2007-01-16, 01/2007 or 2007: what is known.',
  },
});

/** What is no number, or one that may be a thousand. */
export const numberFault = (written: string): CellFault => {
  const thousand = written.replace(/[.,\s]/g, '');
  const isDoubtful = /^-?\d{1,3}[.,]\d{3}$/.test(written.trim());
  return {
    rule: 'sheet-number',
    message: isDoubtful
      ? {
          es: `«${written}» puede ser ${thousand} o un número con tres decimales: no se adivina.`,
          en: `“${written}” may be ${thousand} or a number with three decimals: that is not guessed.`,
        }
      : { es: `«${written}» no es un número.`, en: `“${written}” is not a number.` },
    hint: isDoubtful
      ? {
          es: `Escriba ${thousand}, o ${written.trim()}0 si son decimales.`,
          en: `Write ${thousand}, or ${written.trim()}0 if they are decimals.`,
        }
      : {
          es: 'Escriba solo cifras, con coma o punto para los decimales: 12,5. Lo que no se sabe se deja en blanco.',
          en: 'Write figures only, with a comma or point before decimals: 12.5. What is not known stays blank.',
        },
  };
};

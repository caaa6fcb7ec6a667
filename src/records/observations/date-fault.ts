import type { Message } from '#model/issue.ts';
import { isDateText } from '#model/parts/date.ts';

const two = (digits: string): string => digits.padStart(2, '0');

const withZeros = (parts: readonly string[]): string => parts.map(two).join('-');

const clock = '(?:[T ][\\d:.]+Z?)?';
const dayFirst = new RegExp(`^(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})${clock}$`);
const yearFirst = new RegExp(`^(\\d{4})[/.-](\\d{1,2})(?:[/.-](\\d{1,2}))?${clock}$`);

/** The date that a text in another form may be, and what must hold for that. */
const mended = (value: string): { date: string; only?: Message } | undefined => {
  const [, day, month, year] = dayFirst.exec(value) ?? [];
  if (day !== undefined && month !== undefined && year !== undefined)
    return {
      date: withZeros([year, month, day]),
      ...(Number(day) <= 12 && day !== month
        ? { only: { es: 'Si va primero el día: ', en: 'If the day goes first: ' } }
        : {}),
    };
  const parts = (yearFirst.exec(value) ?? []).slice(1).filter((part) => part !== undefined);
  if (parts.length > 0) return { date: withZeros(parts) };
  if (!/^[1-6]\d{4}$/.test(value)) return undefined;
  // Excel counts days from 1899-12-30; 25,569 of them lead to the first of 1970.
  return {
    date: new Date((Number(value) - 25_569) * 86_400_000).toISOString().slice(0, 10),
    only: {
      es: 'Si es el número con que Excel guarda un día: ',
      en: 'If it is the number that Excel keeps a day as: ',
    },
  };
};

/** What is wrong with a text that is no date, with the date to paste where a spreadsheet wrote it in its own form. */
export const dateFault = (value: string): { message: Message; hint: Message } => {
  const found = mended(value);
  const form: Message = {
    es: 'Escriba AAAA-MM-DD, AAAA-MM o AAAA.',
    en: 'Write YYYY-MM-DD, YYYY-MM or YYYY.',
  };
  const only = found?.only ?? { es: 'Aquí: ', en: 'Here: ' };
  return {
    message: { es: `«${value}» no es una fecha que exista.`, en: `“${value}” is not a date that exists.` },
    hint:
      found === undefined || !isDateText(found.date)
        ? form
        : { es: `${form.es} ${only.es}${found.date}`, en: `${form.en} ${only.en}${found.date}` },
  };
};

import type { Message } from '#model/issue.ts';
import { closingColumns, leadingColumns, type Statistic } from '#model/statistic.ts';
import type { Dialect } from '#model/table-dialect.ts';

import { dialectLine, orDeclare } from './declaration.ts';
import type { Faults } from './report.ts';
import type { Row } from './table-rows.ts';

/** The header that the file of a statistic must have, with its own dimensions in the middle. */
export const headerOf = (statistic: Pick<Statistic, 'columns'>): readonly string[] => [
  ...leadingColumns,
  ...(statistic.columns ?? []).map((column) => column.name),
  ...closingColumns,
];

const list = (names: readonly string[], [open, close]: readonly [string, string]): string =>
  names.map((name) => `${open}${name}${close}`).join(', ');
const es = (names: readonly string[]): string => list(names, ['«', '»']);
const en = (names: readonly string[]): string => list(names, ['“', '”']);

/** In what a header differs from the expected one. */
const difference = (found: readonly string[], expected: readonly string[]): Message => {
  const twice = expected.filter((name) => found.indexOf(name) !== found.lastIndexOf(name));
  const missing = expected.filter((name) => !found.includes(name));
  const foreign = found.filter((name) => !expected.includes(name));
  const spaced = foreign.filter((name) => expected.includes(name.trim()));
  if (twice.length > 0)
    return { es: `${es(twice)} está más de una vez.`, en: `${en(twice)} is there more than once.` };
  if (spaced.length > 0)
    return { es: `${es(spaced)} tiene espacios alrededor.`, en: `${en(spaced)} has spaces around it.` };
  if (missing.length > 0 && missing.length < expected.length)
    return {
      es: `falta ${es(missing)}${foreign.length > 0 ? `; sobra ${es(foreign)}` : ''}.`,
      en: `${en(missing)} is missing${foreign.length > 0 ? `; ${en(foreign)} is not a column` : ''}.`,
    };
  if (missing.length === 0 && foreign.length > 0)
    return { es: `sobra ${es(foreign)}.`, en: `${en(foreign)} is not a column.` };
  return missing.length === 0
    ? { es: 'las columnas están en otro orden.', en: 'the columns are in another order.' }
    : { es: `«${found.join(',')}».`, en: `“${found.join(',')}”.` };
};

const signs: Readonly<Record<string, Message>> = {
  ',': { es: 'la coma', en: 'a comma' },
  ';': { es: '«;»', en: '“;”' },
  '\t': { es: 'un tabulador', en: 'a tab' },
  '|': { es: '«|»', en: '“|”' },
};

/** Whether the first row is the header that the statistic must have; what is wrong with it is reported. */
export const isHeader = (
  first: Row | undefined,
  expected: readonly string[],
  dialect: Dialect,
  lacking: Dialect,
  faults: Faults,
): boolean => {
  const { cells, line } = first ?? { cells: [], line: 1 };
  if (cells.length === expected.length && cells.every((cell, index) => cell === expected[index])) return true;
  const { delimiter = ',' } = dialect;
  const right = expected.join(delimiter);
  const mustBe: Message = {
    es: `La primera línea debe ser: ${right}`,
    en: `The first line must be: ${right}`,
  };
  if (cells.length === 0 || cells.join('').trim() === '')
    faults.add({
      rule: 'csv-header',
      line: 1,
      message: {
        es: 'el archivo empieza sin encabezado: está vacío, o su primera línea lo está.',
        en: 'the file starts without a header: it is empty, or its first line is.',
      },
      hint: mustBe,
    });
  else if (lacking.delimiter !== undefined) {
    const [found, wanted] = [signs[lacking.delimiter] as Message, signs[delimiter] as Message];
    faults.add({
      rule: 'csv-header',
      line,
      message: {
        es: `las columnas están separadas con ${found.es}; se esperaba ${wanted.es}.`,
        en: `the columns are separated by ${found.en}; ${wanted.en} was expected.`,
      },
      hint: orDeclare(
        { es: `La primera línea debe ser: «${right}».`, en: `The first line must be: “${right}”.` },
        dialectLine(dialect, lacking),
      ),
    });
  } else {
    const differs = difference(cells, expected);
    faults.add({
      rule: 'csv-header',
      line,
      message: {
        es: `el encabezado no es el esperado: ${differs.es}`,
        en: `the header is not the expected one: ${differs.en}`,
      },
      hint: mustBe,
    });
  }
  return false;
};

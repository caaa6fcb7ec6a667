import type { Message } from '#model/issue.ts';

import { type Declared, dialectLine, missingLine, orDeclare } from './declaration.ts';
import { numberReader, readingsOf, written } from './numbers.ts';

const plain = numberReader({});

const qualified: Readonly<Record<string, string>> = {
  '<': 'less-than',
  '>': 'more-than',
  '~': 'about',
  '≈': 'about',
};

/** A remedy in the file, or the marker as a declaration; which of the two things it means nobody but the author knows. */
const declareMissing = (mend: Message, value: string, { missingValues }: Declared): Message => {
  const { es, en } = orDeclare(mend, missingLine(missingValues, value, /^[<≤]/.test(value) ? 'Q' : 'M'));
  return { es: `${es} (M falta, Q suprimido)`, en: `${en} (M missing, Q suppressed)` };
};

/** A number with something about it that another column, or nothing, has a place for. */
const dressed = (value: string, declared: Declared): Message | undefined => {
  const { dialect = {} } = declared;
  const [, mark = '', bound = ''] = /^([<>~≈]) ?(\d.*)$/.exec(value) ?? [];
  const qualifier = qualified[mark];
  if (qualifier !== undefined && numberReader(dialect)(bound) !== undefined)
    return declareMissing(
      {
        es: `Escriba ${bound} en «value» y ${qualifier} en «qualifier».`,
        en: `Write ${bound} in “value” and ${qualifier} in “qualifier”.`,
      },
      value,
      declared,
    );
  const bare = /^[−–](\d.*)$/.exec(value) ? `-${value.slice(1)}` : value;
  const [, digits = '', tail = ''] = /^(-?\d[\d.,]*?) ?(%|\*+|[a-z]|\([^)]*\)|[¹²³†‡]+)$/u.exec(bare) ?? [];
  if (tail === '%' && plain(digits) !== undefined)
    return {
      es: `Escriba ${digits}; la unidad va en la ficha.`,
      en: `Write ${digits}; the unit goes into the record.`,
    };
  if (tail !== '' && plain(digits) !== undefined)
    return {
      es: `Escriba ${digits} y lleve la nota («${tail}») a «note».`,
      en: `Write ${digits} and take the note (“${tail}”) to “note”.`,
    };
  const mended = bare
    .replace(/^(-?)\+/, '$1')
    .replace(/^(-?)0+(?=\d)/, '$1')
    .replace(/^(-?)\./, '$10.');
  return mended !== value && plain(mended) !== undefined
    ? { es: `Escriba ${mended}`, en: `Write ${mended}` }
    : undefined;
};

/** The number or numbers that a text could be, and the declaration that would make it one of them. */
const readings = (value: string, { dialect = {} }: Declared): Message | undefined => {
  const isOfForm = numberReader(dialect);
  const all = readingsOf(value, dialect)
    .map(({ value: read, form }) => ({
      paste: written(read, dialect),
      line: dialectLine(dialect, form),
      form,
    }))
    // Where the declared form has no room for the number, only a declaration that adds to it can be right.
    .filter(
      ({ paste, form }) =>
        isOfForm(paste) !== undefined || Object.keys(form).every((key) => !Object.hasOwn(dialect, key)),
    );
  const [first] = all;
  if (first === undefined) return undefined;
  if (all.length === 1)
    return isOfForm(first.paste) === undefined
      ? {
          es: `Si es eso lo publicado, ponga en la ficha: ${first.line}`,
          en: `If that is what was published, put into the record: ${first.line}`,
        }
      : orDeclare(
          {
            es: `Si es eso lo publicado, escriba ${first.paste}.`,
            en: `If that is what was published, write ${first.paste}.`,
          },
          first.line,
        );
  const said = (or: string) => all.map(({ paste }) => paste).join(or);
  const lines = all.map(({ paste, line }) => `${line} (${paste})`).join('; ');
  return {
    es: `Puede ser ${said(' o ')}: escriba lo que publicó la fuente. O, para dejar el archivo como vino, ponga en la ficha una de estas líneas: ${lines}`,
    en: `It may be ${said(' or ')}: write what the source published. Or, to leave the file as it came, put one of these lines into the record: ${lines}`,
  };
};

/**
 * What is wrong with a text that is no number of the declared form, and how to mend it: the value to paste, or the line of the record
 * that would allow it. A text that may be two numbers is answered with both.
 */
export const valueFault = (value: string, declared: Declared): { message: Message; hint: Message } => {
  const { dialect = {} } = declared;
  const fraction = written('12.5', dialect);
  const hasFractions = numberReader(dialect)(fraction) !== undefined;
  const digitsOnly: Message = {
    es: 'Escriba solo cifras; lo que haya que decir de la cifra va en «qualifier» o en «note».',
    en: 'Write digits only; what is to be said of the figure goes into “qualifier” or “note”.',
  };
  const left: Message = {
    es: 'Deje la celda vacía y ponga en «status» M (falta) o Q (suprimido).',
    en: 'Leave the cell empty and put M (missing) or Q (suppressed) into “status”.',
  };
  const hint =
    dressed(value, declared) ??
    readings(value, declared) ??
    (/^-?\d/.test(value)
      ? digitsOnly
      : declareMissing(/\d/.test(value) ? digitsOnly : left, value, declared));
  return {
    message: {
      es: `«${value}» no es un número como se espera (1234${hasFractions ? ` o ${fraction}` : ''}).`,
      en: `“${value}” is not a number as expected (1234${hasFractions ? ` or ${fraction}` : ''}).`,
    },
    hint,
  };
};

/** A number whose point may part thousands as well as decimals, in a column where nothing tells which. */
export const doubtFault = (
  value: string,
  rows: number,
  { dialect }: Declared,
): { message: Message; hint: Message } => {
  const thousands = value.replace('.', '');
  const [decimal, group] = [
    dialectLine(dialect, { decimalChar: '.' }),
    dialectLine(dialect, { groupChar: '.' }),
  ];
  return {
    message: {
      es: `«${value}» puede ser ${thousands} o ${value} con decimales, y nada en la columna lo dice${rows > 1 ? ` (${rows} filas así)` : ''}.`,
      en: `“${value}” may be ${thousands} or ${value} with decimals, and nothing in the column tells${rows > 1 ? ` (${rows} rows like that)` : ''}.`,
    },
    hint: {
      es: `Si el punto separa miles, escriba ${thousands} o ponga en la ficha: ${group}. Si es decimal, ponga en la ficha: ${decimal}`,
      en: `If the point parts thousands, write ${thousands} or put into the record: ${group}. If it is a decimal point, put into the record: ${decimal}`,
    },
  };
};

/** A long number without thousands separators in a column that has them: one of the two forms is a slip. */
export const mixtureFault = (
  value: string,
  grouped: string,
  { dialect = {} }: Declared,
): { message: Message; hint: Message } => {
  const bare = written(numberReader(dialect)(grouped) ?? grouped, dialect);
  return {
    message: {
      es: `la columna mezcla formas: «${grouped}» separa los miles y «${value}» no.`,
      en: `the column mixes forms: “${grouped}” parts thousands and “${value}” does not.`,
    },
    hint: {
      es: `Escriba todos igual; sin separador («${bare}») no hay duda.`,
      en: `Write all of them alike; without separators (“${bare}”) there is no doubt.`,
    },
  };
};

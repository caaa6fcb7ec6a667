import type { Dialect } from '#model/table-dialect.ts';

/** How the numbers of a file are written. */
export type NumberForm = Pick<Dialect, 'decimalChar' | 'groupChar'>;

/** A number as it stands in a file, with its line. */
export interface Written {
  readonly text: string;
  readonly line: number;
}

/** Signs of a form as they stand in a regular expression; a space between thousands is often one that does not break. */
const sign = (char: string): string => (char === ' ' ? '[ \\u00a0\\u202f]' : char === '.' ? '\\.' : char);

/** The decimal sign of a form: as declared, else the point, which a point between thousands leaves no room for. */
const decimalOf = ({ decimalChar, groupChar }: NumberForm): string | undefined =>
  decimalChar ?? (groupChar === '.' ? undefined : '.');

/** Whether one sign is declared to mean two things. */
export const isContradictory = ({ decimalChar, groupChar }: NumberForm): boolean =>
  decimalChar !== undefined && decimalChar === groupChar;

/**
 * Reads numbers of a form: `1.234,5` gives `1234.5`, every digit kept. What is not wholly of the form gives undefined: groups that are
 * not of three digits, a leading zero, a sign of another form.
 */
export const numberReader = (form: NumberForm): ((text: string) => string | undefined) => {
  const { groupChar } = form;
  const decimal = decimalOf(form);
  const groups = groupChar === undefined ? '' : `|[1-9]\\d{0,2}(?:${sign(groupChar)}\\d{3})+`;
  const fraction = decimal === undefined ? '' : `(?:${sign(decimal)}(\\d+))?`;
  const whole = new RegExp(`^(-?(?:0|[1-9]\\d*${groups}))${fraction}$`);
  return (text) => {
    const match = whole.exec(text);
    if (!match) return undefined;
    const digits = (match[1] ?? '').replace(/[^\d-]/g, '');
    return match[2] === undefined ? digits : `${digits}.${match[2]}`;
  };
};

/** A number as a file of the form has it, without thousands separators. */
export const written = (plain: string, form: NumberForm): string =>
  plain.replace('.', decimalOf(form) ?? '.');

const forms: readonly NumberForm[] = [
  { decimalChar: '.' },
  { decimalChar: ',' },
  { groupChar: ',' },
  { groupChar: '.' },
  { groupChar: ' ' },
  { groupChar: '’' },
  { decimalChar: ',', groupChar: '.' },
  { decimalChar: ',', groupChar: ' ' },
  { decimalChar: '.', groupChar: ',' },
  { decimalChar: ',', groupChar: '’' },
];

/** Everything that a text could be as a number, each with what would have to be declared for that; two readings are a doubt. */
export const readingsOf = (
  text: string,
  declared: NumberForm,
): readonly { readonly value: string; readonly form: NumberForm }[] => {
  const readings = new Map<string, NumberForm>();
  for (const form of forms) {
    const whole = { ...declared, ...form };
    const value = isContradictory(whole) ? undefined : numberReader(whole)(text);
    if (value !== undefined && !readings.has(value)) readings.set(value, form);
  }
  return [...readings].map(([value, form]) => ({ value, form }));
};

/** A point before exactly three digits, which may part thousands as well as decimals. */
const isEither = (text: string): boolean => /^-?[1-9]\d{0,2}\.\d{3}$/.test(text);

/**
 * The rows of a column whose point may part thousands: where no form is declared, and no other number of the column has a point that
 * can only be a decimal one. Who sees `1.234` in a file cannot say whether it is a thousand or one.
 */
export const doubtfulRows = (
  values: readonly Written[],
  { decimalChar, groupChar }: NumberForm,
): readonly Written[] => {
  if (decimalChar !== undefined || groupChar !== undefined) return [];
  const pointed = values.filter(({ text }) => text.includes('.'));
  return pointed.every(({ text }) => isEither(text)) ? pointed : [];
};

/**
 * A number of five digits or more without thousands separators and one with them, in the same column; undefined where there are not
 * both. Four digits are written either way in Spanish.
 */
export const mixtureIn = (
  values: readonly Written[],
  { groupChar }: NumberForm,
): { readonly bare: Written; readonly grouped: string } | undefined => {
  if (groupChar === undefined) return undefined;
  const parted = new RegExp(`\\d${sign(groupChar)}\\d{3}`);
  const grouped = values.find(({ text }) => parted.test(text))?.text;
  const bare = values.find(({ text }) => /^-?\d{5}/.test(text));
  return grouped !== undefined && bare ? { bare, grouped } : undefined;
};

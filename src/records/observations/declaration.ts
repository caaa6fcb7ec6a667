import type { Message } from '#model/issue.ts';
import type { Statistic } from '#model/statistic.ts';
import type { Dialect, MissingValue } from '#model/table-dialect.ts';

/** What of a statistic says how its file is to be read. */
export type Declared = Pick<Statistic, 'columns' | 'ordinal' | 'dialect' | 'missingValues'>;

const scalar = (value: string | boolean | undefined): string => {
  if (typeof value !== 'string' || value === 'utf-8' || value === 'windows-1252') return String(value);
  return /[\r\n\t]/.test(value) ? JSON.stringify(value) : `'${value.replaceAll("'", "''")}'`;
};

/** The line of a record that declares how its file is written: what it declares already, with what is to be added. */
export const dialectLine = (declared: Dialect | undefined, more: Dialect): string =>
  `dialect: { ${Object.entries({ ...declared, ...more })
    .map(([key, value]) => `${key}: ${scalar(value)}`)
    .join(', ')} }`;

/** The line of a record that declares what stands in place of a number, with one marker more. */
export const missingLine = (
  declared: readonly MissingValue[] | undefined,
  value: string,
  status: MissingValue['status'],
): string =>
  `missingValues: [${[...(declared ?? []), { value, status }]
    .map((each) => `{ value: ${scalar(each.value)}, status: ${each.status} }`)
    .join(', ')}]`;

/** A remedy in the file itself, or else in its record, so that a file may stay as the state published it. */
export const orDeclare = (mend: Message, line: string): Message => ({
  es: `${mend.es} O, para dejar el archivo como vino, ponga en la ficha: ${line}`,
  en: `${mend.en} Or, to leave the file as it came, put into the record: ${line}`,
});

/** What separates the columns, as the header itself shows it; undefined where no line begins like a header. */
const separatorIn = (text: string): Dialect['delimiter'] =>
  /^\uFEFF?"?periodStart"? ?([,;\t|])/m.exec(text)?.[1] as Dialect['delimiter'];

/** What a declaration would have to add for a file to be read as it stands, as far as its text leaves no doubt. */
export const lackingFor = (text: string, isUtf8: boolean, dialect: Dialect): Dialect => {
  const delimiter = separatorIn(text);
  return {
    ...(delimiter === undefined || delimiter === (dialect.delimiter ?? ',') ? {} : { delimiter }),
    ...(isUtf8 ? {} : { encoding: 'windows-1252' }),
    ...(text.startsWith('\uFEFF') ? { encoding: 'utf-8' } : {}),
    ...(text.includes('\r\n') ? { lineTerminator: '\r\n' } : {}),
  };
};

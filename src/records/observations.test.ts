import { expect, test } from 'vitest';

import type { Statistic } from '#model/statistic.ts';

import { headerOf, readObservations } from './observations.ts';

const statistic: Pick<Statistic, 'columns' | 'ordinal'> = {
  columns: [{ name: 'sex', title: 'Sexo', codes: 'sexes' }],
};
const header = 'periodStart,periodEnd,jurisdiction,sex,value,qualifier,status,source,reportedOn,note';
const row = '2022-01-01,2022-12-31,ZZ-NOR,_T,100,,A,gazette,,';

const read = (text: string, of = statistic) => readObservations('statistics/water.csv', text, of);

/** The faults as an author reads them in Spanish: rule, row and column, what is wrong, what to do. */
const faults = (text: string, of = statistic): string[] =>
  read(text, of).issues.map(({ rule, place, message, hint }) => {
    const at = place.in === 'cell' ? `${place.line}:${place.column ?? ''}` : place.in;
    return `${rule} ${at} ${message.es} ${hint?.es ?? ''}`;
  });

test('the header: fixed columns, the dimensions of the statistic in the middle', () => {
  expect(headerOf({})).toEqual([
    'periodStart',
    'periodEnd',
    'jurisdiction',
    'value',
    'qualifier',
    'status',
    'source',
    'reportedOn',
    'note',
  ]);
  expect(headerOf(statistic).join(',')).toBe(header);
});

test('a header and nothing else is a series without observations', () => {
  expect(read(header)).toEqual({ observations: [], issues: [] });
  expect(read(`${header}\n`)).toEqual({ observations: [], issues: [] });
});

test('a sound row; what is empty is absent, and the value stays as it is written', () => {
  expect(
    read(`${header}\n2022,2022-12,ZZ-NOR,F,100.50,about,P,gazette,2023-04,"Sin el norte, ni ""la isla"""\n`),
  ).toEqual({
    observations: [
      {
        periodStart: '2022',
        periodEnd: '2022-12',
        jurisdiction: 'ZZ-NOR',
        dimensions: { sex: 'F' },
        value: '100.50',
        qualifier: 'about',
        status: 'P',
        source: 'gazette',
        reportedOn: '2023-04',
        note: 'Sin el norte, ni "la isla"',
        line: 2,
      },
    ],
    issues: [],
  });
  expect(read(`${header}\n2022,2022,ZZ,_T,,,M,gazette,,\n`).observations).toEqual([
    {
      periodStart: '2022',
      periodEnd: '2022',
      jurisdiction: 'ZZ',
      dimensions: { sex: '_T' },
      status: 'M',
      source: 'gazette',
      line: 2,
    },
  ]);
});

test('a value beyond what a number holds loses no digit', () => {
  const text = `${header}\n${row.replace('100', '12345678901234567890.123')}\n`;
  expect(read(text).observations[0]?.value).toBe('12345678901234567890.123');
});

test.for(['0', '-1', '0.5', '-0.25', '1234567'])('%s is a number', (value) => {
  expect(faults(`${header}\n${row.replace('100', value)}`)).toEqual([]);
});

const emptied = 'Deje la celda vacía y ponga status M (falta) o Q (suprimido), o use la columna qualifier.';

test.for<[string, string, string]>([
  ['a decimal comma', '12,5', 'Si es eso lo publicado, escriba 12.5'],
  ['a comma between thousands', '1,234', 'Si es eso lo publicado, escriba 1234'],
  ['commas between thousands', '1,234,567', 'Si es eso lo publicado, escriba 1234567'],
  ['points between thousands', '1.234.567', 'Si es eso lo publicado, escriba 1234567'],
  ['a space between thousands', '1 234', 'Si es eso lo publicado, escriba 1234'],
  ['a negative one with a decimal comma', '-3,25', 'Si es eso lo publicado, escriba -3.25'],
  ['n/d', 'n/d', emptied],
  ['a dash', '-', emptied],
  ['less than a number', '<5', emptied],
  ['a percent sign', '12%', emptied],
  ['a leading zero', '007', emptied],
  ['no whole part', '.5', emptied],
  ['a power of ten', '1e3', emptied],
  ['a space before', ' 5', emptied],
  ['a footnote mark', '12*', emptied],
])('refused with its remedy: %s', ([, value, remedy]) => {
  const text = `${header}\n${row}\n${row.replace('100', `"${value}"`)}\n`;
  expect(faults(text)).toEqual([
    `csv-number 3:value «${value}» no es un número como se espera (1234 o 12.5). ${remedy}`,
  ]);
  expect(read(text).observations).toHaveLength(1);
});

const mustBe = `La primera línea debe ser: ${header}`;

test.for<[string, string, string]>([
  ['no header at all', row, `csv-header 1: el encabezado no es el esperado: «${row}». ${mustBe}`],
  ['an empty file', '', `csv-header 1: el encabezado no es el esperado: «». ${mustBe}`],
  [
    'a header in Spanish',
    'inicio,fin,valor\n2022,2022,1',
    `csv-header 1: el encabezado no es el esperado: «inicio,fin,valor». ${mustBe}`,
  ],
  [
    'a missing dimension',
    header.replace('sex,', ''),
    `csv-header 1: el encabezado no es el esperado: «${header.replace('sex,', '')}». ${mustBe}`,
  ],
  [
    'columns in another order',
    header.replace('value,qualifier', 'qualifier,value'),
    `csv-header 1: el encabezado no es el esperado: «${header.replace('value,qualifier', 'qualifier,value')}». ${mustBe}`,
  ],
  [
    'semicolons',
    `${header.replaceAll(',', ';')}\n${row.replaceAll(',', ';')}`,
    `csv-header 1: el encabezado no es el esperado: «${header.replaceAll(',', ';')}». El separador es la coma, no «;». ${mustBe}`,
  ],
])('%s: nothing is read', ([, text, expected]) => {
  expect(faults(text)).toEqual([expected]);
  expect(read(text).observations).toEqual([]);
});

const complete = 'Complete la fila o quítela (también las vacías y las notas al pie).';

test.for<[string, string, string[]]>([
  ['a blank line', '', [`csv-row 3: la fila tiene 1 columnas; se esperaban 10. ${complete}`]],
  [
    'a footnote',
    'Fuente: Junta del Agua',
    [`csv-row 3: la fila tiene 1 columnas; se esperaban 10. ${complete}`],
  ],
  ['a short row', '2022,2022,ZZ', [`csv-row 3: la fila tiene 3 columnas; se esperaban 10. ${complete}`]],
  [
    'a decimal comma that parts a cell in two',
    row.replace('100', '12,5'),
    [`csv-row 3: la fila tiene 11 columnas; se esperaban 10. ${complete}`],
  ],
  [
    'a day that does not exist',
    row.replace('2022-01-01', '2022-02-29'),
    [
      'date-impossible 3:periodStart «2022-02-29» no es una fecha que exista. Escriba AAAA-MM-DD, AAAA-MM o AAAA.',
    ],
  ],
  [
    'a date written the local way',
    row.replace('2022-12-31', '31/12/2022'),
    [
      'date-impossible 3:periodEnd «31/12/2022» no es una fecha que exista. Escriba AAAA-MM-DD, AAAA-MM o AAAA.',
    ],
  ],
  [
    'no period',
    row.replace('2022-01-01', ''),
    ['date-impossible 3:periodStart «» no es una fecha que exista. Escriba AAAA-MM-DD, AAAA-MM o AAAA.'],
  ],
  [
    'a wrong day of report',
    row.replace('gazette,', 'gazette,2023-13'),
    [
      'date-impossible 3:reportedOn «2023-13» no es una fecha que exista. Escriba AAAA-MM-DD, AAAA-MM o AAAA.',
    ],
  ],
  [
    'no place',
    row.replace('ZZ-NOR', ''),
    ['csv-empty-cell 3:jurisdiction falta «jurisdiction». Complete la celda.'],
  ],
  ['no source', row.replace('gazette', ''), ['csv-empty-cell 3:source falta «source». Complete la celda.']],
  ['no status', row.replace(',A,', ',,'), ['csv-empty-cell 3:status falta «status». Complete la celda.']],
  ['no group', row.replace('_T', ''), ['csv-empty-cell 3:sex falta «sex». Para el total escriba _T.']],
  [
    'an unknown status',
    row.replace(',A,', ',N,'),
    [
      'unknown-value 3:status «N» no es un estado. Valores: A normal, P provisional, E estimado, M falta, Q suprimido.',
    ],
  ],
  [
    'an unknown qualifier',
    row.replace('100,', '100,aprox'),
    ['unknown-value 3:qualifier «aprox» no es un calificador. Valores: vacío, more-than, less-than, about.'],
  ],
  [
    'all at once, each in its place',
    '2022-13,2022,,_T,n/d,,X,gazette,,',
    [
      'date-impossible 3:periodStart «2022-13» no es una fecha que exista. Escriba AAAA-MM-DD, AAAA-MM o AAAA.',
      'csv-empty-cell 3:jurisdiction falta «jurisdiction». Complete la celda.',
      'unknown-value 3:status «X» no es un estado. Valores: A normal, P provisional, E estimado, M falta, Q suprimido.',
      `csv-number 3:value «n/d» no es un número como se espera (1234 o 12.5). ${emptied}`,
    ],
  ],
])('%s: that row is refused, the others are read', ([, wrong, expected]) => {
  const text = `${header}\n${row}\n${wrong}\n${row}\n`;
  expect(faults(text)).toEqual(expected);
  expect(read(text).observations.map(({ line }) => line)).toEqual([2, 4]);
});

test('every message is said in English too', () => {
  const wrong = ['', '2022-13,2022,,,12%,aprox,X,gazette,,'].join('\n');
  const { issues } = read(`${header}\n${wrong}\n`);
  expect(issues.map(({ message, hint }) => `${message.en} ${hint?.en}`)).toEqual([
    'the row has 1 columns; 10 were expected. Complete the row or remove it (blank ones and footnotes too).',
    '“2022-13” is not a date that exists. Write YYYY-MM-DD, YYYY-MM or YYYY.',
    '“jurisdiction” is missing. Fill in the cell.',
    '“sex” is missing. For the total write _T.',
    '“X” is not a status. Values: A normal, P provisional, E estimated, M missing, Q suppressed.',
    '“aprox” is not a qualifier. Values: empty, more-than, less-than, about.',
    '“12%” is not a number as expected (1234 or 12.5). Leave the cell empty with status M (missing) or Q (suppressed), or use the qualifier column.',
  ]);
});

test('a quote that is never closed: the row where it opens, not the end of the file', () => {
  expect(faults(`${header}\n${row}\n"2022,2022,ZZ\n${row}\n${row}\n`)).toEqual([
    'csv-syntax 3: el archivo CSV está mal formado (CSV_QUOTE_NOT_CLOSED). Revise las comillas de esa fila.',
  ]);
});

test('a quote inside a cell without quotes', () => {
  expect(faults(`${header}\n${row}el "norte"\n`)).toEqual([
    'csv-syntax 2: el archivo CSV está mal formado (INVALID_OPENING_QUOTE). Revise las comillas de esa fila.',
  ]);
});

test('a row with a line break in a quoted cell is named by the line it starts on', () => {
  const text = `${header}\n${row}"dos\nlíneas"\n${row}\n${row.replace('100', 'n/d')}\n`;
  const { observations, issues } = read(text);
  expect(observations.map(({ line }) => line)).toEqual([2, 4]);
  expect(issues.map(({ place }) => place)).toEqual([{ in: 'cell', line: 5, column: 'value' }]);
});

test('the values of an ordinal series are codes: their list is another rule’s matter', () => {
  const text = `${header}\n${row.replace('100', 'tier-2')}\n`;
  expect(faults(text)).not.toEqual([]);
  expect(faults(text, { ...statistic, ordinal: 'grades' })).toEqual([]);
});

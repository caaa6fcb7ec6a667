import { expect, test } from 'vitest';

import { faults, header, read, row, spoken } from './fixtures/water.ts';
import { headerOf } from './header.ts';
import { largestTable } from './table-text.ts';

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
  expect(headerOf({ columns: [{ name: 'sex', title: 'Sexo', codes: 'sexes' }] }).join(',')).toBe(header);
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

const digits = 'Escriba solo cifras; lo que haya que decir de la cifra va en «qualifier» o en «note».';

test.for<[string, string, string]>([
  ['a percent sign', '12%', 'Escriba 12; la unidad va en la ficha.'],
  ['a footnote mark', '12*', 'Escriba 12 y lleve la nota («*») a «note».'],
  ['a footnote letter', '12 (a)', 'Escriba 12 y lleve la nota («(a)») a «note».'],
  ['a leading zero', '007', 'Escriba 7'],
  ['no whole part', '.5', 'Escriba 0.5'],
  ['a typographer’s minus', '−5', 'Escriba -5'],
  ['a power of ten', '1e3', digits],
  [
    'at most five',
    '≤5',
    `${digits} O, para dejar el archivo como vino, ponga en la ficha: missingValues: [{ value: '≤5', status: Q }] (M falta, Q suprimido)`,
  ],
])('refused with its remedy: %s', ([, value, remedy]) => {
  const text = `${header}\n${row}\n${row.replace('100', `"${value}"`)}\n`;
  expect(faults(text)).toEqual([
    `csv-number 3:value «${value}» no es un número como se espera (1234 o 12.5). ${remedy}`,
  ]);
  expect(read(text).observations).toHaveLength(1);
});

test('spaces around cells are shown, each with what to write', () => {
  expect(faults(`${header}\n${row.replace('_T,100', ' F,100\u00a0')}\n`)).toEqual([
    'csv-spaces 2:sex « F» tiene espacios alrededor. Escriba: F',
    'csv-spaces 2:value «100\u00a0» tiene espacios alrededor. Escriba: 100',
  ]);
});

const mustBe = `La primera línea debe ser: ${header}`;
const unlike = 'csv-header 1: el encabezado no es el esperado:';

test.for<[string, string, string]>([
  ['no header at all', row, `${unlike} «${row}». ${mustBe}`],
  [
    'an empty file',
    '',
    `csv-header 1: el archivo empieza sin encabezado: está vacío, o su primera línea lo está. ${mustBe}`,
  ],
  ['a header in Spanish', 'inicio,fin,valor\n2022,2022,1', `${unlike} «inicio,fin,valor». ${mustBe}`],
  ['a missing dimension', header.replace('sex,', ''), `${unlike} falta «sex». ${mustBe}`],
  ['a column more', `${header},age`, `${unlike} sobra «age». ${mustBe}`],
  ['a capital', header.replace('sex', 'Sex'), `${unlike} falta «sex»; sobra «Sex». ${mustBe}`],
  ['a space', header.replace('sex', 'sex '), `${unlike} «sex » tiene espacios alrededor. ${mustBe}`],
  ['a column twice', header.replace('sex', 'value'), `${unlike} «value» está más de una vez. ${mustBe}`],
  [
    'columns in another order',
    header.replace('value,qualifier', 'qualifier,value'),
    `${unlike} las columnas están en otro orden. ${mustBe}`,
  ],
])('%s: nothing is read', ([, text, expected]) => {
  expect(faults(text)).toEqual([expected]);
  expect(read(text).observations).toEqual([]);
});

test.for<[string, number[], string]>([
  [
    'an Excel workbook',
    [0x50, 0x4b, 3, 4, 0],
    'not-utf-8 1: es un libro de Excel, no un CSV. Guárdelo como «CSV UTF-8».',
  ],
  [
    'UTF-16',
    [0xff, 0xfe, 0x70, 0],
    'not-utf-8 1: el archivo no está en UTF-8; parece UTF-16 («texto Unicode» de Excel). Guárdelo como «CSV UTF-8».',
  ],
  [
    'a lone carriage return',
    [...new TextEncoder().encode(`${header}\r`)],
    'line-endings 1: hay un retorno de carro suelto (CR); las líneas terminan en LF. Elija LF en su editor.',
  ],
])('%s is no file of observations', ([, bytes, expected]) => {
  expect(faults(Uint8Array.from(bytes))).toEqual([expected]);
});

test('a file that is larger than the portal reads is refused unread', () => {
  expect(faults(new Uint8Array(largestTable + 1).fill(0x61))).toEqual([
    'file-too-large 1: el archivo pesa 67108865 bytes; el máximo es 67108864 (64 MiB). Divídalo en dos estadísticas, por ejemplo por años.',
  ]);
});

const date = 'no es una fecha que exista. Escriba AAAA-MM-DD, AAAA-MM o AAAA.';

test.for<[string, string, string[]]>([
  [
    'a footnote',
    'Fuente: Junta del Agua',
    [
      "csv-row 3: la fila no es un dato: «Fuente: Junta del Agua». Quítela, o llévela a «caveats». O escriba # delante y ponga en la ficha: dialect: { commentChar: '#' }",
    ],
  ],
  [
    'a short row',
    '2022,2022,ZZ,F,7',
    [
      'csv-row 3: la fila tiene 5 columnas; se esperaban 10. Complete la fila (le falta «qualifier», «status», «source», «reportedOn», «note») o quítela.',
    ],
  ],
  [
    'a decimal comma that parts a cell in two',
    row.replace('100', '12,5'),
    [
      'csv-row 3: la fila tiene 11 columnas; se esperaban 10. Si una celda lleva «,» dentro, escríbala entre comillas ("12,5"); si no, quite los que sobran al final.',
    ],
  ],
  [
    'a day that does not exist',
    row.replace('2022-01-01', '2022-02-29'),
    [
      'date-impossible 3:periodStart «2022-02-29» no es una fecha que exista. Escriba AAAA-MM-DD, AAAA-MM o AAAA.',
    ],
  ],
  ...(
    [
      ['a date written the local way', '31/12/2022', 'Aquí: 2022-12-31'],
      ['a date that may be of two months', '3/4/2022', 'Si va primero el día: 2022-04-03'],
      ['a date with its time', '2022/12/31 0:00', 'Aquí: 2022-12-31'],
      ['a day as Excel keeps it', '44926', 'Si es el número con que Excel guarda un día: 2022-12-31'],
    ] as const
  ).map(([name, written, hint]): [string, string, string[]] => [
    name,
    row.replace('2022-12-31', written),
    [`date-impossible 3:periodEnd «${written}» ${date} ${hint}`],
  ]),
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
      "csv-number 3:value «n/d» no es un número como se espera (1234 o 12.5). Deje la celda vacía y ponga en «status» M (falta) o Q (suprimido). O, para dejar el archivo como vino, ponga en la ficha: missingValues: [{ value: 'n/d', status: M }] (M falta, Q suprimido)",
    ],
  ],
])('%s: that row is refused, the others are read', ([, wrong, expected]) => {
  const text = `${header}\n${row}\n${wrong}\n${row}\n`;
  expect(faults(text)).toEqual(expected);
  expect(read(text).observations.map(({ line }) => line)).toEqual([2, 4]);
});

test('every message is said in English too', () => {
  const wrong = ['', '2022-13,2022,,,12%,aprox,X,gazette,,', 'Source: the board', '2022, 2022'].join('\n');
  expect(spoken(read(`${header}\n${wrong}\n`).issues, 'en')).toEqual([
    'csv-row 2: the row is blank. Remove it. Or, to leave the file as it came, put into the record: dialect: { skipBlankRows: true }',
    'date-impossible 3:periodStart “2022-13” is not a date that exists. Write YYYY-MM-DD, YYYY-MM or YYYY.',
    'csv-empty-cell 3:jurisdiction “jurisdiction” is missing. Fill in the cell.',
    'csv-empty-cell 3:sex “sex” is missing. For the total write _T.',
    'unknown-value 3:status “X” is not a status. Values: A normal, P provisional, E estimated, M missing, Q suppressed.',
    'unknown-value 3:qualifier “aprox” is not a qualifier. Values: empty, more-than, less-than, about.',
    'csv-number 3:value “12%” is not a number as expected (1234 or 12.5). Write 12; the unit goes into the record.',
    "csv-row 4: the row holds no data: “Source: the board”. Remove it, or take it to “caveats”. Or write # before it and put into the record: dialect: { commentChar: '#' }",
    'csv-row 5: the row has 2 columns; 10 were expected. Complete the row (“jurisdiction”, “sex”, “value”, “qualifier”, “status”, “source”, “reportedOn”, “note” is missing) or remove it.',
  ]);
});

test('a fault of a whole column: twenty rows are named, the rest counted', () => {
  const { observations, issues } = read(`${header}\n${`${row.replace('100', 'n/d')}\n`.repeat(100)}`);
  expect(observations).toEqual([]);
  expect(issues.map(({ place }) => (place.in === 'cell' ? place.line : 0))).toEqual(
    Array.from({ length: 21 }, (_, index) => index + 2),
  );
  expect(issues.at(-1)?.message).toEqual({
    es: '80 filas más, hasta la línea 101, tienen un fallo como los anteriores.',
    en: '80 more rows, down to line 101, have a fault like the ones above.',
  });
});

test('a quote that is never closed: the row where it opens, not the end of the file', () => {
  expect(faults(`${header}\n${row}\n"2022,2022,ZZ\n${row}\n${row}\n`)).toEqual([
    'csv-syntax 3: unas comillas se abren y no se cierran. Escriba la celda entre comillas y duplique las que lleve dentro: "el ""norte""".',
  ]);
});

test('a quote inside a cell without quotes', () => {
  expect(faults(`${header}\n${row}el "norte"\n`)).toEqual([
    'csv-syntax 2: hay comillas dentro de una celda que no empieza con comillas. Escriba la celda entre comillas y duplique las que lleve dentro: "el ""norte""".',
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
  expect(faults(text, { ordinal: 'grades' })).toEqual([]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Observation } from '#model/statistic.ts';
import type { Dialect } from '#model/table-dialect.ts';

import type { Declared } from './declaration.ts';
import { faults, header, read, row, spoken } from './fixtures/water.ts';

const file = (...rows: readonly string[]): string => [header, ...rows, ''].join('\n');
const valued = (...cells: readonly string[]): string =>
  file(...cells.map((cell) => row.replace('100', cell)));
const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

/** How a file is written; what is said of it without a declaration; the declaration; the values that are then read. */
interface Case {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly es: readonly string[];
  readonly en: readonly string[];
  readonly declared: Declared;
  readonly values: readonly string[];
}

const number = (value: string, hint: string): string =>
  `csv-number 2:value «${value}» no es un número como se espera (1234 o 12.5). ${hint}`;
const numberEn = (value: string, hint: string): string =>
  `csv-number 2:value “${value}” is not a number as expected (1234 or 12.5). ${hint}`;
const asIs = 'O, para dejar el archivo como vino, ponga en la ficha:';
const asIsEn = 'Or, to leave the file as it came, put into the record:';

const cases: readonly Case[] = [
  {
    name: 'a byte order mark',
    content: `\uFEFF${file(row)}`,
    es: [
      `byte-order-mark 1: el archivo empieza con una marca invisible (BOM). Guárdelo como «UTF-8», no «UTF-8 con BOM». ${asIs} dialect: { encoding: utf-8 }`,
    ],
    en: [
      `byte-order-mark 1: the file starts with an invisible mark (BOM). Save it as “UTF-8”, not “UTF-8 with BOM”. ${asIsEn} dialect: { encoding: utf-8 }`,
    ],
    declared: { dialect: { encoding: 'utf-8' } },
    values: ['100'],
  },
  {
    name: 'semicolons',
    content: file(row).replaceAll(',', ';'),
    es: [
      `csv-header 1: las columnas están separadas con «;»; se esperaba la coma. La primera línea debe ser: «${header}». ${asIs} dialect: { delimiter: ';' }`,
    ],
    en: [
      `csv-header 1: the columns are separated by “;”; a comma was expected. The first line must be: “${header}”. ${asIsEn} dialect: { delimiter: ';' }`,
    ],
    declared: { dialect: { delimiter: ';' } },
    values: ['100'],
  },
  {
    name: 'tabs',
    content: file(row).replaceAll(',', '\t'),
    es: [
      `csv-header 1: las columnas están separadas con un tabulador; se esperaba la coma. La primera línea debe ser: «${header}». ${asIs} dialect: { delimiter: "\\t" }`,
    ],
    en: [
      `csv-header 1: the columns are separated by a tab; a comma was expected. The first line must be: “${header}”. ${asIsEn} dialect: { delimiter: "\\t" }`,
    ],
    declared: { dialect: { delimiter: '\t' } },
    values: ['100'],
  },
  {
    name: 'Latin-1',
    content: latin1(file(`${row}el año`)),
    es: [
      `not-utf-8 2: la línea 2 no está en UTF-8; parece Latin-1 (Windows). Guarde el archivo como «CSV UTF-8». La línea debe leerse: «${row}el año». ${asIs} dialect: { encoding: windows-1252 }`,
    ],
    en: [
      `not-utf-8 2: line 2 is not UTF-8; it looks like Latin-1 (Windows). Save the file as “CSV UTF-8”. The line should read: “${row}el año”. ${asIsEn} dialect: { encoding: windows-1252 }`,
    ],
    declared: { dialect: { encoding: 'windows-1252' } },
    values: ['100'],
  },
  {
    name: 'CRLF',
    content: file(row).replaceAll('\n', '\r\n'),
    es: [
      `line-endings 1: las líneas terminan como en Windows (CRLF); se esperaba LF. Elija LF en su editor. ${asIs} dialect: { lineTerminator: "\\r\\n" }`,
    ],
    en: [
      `line-endings 1: lines end the Windows way (CRLF); LF was expected. Choose LF in your editor. ${asIsEn} dialect: { lineTerminator: "\\r\\n" }`,
    ],
    declared: { dialect: { lineTerminator: '\r\n' } },
    values: ['100'],
  },
  {
    name: 'all that Excel in Spanish does at once',
    content: latin1(file(`${row}el año`).replaceAll(',', ';').replaceAll('\n', '\r\n')),
    es: [
      `not-utf-8 2: la línea 2 no está en UTF-8; parece Latin-1 (Windows). Guarde el archivo como «CSV UTF-8». La línea debe leerse: «${row.replaceAll(',', ';')}el año». ${asIs} dialect: { delimiter: ';', encoding: windows-1252, lineTerminator: "\\r\\n" }`,
    ],
    en: [
      `not-utf-8 2: line 2 is not UTF-8; it looks like Latin-1 (Windows). Save the file as “CSV UTF-8”. The line should read: “${row.replaceAll(',', ';')}el año”. ${asIsEn} dialect: { delimiter: ';', encoding: windows-1252, lineTerminator: "\\r\\n" }`,
    ],
    declared: { dialect: { delimiter: ';', encoding: 'windows-1252', lineTerminator: '\r\n' } },
    values: ['100'],
  },
  {
    name: 'a decimal comma',
    content: valued('"12,5"', '"-0,25"'),
    es: [
      number('12,5', `Si es eso lo publicado, escriba 12.5. ${asIs} dialect: { decimalChar: ',' }`),
      number('-0,25', `Si es eso lo publicado, escriba -0.25. ${asIs} dialect: { decimalChar: ',' }`).replace(
        '2:',
        '3:',
      ),
    ],
    en: [
      numberEn('12,5', `If that is what was published, write 12.5. ${asIsEn} dialect: { decimalChar: ',' }`),
      numberEn(
        '-0,25',
        `If that is what was published, write -0.25. ${asIsEn} dialect: { decimalChar: ',' }`,
      ).replace('2:', '3:'),
    ],
    declared: { dialect: { decimalChar: ',' } },
    values: ['12.5', '-0.25'],
  },
  {
    name: 'a comma that may be either',
    content: valued('"1,234"'),
    es: [
      number(
        '1,234',
        "Puede ser 1.234 o 1234: escriba lo que publicó la fuente. O, para dejar el archivo como vino, ponga en la ficha una de estas líneas: dialect: { decimalChar: ',' } (1.234); dialect: { groupChar: ',' } (1234)",
      ),
    ],
    en: [
      numberEn(
        '1,234',
        "It may be 1.234 or 1234: write what the source published. Or, to leave the file as it came, put one of these lines into the record: dialect: { decimalChar: ',' } (1.234); dialect: { groupChar: ',' } (1234)",
      ),
    ],
    declared: { dialect: { groupChar: ',' } },
    values: ['1234'],
  },
  {
    name: 'a point that may be either',
    content: valued('1.234', '567', '-2.500'),
    es: [
      "csv-number-form 2:value «1.234» puede ser 1234 o 1.234 con decimales, y nada en la columna lo dice (2 filas así). Si el punto separa miles, escriba 1234 o ponga en la ficha: dialect: { groupChar: '.' }. Si es decimal, ponga en la ficha: dialect: { decimalChar: '.' }",
    ],
    en: [
      "csv-number-form 2:value “1.234” may be 1234 or 1.234 with decimals, and nothing in the column tells (2 rows like that). If the point parts thousands, write 1234 or put into the record: dialect: { groupChar: '.' }. If it is a decimal point, put into the record: dialect: { decimalChar: '.' }",
    ],
    declared: { dialect: { groupChar: '.' } },
    values: ['1234', '567', '-2500'],
  },
  {
    name: 'points between thousands and a decimal comma',
    content: valued('"1.234,5"'),
    es: [
      number(
        '1.234,5',
        `Si es eso lo publicado, escriba 1234.5. ${asIs} dialect: { decimalChar: ',', groupChar: '.' }`,
      ),
    ],
    en: [
      numberEn(
        '1.234,5',
        `If that is what was published, write 1234.5. ${asIsEn} dialect: { decimalChar: ',', groupChar: '.' }`,
      ),
    ],
    declared: { dialect: { decimalChar: ',', groupChar: '.' } },
    values: ['1234.5'],
  },
  {
    name: 'a space between thousands',
    content: valued('1 234 567'),
    es: [number('1 234 567', `Si es eso lo publicado, escriba 1234567. ${asIs} dialect: { groupChar: ' ' }`)],
    en: [
      numberEn(
        '1 234 567',
        `If that is what was published, write 1234567. ${asIsEn} dialect: { groupChar: ' ' }`,
      ),
    ],
    declared: { dialect: { groupChar: ' ' } },
    values: ['1234567'],
  },
  {
    name: 'blank rows',
    content: file('', row, ',,,,,,,,,', ''),
    es: [2, 4, 5].map(
      (line) => `csv-row ${line}: la fila está vacía. Quítela. ${asIs} dialect: { skipBlankRows: true }`,
    ),
    en: [2, 4, 5].map(
      (line) => `csv-row ${line}: the row is blank. Remove it. ${asIsEn} dialect: { skipBlankRows: true }`,
    ),
    declared: { dialect: { skipBlankRows: true } },
    values: ['100'],
  },
  {
    name: 'a note with a sign of its own',
    content: file(row, '* Incluye el norte'),
    es: [
      `csv-row 3: la fila no es un dato: «* Incluye el norte». Quítela, o llévela a «caveats». ${asIs} dialect: { commentChar: '*' }`,
    ],
    en: [
      `csv-row 3: the row holds no data: “* Incluye el norte”. Remove it, or take it to “caveats”. ${asIsEn} dialect: { commentChar: '*' }`,
    ],
    declared: { dialect: { commentChar: '*' } },
    values: ['100'],
  },
  {
    name: 'a note in quotation marks, with all the columns',
    content: file('"# ""Norte"", 2022",,,,,,,,,', row),
    es: [
      `csv-row 2: la fila no es un dato: «# "Norte", 2022». Quítela, o llévela a «caveats». ${asIs} dialect: { commentChar: '#' }`,
    ],
    en: [
      `csv-row 2: the row holds no data: “# "Norte", 2022”. Remove it, or take it to “caveats”. ${asIsEn} dialect: { commentChar: '#' }`,
    ],
    declared: { dialect: { commentChar: '#' } },
    values: ['100'],
  },
  {
    name: 'fewer than five',
    content: valued('<5'),
    es: [
      number(
        '<5',
        `Escriba 5 en «value» y less-than en «qualifier». ${asIs} missingValues: [{ value: '<5', status: Q }] (M falta, Q suprimido)`,
      ),
    ],
    en: [
      numberEn(
        '<5',
        `Write 5 in “value” and less-than in “qualifier”. ${asIsEn} missingValues: [{ value: '<5', status: Q }] (M missing, Q suppressed)`,
      ),
    ],
    declared: { missingValues: [{ value: '<5', status: 'Q' }] },
    values: ['Q'],
  },
  ...['n/d', '-'].map((mark) => ({
    name: mark,
    content: valued(mark),
    es: [
      number(
        mark,
        `Deje la celda vacía y ponga en «status» M (falta) o Q (suprimido). ${asIs} missingValues: [{ value: '${mark}', status: M }] (M falta, Q suprimido)`,
      ),
    ],
    en: [
      numberEn(
        mark,
        `Leave the cell empty and put M (missing) or Q (suppressed) into “status”. ${asIsEn} missingValues: [{ value: '${mark}', status: M }] (M missing, Q suppressed)`,
      ),
    ],
    declared: { missingValues: [{ value: mark, status: 'M' as const }] },
    values: ['M'],
  })),
];

const valuesOf = (observations: readonly Observation[]): string[] =>
  observations.map(({ value, status }) => value ?? status);

test.for(cases)('$name, undeclared: refused with the remedy', ({ content, es, en }) => {
  const { issues } = read(content);
  expect(spoken(issues)).toEqual(es);
  expect(spoken(issues, 'en')).toEqual(en);
});

test.for(cases)('$name, declared: read', ({ content, declared, values }) => {
  expect(faults(content, declared)).toEqual([]);
  expect(valuesOf(read(content, declared).observations)).toEqual(values);
});

test.for<[string, string | Uint8Array, Declared, string]>([
  [
    'UTF-8 that is declared as Windows’',
    file(`${row}el año`),
    { dialect: { encoding: 'windows-1252' } },
    'csv-encoding 2: la ficha dice windows-1252, pero el archivo está en UTF-8 (línea 2). Ponga en la ficha: dialect: { encoding: utf-8 }',
  ],
  [
    'a byte that Windows has no letter for',
    Uint8Array.from([...new TextEncoder().encode(file(row)), 0x81]),
    { dialect: { encoding: 'windows-1252' } },
    'csv-encoding 3: la línea 3 tiene un byte que en windows-1252 no es ninguna letra. Guárdelo como «CSV UTF-8».',
  ],
  [
    'commas where semicolons are declared',
    file(row),
    { dialect: { delimiter: ';' } },
    `csv-header 1: las columnas están separadas con la coma; se esperaba «;». La primera línea debe ser: «${header.replaceAll(',', ';')}». ${asIs} dialect: { delimiter: ',' }`,
  ],
  [
    'a point where the decimal comma is declared',
    valued('12.5'),
    { dialect: { decimalChar: ',' } },
    `csv-number 2:value «12.5» no es un número como se espera (1234 o 12,5). Si es eso lo publicado, escriba 12,5. ${asIs} dialect: { decimalChar: '.' }`,
  ],
  [
    'a group of two digits',
    valued('1.23'),
    { dialect: { groupChar: '.' } },
    'csv-number 2:value «1.23» no es un número como se espera (1234). Escriba solo cifras; lo que haya que decir de la cifra va en «qualifier» o en «note».',
  ],
  [
    'a decimal comma beside points between thousands',
    valued('"12,5"'),
    { dialect: { groupChar: '.' } },
    "csv-number 2:value «12,5» no es un número como se espera (1234). Si es eso lo publicado, ponga en la ficha: dialect: { groupChar: '.', decimalChar: ',' }",
  ],
  [
    'thousands parted and not parted',
    valued('1.234', '56789', '1234'),
    { dialect: { groupChar: '.' } },
    'csv-number-form 3:value la columna mezcla formas: «1.234» separa los miles y «56789» no. Escriba todos igual; sin separador («1234») no hay duda.',
  ],
  [
    'a marker in a row that says provisional',
    valued('n/d').replace(',A,', ',P,'),
    { missingValues: [{ value: 'n/d', status: 'M' }] },
    'unknown-value 2:status «status» es P, y «n/d» quiere decir M según la ficha. Deje «status» vacío, o escriba M.',
  ],
  [
    'one marker more, beside those declared',
    valued('s/i'),
    { missingValues: [{ value: 'n/d', status: 'M' }] },
    `csv-number 2:value «s/i» no es un número como se espera (1234 o 12.5). Deje la celda vacía y ponga en «status» M (falta) o Q (suprimido). ${asIs} missingValues: [{ value: 'n/d', status: M }, { value: 's/i', status: M }] (M falta, Q suprimido)`,
  ],
  [
    'one sign for two things',
    file(row),
    { dialect: { decimalChar: ',', groupChar: ',' } },
    'csv-dialect field «,» no puede ser a la vez signo decimal y separador de miles. Quite una de las dos líneas.',
  ],
  [
    'notes that start as data does',
    file(row),
    { dialect: { commentChar: '2' } },
    'csv-dialect field una fila de datos podría empezar con «2», y se perdería. Elija un signo que no sea letra, cifra, espacio, comillas ni separador: #',
  ],
  [
    'a marker declared twice',
    file(row),
    {
      missingValues: [
        { value: 'n/d', status: 'M' },
        { value: 'n/d', status: 'Q' },
      ],
    },
    'csv-dialect field «n/d» está declarado dos veces. Quite una de las dos líneas.',
  ],
])('a declaration that does not hold: %s', ([, content, declared, expected]) => {
  expect(faults(content, declared)).toEqual([expected]);
});

test.for<[string, string, Declared, string[]]>([
  [
    'a decimal comma is one, declared, whatever its places',
    valued('"1,234"'),
    { dialect: { decimalChar: ',' } },
    ['1.234'],
  ],
  ['a decimal point is one, declared', valued('1.234'), { dialect: { decimalChar: '.' } }, ['1.234']],
  ['a decimal point is one where another number shows it', valued('1.234', '0.5'), {}, ['1.234', '0.5']],
  ['a nought before the point shows it', valued('0.123', '4.567'), {}, ['0.123', '4.567']],
  [
    'four digits need no separator',
    valued('1.234', '1234', '7'),
    { dialect: { groupChar: '.' } },
    ['1234', '1234', '7'],
  ],
  [
    'a space that does not break parts thousands',
    valued('1\u00a0234', '5\u202f678'),
    { dialect: { groupChar: ' ' } },
    ['1234', '5678'],
  ],
  [
    'a marker with its status left empty',
    valued('n/d').replace(',A,', ',,'),
    { missingValues: [{ value: 'n/d', status: 'Q' }] },
    ['Q'],
  ],
  [
    'a marker that looks like a number',
    valued('-1', '5'),
    { missingValues: [{ value: '-1', status: 'M' }] },
    ['M', '5'],
  ],
])('%s', ([, content, declared, values]) => {
  expect(faults(content, declared)).toEqual([]);
  expect(valuesOf(read(content, declared).observations)).toEqual(values);
});

test('lines are those of the file, with notes and blank rows before, between and in quotation marks', () => {
  const content = ['# "una', header, '', `${row}"dos\nlíneas"`, '#', row, ''].join('\n');
  const { observations } = read(content, { dialect: { commentChar: '#', skipBlankRows: true } });
  expect(observations.map(({ line }) => line)).toEqual([4, 7]);
});

const dialects = fc.record<Dialect>(
  {
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    decimalChar: fc.constantFrom('.', ','),
    groupChar: fc.constant(' '),
    lineTerminator: fc.constantFrom('\n', '\r\n'),
    encoding: fc.constantFrom('utf-8', 'windows-1252'),
    commentChar: fc.constant('#'),
    skipBlankRows: fc.constant(true),
  },
  { requiredKeys: [] },
);

const given = fc.record({
  units: fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
  note: fc
    .string({ unit: fc.constantFrom('a', 'ñ', ',', ';', '"', '\n', '|', ' ', '#'), maxLength: 6 })
    .map((text) => text.trim()),
  before: fc.constantFrom('', '# "una nota\n', '\n'),
});

test('whatever is written in a declared form is read back, row by row, with its line', () => {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(dialects, fc.array(given, { maxLength: 8 }), (dialect, rows) => {
      const { delimiter = ',', decimalChar = '.', groupChar, commentChar, skipBlankRows } = dialect;
      const line = (cells: readonly string[]) => `${cells.map(quoted).join(delimiter)}\n`;
      const number = (units: bigint) => {
        const whole = String(units < 0n ? -units : units);
        return `${units < 0n ? '-' : ''}${groupChar ? whole.replace(/\B(?=(?:\d{3})+$)/g, groupChar) : whole}${decimalChar}25`;
      };
      const expected: { value: string; note?: string; line: number }[] = [];
      let text = line(header.split(','));
      for (const { units, note, before } of rows) {
        if (before === '' || (before === '\n' ? skipBlankRows : commentChar)) text += before;
        expected.push({
          value: `${units < 0n ? '-' : ''}${units < 0n ? -units : units}.25`,
          ...(note === '' ? {} : { note }),
          line: text.split('\n').length,
        });
        text += line(['2022', '2022', 'ZZ', '_T', number(units), '', 'A', 'gazette', '', note]);
      }
      const whole = dialect.lineTerminator === '\r\n' ? text.replaceAll('\n', '\r\n') : text;
      const bytes = dialect.encoding === 'windows-1252' ? latin1(whole) : new TextEncoder().encode(whole);
      const { observations, issues } = read(bytes, { dialect });
      expect(issues).toEqual([]);
      expect(
        observations.map(({ value, note, line: at }) => ({
          value,
          ...(note === undefined ? {} : { note }),
          line: at,
        })),
      ).toEqual(expected);
    }),
    { seed: 20_266, numRuns: 300 },
  );
});

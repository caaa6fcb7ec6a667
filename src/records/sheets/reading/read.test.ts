import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';

import { readSheets } from './read.ts';
import type { Sheet } from './sheet.ts';
import { dayShown } from './workbook-sheets.ts';

const sheetsIn = async (bytes: Uint8Array): Promise<readonly Sheet[]> => {
  const read = await readSheets(bytes);
  if (!('sheets' in read)) throw new Error(read.message.en);
  return read.sheets;
};

const text = (value: string) => ({ kind: 'text', text: value });

test.for<[string, Uint8Array]>([
  ['UTF-8 with a mark and ;', Buffer.from('\uFEFFid;año\r\na;"uno;\r\ndos"\r\n;\r\nb;ñ\r\n')],
  ['Windows-1252 and ;', Buffer.from('id;año\r\na;"uno;\r\ndos"\r\n;\r\nb;ñ\r\n', 'latin1')],
  ['UTF-16 and tabs', Buffer.from('\uFEFFid\taño\na\t"uno;\r\ndos"\n\t\nb\tñ\n', 'utf16le')],
  ['commas', Buffer.from('id,año\na,"uno;\r\ndos"\n,\nb,ñ\n')],
])('a CSV in %s has its rows as a spreadsheet numbers them', async ([, bytes]) => {
  const [sheet] = await sheetsIn(bytes);
  expect(sheet?.rows).toEqual([
    { row: 1, cells: [text('id'), text('año')] },
    { row: 2, cells: [text('a'), text('uno;\r\ndos')] },
    { row: 4, cells: [text('b'), text('ñ')] },
  ]);
});

test('a workbook gives dates, percentages, results of formulas, merged cells; a hidden sheet is known as such', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Hallazgos',
        rows: [
          ['id', 'a', 'b', 'c'],
          ['x', new Date(Date.UTC(2024, 2, 5)), 0.25, null],
          [null, null, 1.5, null],
        ],
        cells: new Map([
          ['1,2', { value: 0.25, type: 'number', style: { numFmt: '0%' } }],
          ['1,3', { value: null, type: 'formula', formula: 'A1', formulaResult: 'ok' }],
          ['2,3', { value: null, type: 'formula', formula: 'A1' }],
        ]),
        merges: [{ startRow: 1, endRow: 2, startCol: 0, endCol: 0 }],
      },
      { name: 'Oculta', rows: [['x']], hidden: true },
    ],
  });
  const [first, second] = await sheetsIn(bytes);
  expect(first?.rows[1]?.cells).toEqual([
    text('x'),
    { kind: 'date', date: '2024-03-05' },
    { kind: 'number', number: 0.25, percent: true },
    text('ok'),
  ]);
  expect(first?.rows[2]?.cells[0]).toEqual(text('x'));
  expect(first?.rows[2]?.cells[3]).toEqual({ kind: 'fault', written: '=A1' });
  expect([first?.hidden, second?.hidden]).toEqual([false, true]);
});

// The formats as LibreOffice and Excel write them into the file.
test.for<[format: string | undefined, day: string, shown: string]>([
  [undefined, '2025-03-01', '2025-03-01'],
  ['dd/mm/yyyy', '2025-03-01', '2025-03-01'],
  ['[$-280A]d" de "mmmm', '2025-03-01', '2025-03-01'],
  ['mmm-yy', '2025-03-01', '2025-03'],
  ['[$-280A]mmm\\-yy', '2025-03-01', '2025-03'],
  ['[$-280A]mmmm" de "yyyy', '2025-03-01', '2025-03'],
  ['mm/yyyy', '2025-03-15', '2025-03-15'],
  ['yyyy', '2025-01-01', '2025'],
  ['yyyy', '2025-03-01', '2025-03'],
])('with the format %s the day %s is shown as %s', ([format, day, shown]) =>
  expect(dayShown(day, format)).toBe(shown),
);

test.for<[string, Uint8Array, string]>([
  ['nothing', Buffer.from(''), 'el archivo está vacío.'],
  [
    'an old workbook',
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
    'es un libro de Excel antiguo (.xls) o con contraseña.',
  ],
  ['a PDF', Buffer.from('%PDF-1.7'), 'es un PDF.'],
  ['a page', Buffer.from('<html>'), 'es una página web o un XML.'],
  ['bytes', Buffer.from([1, 0, 2]), 'no es una hoja de cálculo.'],
  [
    'a broken ZIP',
    Buffer.from([0x50, 0x4b, 3, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]),
    'el libro está dañado y no se puede leer.',
  ],
  [
    'a quotation mark left open',
    Buffer.from('id,a\n"x,1\n'),
    'las comillas de la línea 2 no cuadran: una se abre y no se cierra, o sobra.',
  ],
  [
    'too many rows',
    Buffer.from('id\n' + 'x\n'.repeat(20_001)),
    'la hoja tiene más de 20000 filas o de 500 columnas.',
  ],
  ['too much', Buffer.alloc(21 * 1024 * 1024), 'el archivo pesa más de 20 MB.'],
])('%s is refused with the reason and the next step', async ([, bytes, es]) => {
  const read = await readSheets(bytes);
  expect('message' in read && read.message.es).toBe(es);
  expect('message' in read && read.hint.es.length > 20 && read.hint.en.length > 20).toBe(true);
});

import { type Kind, withLine } from './kind.ts';

const ofTables = /\.csv$/;

/** Damages that a spreadsheet does to a table of observations. */
export const tableKinds: readonly Kind[] = [
  {
    name: 'a stray quote',
    of: ofTables,
    make: ({ text }, { below }) => {
      const at = below(text.length);
      return `${text.slice(0, at)}"${text.slice(at)}`;
    },
  },
  {
    name: 'another sign between the columns',
    of: ofTables,
    mustBeFound: true,
    make: ({ text }, { pick }) => text.replaceAll(',', pick([';', '\t', '|'])),
  },
  {
    name: 'a cell changed',
    of: ofTables,
    make: ({ lines }, { below, pick }) => {
      const at = below(lines.length);
      const cells = (lines[at] ?? '').split(',');
      const cell = pick([
        '',
        '1,5',
        '"1,5"',
        '1.234,5',
        '1.234',
        '1 234',
        '-1',
        '=1+1',
        '#N/A',
        '0x1F',
        '1e3',
        '٣',
        '2024-02-30',
        '31/12/2024',
        '_T',
        'nan',
        'A',
        '"',
        'x'.repeat(9000),
      ]);
      return withLine(lines, at, cells.with(below(cells.length), cell).join(','));
    },
  },
  {
    name: 'a cell lost',
    of: ofTables,
    make: ({ lines }, { below }) => {
      const at = below(lines.length);
      const cells = (lines[at] ?? '').split(',');
      return withLine(lines, at, cells.toSpliced(below(cells.length), 1).join(','));
    },
  },
  {
    name: 'two columns exchanged',
    of: ofTables,
    make: ({ lines }, { below }) => {
      const width = (lines[0] ?? '').split(',').length;
      const [one, other] = [below(width), below(width)];
      return lines
        .map((line) => {
          const cells = line.split(',');
          return cells.length === width
            ? cells
                .with(one, cells[other] ?? '')
                .with(other, cells[one] ?? '')
                .join(',')
            : line;
        })
        .join('\n');
    },
  },
  {
    name: 'in Latin-1',
    of: ofTables,
    make: ({ text }) => new Uint8Array(Buffer.from(text, 'latin1')),
  },
];

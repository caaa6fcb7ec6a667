import type { SheetProblem } from '#records/sheets/problem.ts';
import { columnLetter } from '#records/sheets/problem.ts';

import type { ReportLanguage } from './reporters/terminal.ts';

const some = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`;

export const said = {
  es: {
    usage: [
      'Uso: npm run import -- ARCHIVO [--type findings|commitments|laws|observations] [--audit ID | --statistic ID] [--sheet HOJA] [--yes] [--dry-run]',
      '     npm run import -- --template findings|commitments|laws|observations [--format xlsx|csv] [--audit ID | --statistic ID] [--filled] [--out ARCHIVO]',
      'ARCHIVO es una hoja de cálculo (.xlsx), un CSV o una propuesta hecha en el portal (.json). Guías: docs/import.md y docs/proposals.md',
    ].join('\n'),
    option: (words: string) => `No se entiende la orden: ${words}`,
    noFile: (file: string) =>
      `No se encontró «${file}». Revise el nombre, o arrastre el archivo a esta ventana.`,
    isFolder: (file: string) => `«${file}» es una carpeta. Escriba el nombre del archivo.`,
    unreadable: (file: string) =>
      `No se puede abrir «${file}». Ciérrelo en los otros programas y repita la orden.`,
    brokenContent:
      'Los registros tienen problemas que no dejan leer el portal. Ejecute primero «npm run check».',
    refused: (file: string) => `«${file}»:`,
    counts: (added: number, changed: number, same: number) =>
      `${some(added, 'fila nueva', 'filas nuevas')}, ${some(changed, 'con cambios', 'con cambios')}, ${some(same, 'sin cambios', 'sin cambios')}.`,
    same: 'Nada que cambiar: los registros ya dicen lo que dice el archivo.',
    noRows:
      'El archivo no tiene filas con datos: no hay nada que cambiar. Escriba los datos debajo de los títulos.',
    problems: (errors: number, warnings: number) =>
      `${some(errors, 'error', 'errores')} y ${some(warnings, 'aviso', 'avisos')}. ${errors > 0 ? 'No se escribió nada: corrija el archivo y repita la orden.' : ''}`.trim(),
    dryRun: 'Era una prueba (--dry-run): no se escribió nada.',
    ask: '¿Escribir estos cambios? (s/N) ',
    declined: 'No se escribió nada.',
    needsYes: 'No se escribió nada: aquí no se puede preguntar. Repita la orden con --yes para escribir.',
    written: (files: number) =>
      `Listo: ${some(files, 'archivo escrito', 'archivos escritos')}. Ejecute «npm run check» y guarde el cambio.`,
    newer: (file: string, kept?: string) =>
      `Alguien cambió «${file}» mientras tanto: su texto se queda.${kept ? ` El anterior está en «${kept}».` : ''}`,
    row: 'fila',
    column: 'columna',
    warning: 'aviso: ',
    sheet: (name: string) => `hoja «${name}», `,
    template: (file: string, words: string) =>
      `Se creó «${file}». Llénelo debajo de la fila de explicación (la que empieza con #), guárdelo como .xlsx y tráigalo con: npm run import -- ${words}`,
    exists: (file: string) => `«${file}» ya existe y no se toca. Use --out con otro nombre.`,
    unknownType: (type: string) =>
      `No hay hoja para «${type}». Tipos: findings, commitments, laws, observations.`,
    unknownFormat: (format: string) => `No hay formato «${format}». Formatos: xlsx, csv.`,
    unknownAudit: (id: string, known: string) => `No hay ninguna auditoría «${id}». Auditorías: ${known}`,
    needsStatistic: (known: string) => `Diga de qué estadística con --statistic ID. Estadísticas: ${known}`,
  },
  en: {
    usage: [
      'Usage: npm run import -- FILE [--type findings|commitments|laws|observations] [--audit ID | --statistic ID] [--sheet SHEET] [--yes] [--dry-run]',
      '       npm run import -- --template findings|commitments|laws|observations [--format xlsx|csv] [--audit ID | --statistic ID] [--filled] [--out FILE]',
      'FILE is a spreadsheet (.xlsx), a CSV or a proposal made on the portal (.json). Guides: docs/import.md and docs/proposals.md',
    ].join('\n'),
    option: (words: string) => `The command is not understood: ${words}`,
    noFile: (file: string) => `“${file}” was not found. Look at the name, or drag the file into this window.`,
    isFolder: (file: string) => `“${file}” is a folder. Write the name of the file.`,
    unreadable: (file: string) =>
      `“${file}” cannot be opened. Close it in other programs and repeat the command.`,
    brokenContent:
      'The records have problems that keep the portal from being read. Run “npm run check” first.',
    refused: (file: string) => `“${file}”:`,
    counts: (added: number, changed: number, same: number) =>
      `${some(added, 'new row', 'new rows')}, ${some(changed, 'with changes', 'with changes')}, ${some(same, 'without changes', 'without changes')}.`,
    same: 'Nothing to change: the records already say what the file says.',
    noRows: 'The file has no rows with data: there is nothing to change. Write the data below the headings.',
    problems: (errors: number, warnings: number) =>
      `${some(errors, 'error', 'errors')} and ${some(warnings, 'warning', 'warnings')}. ${errors > 0 ? 'Nothing was written: mend the file and repeat the command.' : ''}`.trim(),
    dryRun: 'This was a trial (--dry-run): nothing was written.',
    ask: 'Write these changes? (y/N) ',
    declined: 'Nothing was written.',
    needsYes: 'Nothing was written: nobody can be asked here. Repeat the command with --yes to write.',
    written: (files: number) =>
      `Done: ${some(files, 'file written', 'files written')}. Run “npm run check” and save the change.`,
    newer: (file: string, kept?: string) =>
      `Somebody changed “${file}” in the meantime: their text stays.${kept ? ` The former one is in “${kept}”.` : ''}`,
    row: 'row',
    column: 'column',
    warning: 'warning: ',
    sheet: (name: string) => `sheet “${name}”, `,
    template: (file: string, words: string) =>
      `“${file}” was made. Fill it in below the row of explanations (the one that begins with #), save it as .xlsx and bring it in with: npm run import -- ${words}`,
    exists: (file: string) => `“${file}” exists already and is left alone. Use --out with another name.`,
    unknownType: (type: string) =>
      `There is no sheet for “${type}”. Types: findings, commitments, laws, observations.`,
    unknownFormat: (format: string) => `There is no format “${format}”. Formats: xlsx, csv.`,
    unknownAudit: (id: string, known: string) => `There is no audit “${id}”. Audits: ${known}`,
    needsStatistic: (known: string) => `Say which statistic with --statistic ID. Statistics: ${known}`,
  },
};

export type Words = (typeof said)['es'];

/** A problem as it is printed: sheet, row, column and heading, or the file of the content; then what is wrong and how to mend it. */
export const problemText = (
  { rule, severity, place, file, message, hint }: SheetProblem,
  { sheet, headings }: { readonly sheet?: string; readonly headings: ReadonlyMap<number, string> },
  language: ReportLanguage,
): string => {
  const words = said[language];
  const heading = place.column === undefined ? undefined : headings.get(place.column);
  const where = [
    place.row === undefined ? '' : `${words.row} ${place.row}`,
    place.column === undefined
      ? ''
      : `${words.column} ${columnLetter(place.column)}${heading === undefined ? '' : ` (${heading})`}`,
  ].filter(Boolean);
  const at = file ?? `${sheet ? words.sheet(sheet) : ''}${where.join(', ')}`;
  const start = at === '' ? '' : `${at}  `;
  const mark = severity === 'warning' ? words.warning : '';
  return `${start}${rule}\n  ${mark}${message[language]}\n  ${hint[language]}\n`;
};

import { Worker } from 'node:worker_threads';

import type { Message } from '#model/issue.ts';

import { largestUnpacked, type ReadSheets, tooManyRows } from './sheet.ts';
import type { WorkbookAnswer } from './workbook-sheets.ts';
import { zipParts } from './zip-parts.ts';

/** How long a workbook may take to read, in milliseconds, and how much memory it may fill, in MiB. */
const patience = 4000;
const memory = 768;

const refused = (message: Message, hint: Message): ReadSheets => ({ message, hint });

const saveAgain: Message = {
  es: 'Ábralo en su hoja de cálculo y guárdelo de nuevo como «Libro de Excel (.xlsx)».',
  en: 'Open it in your spreadsheet and save it again as “Excel workbook (.xlsx)”.',
};

const broken = refused(
  { es: 'el libro está dañado y no se puede leer.', en: 'the workbook is damaged and cannot be read.' },
  saveAgain,
);

const tooLarge = refused(
  {
    es: 'el libro, desempaquetado, ocuparía más de lo que se lee aquí (100 MB).',
    en: 'the workbook, unpacked, would be larger than what is read here (100 MB).',
  },
  {
    es: 'Copie solo las filas con datos a un libro nuevo y guárdelo como .xlsx.',
    en: 'Copy only the rows with data to a new workbook and save that as .xlsx.',
  },
);

const tooSlow = refused(
  {
    es: 'el libro tarda demasiado en leerse: suele tener formato en un millón de filas vacías.',
    en: 'the workbook takes too long to read: mostly it has formats in a million empty rows.',
  },
  {
    es: 'Copie solo las filas con datos a un libro nuevo y guárdelo como .xlsx, o como «CSV UTF-8».',
    en: 'Copy only the rows with data to a new workbook and save that as .xlsx, or as “CSV UTF-8”.',
  },
);

const faults = {
  'too-many': tooManyRows,
  protected: refused(
    { es: 'el libro está protegido con contraseña.', en: 'the workbook is protected by a password.' },
    {
      es: 'Quite la contraseña en su hoja de cálculo y guárdelo de nuevo.',
      en: 'Take the password off in your spreadsheet and save it again.',
    },
  ),
  broken,
};

/** What a ZIP is that is no .xlsx, by a file that only such a thing has inside. */
const otherKinds: readonly (readonly [inside: RegExp, refusal: ReadSheets])[] = [
  [
    /^content\.xml$/,
    refused(
      {
        es: 'es un documento de LibreOffice u OpenOffice (.ods).',
        en: 'this is a document of LibreOffice or OpenOffice (.ods).',
      },
      {
        es: 'Ábralo, elija Archivo, «Guardar como», tipo «Excel 2007-365 (.xlsx)», y traiga ese archivo.',
        en: 'Open it, choose File, “Save As”, type “Excel 2007-365 (.xlsx)”, and bring in that file.',
      },
    ),
  ],
  [
    /\.iwa$|^Index\.zip$/,
    refused(
      { es: 'es una hoja de Numbers (.numbers).', en: 'this is a sheet of Numbers (.numbers).' },
      {
        es: 'En Numbers elija Archivo, «Exportar a», «Excel», y traiga ese archivo.',
        en: 'In Numbers choose File, “Export To”, “Excel”, and bring in that file.',
      },
    ),
  ],
];

/** What a workbook must not carry: what it would run, and what it takes from other files. */
const carried = (names: readonly string[]): ReadSheets | undefined => {
  if (!names.includes('xl/workbook.xml'))
    return (
      otherKinds.find(([inside]) => names.some((name) => inside.test(name)))?.[1] ??
      refused(
        {
          es: 'no es un libro de Excel (.xlsx), aunque lo parezca por su nombre o su forma.',
          en: 'this is no Excel workbook (.xlsx), though its name or form looks like one.',
        },
        saveAgain,
      )
    );
  if (names.some((name) => /vbaProject|macrosheets/i.test(name)))
    return refused(
      {
        es: 'el libro lleva macros (programas), y no se abren.',
        en: 'the workbook carries macros (programs), and those are not opened.',
      },
      {
        es: 'Guárdelo como «Libro de Excel (.xlsx)», sin macros.',
        en: 'Save it as “Excel workbook (.xlsx)”, without macros.',
      },
    );
  if (names.some((name) => /^xl\/externalLinks\//.test(name)))
    return refused(
      {
        es: 'el libro toma valores de otros archivos, y no se sabe si están al día.',
        en: 'the workbook takes values from other files, and nobody knows whether they are current.',
      },
      {
        es: 'En Excel: Datos, «Editar vínculos», «Romper vínculo»; en LibreOffice: Editar, «Enlaces a archivos externos». Guárdelo y repita la orden.',
        en: 'In Excel: Data, “Edit links”, “Break link”; in LibreOffice: Edit, “Links to External Files”. Save it and repeat the command.',
      },
    );
  return undefined;
};

/**
 * The sheets of an .xlsx workbook, or why it cannot be read. It is read in a thread of its own with limits of time and memory: whatever a
 * workbook was made to do, an answer comes within seconds.
 */
export const readWorkbook = async (bytes: Uint8Array): Promise<ReadSheets> => {
  const parts = zipParts(bytes);
  if (!parts) return broken;
  const foreign = carried(parts.map(({ name }) => name));
  if (foreign) return foreign;
  if (parts.reduce((all, { most }) => all + most, 0) > largestUnpacked) return tooLarge;
  const worker = new Worker(new URL('./workbook-worker.ts', import.meta.url), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  let timer: NodeJS.Timeout | undefined;
  const answer = await new Promise<WorkbookAnswer | 'slow' | 'failed'>((resolve) => {
    timer = setTimeout(() => resolve('slow'), patience);
    worker.once('message', resolve);
    worker.once('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'slow' : 'failed'),
    );
  });
  clearTimeout(timer);
  await worker.terminate();
  if (answer === 'slow') return tooSlow;
  if (answer === 'failed') return broken;
  return 'fault' in answer ? faults[answer.fault] : answer;
};

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { parse } from 'csv-parse/sync';

import { referenceWords } from '#i18n/words.ts';
import type { Archive, Stored } from '#model/archive.ts';
import type { DossierEntry } from '#model/dossier.ts';
import { inLanguage } from '#model/parts/text.ts';
import { checkContent } from '#records/check.ts';

import { reportLanguage } from './check.ts';
import { commandLineOf } from './command-line.ts';
import { existingContentDir } from './existing-content-dir.ts';
import type { ReportLanguage } from './reporters/terminal.ts';
import { buildDay } from './today.ts';

const said = {
  es: {
    none: 'Este portal no guarda la lista de su expediente (dossier.yaml).',
    total: (entries: number, records: number) => `${entries} entradas, ${records} registros.`,
    unlisted: (id: string) => `${id}  está en el expediente y no en dossier.yaml`,
    invented: (id: string) => `${id}  está en dossier.yaml y no en el expediente`,
    unread: (folder: string) => `No se puede leer la carpeta «${folder}». Revise lo que da --against.`,
    lost: 'NO EXISTE',
  },
  en: {
    none: 'This portal keeps no list of its dossier (dossier.yaml).',
    total: (entries: number, records: number) => `${entries} entries, ${records} records.`,
    unlisted: (id: string) => `${id}  is in the dossier and not in dossier.yaml`,
    invented: (id: string) => `${id}  is in dossier.yaml and not in the dossier`,
    unread: (folder: string) => `The folder “${folder}” cannot be read. Look at what --against gives.`,
    lost: 'DOES NOT EXIST',
  },
};

const titleOf = (record: Stored | undefined): string | undefined =>
  record && ((record as Stored & { title?: string }).title ?? record.id);

/** One line for each record that an entry became, and one for the reason where it is none or more than one. */
export const linesOf = (archive: Archive, entry: DossierEntry, language: ReportLanguage): string[] => {
  const lines = (['laws', 'commitments', 'audits'] as const).flatMap((folder) =>
    (entry[folder] ?? []).map(
      (id) => `${folder}/${id}  ${titleOf(archive[folder].get(id)) ?? said[language].lost}`,
    ),
  );
  const why = entry.why === undefined ? [] : [inLanguage(entry.why, language).text];
  return [...lines, ...why].map(
    (line, index) => `${index === 0 ? entry.id.padEnd(9) : ' '.repeat(9)}${line}`,
  );
};

/** Ids of the entries in the CSV files of a folder that have a column `id`. */
export const idsOfDossier = async (directory: string): Promise<readonly string[]> => {
  const files = (await readdir(directory)).filter((file) => file.endsWith('.csv')).sort();
  const tables = await Promise.all(
    files.map(async (file) => parse(await readFile(join(directory, file)), { columns: true, bom: true })),
  );
  return (tables.flat() as { id?: string }[]).flatMap(({ id }) => id ?? []);
};

/** What tells two lists of ids apart, both ways. */
export const difference = (dossier: readonly string[], kept: readonly string[]) => ({
  unlisted: dossier.filter((id) => !kept.includes(id)),
  invented: kept.filter((id) => !dossier.includes(id)),
});

if (import.meta.main) {
  const { values } = commandLineOf('dossier -- [--against dossier/] [--lang es|en]', {
    lang: { type: 'string' },
    against: { type: 'string' },
  });
  const language = reportLanguage(values.lang);
  const words = said[language];
  const directory = existingContentDir();
  const { archive } = await checkContent(directory, { today: buildDay(directory), referenceWords });
  const entries = archive?.dossier ?? [];
  if (!archive || entries.length === 0) {
    console.log(words.none);
    process.exitCode = 1;
  } else {
    const records = new Set(
      entries.flatMap(({ laws = [], commitments = [], audits = [] }) => [...laws, ...commitments, ...audits]),
    );
    for (const entry of entries) console.log(linesOf(archive, entry, language).join('\n'));
    console.log(words.total(entries.length, records.size));
    const { against } = values;
    const dossier = against === undefined ? undefined : await idsOfDossier(against).catch(() => undefined);
    if (against !== undefined && dossier === undefined) {
      console.error(words.unread(against));
      process.exitCode = 1;
    }
    if (dossier) {
      const ids = entries.map(({ id }) => id);
      const { unlisted, invented } = difference(dossier, ids);
      for (const id of unlisted) console.log(words.unlisted(id));
      for (const id of invented) console.log(words.invented(id));
      if (unlisted.length + invented.length > 0) process.exitCode = 1;
    }
  }
}

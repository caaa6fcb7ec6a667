import { writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';

import { canonicalText } from '#records/canonical.ts';
import { readContent } from '#records/source-file.ts';

import { reportLanguage } from './check.ts';
import { commandLineOf } from './command-line.ts';
import { existingContentDir } from './existing-content-dir.ts';

const some = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`;

const said = {
  es: {
    other: (file: string) => `${file}  no está en la forma canónica`,
    remedy: 'Ejecute «npm run format» y guarde el resultado.',
    written: (count: number) => `${some(count, 'archivo puesto', 'archivos puestos')} en la forma canónica.`,
    clean: (count: number) => `${some(count, 'registro', 'registros')} en la forma canónica.`,
    unknown: (name: string, folder: string) =>
      `No hay un archivo «${name}» en los registros (${folder}), y no se tocó ninguno. Escríbalo como se ve desde aquí: ${folder}/laws/ley-1.md`,
  },
  en: {
    other: (file: string) => `${file}  is not in the canonical form`,
    remedy: 'Run “npm run format” and keep the result.',
    written: (count: number) => `${some(count, 'file', 'files')} put into the canonical form.`,
    clean: (count: number) => `${some(count, 'record', 'records')} in the canonical form.`,
    unknown: (name: string, folder: string) =>
      `There is no file “${name}” among the records (${folder}), and none was touched. Write it as it is seen from here: ${folder}/laws/ley-1.md`,
  },
};

const { values, names } = commandLineOf(
  'format -- [--check] [content/laws/ley-1.md …] [--lang es|en]',
  { check: { type: 'boolean' }, lang: { type: 'string' } },
  { takesNames: true },
);
const words = said[reportLanguage(values.lang)];
const directory = existingContentDir();
const shown = relative(process.cwd(), directory) || '.';
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The path of a file inside the content folder, as records are named. */
const inside = (name: string): string => relative(directory, resolve(name)).replaceAll('\\', '/');

/** Puts every file that is named, or each one, into the canonical form, or says which are not. Gives the exit code. */
const run = async (): Promise<number> => {
  const sources = await readContent(directory);
  const known = new Set(sources.map(({ file }) => file));
  const unknown = names.find((name) => !known.has(inside(name)));
  if (unknown !== undefined) {
    console.error(words.unknown(unknown, shown));
    return 1;
  }
  const named = new Set(names.map(inside));
  let records = 0;
  const others: string[] = [];
  for (const source of sources) {
    if (named.size > 0 && !named.has(source.file)) continue;
    const canonical = canonicalText(source);
    if (canonical === undefined) continue;
    records += 1;
    if (canonical === decoder.decode(source.bytes)) continue;
    others.push(source.file);
    if (!values.check) await writeFile(join(directory, source.file), canonical);
  }
  if (!values.check || others.length === 0) {
    console.log(others.length > 0 ? words.written(others.length) : words.clean(records));
    return 0;
  }
  for (const file of others) console.log(words.other(`${shown}/${file}`));
  console.log(words.remedy);
  return 1;
};

process.exitCode = await run();

import { writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { contentDir } from '#records/archive.ts';
import { canonicalText } from '#records/canonical.ts';
import { readContent } from '#records/source-file.ts';

import { reportLanguage } from './check.ts';

const said = {
  es: {
    other: (file: string) => `${file}  no está en la forma canónica`,
    remedy: 'Ejecute «npm run format» y guarde el resultado.',
    written: (count: number) => `${count} archivos puestos en la forma canónica.`,
    clean: (count: number) => `${count} registros en la forma canónica.`,
  },
  en: {
    other: (file: string) => `${file}  is not in the canonical form`,
    remedy: 'Run “npm run format” and keep the result.',
    written: (count: number) => `${count} files put into the canonical form.`,
    clean: (count: number) => `${count} records in the canonical form.`,
  },
};

const { values, positionals } = parseArgs({
  options: { check: { type: 'boolean' }, lang: { type: 'string' } },
  allowPositionals: true,
});
/** Files named on the command line, by their path inside the content folder; none means all. */
const named = positionals.map((path) => relative(contentDir(), resolve(path)));
const words = said[reportLanguage(values.lang)];
const directory = contentDir();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

let records = 0;
const others: string[] = [];
for (const source of await readContent(directory)) {
  if (named.length > 0 && !named.includes(source.file)) continue;
  const canonical = canonicalText(source);
  if (canonical === undefined) continue;
  records += 1;
  if (canonical === decoder.decode(source.bytes)) continue;
  others.push(source.file);
  if (!values.check) await writeFile(join(directory, source.file), canonical);
}

if (values.check && others.length > 0) {
  const shown = relative(process.cwd(), directory);
  for (const file of others) console.log(words.other(`${shown}/${file}`));
  console.log(words.remedy);
  process.exitCode = 1;
} else console.log(others.length > 0 ? words.written(others.length) : words.clean(records));

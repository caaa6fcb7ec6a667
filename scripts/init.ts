import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { reportLanguage } from './check.ts';
import { filesOfNewPortal, isCountry, type Language, languages } from './init/files.ts';
import { writingDay } from './today.ts';

const said = {
  es: {
    usage: [
      'Uso: npm run init -- --country EC [--language es] [--name "Veedor Ecuador"] [--out CARPETA]',
      '  --country   código del país, dos letras (ISO 3166-1): EC, CR, MX',
      '  --language  idioma en que se escriben los registros: es o en',
      '  --name      nombre del portal',
      '  --out       carpeta nueva o vacía; sin ella, portal- y el código',
    ].join('\n'),
    country: (code: string) =>
      `«${code}» no es el código de un país en ISO 3166-1: dos letras, como EC o CR. Escriba, por ejemplo, --country EC.`,
    language: (tag: string) =>
      `El programa trae las palabras de la interfaz en es y en, no en «${tag}». Empiece con una de las dos y agregue después interface/${tag}.yaml: docs/guides/es/new-country.md dice cómo.`,
    full: (folder: string) => `La carpeta ${folder} no está vacía y no se toca. Elija otra con --out.`,
    done: (folder: string, count: number) => `Portal nuevo en ${folder}: ${count} archivos.`,
    next: (folder: string) =>
      [
        'Sigue:',
        `  CONTENT_DIR=${folder} npm run check    nombra lo que falta completar`,
        `  CONTENT_DIR=${folder} npm run new      agrega el primer registro: una institución`,
        `  CONTENT_DIR=${folder} npm start        lo muestra en http://localhost:4321`,
      ].join('\n'),
  },
  en: {
    usage: [
      'Usage: npm run init -- --country EC [--language es] [--name "Veedor Ecuador"] [--out FOLDER]',
      '  --country   code of the country, two letters (ISO 3166-1): EC, CR, MX',
      '  --language  language that records are written in: es or en',
      '  --name      name of the portal',
      '  --out       a new or empty folder; without it, portal- and the code',
    ].join('\n'),
    country: (code: string) =>
      `“${code}” is no code of a country in ISO 3166-1: two letters, such as EC or CR. Write, for example, --country EC.`,
    language: (tag: string) =>
      `The software has interface words in es and en, not in “${tag}”. Start with one of the two and add interface/${tag}.yaml afterwards: docs/guides/en/new-country.md says how.`,
    full: (folder: string) =>
      `The folder ${folder} is not empty and is left alone. Choose another with --out.`,
    done: (folder: string, count: number) => `New portal in ${folder}: ${count} files.`,
    next: (folder: string) =>
      [
        'Next:',
        `  CONTENT_DIR=${folder} npm run check    names what is to be filled in`,
        `  CONTENT_DIR=${folder} npm run new      adds the first record: an institution`,
        `  CONTENT_DIR=${folder} npm start        shows it on http://localhost:4321`,
      ].join('\n'),
  },
};

/** A folder as a shell takes it for one word. */
const oneWord = (folder: string): string =>
  /^[\w./-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", String.raw`'\''`)}'`;

const readArguments = () => {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ options: { lang: text, country: text, language: text, name: text, out: text } })
      .values;
  } catch {
    return undefined;
  }
};

const isEmpty = async (folder: string): Promise<boolean> => {
  try {
    return (await readdir(folder)).length === 0;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return true;
    if ((fault as NodeJS.ErrnoException).code === 'ENOTDIR') return false;
    throw fault;
  }
};

const main = async (): Promise<string | undefined> => {
  const values = readArguments();
  const words = said[reportLanguage(values?.lang)];
  if (!values?.country) return words.usage;
  const country = values.country.toUpperCase();
  const language = values.language ?? 'es';
  if (!isCountry(country)) return words.country(values.country);
  if (!(languages as readonly string[]).includes(language)) return words.language(language);
  const folder = resolve(values.out ?? `portal-${country.toLowerCase()}`);
  const shown = relative(process.cwd(), folder) || '.';
  if (!(await isEmpty(folder))) return words.full(shown);
  const files = filesOfNewPortal({
    country,
    language: language as Language,
    name: values.name,
    today: writingDay(),
  });
  for (const [file, text] of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text, { flag: 'wx' });
  }
  console.log(words.done(shown, files.size));
  console.log(words.next(oneWord(shown)));
  return undefined;
};

const refusal = await main();
if (refusal !== undefined) console.error(refusal);
process.exitCode = refusal === undefined ? 0 : 1;

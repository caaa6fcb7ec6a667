import { writeSync } from 'node:fs';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

import { reportLanguage } from './report-language.ts';

type Values<T extends ParseArgsOptionsConfig> = ReturnType<typeof parseArgs<{ options: T }>>['values'];

/** What the command line says; where it cannot be understood, `understood` is false and the values are those of an empty one. */
export const commandLine = <T extends ParseArgsOptionsConfig>(
  options: T,
): { readonly understood: boolean; readonly values: Values<T> } => {
  try {
    return { understood: true, values: parseArgs({ options }).values };
  } catch {
    return { understood: false, values: parseArgs({ options, args: [] }).values };
  }
};

const said = {
  es: (usage: string) => `No se entiende la orden. Escriba: npm run ${usage}\n`,
  en: (usage: string) => `The command is not understood. Write: npm run ${usage}\n`,
};

/**
 * What the command line says of a command that needs no other words than `usage`: how it is written, after `npm run`. Where it cannot be
 * understood that is said, and the process ends with 1 before it has done anything. `names` are the words that are no options: there
 * may be some only where `takesNames`.
 */
export const commandLineOf = <T extends ParseArgsOptionsConfig>(
  usage: string,
  options: T,
  { takesNames = false } = {},
): { readonly values: Values<T>; readonly names: readonly string[] } => {
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: takesNames });
    return { values, names: positionals };
  } catch {
    // Written at once: what goes to a pipe would otherwise be lost with the process.
    writeSync(2, said[reportLanguage(undefined)](usage));
    process.exit(1);
  }
};

/** Whether a text is a whole number from 1 to 9,999. As minutes that is a week: more is a slip, and no timer holds it. */
export const isCount = (text: string): boolean => /^[1-9]\d{0,3}$/.test(text);

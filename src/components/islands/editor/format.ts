import type { z } from 'zod';

import { recordText } from '#records/canonical-form.ts';
import { readYaml, splitFrontMatter } from '#records/front-matter.ts';
import { fromFilledForm, toForm } from '#views/editor/form.ts';

import { type Language, problemsIn } from './problems.ts';

/** How the records of one type are read into a form and written from it. */
export interface RecordFormat {
  readonly fromFile: (text: string) => Record<string, unknown>;
  readonly toFile: (form: Record<string, unknown>) => string;
}

/** The name under which the form of a record's text is kept, beside its fields. No record has a field of that name. */
export const bodyField = 'body';

const readError = (language: Language, text: string): string =>
  language === 'es'
    ? `No se puede leer el archivo: ${text} Repárelo en un editor de textos; «npm run check» dice en qué línea.`
    : `The file cannot be read: ${text} Mend it in a text editor; “npm run check” names the line.`;

/**
 * Reads and writes records as `npm run format` writes them. A file that cannot be read, and a form that would make a record that does
 * not pass its schema, throw: nothing is then opened, and nothing written.
 */
export const recordFormat = (schema: z.ZodObject, language: Language): RecordFormat => ({
  fromFile: (text) => {
    // The editor hands over the text without its last line end.
    const { frontMatter, body, start, issues } = splitFrontMatter('', `${text}\n`);
    const read = frontMatter === undefined ? { issues } : readYaml('', frontMatter, start);
    const [fault] = read.issues.filter(({ severity }) => severity === 'error');
    if (fault) throw new Error(readError(language, fault.message[language]));
    const data = ('yaml' in read ? read.yaml?.data : undefined) ?? {};
    return { ...(toForm(schema, data) as Record<string, unknown>), [bodyField]: body.trim() };
  },
  toFile: ({ [bodyField]: body, ...form }) => {
    const filled = fromFilledForm(schema, form);
    const problems = problemsIn(filled, language);
    // The editor shows the message of the cause of an error of this name, and keeps what was written.
    if (problems) throw new Error('saving_failed', { cause: new Error(problems) });
    return recordText(filled.schema, filled.data, typeof body === 'string' ? body : '');
  },
});

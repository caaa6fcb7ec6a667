import type { Message } from '#model/issue.ts';
import type { Problem } from '#records/position.ts';

export type ReportLanguage = keyof Message;

const some = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`;

const summary = {
  es: (errors: number, warnings: number, files: number) =>
    errors + warnings === 0
      ? `Sin problemas en ${some(files, 'archivo', 'archivos')}.`
      : `${some(errors, 'error', 'errores')} y ${some(warnings, 'aviso', 'avisos')} en ${some(files, 'archivo', 'archivos')}.`,
  en: (errors: number, warnings: number, files: number) =>
    errors + warnings === 0
      ? `No problem in ${some(files, 'file', 'files')}.`
      : `${some(errors, 'error', 'errors')} and ${some(warnings, 'warning', 'warnings')} in ${some(files, 'file', 'files')}.`,
};

const mark = { es: { error: '', warning: 'aviso: ' }, en: { error: '', warning: 'warning: ' } };

/** The problems as a person reads them: place, rule, what is wrong, how to mend it. */
export const reportToTerminal = (
  problems: readonly Problem[],
  { language, contentDir, files }: { language: ReportLanguage; contentDir: string; files: number },
): string => {
  const lines = problems.map(
    ({ file, line, column, rule, severity, message, hint }) =>
      `${contentDir}/${file}:${line}:${column}  ${rule}\n  ${mark[language][severity]}${message[language]}\n  ${hint[language]}\n`,
  );
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return [...lines, summary[language](errors, problems.length - errors, files)].join('\n');
};

import type { Problem } from '#records/position.ts';

import type { ReportLanguage } from './terminal.ts';

const escapeData = (text: string): string =>
  text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (text: string): string => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

/** The problems as annotations of GitHub Actions, one line each. */
export const reportToGithub = (
  problems: readonly Problem[],
  { language, contentDir }: { language: ReportLanguage; contentDir: string },
): string =>
  problems
    .map(({ file, line, column, rule, severity, message, hint }) => {
      const place = `file=${escapeProperty(`${contentDir}/${file}`)},line=${line},col=${column},title=${escapeProperty(rule)}`;
      return `::${severity} ${place}::${escapeData(`${message[language]}\n${hint[language]}`)}`;
    })
    .join('\n');

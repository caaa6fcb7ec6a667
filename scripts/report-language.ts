import type { ReportLanguage } from './reporters/terminal.ts';

/** The language of messages: `--lang`, else that of the system when it is English, else Spanish. */
export const reportLanguage = (wanted: string | undefined): ReportLanguage => {
  if (wanted === 'es' || wanted === 'en') return wanted;
  return /^en/i.test(process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || '')
    ? 'en'
    : 'es';
};

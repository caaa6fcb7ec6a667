import { dev } from 'astro';

import { referenceWords, slugsBesideEditions } from '#i18n/words.ts';
import { refreshWith } from '#records/integration.ts';
import { openPreview } from '#records/preview.ts';

import { reportLanguage } from './check.ts';
import { commandLineOf } from './command-line.ts';
import { driftIssues } from './drift.ts';
import { existingContentDir } from './existing-content-dir.ts';
import { reportToTerminal } from './reporters/terminal.ts';
import { buildDay } from './today.ts';

const { values } = commandLineOf('dev -- [--lang es|en]', { lang: { type: 'string' } });
const language = reportLanguage(values.lang);
const directory = existingContentDir();
/** Where the preview is served; without it Astro's own port. */
const port = process.env['PORT'];

const preview = openPreview(directory);
const settings = () => ({
  today: buildDay(directory),
  referenceWords,
  reservedSlugs: slugsBesideEditions,
});

const title = { es: 'Hay algo que corregir en el contenido', en: 'Something in the content needs mending' };

/** The first error of the content, as it is laid over the page; the rest stands in the terminal. */
refreshWith(async () => {
  const { problems, isChanged } = await preview.refresh(settings());
  const errors = problems.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (!first) return { problem: undefined, isChanged };
  const more =
    errors.length > 1
      ? {
          es: `\n\n(y ${errors.length - 1} más: npm run check)`,
          en: `\n\n(and ${errors.length - 1} more: npm run check)`,
        }
      : { es: '', en: '' };
  const problem = {
    title: title[language],
    message: `${first.rule}\n${first.message[language]}\n${first.hint[language]}${more[language]}`,
    file: `${directory}/${first.file}`,
    line: first.line,
    column: first.column,
  };
  return { problem, isChanged };
});

// What closed editions would no longer say is worked out at the start alone: it only warns, and no page waits for it.
const { problems, files } = await preview.refresh({ ...settings(), derived: driftIssues });
console.log(reportToTerminal(problems, { language, contentDir: directory, files: files.length }));
await dev({ logLevel: 'info', ...(port ? { server: { port: Number(port) } } : {}) });

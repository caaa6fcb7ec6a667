import { parseArgs } from 'node:util';

import { dev } from 'astro';

import { referenceWords } from '#i18n/words.ts';
import { contentDir } from '#records/archive.ts';
import { checkContent, hasErrors } from '#records/check.ts';
import { generate } from '#records/generate.ts';
import { inspectWith } from '#records/integration.ts';

import { reportLanguage, runCheck } from './check.ts';
import { buildDay } from './today.ts';

const { values } = parseArgs({ options: { lang: { type: 'string' } } });
const language = reportLanguage(values.lang);
const directory = contentDir();
/** Where the preview is served; without it Astro's own port. */
const port = process.env['PORT'];

const title = { es: 'Hay algo que corregir en el contenido', en: 'Something in the content needs mending' };

/** The first error of the content, as it is laid over the page; the rest stands in the terminal. */
inspectWith(async () => {
  const { problems } = await checkContent(directory, { today: buildDay(), referenceWords });
  const errors = problems.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (!first) return undefined;
  const more =
    errors.length > 1
      ? {
          es: `\n\n(y ${errors.length - 1} más: npm run check)`,
          en: `\n\n(and ${errors.length - 1} more: npm run check)`,
        }
      : { es: '', en: '' };
  return {
    title: title[language],
    message: `${first.rule}\n${first.message[language]}\n${first.hint?.[language] ?? ''}${more[language]}`,
    file: `${directory}/${first.file}`,
    line: first.line,
    column: first.column,
  };
});

await runCheck(language);
const { problems } = await checkContent(directory, { today: buildDay(), referenceWords });
if (!hasErrors(problems)) await generate(directory, { reuse: true });
await dev({ logLevel: 'info', ...(port ? { server: { port: Number(port) } } : {}) });

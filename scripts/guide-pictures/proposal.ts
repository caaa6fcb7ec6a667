import type { Page } from 'playwright-core';

import { type GuideLanguage, recordAddress } from './pages.ts';
import { toTop } from './shot.ts';

/** What is proposed, in the language in which the records are written. */
const proposed = {
  gist: 'Sin bebedero cerca se bebe menos, sobre todo en los días de calor.',
  reason: 'El informe lo dice de los días de calor.',
  source: 'Balance 2024, página 12',
};

/** What stands on the sheet on which a change is proposed. */
const sheets = {
  es: {
    field: 'Dato',
    gist: 'Qué hace',
    to: 'Debería decir',
    why: 'Por qué',
    where: 'Fuente: dirección web o nombre del documento',
    changes: 'Qué debería cambiar',
    result: 'Lea antes de enviar',
  },
  en: {
    field: 'Value',
    gist: 'What it does',
    to: 'It should say',
    why: 'Why',
    where: 'Source: web address or name of the document',
    changes: 'What should change',
    result: 'Read before you send',
  },
};

/**
 * Proposes a change as the guide tells it, from the link on the page of the record, and has a picture taken of the sheet and of the text to
 * be read; false where no record leads to such a page.
 */
export const proposeAsTold = async (
  page: Page,
  origin: string,
  language: GuideLanguage,
  take: (name: string) => Promise<void>,
): Promise<boolean> => {
  const words = sheets[language];
  await page.goto(`${origin}/${recordAddress(language)}`, { waitUntil: 'load' });
  const link = page.locator('main a[href*="?record="]').first();
  if ((await link.count()) === 0) return false;
  await link.click();
  const field = (name: string) => page.getByLabel(name, { exact: true }).first();
  const heading = (name: string) => page.getByRole('heading', { name, exact: true }).first();
  await field(words.field).selectOption({ label: words.gist });
  await field(words.to).fill(proposed.gist);
  await field(words.why).fill(proposed.reason);
  await field(words.where).fill(proposed.source);
  await toTop(heading(words.changes));
  await take('propose');
  await toTop(heading(words.result));
  await take('propose-text');
  return true;
};

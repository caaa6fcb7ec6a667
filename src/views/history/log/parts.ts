import { sectionPath } from '#views/frame.ts';
import type { View } from '#views/site.ts';

import { logOf } from './entries.ts';
import { isCorrection, type LogEntry } from './entry.ts';

/** Entries of a page of the log. */
export const entriesOfPage = 200;

/** One page of the log, of everything or of corrections alone. */
export interface LogPart {
  readonly page: number;
  readonly corrections: boolean;
}

/** What there is to list, the newest first. */
export const entriesFor = (view: View, corrections: boolean): readonly LogEntry[] =>
  corrections ? logOf(view).filter(isCorrection) : logOf(view);

/** The pages of a list with so many entries: 1, 2, 3… An empty one has a page that says so. */
export const pageNumbers = (count: number): readonly number[] =>
  Array.from({ length: Math.max(1, Math.ceil(count / entriesOfPage)) }, (_, index) => index + 1);

/** What follows the section in the address of a part: nothing, `page/2`, `correcciones`, `correcciones/page/2`. */
export const logSlugs = (view: View, { page, corrections }: LogPart): readonly string[] => [
  ...(corrections ? [view.words.changes.slugs.corrections] : []),
  ...(page === 1 ? [] : ['page', String(page)]),
];

/** Every page of the log but the first of all. */
export const furtherLogParts = (view: View): readonly LogPart[] =>
  [false, true].flatMap((corrections) =>
    pageNumbers(entriesFor(view, corrections).length)
      .map((page) => ({ page, corrections }))
      .filter(({ page }) => corrections || page > 1),
  );

/** The path of a part in each language, without the base. */
export const logPath =
  (view: View, part: LogPart) =>
  (language: string): string => {
    const words = view.site.addresses.languages.find((each) => each.language === language)?.words;
    if (!words) throw new Error(`"${language}" is not a language of this portal.`);
    return sectionPath(view.site, 'changes', ...logSlugs({ ...view, language, words }, part))(language);
  };

/** The address of a part in the language of the page. */
export const logHref = (view: View, part: LogPart): string =>
  `${view.site.addresses.base}${logPath(view, part)(view.language)}`;

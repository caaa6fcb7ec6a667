import { inLanguageOnly } from '#model/parts/text.ts';

import { sectionHref } from '#views/links.ts';
import { oncePerLanguage } from '#views/once-per-language.ts';
import type { View } from '#views/site.ts';

import type { Terms } from './link-terms.ts';

const escaped = (form: string): string =>
  form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+');

/** A form as it stands in the HTML of a page. */
const inHtml = (form: string): string =>
  form.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const gathered = (view: View): Terms | undefined => {
  const forms = view.site.archive.glossary.flatMap(({ id, forms: given }) =>
    inLanguageOnly(given ?? {}, view.language).map((form) => ({ id, form: inHtml(form) })),
  );
  if (forms.length === 0) return undefined;
  const alternatives = forms.map(({ form }) => form).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return {
    language: view.language,
    pattern: `(?<![\\p{L}\\p{N}&#-])(?:${alternatives.map(escaped).join('|')})(?![\\p{L}\\p{N}]|-[\\p{L}\\p{N}])`,
    termOf: Object.fromEntries(forms.map(({ form, id }) => [form, id])),
    href: sectionHref(view, 'glossary'),
  };
};

/** The words that lead to the glossary in the language of the page; undefined where there are none. Worked out once for all pages. */
export const termsOf = oncePerLanguage(gathered);

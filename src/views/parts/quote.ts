import type { Source } from '#model/parts/source.ts';

import { sourceLink } from '#views/parts/sources.ts';
import { originalLanguage, type Said } from '#views/said.ts';
import type { View } from '#views/site.ts';

/** Words taken over to the letter, with where they stand. */
export interface QuoteView {
  readonly text: Said;
  readonly source?: { readonly href: string; readonly text: Said };
}

/** A quotation in its own language, which is never translated: that of the records unless it says another. */
export const quoteWords = (view: View, quote: string, language = originalLanguage(view)): Said =>
  language === view.language ? quote : { text: quote, lang: language };

/** A quotation of a record with a link to its source below on the same page; nothing where there is none. */
export const quoteOf = (
  view: View,
  sources: readonly Source[],
  { quote, source: key }: { quote?: string | undefined; source?: string | undefined },
): QuoteView | undefined => {
  if (quote === undefined) return undefined;
  const source = sourceLink(sources, key);
  return { text: quoteWords(view, quote), ...(source ? { source } : {}) };
};

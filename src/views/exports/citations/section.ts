import type { View } from '#views/site.ts';

import { type Cited, wholeAddress } from './cited.ts';
import { citationFormats, citationHref } from './files.ts';
import {
  referenceStyles,
  type ReferenceStyle,
  type UnwrittenReference,
  unwrittenReference,
} from './references/reference.ts';

/** "Cite this" on a page: the reference written out, its files, and what exactly is cited. */
export interface CiteSection {
  /** Written where they are shown: it costs more than all the rest of a view. */
  readonly references: readonly {
    readonly style: ReferenceStyle;
    readonly name: string;
    readonly reference: UnwrittenReference;
  }[];
  readonly files: readonly { readonly href: string; readonly text: string; readonly type: string }[];
  /** In which version, in words. */
  readonly what: string;
  /** The permanent address, as a link from this page and as it is written down. */
  readonly address: { readonly href: string; readonly text: string };
  /** How a chart on the page is cited. */
  readonly chart?: string;
  /** The language of titles and names, where it is not that of the page. */
  readonly lang?: string;
  readonly words: View['words']['cite'];
}

/** The section of something that is cited, on a page in the language of `view`. */
export const citeSection = (view: View, cited: Cited, hasChart = false): CiteSection => {
  const { cite: words } = view.words;
  const href = cited.hrefIn(view.language);
  const url = wholeAddress(view.site, href);
  const reading = { title: cited.titleIn(view), note: cited.noteIn(view), url };
  return {
    references: referenceStyles.map((style) => ({
      style,
      name: words[style],
      reference: unwrittenReference(view, style, cited.item, reading),
    })),
    files: citationFormats.map(({ ending, name, type }) => ({
      href: citationHref(cited, ending),
      text: name,
      type,
    })),
    what: cited.noteIn(view),
    address: { href, text: url ?? href },
    ...(hasChart ? { chart: words.chart } : {}),
    ...(cited.item.language === view.language ? {} : { lang: cited.item.language }),
    words,
  };
};

import { fill, wordsOf } from '#i18n/words.ts';
import { type Frame, frameOf, sectionPath } from '#views/frame.ts';
import { wholeAddress } from '#views/exports/api/given.ts';
import { recordHref, sectionHref } from '#views/links.ts';
import { originalLanguage, plain, type Said, sayLocal, titleOf } from '#views/said.ts';
import type { View } from '#views/site.ts';

/** What the form is given with the page. Everything else is in files that it reads: the same for all records, and that of the record. */
export interface ProposeIsland {
  readonly language: string;
  /** The language in which records are written, and its name in the language of the page. */
  readonly original: { readonly language: string; readonly name: string };
  readonly portal: { readonly name: string; readonly address: string };
  /** Address of the form; of a record, that of the folder that it is below. */
  readonly form: string;
  readonly records: string;
  /** The program that keeps the page at hand without a connection, and all it has power over: the page itself. */
  readonly offline: { readonly program: string; readonly scope: string };
  readonly fields: { readonly why: string; readonly page: string };
  readonly words: View['words']['propose'];
}

/** The page on which anybody proposes a change, without an account. */
export interface ProposePage {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly island: ProposeIsland;
  readonly steps: { readonly heading: string; readonly texts: readonly string[] };
  /** How to send the same without the form. */
  readonly without: {
    readonly heading: string;
    readonly lead: string;
    readonly list: readonly string[];
    readonly where: readonly { readonly text: Said; readonly href?: string }[];
  };
  readonly keeps: { readonly heading: string; readonly texts: readonly string[] };
  readonly words: View['words']['propose'];
}

/** Where a proposal is sent to, as far as the portal says. */
const whereTo = (view: View): ProposePage['without']['where'] => {
  const { words } = view;
  const { portal, pages } = view.site.archive;
  const takePart = pages.get('take-part');
  const known = [
    ...(portal.contact === undefined ? [] : [{ text: words.propose.contact, href: portal.contact }]),
    ...(takePart ? [{ text: titleOf(view, takePart), href: recordHref(view, takePart) }] : []),
  ];
  return known.length > 0 ? known : [{ text: words.propose.noContact }];
};

/** The page in the language of the view. Its form is filled in from the record that the address names (`?record=laws/<id>`). */
export const proposePage = (view: View): ProposePage => {
  const { site, language, words: all } = view;
  const { propose: words } = all;
  const { base } = site.addresses;
  const scope = sectionHref(view, 'propose');
  const original = originalLanguage(view);
  return {
    frame: frameOf(view, {
      title: words.title,
      description: words.lead,
      path: sectionPath(site, 'propose'),
      crumbs: [{ text: words.title }],
    }),
    title: words.title,
    lead: words.lead,
    island: {
      language,
      original: { language: original, name: wordsOf(original, site.archive.words).language },
      portal: { name: plain(sayLocal(view, site.archive.portal.name)), address: wholeAddress(site, scope) },
      form: `${base}propose/form.${language}.json`,
      records: `${base}propose/`,
      offline: { program: `${scope}offline.js`, scope },
      fields: { why: all.fields.why, page: all.fields.page },
      words,
    },
    steps: { heading: words.how.heading, texts: [words.how.fill, words.how.send, words.how.decide] },
    without: {
      heading: words.without.heading,
      lead: words.without.lead,
      list: [
        words.without.page,
        words.without.says,
        words.without.should,
        words.without.where,
        words.without.never,
      ],
      where: whereTo(view),
    },
    keeps: {
      heading: words.keeps.heading,
      texts: [words.keeps.nothing, words.keeps.sent, fill(words.keeps.tick, { keep: words.keep.label })],
    },
    words,
  };
};

import { hrefOf, pathOf, type SectionName } from '#i18n/routes.ts';
import { fill, wordsOf } from '#i18n/words.ts';

import { dateWords } from './format/date.ts';
import type { FollowName } from './follow/addresses.ts';
import { followFeeds, type FollowPanel, followPanel } from './follow/panel.ts';
import { type Footer, footerOf } from './footer.ts';
import type { PageHead } from './head.ts';
import { type Crumb, withBreadcrumbs } from './exports/linked-data/breadcrumbs.ts';
import { homeHref, recordHref, sectionHref, slugOf } from './links.ts';
import { plain, type Said, sayLocal, titleOf } from './said.ts';
import { type Site, type View, viewOf } from './site.ts';
import { imageHead, type SharePicture } from './share/card.ts';
import type { Terms } from './terms/link-terms.ts';
import { termsOf } from './terms/terms-of.ts';

export type { Crumb };

/** What stands around the content of every page, and in its head. */
export interface Frame {
  readonly language: string;
  readonly title: string;
  readonly description: string;
  readonly siteName: string;
  readonly canonical?: string;
  readonly alternates: readonly { readonly hreflang: string; readonly href: string }[];
  readonly openGraph: {
    readonly type: 'website' | 'article';
    readonly locale: string;
    readonly alternateLocales: readonly string[];
  };
  readonly head: PageHead;
  /** How what the page shows is followed without an account; absent where nothing is. */
  readonly follow?: FollowPanel;
  readonly header: {
    readonly site: { readonly name: Said; readonly href: string; readonly tagline: Said };
    readonly nav: readonly { readonly href: string; readonly text: Said; readonly current: boolean }[];
    readonly languages: readonly {
      readonly lang: string;
      readonly name: string;
      readonly href: string;
      readonly current: boolean;
    }[];
  };
  readonly crumbs: readonly Crumb[];
  readonly quickExit: string;
  readonly helplines: readonly {
    readonly name: Said;
    readonly number: string;
    readonly tel: string;
    readonly note?: Said;
  }[];
  readonly helplinesMore?: { readonly href: string; readonly text: Said };
  readonly notice?: { readonly text: Said; readonly link?: { readonly href: string; readonly text: Said } };
  readonly footer: Footer;
  /** What stands on paper only: where the page is to be found, of which day it speaks, which version of the record it shows. */
  readonly paper: { readonly address: string; readonly lines: readonly string[] };
  /** Set on a page that carries no script at all, made to be printed or kept. */
  readonly isScriptless?: true;
  /** Words of the page that lead to the glossary. */
  readonly terms?: Terms;
  readonly words: View['words']['site'];
}

/** What a page says of itself, from which its frame is made. */
export interface PageIdentity {
  readonly title: Said;
  readonly description: Said;
  /** The section of the menu it belongs to. */
  readonly section?: SectionName;
  /** Its path in a language, without the base. */
  readonly path: (language: string) => string;
  /** From below home down to the page itself. */
  readonly crumbs?: readonly Crumb[];
  readonly article?: boolean;
  readonly head?: PageHead;
  /** Which version of a record it shows, in words, for who holds it on paper. */
  readonly version?: string;
  /** What a message shows that leads to it. */
  readonly picture?: SharePicture | undefined;
  /** The feed that tells what is new on it: its panel and the links in the head are made from that. */
  readonly follow?: FollowName;
}

const absolute = (site: Site, path: string): string => `${site.origin ?? ''}${site.addresses.base}${path}`;

const pageNamed = (view: View, id: string): { href: string; text: Said } | undefined => {
  const page = view.site.archive.pages.get(id);
  return page && { href: recordHref(view, page), text: titleOf(view, page) };
};

const ogLocale = (view: View): string => view.locale.replace('-', '_');

/** The frame of a page: head, menu, language switch, helplines, notice, footer. */
export const frameOf = (view: View, page: PageIdentity): Frame => {
  const { site, words } = view;
  const { portal } = site.archive;
  const languages = portal.languages;
  const sections = portal.navigation as readonly SectionName[];
  const links = sections.map((section) => ({
    href: sectionHref(view, section),
    text: words.sectionTitles[section],
    current: section === page.section,
  }));
  const about = pageNamed(view, 'about');
  const privacy = pageNamed(view, 'privacy');
  // The glossary itself explains its words; it does not lead to them.
  const terms = page.section === 'glossary' ? undefined : termsOf(view);
  const siteName = plain(sayLocal(view, portal.name));
  const crumbs = page.crumbs ? [{ text: words.site.home, href: homeHref(view) }, ...page.crumbs] : [];
  const address = absolute(site, page.path(view.language));
  const day = fill(words.site.asOf, { date: dateWords(view, site.day) });
  return {
    language: view.language,
    title: plain(page.title),
    description: plain(page.description),
    siteName,
    ...(site.origin === undefined ? {} : { canonical: address }),
    alternates: [
      ...languages.map((language) => ({ hreflang: language, href: absolute(site, page.path(language)) })),
      { hreflang: 'x-default', href: absolute(site, page.path(languages[0] as string)) },
    ],
    openGraph: {
      type: page.article ? 'article' : 'website',
      locale: ogLocale(view),
      alternateLocales: languages
        .filter((each) => each !== view.language)
        .map((each) => ogLocale(viewOf(site, each))),
    },
    head: {
      ...withBreadcrumbs(view, page.head, crumbs),
      ...imageHead(view.site, page.picture),
      ...followFeeds(view, page),
    },
    ...(page.follow === undefined ? {} : { follow: followPanel(view, page.follow) }),
    header: {
      site: {
        name: sayLocal(view, portal.name),
        href: homeHref(view),
        tagline: fill(words.site.tagline, { policy: plain(sayLocal(view, portal.policy)) }),
      },
      nav: links,
      languages: languages.map((language) => ({
        lang: language,
        name: wordsOf(language, site.archive.words).language,
        href: `${site.addresses.base}${page.path(language)}`,
        current: language === view.language,
      })),
    },
    crumbs,
    paper: { address, lines: [...(page.version === undefined ? [] : [page.version]), `${day}.`] },
    quickExit: portal.quickExit,
    helplines: portal.helplines.map((line) => ({
      name: sayLocal(view, line.name),
      number: line.number,
      tel: line.dial ?? line.number.replace(/[^\d+*#]/g, ''),
      ...(line.note === undefined ? {} : { note: sayLocal(view, line.note) }),
    })),
    ...(privacy ? { helplinesMore: privacy } : {}),
    ...(portal.notice === undefined
      ? {}
      : {
          notice: {
            text: sayLocal(view, portal.notice),
            ...(about ? { link: { href: about.href, text: words.site.noticeMore } } : {}),
          },
        }),
    footer: footerOf(view, links, day),
    ...(terms ? { terms } : {}),
    words: words.site,
  };
};

/** The path of a page of prose in each language, by its translated slug. */
export const prosePath =
  (site: Site, id: string) =>
  (language: string): string => {
    const page = site.archive.pages.get(id);
    if (!page) throw new Error(`There is no page "${id}".`);
    return `${pathOf(site.addresses, language)}${slugOf(viewOf(site, language), page)}/`;
  };

/** The path of the page at `rest` below a section in each language. */
export const sectionPath =
  (site: Site, section?: SectionName, ...rest: readonly string[]) =>
  (language: string): string =>
    pathOf(site.addresses, language, section, ...rest);

/** The crumb of a section's list. */
export const sectionCrumb = (view: View, section: SectionName): Crumb => ({
  text: view.words.sectionTitles[section],
  href: hrefOf(view.site.addresses, view.language, section),
});

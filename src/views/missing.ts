import { type Frame, frameOf } from './frame.ts';
import { homeHref, sectionHref } from './links.ts';
import type { SectionName } from '#i18n/routes.ts';
import type { View } from './site.ts';

/** The page for an address that does not exist, in every language: a static host has only one. */
export interface MissingPage {
  readonly frame: Frame;
  readonly parts: readonly {
    readonly language: string;
    readonly title: string;
    readonly text: string;
    readonly help: string;
    readonly links: readonly { readonly href: string; readonly text: string }[];
  }[];
}

export const missingPage = (views: readonly View[]): MissingPage => {
  const [first] = views;
  if (!first) throw new Error('The portal has no language.');
  const { site } = first;
  return {
    frame: {
      ...frameOf(first, {
        title: first.words.missing.title,
        description: first.words.missing.text,
        path: (language) => `${language}/`,
      }),
      alternates: [],
    },
    parts: views.map((view) => ({
      language: view.language,
      title: view.words.missing.title,
      text: view.words.missing.text,
      help: view.words.missing.help,
      links: [
        { href: homeHref(view), text: view.words.site.home },
        ...(site.archive.portal.navigation as readonly SectionName[]).map((section) => ({
          href: sectionHref(view, section),
          text: view.words.sectionTitles[section],
        })),
      ],
    })),
  };
};

import { fill } from '#i18n/words.ts';

import { shortened } from '#views/history/shorten.ts';
import { plain, type Said } from '#views/said.ts';
import type { View } from '#views/site.ts';

/** The forms of the repository, by the names of their files in `.github/ISSUE_TEMPLATE`. */
const forms = { correction: 'correction.yml', contest: 'contest-score.yml' } as const;

export type IssueKind = keyof typeof forms;

/** A form that opens filled in from the page that leads to it. */
export interface IssueLink {
  readonly href: string;
  readonly text: string;
}

/** How a mistake is told of, beside a record. */
export interface IssuePanel {
  readonly heading: string;
  readonly link: IssueLink;
  /** What the form asks for, and that it is public. */
  readonly note: string;
}

/** How long a title may be in an address: the page that it names stands in the form whole. */
const titleLength = 80;

/**
 * The form of the repository that the portal names, with the address and the title of a page filled in, if it is of one; undefined where
 * no repository is named. `href` is the page as other pages link to it: its path alone is filled in while nobody knows where the portal
 * is published.
 */
export const issueLink = (
  view: View,
  kind: IssueKind,
  page?: { readonly href: string; readonly title: Said },
): IssueLink | undefined => {
  const { archive, origin = '' } = view.site;
  const repository = archive.portal.editor?.repository;
  if (repository === undefined) return undefined;
  const { issues } = view.words;
  const asked = new URLSearchParams({
    template: forms[kind],
    ...(page && {
      title: fill(issues[`${kind}Title`], { title: shortened(plain(page.title), titleLength) }),
      address: `${origin}${page.href}`,
    }),
  });
  return { href: `https://github.com/${repository}/issues/new?${asked.toString()}`, text: issues[kind] };
};

/** The same for a record, with what to know before. */
export const issuePanel = (
  view: View,
  page: { readonly href: string; readonly title: Said },
): IssuePanel | undefined => {
  const link = issueLink(view, 'correction', page);
  const { heading, note } = view.words.issues;
  return link && { heading, link, note };
};

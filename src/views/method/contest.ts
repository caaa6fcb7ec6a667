import { counted } from '#views/format/number.ts';
import { type Said, sayLocal } from '#views/said.ts';
import { type IssueLink, issueLink } from '#views/issues/links.ts';
import type { View } from '#views/site.ts';

/** How a score is contested here, and how long an answer takes, as the portal promises it. */
export interface ContestView {
  readonly text: readonly Said[];
  readonly link?: { readonly href: string; readonly text: string };
  /** The form of the repository; absent where the portal names none. */
  readonly form?: IssueLink;
}

/** What the portal says of objections; where it says nothing, or promises no time, that is said. */
export const contestView = (view: View): ContestView => {
  const { contest: words } = view.words.scores.method;
  const { contest, contact } = view.site.archive.portal;
  const href = contest?.url ?? contact;
  const form = issueLink(view, 'contest');
  const promise =
    contest === undefined
      ? [words.none]
      : [
          sayLocal(view, contest.how),
          contest.days === undefined ? words.noDays : counted(view, words.days, contest.days),
        ];
  return {
    text: [words.text, ...promise, words.after],
    ...(href === undefined ? {} : { link: { href, text: words.link } }),
    ...(form === undefined ? {} : { form }),
  };
};

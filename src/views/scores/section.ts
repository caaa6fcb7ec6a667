import { type Frame, frameOf, sectionPath } from '#views/frame.ts';
import { plain, type Said, sayLocal } from '#views/said.ts';
import { scorecardPicture } from '#views/share/scorecard.ts';
import type { View } from '#views/site.ts';

import { scoreHref } from './addresses.ts';
import { citedOverview, overviewContent, type OverviewPage } from './overview.ts';
import { overviewDescription } from './parts/description.ts';
import { type Linked, methodLink } from './parts/links.ts';
import { regionScores } from './parts/regions.ts';

/** The page of the section: the newest edition, with the address to cite it by; or that there is none yet. */
export type ScorecardsPage =
  | OverviewPage
  | {
      readonly kind: 'none';
      readonly frame: Frame;
      readonly title: Said;
      readonly lead: Said;
      readonly help: readonly Linked[];
      readonly words: View['words'];
    };

/** The view of the section of scorecards. */
export const scorecardsPage = (view: View): ScorecardsPage => {
  const { site, words } = view;
  const [newest] = site.editions;
  const title = words.sectionTitles.scorecards;
  const frame = frameOf(view, {
    title: newest ? `${title}. ${plain(sayLocal(view, newest.result.title))}` : title,
    description: newest ? overviewDescription(view, newest) : words.sectionLeads.scorecards,
    section: 'scorecards',
    path: sectionPath(site, 'scorecards'),
    crumbs: [{ text: title }],
    picture: newest && scorecardPicture(view, newest, 'whole'),
    follow: ['scorecards'],
    ...(newest ? { head: citedOverview(view, newest).head } : {}),
  });
  if (newest === undefined) {
    const method = methodLink(view, words.scores.overview.links.method);
    return {
      kind: 'none',
      frame,
      title,
      lead: words.sectionLeads.scorecards,
      help: [
        { href: scoreHref(view, { kind: 'contrast' }), text: words.scores.overview.links.contrast },
        {
          href: scoreHref(view, { kind: 'recommendations' }),
          text: words.scores.overview.links.recommendations,
        },
        ...(method ? [method] : []),
      ],
      words,
    };
  }
  return {
    ...overviewContent(view, newest),
    frame,
    regions: regionScores(view, newest),
    cite: {
      href: scoreHref(view, { kind: 'edition', edition: newest.result.id }),
      text: sayLocal(view, newest.result.title),
    },
  };
};

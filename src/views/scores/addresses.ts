import { pathOf } from '#i18n/routes.ts';

import { type Site, type View, viewOf } from '#views/site.ts';

/** What has a scorecard of its own. */
export type ScoredKind = 'jurisdiction' | 'institution' | 'pillar';

/** A page below the section of scorecards. */
export type ScoreTarget =
  | { readonly kind: 'recommendations' | 'contrast' }
  /** An edition as a whole; its commitments one by one; its regions as a grid; its recurring duties year by year; beside the other editions. */
  | {
      readonly kind: 'edition' | 'commitments' | 'regions' | 'years' | 'editions';
      readonly edition: string;
    }
  /** The scorecard of one region, institution or pillar, and the same beside the others of its kind. */
  | { readonly kind: 'scorecard'; readonly edition: string; readonly of: ScoredKind; readonly code: string }
  | {
      readonly kind: 'compare';
      readonly edition: string;
      readonly of: Exclude<ScoredKind, 'pillar'>;
      readonly code: string;
    }
  /** One region on one printed page. */
  | { readonly kind: 'sheet'; readonly edition: string; readonly code: string }
  /** Why a commitment stands as it does. */
  | { readonly kind: 'commitment'; readonly edition: string; readonly id: string };

const sectionOf = { jurisdiction: 'regions', institution: 'institutions', pillar: 'pillars' } as const;

/** The parts of the address of a page below the section of scorecards, in a language. */
export const slugsOf = (view: View, target: ScoreTarget): readonly string[] => {
  const { sections, scores } = view.words;
  const { slugs } = scores;
  switch (target.kind) {
    case 'recommendations':
    case 'contrast':
      return [slugs[target.kind]];
    case 'edition':
      return [target.edition];
    case 'commitments':
      return [target.edition, sections.commitments];
    case 'regions':
      return [target.edition, sections.regions];
    case 'years':
      return [target.edition, slugs.years];
    case 'editions':
      return [target.edition, slugs.compare];
    case 'scorecard':
      return [target.edition, sections[sectionOf[target.of]], target.code.toLowerCase()];
    case 'compare':
      return [target.edition, sections[sectionOf[target.of]], target.code.toLowerCase(), slugs.compare];
    case 'sheet':
      return [target.edition, sections.regions, target.code.toLowerCase(), slugs.sheet];
    case 'commitment':
      return [target.edition, sections.commitments, target.id];
  }
};

/** The address of such a page in each language, without the base. */
export const scorePath =
  (site: Site, target: ScoreTarget) =>
  (language: string): string =>
    pathOf(site.addresses, language, 'scorecards', ...slugsOf(viewOf(site, language), target));

/** A link to such a page in the language of the reader. */
export const scoreHref = (view: View, target: ScoreTarget): string =>
  `${view.site.addresses.base}${scorePath(view.site, target)(view.language)}`;

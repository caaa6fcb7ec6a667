import { latestEdition } from '#i18n/routes.ts';

import { sectionPath } from '#views/frame.ts';
import { sectionOf } from '#views/links.ts';
import { scorePath, type ScoredKind } from '#views/scores/addresses.ts';
import type { View } from '#views/site.ts';
import type { FacetName, TrackerType } from '#views/trackers/facet-names.ts';
import { partPath, partSlugs } from '#views/trackers/parts.ts';

/** What can be shown on a page of another site. */
export type EmbedTarget =
  | { readonly kind: 'record'; readonly type: TrackerType; readonly id: string }
  /** A tracker, whole or narrowed to one value. */
  | {
      readonly kind: 'list';
      readonly type: TrackerType;
      readonly choice?: { readonly facet: FacetName; readonly code: string };
    }
  | { readonly kind: 'chart'; readonly id: string }
  | { readonly kind: 'map'; readonly id: string; readonly map: 'map' | 'rate-map' }
  /** A score, or the map of the scores of all regions. Without `edition` it is always the latest. */
  | { readonly kind: 'whole'; readonly edition?: string }
  | { readonly kind: 'regions'; readonly edition?: string }
  | {
      readonly kind: 'scorecard';
      readonly of: ScoredKind;
      readonly code: string;
      readonly edition?: string;
    };

/** With a script that tells its height and reads what the address asks for, or without any. */
export type EmbedForm = 'live' | 'static';

const groups = { jurisdiction: 'regions', institution: 'institutions', pillar: 'pillars' } as const;

/** The name of a group of scorecards in addresses. */
export const groupOf = (of: ScoredKind): (typeof groups)[ScoredKind] => groups[of];

/** What follows the language in the address of an embed: the parts of the page’s own address, in the model’s words. */
export const embedSlugs = (target: EmbedTarget): readonly string[] => {
  switch (target.kind) {
    case 'record':
      return [sectionOf[target.type], target.id];
    case 'list':
      return [sectionOf[target.type], ...partSlugs({ ...target, page: 1 })];
    case 'chart':
      return ['statistics', target.id];
    case 'map':
      return ['statistics', target.id, target.map];
    case 'whole':
      return ['scorecards', target.edition ?? latestEdition];
    case 'regions':
      return ['scorecards', target.edition ?? latestEdition, 'regions'];
    case 'scorecard':
      return ['scorecards', target.edition ?? latestEdition, groupOf(target.of), target.code.toLowerCase()];
  }
};

/** The path of an embed below the folder of embeds: `es/laws/ley-1/`, `static/es/laws/ley-1/`. */
export const embedPath = (language: string, target: EmbedTarget, form: EmbedForm): string =>
  [...(form === 'static' ? ['static'] : []), language, ...embedSlugs(target), ''].join('/');

const folderOf = ({ site }: View): string => `${site.origin ?? ''}${site.addresses.base}embed/`;

/** A link to an embed from any page of the portal. */
export const embedHref = ({ site, language }: View, target: EmbedTarget, form: EmbedForm): string =>
  `${site.addresses.base}embed/${embedPath(language, target, form)}`;

/** The address of an embed as other sites write it; without the host while that is not known. */
export const embedAddress = (view: View, target: EmbedTarget, form: EmbedForm): string =>
  `${folderOf(view)}${embedPath(view.language, target, form)}`;

/** The address of the script that a page may take to give its frames the height they ask for. */
export const resizerAddress = (view: View): string => `${folderOf(view)}resize.js`;

/** What a badge is of. */
export type BadgeTarget = Extract<EmbedTarget, { kind: 'whole' | 'scorecard' }>;

/** What names a picture below its folder: the group and code, then the edition where it is fixed. */
const pictureSlugs = (parts: readonly string[], edition: string | undefined): string =>
  `${[...parts, ...(edition === undefined ? [] : [edition])].join('/')}.svg`;

/** The path of a badge below the language: `badge/regions/pe-cus.svg`, `badge/whole/2025.svg`. */
export const badgePath = (target: BadgeTarget): string =>
  pictureSlugs(
    ['badge', ...(target.kind === 'whole' ? ['whole'] : [groupOf(target.of), target.code.toLowerCase()])],
    target.edition,
  );

/** The path of the map of an edition below the language: `map.svg`, `map/2025.svg`. */
export const mapPath = (edition?: string): string => pictureSlugs(['map'], edition);

/** The address of a picture as other sites write it. */
export const pictureAddress = (view: View, path: string): string =>
  `${folderOf(view)}${view.language}/${path}`;

/** The path of the page that an embed is taken from, in each language, without the base. `edition` is the one that is shown. */
export const pagePath = (
  view: View,
  target: EmbedTarget,
  edition?: string,
): ((language: string) => string) => {
  const { site } = view;
  switch (target.kind) {
    case 'record':
      return sectionPath(site, sectionOf[target.type], target.id);
    case 'list':
      return partPath(view, target.type, { ...target, page: 1 });
    case 'chart':
    case 'map':
      return sectionPath(site, 'statistics', target.id);
    case 'whole':
      return target.edition === undefined
        ? sectionPath(site, 'scorecards')
        : scorePath(site, { kind: 'edition', edition: target.edition });
    case 'regions':
      return scorePath(site, { kind: 'regions', edition: target.edition ?? edition ?? '' });
    case 'scorecard':
      return scorePath(site, { ...target, edition: target.edition ?? edition ?? '' });
  }
};

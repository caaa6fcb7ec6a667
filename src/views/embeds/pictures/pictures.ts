import type { View } from '#views/site.ts';

import { badgePath, mapPath } from '#views/embeds/addresses.ts';
import { badgeTargets } from '#views/embeds/pages.ts';

import { badgePicture } from './badge.ts';
import { regionPicture } from './region-map.ts';

/** A picture of scores, with its path below the language; it is drawn when it is asked for. */
export interface ScorePicture {
  readonly path: string;
  readonly draw: () => string;
}

/** Every picture of scores: the map of the regions and a badge of each score, of each edition and as the latest one has it. */
export const scorePictures = (view: View): readonly ScorePicture[] => [
  ...badgeTargets(view).map((target) => ({
    path: badgePath(target),
    draw: () => badgePicture(view, target),
  })),
  ...(view.site.editions.length === 0
    ? []
    : [undefined, ...view.site.editions.map(({ result }) => result.id)]
  ).flatMap((edition) => {
    const picture = regionPicture(view, edition);
    return picture === undefined ? [] : [{ path: mapPath(edition), draw: () => picture }];
  }),
];

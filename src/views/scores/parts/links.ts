import type { EditionScores } from '#domain/scores/editions.ts';
import { type MethodAnchor, methodHref } from '#views/method/anchors.ts';
import type { Said } from '#views/said.ts';
import type { View } from '#views/site.ts';

export interface Linked {
  readonly href: string;
  readonly text: Said;
}

/** The page that explains how scores are worked out and contested, or a place on it; none where the portal has no such page. */
export const methodLink = (view: View, text: string, anchor?: MethodAnchor): Linked | undefined => {
  const href = methodHref(view, anchor);
  return href === undefined ? undefined : { href, text };
};

/** The files of an edition: every number with what it is made of. */
export const fileLinks = (view: View, { result }: EditionScores): readonly Linked[] => {
  const { links } = view.words.scores.overview;
  const base = `${view.site.addresses.base}api/v1/scorecards/${result.id}`;
  return [
    { href: `${base}.json`, text: links.json },
    { href: `${base}.csv`, text: links.csv },
  ];
};

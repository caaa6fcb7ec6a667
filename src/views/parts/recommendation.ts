import { fill } from '#i18n/words.ts';
import type { Entry } from '#model/archive.ts';
import type { Recommendation } from '#model/audit.ts';

import { listWords } from '#views/format/list.ts';
import { recordHref } from '#views/links.ts';
import { plain, type Said, shortInstitution, translationOf } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { type ReplyView, replyOf } from './reply.ts';

/** A recommendation as its audit gives it: what it asks, of whom, on what basis, who proposed it, what was answered. */
export interface RecommendationView {
  readonly text: Said;
  /** Where it stands in its audit. */
  readonly href: string;
  readonly notes: readonly Said[];
  readonly reply?: ReplyView;
}

/** The view of a recommendation. */
export const recommendationView = (
  view: View,
  audit: Entry<'audit'>,
  recommendation: Recommendation,
): RecommendationView => {
  const { audit: words } = view.words;
  const translated = translationOf(view, audit);
  const names = (recommendation.addressedTo ?? []).map((id) => {
    const institution = view.site.archive.institutions.get(id);
    return institution ? plain(shortInstitution(view, institution)) : id;
  });
  const inner = (key: 'basis' | 'proposedBy') =>
    recommendation[key] === undefined
      ? undefined
      : plain(translated.item('recommendations', recommendation, key, recommendation[key]));
  const basis = inner('basis');
  const who = inner('proposedBy');
  const reply = replyOf(view, audit, 'recommendations', recommendation);
  return {
    text: translated.item('recommendations', recommendation, 'text', recommendation.text),
    href: `${recordHref(view, audit)}#${recommendation.id}`,
    notes: [
      ...(names.length > 0 ? [fill(words.addressedTo, { names: listWords(view, names) })] : []),
      ...(basis === undefined ? [] : [fill(words.basis, { basis })]),
      ...(who === undefined ? [] : [fill(words.proposedBy, { who })]),
    ],
    ...(reply === undefined ? {} : { reply }),
  };
};

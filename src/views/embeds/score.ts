import { fill } from '#i18n/words.ts';

import type { EditionScores } from '#domain/scores/editions.ts';
import { methodHref } from '#views/method/anchors.ts';
import { plain, type Said, sayLocal } from '#views/said.ts';
import { type ErratumView, errataOf } from '#views/scores/parts/errata.ts';
import { subjectName } from '#views/scores/parts/subjects.ts';
import { type RegionScores, regionScores } from '#views/scores/parts/regions.ts';
import { asOfWords, scoreName, scoreView, type ScoreView, standingWords } from '#views/scores/score.ts';
import type { View } from '#views/site.ts';

import { type BadgeTarget, type EmbedTarget, pagePath } from './addresses.ts';
import { type EmbedFrame, embedFrame } from './frame.ts';

/** Who worked a score out, and where the method is explained. */
export interface Reckoned {
  readonly text: string;
  readonly href?: string;
}

/** A score with all that must stand beside it. */
export interface ScoreEmbed {
  readonly kind: 'score';
  readonly frame: EmbedFrame;
  readonly of: Said;
  readonly title: Said;
  /** Id of the edition that is shown. */
  readonly edition: string;
  readonly score: ScoreView;
  /** Calculated afterwards; open or closed. */
  readonly notes: readonly Said[];
  readonly errata: readonly ErratumView[];
  readonly source: Reckoned;
  readonly words: View['words'];
}

/** The map of the scores of all regions, and the same as a table. */
export interface RegionsEmbed {
  readonly kind: 'regions';
  readonly frame: EmbedFrame;
  readonly title: Said;
  /** Id of the edition that is shown. */
  readonly edition: string;
  readonly asOf: string;
  readonly notes: readonly Said[];
  readonly regions: RegionScores;
  readonly source: Reckoned;
  readonly words: View['words'];
}

const reckonedBy = (view: View): Reckoned => {
  const href = methodHref(view);
  return {
    text: fill(view.words.embeds.counted, { portal: plain(sayLocal(view, view.site.archive.portal.name)) }),
    ...(href === undefined ? {} : { href }),
  };
};

/** The edition that is shown: the one named, else the newest that has such a score. Throws where there is none. */
export const editionShown = (
  { site }: View,
  target: Extract<EmbedTarget, { kind: 'whole' | 'regions' | 'scorecard' }>,
): EditionScores => {
  const has = (each: EditionScores): boolean =>
    target.kind === 'scorecard' ? each.scorecard(target.of, target.code) !== undefined : true;
  const found = site.editions.find(
    (each) => (target.edition === undefined || each.result.id === target.edition) && has(each),
  );
  if (found === undefined) throw new Error(`No edition has ${JSON.stringify(target)}.`);
  return found;
};

/** Whose score it is, with the scorecard. */
export const scoreShown = (view: View, target: BadgeTarget) => {
  const edition = editionShown(view, target);
  const card =
    target.kind === 'whole' ? edition.scorecard('whole') : edition.scorecard(target.of, target.code);
  if (card === undefined)
    throw new Error(`The edition "${edition.result.id}" lacks ${JSON.stringify(target)}.`);
  return {
    edition,
    card,
    title:
      target.kind === 'whole' ? sayLocal(view, view.site.archive.portal.question) : subjectName(view, card),
    of: target.kind === 'whole' ? view.words.scores.overview.kind : (view.words.typeNames[target.of] as Said),
  };
};

/** The score of a place, institution or pillar, or of the whole. */
export const scoreEmbed = (view: View, target: BadgeTarget): ScoreEmbed => {
  const { edition, card, title, of } = scoreShown(view, target);
  const { id } = edition.result;
  const { kind, code } = card;
  const edited = plain(sayLocal(view, edition.result.title));
  return {
    kind: 'score',
    frame: embedFrame(view, `${plain(title)} · ${edited}`, pagePath(view, target, id)),
    of,
    title,
    edition: id,
    score: scoreView(view, edition, card.score, scoreName(kind, code)),
    notes: standingWords(view, edition),
    errata: errataOf(view, edition, { kind, ...(code === undefined ? {} : { code }) }),
    source: reckonedBy(view),
    words: view.words,
  };
};

/** The map of an edition; its table stands alone where the portal has no map. */
export const regionsEmbed = (view: View, target: Extract<EmbedTarget, { kind: 'regions' }>): RegionsEmbed => {
  const edition = editionShown(view, target);
  const { overview } = view.words.scores;
  const edited = plain(sayLocal(view, edition.result.title));
  const title = `${overview.kind} · ${overview.regions}`;
  return {
    kind: 'regions',
    frame: embedFrame(view, `${title} · ${edited}`, pagePath(view, target, edition.result.id)),
    title,
    edition: edition.result.id,
    asOf: asOfWords(view, edition),
    notes: standingWords(view, edition),
    regions: regionScores(view, edition),
    source: reckonedBy(view),
    words: view.words,
  };
};

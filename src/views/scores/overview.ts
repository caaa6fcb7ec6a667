import type { Scorecard, ScorecardKind } from '#model/scorecard.ts';

import type { EditionScores } from '#domain/scores/editions.ts';
import { type CitedPage, citedScorePage } from '#views/exports/citations/page.ts';
import { scoreTitle } from '#views/exports/citations/scorecard.ts';
import type { CiteSection } from '#views/exports/citations/section.ts';
import { type EmbedOffer, scoreOffer } from '#views/embeds/offer.ts';
import { counted } from '#views/format/number.ts';
import { type Frame, frameOf, sectionCrumb } from '#views/frame.ts';
import { type Said, sayLocal } from '#views/said.ts';
import { scorecardPicture } from '#views/share/scorecard.ts';
import type { View } from '#views/site.ts';

import { scoreHref, scorePath } from './addresses.ts';
import { overviewDescription } from './parts/description.ts';
import { type ErratumView, errataOf } from './parts/errata.ts';
import { fileLinks, type Linked, methodLink } from './parts/links.ts';
import { cardsOf, knownWords } from './parts/known.ts';
import { type EditionNotes, notesOf } from './parts/notes.ts';
import { type OutsideGroup, outsideOf } from './parts/outside.ts';
import { type RegionScores, regionTable } from './parts/regions.ts';
import { byName, rowOf, type ScoreRow, type ScoreTable } from './parts/table.ts';
import { type TrendRow, trendRows } from './parts/trend.ts';
import { scoreName, scoreView, type ScoreView } from './score.ts';

/** An edition as a whole: what is covered first, then the score, what it is made of and what it leaves out. */
export interface OverviewPage {
  readonly kind: 'edition';
  readonly frame: Frame;
  readonly title: Said;
  readonly edition: Said;
  /** What coverage there is, in words. */
  readonly known: readonly string[];
  /** On the page of the section: the address to cite. */
  readonly cite?: Linked;
  readonly notes: EditionNotes;
  readonly score: ScoreView;
  readonly why: { readonly href: string; readonly text: string };
  readonly method?: Linked;
  readonly pillars: ScoreTable;
  readonly institutions: ScoreTable;
  /** Institutions of which nobody has reviewed anything that counts. */
  readonly idle: { readonly heading: string; readonly rows: readonly ScoreRow[] };
  /** With the map on the page of the section alone: an edition's own page is kept light, its map stands with its grid. */
  readonly regions: RegionScores;
  readonly strengths: ScoreTable;
  readonly outside: readonly OutsideGroup[];
  readonly trend: readonly TrendRow[];
  readonly errata: readonly ErratumView[];
  readonly citation: CiteSection;
  readonly embed: EmbedOffer;
  readonly links: readonly Linked[];
  readonly words: View['words'];
}

/** The scorecard of the whole. Throws where an edition has none. */
export const wholeOf = (edition: EditionScores): Scorecard => {
  const whole = edition.scorecard('whole');
  if (whole === undefined) throw new Error(`The edition "${edition.result.id}" has no score of the whole.`);
  return whole;
};

const linksOf = (view: View, edition: EditionScores): readonly Linked[] => {
  const { links } = view.words.scores.overview;
  const { id } = edition.result;
  const method = methodLink(view, links.method);
  return [
    { href: scoreHref(view, { kind: 'commitments', edition: id }), text: links.commitments },
    { href: scoreHref(view, { kind: 'regions', edition: id }), text: links.regions },
    { href: scoreHref(view, { kind: 'years', edition: id }), text: links.years },
    { href: scoreHref(view, { kind: 'editions', edition: id }), text: links.editions },
    { href: scoreHref(view, { kind: 'contrast' }), text: links.contrast },
    { href: scoreHref(view, { kind: 'recommendations' }), text: links.recommendations },
    ...(method ? [method] : []),
    ...fileLinks(view, edition),
  ];
};

/** How an edition is cited: from its own page and from that of the section alike, by the address of the edition. */
export const citedOverview = (view: View, edition: EditionScores): CitedPage =>
  citedScorePage(
    view,
    edition,
    { kind: 'edition', edition: edition.result.id },
    overviewDescription(view, edition),
  );

/** Everything but the frame: the same at the address of the edition and, for the newest, at that of the section. */
export const overviewContent = (view: View, edition: EditionScores): Omit<OverviewPage, 'frame' | 'cite'> => {
  const { overview: words, score: scoreWords } = view.words.scores;
  const { facts, typeNames } = view.words;
  const { result } = edition;
  const whole = wholeOf(edition);
  const table = (caption: string, corner: string, rows: readonly ScoreRow[], note?: string): ScoreTable => ({
    caption,
    corner,
    rows,
    hasWeights: false,
    ...(note === undefined ? {} : { note }),
  });
  const rows = (kind: ScorecardKind): readonly ScoreRow[] =>
    cardsOf(edition, kind).map((card) => rowOf(view, edition, card));
  const institutions = cardsOf(edition, 'institution');
  const rowsOf = (cards: readonly Scorecard[]): readonly ScoreRow[] =>
    cards.map((card) => rowOf(view, edition, card)).sort(byName(view));
  const idle = rowsOf(institutions.filter(({ score }) => score.reviewed === 0));
  const method = methodLink(view, scoreWords.method);
  const title = scoreTitle(view, edition, { kind: 'edition', edition: result.id });
  return {
    kind: 'edition',
    title,
    edition: sayLocal(view, result.title),
    known: knownWords(view, edition, whole.score),
    notes: notesOf(view, edition, ({ result: { id } }) => ({ kind: 'edition', edition: id })),
    score: scoreView(view, edition, whole.score, scoreName('whole')),
    why: {
      href: `${scoreHref(view, { kind: 'commitments', edition: result.id })}#commitments`,
      text: whole.score.value === undefined ? scoreWords.whyNot : scoreWords.why,
    },
    ...(method ? { method } : {}),
    pillars: table(words.pillars, typeNames.pillar, rows('pillar')),
    institutions: table(
      words.institutions,
      typeNames.institution,
      rowsOf(institutions.filter(({ score }) => score.reviewed > 0)),
      words.institutionsNote,
    ),
    idle: { heading: counted(view, words.idle, idle.length), rows: idle },
    regions: { table: regionTable(view, edition) },
    strengths: table(words.strengths, facts.strength, rows('strength')),
    outside: outsideOf(view, edition, 'whole'),
    trend: trendRows(view, edition, 'whole'),
    errata: errataOf(view, edition),
    citation: citedOverview(view, edition).cite,
    embed: scoreOffer(view, title, edition, [{ kind: 'whole' }, { kind: 'regions' }]),
    links: linksOf(view, edition),
    words: view.words,
  };
};

/** The view of an edition at its own address, which stays for ever. */
export const overviewPage = (view: View, edition: EditionScores): OverviewPage => {
  const content = overviewContent(view, edition);
  const { result } = edition;
  return {
    ...content,
    frame: frameOf(view, {
      title: content.title,
      head: citedOverview(view, edition).head,
      description: overviewDescription(view, edition),
      section: 'scorecards',
      path: scorePath(view.site, { kind: 'edition', edition: result.id }),
      crumbs: [sectionCrumb(view, 'scorecards'), { text: sayLocal(view, result.title) }],
      picture: scorecardPicture(view, edition, 'whole'),
      follow: ['scorecards'],
    }),
  };
};

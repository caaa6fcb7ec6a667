import { fill } from '#i18n/words.ts';

import type { EditionScores } from '#domain/scores/editions.ts';
import { type EmbedOffer, scoreOffer } from '#views/embeds/offer.ts';
import { counted, numberWords } from '#views/format/number.ts';
import { type Frame, frameOf, sectionCrumb } from '#views/frame.ts';
import { plain, type Said, sayLocal } from '#views/said.ts';
import { scoreHref, scorePath } from '#views/scores/addresses.ts';
import { type StateSymbol, symbolsOf } from '#views/scores/compare/symbols.ts';
import { type LegendLine, levelLines, openLines } from '#views/scores/parts/legend.ts';
import { fileLinks, type Linked, methodLink } from '#views/scores/parts/links.ts';
import { type EditionNotes, notesOf } from '#views/scores/parts/notes.ts';
import { type RegionScores, regionScores } from '#views/scores/parts/regions.ts';
import { asOfWords } from '#views/scores/score.ts';
import { scorecardPicture } from '#views/share/scorecard.ts';
import type { View } from '#views/site.ts';

import { apartOf, type ApartRow, type Grid, gridOf, regional } from './table.ts';

/** Regions by what binds each of them, in one edition. */
export interface RegionsPage {
  readonly kind: 'regions';
  readonly frame: Frame;
  readonly edition: Said;
  /** What is known of the whole grid, said before it; nothing where it is empty. */
  readonly known: readonly string[];
  readonly asOf: string;
  readonly notes: EditionNotes;
  /** The map, and the score of each region beside it. */
  readonly regions: RegionScores;
  readonly embed: EmbedOffer;
  readonly grid: Grid;
  readonly apart: readonly ApartRow[];
  readonly symbols: readonly StateSymbol[];
  /** The levels of each scale that stands here, then what is not a level. */
  readonly levels: readonly (readonly LegendLine[])[];
  readonly open: readonly LegendLine[];
  readonly links: readonly Linked[];
  readonly words: View['words'];
}

const knownOf = (view: View, edition: EditionScores): readonly string[] => {
  const { grid: words, overview } = view.words.scores;
  const areas = regional(edition).flatMap((told) => told.areas);
  const countIn = (wanted: string): number => areas.filter(({ state }) => state === wanted).length;
  const [unreviewed, outdated] = [countIn('not-reviewed'), countIn('outdated')];
  const rated = areas.filter(({ value }) => value !== undefined).length;
  if (areas.length === 0) return [];
  return [
    counted(view, words.known, areas.length, { rated: numberWords(view, rated) }),
    ...(outdated === 0 ? [] : [counted(view, overview.outdated, outdated)]),
    ...(unreviewed === 0 ? [] : [counted(view, words.unreviewed, unreviewed)]),
  ];
};

const linksOf = (view: View, edition: EditionScores): readonly Linked[] => {
  const { card, overview } = view.words.scores;
  const { id } = edition.result;
  const method = methodLink(view, overview.links.method);
  return [
    { href: scoreHref(view, { kind: 'edition', edition: id }), text: card.links.overview },
    { href: scoreHref(view, { kind: 'years', edition: id }), text: overview.links.years },
    ...(method ? [method] : []),
    ...fileLinks(view, edition),
  ];
};

/** The view of that page. */
export const regionsPage = (view: View, edition: EditionScores): RegionsPage => {
  const { result } = edition;
  const { grid: words } = view.words.scores;
  const grid = gridOf(view, edition);
  const apart = apartOf(view, edition);
  const cells = [...grid.rows.flatMap((row) => row.cells), ...apart.map(({ cell }) => cell)];
  const shown = new Set(cells.flatMap((cell) => cell?.commitment ?? []));
  const scales = new Set(result.commitments.filter(({ id }) => shown.has(id)).map(({ scale }) => scale));
  const target = { kind: 'regions', edition: result.id } as const;
  return {
    kind: 'regions',
    frame: frameOf(view, {
      title: `${words.title} · ${plain(sayLocal(view, result.title))}`,
      description: fill(words.description, { asOf: asOfWords(view, edition) }),
      section: 'scorecards',
      path: scorePath(view.site, target),
      picture: scorecardPicture(view, edition, 'whole'),
      crumbs: [
        sectionCrumb(view, 'scorecards'),
        {
          text: sayLocal(view, result.title),
          href: scoreHref(view, { kind: 'edition', edition: result.id }),
        },
        { text: view.words.sectionTitles.regions },
      ],
    }),
    edition: sayLocal(view, result.title),
    known: knownOf(view, edition),
    asOf: asOfWords(view, edition),
    notes: notesOf(view, edition, (newest) => ({ ...target, edition: newest.result.id })),
    regions: regionScores(view, edition),
    embed: scoreOffer(view, words.title, edition, [{ kind: 'regions' }]),
    grid,
    apart,
    symbols: symbolsOf(cells.flatMap((cell) => cell?.state ?? [])),
    levels: [...scales].map((scale) => levelLines(view, edition, scale)),
    open: openLines(view, edition),
    links: linksOf(view, edition),
    words: view.words,
  };
};

import { fill } from '#i18n/words.ts';
import type { ScoredCommitment } from '#model/scorecard.ts';

import type { EditionScores } from '#domain/scores/editions.ts';
import { type KnownTime, timesReader } from '#domain/scores/judging/known-times.ts';
import { byAlphabet } from '#views/format/list.ts';
import { counted, numberWords } from '#views/format/number.ts';
import { type Frame, frameOf, sectionCrumb } from '#views/frame.ts';
import { dueWords } from '#views/parts/due.ts';
import { plain, type Said, sayLocal } from '#views/said.ts';
import { scoreHref, scorePath } from '#views/scores/addresses.ts';
import { type StateSymbol, symbolsOf } from '#views/scores/compare/symbols.ts';
import { type LegendLine, levelLines, openLines } from '#views/scores/parts/legend.ts';
import { fileLinks, type Linked, methodLink } from '#views/scores/parts/links.ts';
import { type EditionNotes, notesOf } from '#views/scores/parts/notes.ts';
import { asOfWords } from '#views/scores/score.ts';
import { scorecardPicture } from '#views/share/scorecard.ts';
import type { View } from '#views/site.ts';

import { yearCell, type YearCell } from './cells.ts';

/** A recurring duty with what is known of it in each year; a cell is absent where it did not fall due. */
export interface DutyRow {
  readonly id: string;
  readonly title: Said;
  readonly href: string;
  /** How often it falls due, as its record says today. */
  readonly due: readonly string[];
  readonly isOut: boolean;
  readonly cells: readonly (YearCell | undefined)[];
}

/** The recurring duties of an edition, year by year since the first fell due. */
export interface YearsPage {
  readonly kind: 'years';
  readonly frame: Frame;
  readonly edition: Said;
  /** What is known of all of them, said before the grid; nothing where none had fallen due. */
  readonly known: readonly string[];
  readonly asOf: string;
  readonly notes: EditionNotes;
  readonly reading: readonly string[];
  readonly years: readonly string[];
  readonly rows: readonly DutyRow[];
  readonly symbols: readonly StateSymbol[];
  readonly levels: readonly (readonly LegendLine[])[];
  readonly open: readonly LegendLine[];
  readonly links: readonly Linked[];
  readonly words: View['words'];
}

interface Duty {
  readonly told: ScoredCommitment;
  readonly times: readonly KnownTime[];
}

const yearOf = ({ period }: KnownTime): string => period.slice(0, 4);

/** Every year from the last to the first in which one fell due: what counts comes first. */
const yearsOf = (duties: readonly Duty[]): readonly string[] => {
  const years = duties.flatMap(({ times }) => times.map(yearOf)).sort();
  const [first, last] = [Number(years[0]), Number(years.at(-1))];
  return years.length === 0
    ? []
    : Array.from({ length: last - first + 1 }, (_, index) => String(last - index));
};

const rowOf = (
  view: View,
  edition: EditionScores,
  { told, times }: Duty,
  years: readonly string[],
): DutyRow => {
  const byYear = Map.groupBy(times, yearOf);
  const commitment = view.site.archive.commitments.get(told.id);
  return {
    id: told.id,
    title: sayLocal(view, told.title),
    href: scoreHref(view, { kind: 'commitment', edition: edition.result.id, id: told.id }),
    due: (commitment?.due ?? []).filter(({ kind }) => kind === 'recurring').map((due) => dueWords(view, due)),
    isOut: told.excluded !== undefined,
    cells: years.map((year) => {
      const own = byYear.get(year);
      return own && yearCell(view, edition, told, year, own);
    }),
  };
};

const knownOf = (view: View, duties: readonly Duty[]): readonly string[] => {
  const parts = duties.flatMap(({ times }) => times.flatMap((time) => time.parts));
  const rated = parts.filter(({ part }) => part.value !== undefined).length;
  const unreviewed = parts.filter(({ part }) => part.state === 'not-reviewed').length;
  const { years, grid } = view.words.scores;
  if (parts.length === 0) return [];
  return [
    counted(view, years.known, parts.length, { rated: numberWords(view, rated) }),
    ...(unreviewed === 0 ? [] : [counted(view, grid.unreviewed, unreviewed)]),
  ];
};

const linksOf = (view: View, edition: EditionScores): readonly Linked[] => {
  const { card, overview } = view.words.scores;
  const { id } = edition.result;
  const method = methodLink(view, overview.links.method, 'recurring');
  return [
    { href: scoreHref(view, { kind: 'edition', edition: id }), text: card.links.overview },
    { href: scoreHref(view, { kind: 'regions', edition: id }), text: overview.links.regions },
    ...(method ? [method] : []),
    ...fileLinks(view, edition),
  ];
};

/** The duties of an edition that had fallen due by its day, by title; those that it does not count come last. */
const dutiesOf = (view: View, edition: EditionScores): readonly Duty[] => {
  const timesOf = timesReader(view.site.archive, edition);
  const alphabet = byAlphabet(view);
  const title = ({ told }: Duty): string => plain(sayLocal(view, told.title));
  const isOut = ({ told }: Duty): number => Number(told.excluded !== undefined);
  return edition.result.commitments
    .map((told) => ({ told, times: timesOf(told) }))
    .filter(({ times }) => times.length > 0)
    .sort((a, b) => isOut(a) - isOut(b) || alphabet(title(a), title(b)));
};

/** The view of that page. */
export const yearsPage = (view: View, edition: EditionScores): YearsPage => {
  const { result } = edition;
  const { years: words } = view.words.scores;
  const duties = dutiesOf(view, edition);
  const years = yearsOf(duties);
  const rows = duties.map((duty) => rowOf(view, edition, duty, years));
  const scales = new Set(duties.map(({ told }) => told.scale));
  const target = { kind: 'years', edition: result.id } as const;
  return {
    kind: 'years',
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
        { text: words.title },
      ],
    }),
    edition: sayLocal(view, result.title),
    known: knownOf(view, duties),
    asOf: asOfWords(view, edition),
    notes: notesOf(view, edition, (newest) => ({ ...target, edition: newest.result.id })),
    reading: [counted(view, words.countsNote, result.method.validityMonths), words.earlier],
    years,
    rows,
    symbols: symbolsOf(rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.state ?? []))),
    levels: [...scales].map((scale) => levelLines(view, edition, scale)),
    open: openLines(view, edition),
    links: linksOf(view, edition),
    words: view.words,
  };
};

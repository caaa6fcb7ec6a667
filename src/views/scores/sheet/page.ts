import { fill } from '#i18n/words.ts';
import type { Scorecard } from '#model/scorecard.ts';

import type { EditionScores } from '#domain/scores/editions.ts';
import { dateWords } from '#views/format/date.ts';
import { counted } from '#views/format/number.ts';
import { type Frame, frameOf, sectionCrumb } from '#views/frame.ts';
import { plain, type Said, sayLocal } from '#views/said.ts';
import { scoreHref, scorePath, type ScoreTarget } from '#views/scores/addresses.ts';
import { methodLink } from '#views/scores/parts/links.ts';
import { type EditionNotes, notesOf } from '#views/scores/parts/notes.ts';
import { scoreRow, type ScoreRow } from '#views/scores/parts/table.ts';
import { asOfWords, scoreName, scoreView, type ScoreView } from '#views/scores/score.ts';
import { scorecardPicture } from '#views/share/scorecard.ts';
import type { View } from '#views/site.ts';

import {
  sheetAnswerers,
  sheetDeadlines,
  type SheetDeadline,
  sheetSources,
  type SheetSource,
} from './besides.ts';
import { fitted, type Fitted, linesOf } from './fit.ts';
import { sheetItems, type SheetItem } from './items.ts';

export type SheetTarget = Extract<ScoreTarget, { kind: 'sheet' }>;

/** A list of which the paper may show the first part only; then it says how many more there are. */
interface Cut<T> {
  readonly items: Fitted<T>['items'];
  readonly more?: string;
}

/** One place on one printed page: complete on the screen, and on paper as much as fits, the most important first. */
export interface SheetPage {
  readonly kind: 'sheet';
  readonly frame: Frame;
  readonly title: Said;
  readonly asOf: string;
  readonly notes: EditionNotes;
  readonly score: ScoreView;
  readonly why: { readonly href: string; readonly text: string };
  readonly pillars: Cut<ScoreRow>;
  readonly items: Cut<SheetItem>;
  readonly deadlinesHeading: string;
  readonly deadlines: Cut<SheetDeadline>;
  readonly who: readonly { readonly text: Said; readonly href: string }[];
  readonly sources: Cut<SheetSource>;
  /** Where the page stands on the web: in full where the portal knows its own address. */
  readonly address: string;
  readonly publisher: Said;
  readonly licence: { readonly name: string; readonly url: string };
  readonly contest?: { readonly href: string; readonly text: string };
  readonly words: View['words'];
}

/** A sheet for every place that has a scorecard. */
export const sheetTargets = ({ result }: EditionScores): readonly SheetTarget[] =>
  result.scorecards.flatMap(({ kind, code }) =>
    kind === 'jurisdiction' && code !== undefined
      ? [{ kind: 'sheet', edition: result.id, code } as const]
      : [],
  );

/**
 * What an A4 page holds beside what always stands on it: half lines for the commitments, lines for the other lists, and the letters
 * in a line beside a mark and across the sheet. Measured with a wide face, so that it fits with the narrower ones too.
 */
const paper = { halfLines: 62, pillars: 8, deadlines: 4, sources: 4, title: 80, wide: 105 };

const cut = <T>(view: View, list: Fitted<T>, more: Parameters<typeof counted>[1]): Cut<T> => ({
  items: list.items,
  ...(list.left === 0 ? {} : { more: counted(view, more, list.left) }),
});

const sizeOnPaper = <T>({ items }: Fitted<T>, size: (item: T) => number): number =>
  items.reduce((sum, { item, isOnPaper }) => (isOnPaper ? sum + size(item) : sum), 0);

const pillarRows = (view: View, edition: EditionScores, { kind, code, pillars = [] }: Scorecard) =>
  pillars.map((pillar) =>
    scoreRow(view, edition, pillar.score, {
      name: `${scoreName(kind, code)}/pillar:${pillar.code}`,
      title: sayLocal(view, pillar.title),
    }),
  );

/** The lists of a sheet. The commitments take the lines that the others leave on the paper. */
const listsOf = (
  view: View,
  edition: EditionScores,
  card: Scorecard,
): Pick<SheetPage, 'pillars' | 'items' | 'deadlines' | 'sources'> => {
  const { sheet: words } = view.words.scores;
  const deadlineSize = ({ title }: SheetDeadline): number => linesOf(plain(title), paper.wide - 20);
  const sourceSize = ({ title, publisher }: SheetSource): number =>
    linesOf(`${title}. ${publisher}`, paper.wide);
  const pillars = fitted(pillarRows(view, edition, card), paper.pillars, () => 1);
  const deadlines = fitted(sheetDeadlines(view, edition, card), paper.deadlines, deadlineSize);
  const sources = fitted(sheetSources(edition, card), paper.sources, sourceSize);
  const taken =
    Math.max(0, sizeOnPaper(pillars, () => 1) - 5) +
    sizeOnPaper(deadlines, deadlineSize) +
    sizeOnPaper(sources, sourceSize);
  // Half a line of air around each.
  const items = fitted(
    sheetItems(view, edition, card),
    paper.halfLines - 2 * taken,
    ({ title, late = '' }) => 2 * linesOf(`${plain(title)} ${late}`, paper.title) + 1,
  );
  return {
    pillars: cut(view, pillars, words.morePillars),
    items: cut(view, items, words.moreItems),
    deadlines: cut(view, deadlines, words.moreDeadlines),
    sources: cut(view, sources, words.moreSources),
  };
};

/** The view of such a page. Throws where the edition has no such scorecard. */
export const sheetPage = (view: View, edition: EditionScores, target: SheetTarget): SheetPage => {
  const { sheet: words } = view.words.scores;
  const { result } = edition;
  const card = edition.scorecard('jurisdiction', target.code);
  if (card === undefined) throw new Error(`The edition "${result.id}" has no scorecard of "${target.code}".`);
  const title = sayLocal(view, card.title);
  const own = scoreHref(view, {
    kind: 'scorecard',
    edition: result.id,
    of: 'jurisdiction',
    code: target.code,
  });
  const asOf = asOfWords(view, edition);
  const contest = methodLink(view, words.contest, 'contest');
  const frame = frameOf(view, {
    title: `${fill(words.title, { name: plain(title) })} · ${plain(sayLocal(view, result.title))}`,
    description: fill(words.description, { name: plain(title), asOf }),
    section: 'scorecards',
    path: scorePath(view.site, target),
    picture: scorecardPicture(view, edition, 'jurisdiction', target.code),
    crumbs: [
      sectionCrumb(view, 'scorecards'),
      { text: sayLocal(view, result.title), href: scoreHref(view, { kind: 'edition', edition: result.id }) },
      { text: title, href: own },
      { text: words.crumb },
    ],
  });
  const full = (href: string): string => `${view.site.origin ?? ''}${href}`;
  return {
    kind: 'sheet',
    frame: { ...frame, isScriptless: true },
    title,
    asOf,
    notes: notesOf(
      view,
      edition,
      (newest) => newest.scorecard('jurisdiction', target.code) && { ...target, edition: newest.result.id },
    ),
    score: scoreView(view, edition, card.score, scoreName('jurisdiction', target.code)),
    why: { href: own, text: words.why },
    ...listsOf(view, edition, card),
    deadlinesHeading: fill(words.deadlines, { date: dateWords(view, result.asOf) }),
    who: sheetAnswerers(view, card),
    address: full(own),
    publisher: sayLocal(view, result.publisher),
    licence: result.licence,
    ...(contest === undefined ? {} : { contest: { href: contest.href, text: full(contest.href) } }),
    words: view.words,
  };
};

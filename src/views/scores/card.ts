import { fill } from '#i18n/words.ts';
import type { Scorecard } from '#model/scorecard.ts';

import type { EditionScores } from '#domain/scores/editions.ts';
import { citedScorePage } from '#views/exports/citations/page.ts';
import { scoreTitle } from '#views/exports/citations/scorecard.ts';
import type { CiteSection } from '#views/exports/citations/section.ts';
import { type EmbedOffer, scoreOffer } from '#views/embeds/offer.ts';
import { counted } from '#views/format/number.ts';
import { percentWords } from '#views/format/percent.ts';
import { type Crumb, type Frame, frameOf, sectionCrumb } from '#views/frame.ts';
import { plain, type Said, sayLocal } from '#views/said.ts';
import { issueLink } from '#views/issues/links.ts';
import { scorecardPicture } from '#views/share/scorecard.ts';
import type { View } from '#views/site.ts';

import { scoreHref, scorePath, type ScoredKind } from './addresses.ts';
import { type ErratumView, errataOf } from './parts/errata.ts';
import { type ItemTable, itemTable } from './parts/items.ts';
import { fileLinks, type Linked, methodLink } from './parts/links.ts';
import { coverageLines } from './parts/known.ts';
import { type EditionNotes, notesOf } from './parts/notes.ts';
import { type OutsideGroup, outsideOf } from './parts/outside.ts';
import { recordOfSubject, subjectHref, subjectName, subjectTarget } from './parts/subjects.ts';
import { scoreRow, type ScoreTable } from './parts/table.ts';
import { type TrendRow, trendRows } from './parts/trend.ts';
import { asOfWords, coverageWords, scoreName, scoreView, type ScoreView } from './score.ts';

/** The scorecard of a region, an institution or a pillar in one edition, open down to its commitments. */
export interface ScorecardPage {
  readonly kind: 'scorecard';
  readonly frame: Frame;
  readonly title: Said;
  /** Region, institution or pillar. */
  readonly of: Said;
  readonly edition: Said;
  /** What coverage there is, in words. */
  readonly known: readonly string[];
  readonly notes: EditionNotes;
  readonly score: ScoreView;
  readonly why: { readonly href: string; readonly text: string };
  readonly method?: Linked;
  readonly pillars?: ScoreTable;
  readonly sections?: ScoreTable;
  readonly items: ItemTable;
  /** That an authority has replied to findings used here. */
  readonly replies?: string;
  readonly outside: readonly OutsideGroup[];
  readonly trend: readonly TrendRow[];
  readonly errata: readonly ErratumView[];
  readonly cite: CiteSection;
  readonly embed: EmbedOffer;
  /** Where the comparison with another stands: an address that asks for one leads there. */
  readonly compare?: string;
  readonly links: readonly Linked[];
  readonly words: View['words'];
}

const pillarsOf = (
  view: View,
  edition: EditionScores,
  { pillars, kind, code }: Scorecard,
): ScoreTable | undefined =>
  pillars && pillars.length > 0
    ? {
        caption: view.words.scores.card.pillars,
        corner: view.words.typeNames.pillar,
        hasWeights: false,
        rows: pillars.map((each) =>
          scoreRow(view, edition, each.score, {
            name: `${scoreName(kind, code)}/pillar:${each.code}`,
            title: sayLocal(view, each.title),
            href: subjectHref(view, edition, 'pillar', each.code),
          }),
        ),
      }
    : undefined;

/** The sections of the method, where it has some. */
export const sectionsOf = (
  view: View,
  edition: EditionScores,
  { sections, kind, code }: Scorecard,
): ScoreTable | undefined =>
  sections && sections.length > 0
    ? {
        caption: view.words.scores.card.sections,
        corner: view.words.scores.card.section,
        hasWeights: true,
        rows: sections.map(({ id, label, weight, score }) => ({
          ...scoreRow(view, edition, score, {
            name: `${scoreName(kind, code)}/section:${id}`,
            title: sayLocal(view, label),
          }),
          weight,
        })),
      }
    : undefined;

const compareHref = (
  view: View,
  { result }: EditionScores,
  of: Exclude<ScoredKind, 'pillar'>,
  code: string,
): string => scoreHref(view, { kind: 'compare', edition: result.id, of, code });

const linksOf = (
  view: View,
  edition: EditionScores,
  of: ScoredKind,
  code: string,
  name: string,
): readonly Linked[] => {
  const { links } = view.words.scores.card;
  const { id } = edition.result;
  const record = recordOfSubject(view, of, code);
  const contest = issueLink(view, 'contest', {
    href: scoreHref(view, { kind: 'scorecard', edition: id, of, code }),
    title: name,
  });
  return [
    ...(record === undefined ? [] : [{ href: record, text: fill(links.record, { name }) }]),
    ...(of === 'jurisdiction'
      ? [{ href: scoreHref(view, { kind: 'sheet', edition: id, code }), text: links.sheet }]
      : []),
    ...(of === 'pillar' ? [] : [{ href: compareHref(view, edition, of, code), text: links.compare }]),
    { href: scoreHref(view, { kind: 'edition', edition: id }), text: links.overview },
    ...(contest === undefined ? [] : [contest]),
    ...fileLinks(view, edition),
  ];
};

/** From the section down to the page: a region by the grid of regions, the others by their table in the overview. */
const crumbsOf = (view: View, edition: EditionScores, of: ScoredKind, name: Said): readonly Crumb[] => {
  const { id, title } = edition.result;
  const overview = scoreHref(view, { kind: 'edition', edition: id });
  const groups = {
    jurisdiction: {
      text: view.words.sectionTitles.regions,
      href: scoreHref(view, { kind: 'regions', edition: id }),
    },
    institution: { text: view.words.sectionTitles.institutions, href: `${overview}#institutions` },
    pillar: { text: view.words.sectionTitles.pillars, href: `${overview}#pillars` },
  };
  return [
    sectionCrumb(view, 'scorecards'),
    { text: sayLocal(view, title), href: overview },
    groups[of],
    { text: name },
  ];
};

/** The value or the words in its place, in a few words. */
export const valueWords = (view: View, { score }: Pick<Scorecard, 'score'>): string =>
  score.percent === undefined
    ? view.words.scores.score.withheld[score.withheld ?? 'nothing-rated']
    : fill(view.words.scores.card.scoreIs, { percent: percentWords(view, score.percent) });

/** The view of a scorecard. Throws where the edition has none of that name. */
export const scorecardPage = (
  view: View,
  edition: EditionScores,
  of: ScoredKind,
  code: string,
): ScorecardPage => {
  const card = edition.scorecard(of, code);
  if (card === undefined)
    throw new Error(`The edition "${edition.result.id}" has no scorecard of ${of} ${code}.`);
  const { words } = view;
  const { card: own, score: scoreWords, overview } = words.scores;
  const { result } = edition;
  const name = subjectName(view, card);
  const method = methodLink(view, scoreWords.method);
  const items = itemTable(view, edition, card);
  const [pillars, sections] = [pillarsOf(view, edition, card), sectionsOf(view, edition, card)];
  const titled = fill(own.title, { name: plain(name) });
  const target = { kind: 'scorecard', edition: result.id, of, code } as const;
  const description = fill(own.description, {
    name: plain(name),
    score: valueWords(view, card),
    coverage: coverageWords(view, card.score),
    asOf: asOfWords(view, edition),
  });
  const { head, cite } = citedScorePage(view, edition, target, description);
  return {
    kind: 'scorecard',
    frame: frameOf(view, {
      title: scoreTitle(view, edition, target),
      head,
      description,
      section: 'scorecards',
      path: scorePath(view.site, target),
      crumbs: crumbsOf(view, edition, of, name),
      picture: scorecardPicture(view, edition, of, code),
      follow: ['scorecards'],
    }),
    title: typeof name === 'string' ? titled : { text: titled, lang: name.lang },
    of: words.typeNames[of],
    edition: sayLocal(view, result.title),
    known: card.score.applicable === 0 ? [] : coverageLines(view, card.score),
    notes: notesOf(view, edition, (newest) =>
      newest.scorecard(of, code) ? subjectTarget(newest, of, code) : undefined,
    ),
    score: scoreView(view, edition, card.score, scoreName(of, code)),
    why: { href: '#commitments', text: card.score.value === undefined ? scoreWords.whyNot : scoreWords.why },
    ...(method ? { method: { ...method, text: overview.links.method } } : {}),
    ...(pillars ? { pillars } : {}),
    ...(sections ? { sections } : {}),
    items,
    ...(of === 'pillar' ? {} : { compare: compareHref(view, edition, of, code) }),
    ...(items.replied === 0 ? {} : { replies: counted(view, own.replies, items.replied) }),
    outside: outsideOf(view, edition, of, code),
    trend: trendRows(view, edition, of, code),
    errata: errataOf(view, edition, { kind: of, code }),
    cite,
    embed: scoreOffer(view, titled, edition, [{ kind: 'scorecard', of, code }]),
    links: linksOf(view, edition, of, code, plain(name)),
    words,
  };
};

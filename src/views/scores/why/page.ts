import { fill } from '#i18n/words.ts';
import type { ScoredCommitment } from '#model/scorecard.ts';

import type { EditionScores } from '#domain/scores/editions.ts';
import { citedScorePage } from '#views/exports/citations/page.ts';
import { scoreTitle } from '#views/exports/citations/scorecard.ts';
import type { CiteSection } from '#views/exports/citations/section.ts';
import { recordHref } from '#views/links.ts';
import { type Frame, frameOf, sectionCrumb } from '#views/frame.ts';
import type { RatingView } from '#views/parts/rating.ts';
import type { Fact } from '#views/records/record.ts';
import { plain, type Said, sayLocal, translationOf } from '#views/said.ts';
import { scoreHref, scorePath } from '#views/scores/addresses.ts';
import { contrastLink } from '#views/scores/contrast.ts';
import { type LegendLine, levelLines } from '#views/scores/parts/legend.ts';
import { fileLinks, type Linked, methodLink } from '#views/scores/parts/links.ts';
import { type EditionNotes, notesOf } from '#views/scores/parts/notes.ts';
import { asOfWords } from '#views/scores/score.ts';
import { stateView } from '#views/scores/states.ts';
import { issueLink } from '#views/issues/links.ts';
import { scorecardPicture } from '#views/share/scorecard.ts';
import type { View } from '#views/site.ts';

import { type AreaGroup, areaGroups } from './areas.ts';
import { enteredBy, type EnteredKind, wholeItem } from './enters.ts';
import { whyFacts } from './facts.ts';
import { outWords } from './out.ts';
import { namerOf, type ValueView, valueView } from './parts.ts';
import { areaSum, wholeSum } from './sums.ts';

/** Why a commitment stands as it does in an edition: from its value down to each finding and its evidence. */
export interface WhyPage {
  readonly kind: 'commitment';
  readonly id: string;
  readonly frame: Frame;
  readonly edition: Said;
  readonly title: Said;
  readonly asOf: string;
  readonly notes: EditionNotes;
  /** Absent where it is not counted and nothing was judged. */
  readonly state?: RatingView;
  readonly value?: ValueView;
  /** The arithmetic in words, or why it is not counted. */
  readonly lead: string;
  readonly isOut: boolean;
  readonly facts: readonly Fact[];
  /** From today's record; absent where that is gone. */
  readonly fulfilledWhen?: Said;
  /** Absent where it is gone. */
  readonly record?: Linked;
  readonly groups: readonly AreaGroup[];
  readonly scale: readonly LegendLine[];
  readonly entered: readonly EnteredKind[];
  readonly cite: CiteSection;
  readonly links: readonly Linked[];
  readonly words: View['words'];
}

/** What it is as a whole: as the score of the whole counts it; where that leaves it out, as its one area was judged. */
const standingOf = (edition: EditionScores, told: ScoredCommitment) =>
  wholeItem(edition, told.id) ?? (told.areas.length > 0 ? { state: 'not-applicable' } : undefined);

const leadOf = (view: View, edition: EditionScores, told: ScoredCommitment): string => {
  const out = outWords(view, told);
  const standing = standingOf(edition, told);
  if (out !== undefined || standing === undefined) return out ?? view.words.scores.why.noValue;
  const [only, ...others] = told.areas;
  return only !== undefined && others.length === 0
    ? areaSum(view, edition.result, told, only)
    : wholeSum(view, told, standing);
};

const linksOf = (view: View, edition: EditionScores, { id, title }: ScoredCommitment): readonly Linked[] => {
  const { scores } = view.words;
  const contrast = contrastLink(view, id);
  const method = methodLink(view, scores.overview.links.method);
  const contest = issueLink(view, 'contest', {
    href: scoreHref(view, { kind: 'commitment', edition: edition.result.id, id }),
    title: sayLocal(view, title),
  });
  return [
    ...(contrast ? [contrast] : []),
    {
      href: scoreHref(view, { kind: 'edition', edition: edition.result.id }),
      text: scores.card.links.overview,
    },
    ...(method ? [method] : []),
    ...(contest ? [contest] : []),
    ...fileLinks(view, edition),
  ];
};

/** The page of why a commitment stands as it does in the newest edition that holds it; undefined where none does. */
export const newestWhy = (view: View, id: string): Linked | undefined => {
  const edition = view.site.editions.find((each) => each.commitment(id));
  return (
    edition && {
      href: scoreHref(view, { kind: 'commitment', edition: edition.result.id, id }),
      text: fill(view.words.scores.why.newest, { edition: plain(sayLocal(view, edition.result.title)) }),
    }
  );
};

/** What stands around the page, and how it is cited. */
const aroundPage = (
  view: View,
  edition: EditionScores,
  { id, title }: ScoredCommitment,
  state: string,
): Pick<WhyPage, 'frame' | 'cite'> => {
  const { why } = view.words.scores;
  const { result } = edition;
  const target = { kind: 'commitment', edition: result.id, id } as const;
  const named = plain(sayLocal(view, title));
  const description = fill(why.description, { title: named, state, asOf: asOfWords(view, edition) });
  const { head, cite } = citedScorePage(view, edition, target, description);
  const frame = frameOf(view, {
    title: scoreTitle(view, edition, target),
    head,
    description,
    section: 'scorecards',
    path: scorePath(view.site, target),
    picture: scorecardPicture(view, edition, 'whole'),
    crumbs: [
      sectionCrumb(view, 'scorecards'),
      { text: sayLocal(view, result.title), href: scoreHref(view, { kind: 'edition', edition: result.id }) },
      {
        text: view.words.sectionTitles.commitments,
        href: scoreHref(view, { kind: 'commitments', edition: result.id }),
      },
      { text: sayLocal(view, title) },
    ],
  });
  return { frame, cite };
};

/** The view of that page. Throws where the edition does not hold the commitment. */
export const whyPage = (view: View, edition: EditionScores, id: string): WhyPage => {
  const { result } = edition;
  const told = edition.commitment(id);
  if (told === undefined) throw new Error(`The edition "${result.id}" has no commitment "${id}".`);
  const { words } = view;
  const { why } = words.scores;
  const standing = standingOf(edition, told);
  const state = standing && stateView(view, result.method, standing.state, told.scale);
  const value = standing && 'value' in standing ? standing.value : undefined;
  const commitment = view.site.archive.commitments.get(id);
  return {
    kind: 'commitment',
    id,
    ...aroundPage(view, edition, told, plain(state?.label ?? why.outside)),
    edition: sayLocal(view, result.title),
    title: sayLocal(view, told.title),
    asOf: asOfWords(view, edition),
    notes: notesOf(
      view,
      edition,
      (newest) => newest.commitment(id) && { kind: 'commitment', edition: newest.result.id, id },
    ),
    ...(state === undefined ? {} : { state }),
    ...(value === undefined ? {} : { value: valueView(view, value) }),
    lead: leadOf(view, edition, told),
    isOut: told.excluded !== undefined,
    facts: whyFacts(view, edition, told),
    ...(commitment
      ? {
          fulfilledWhen: translationOf(view, commitment).text('fulfilledWhen', commitment.fulfilledWhen),
          record: { href: recordHref(view, commitment), text: why.record },
        }
      : {}),
    groups: areaGroups(view, edition, told, namerOf(view, edition, told)),
    scale: levelLines(view, edition, told.scale, standing?.state),
    entered: enteredBy(view, edition, id),
    links: linksOf(view, edition, told),
    words,
  };
};

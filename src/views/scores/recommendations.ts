import { fill } from '#i18n/words.ts';
import type { Entry } from '#model/archive.ts';

import type { FollowedRecommendation, Following } from '#domain/recommendations/followed.ts';
import { timeOf } from '#views/format/date.ts';
import { counted, numberWords } from '#views/format/number.ts';
import { type Frame, frameOf, sectionCrumb } from '#views/frame.ts';
import { recordHref } from '#views/links.ts';
import { lateWords, timelinessMark } from '#views/parts/due.ts';
import { type Glance, glanceOf } from '#views/parts/rating.ts';
import { recommendationView, type RecommendationView } from '#views/parts/recommendation.ts';
import type { ReplyView } from '#views/parts/reply.ts';
import { plain, type Said, shortLaw, titleOf } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { scoreHref, scorePath } from './addresses.ts';

/** A mark with its words; words alone where there is no mark. */
interface Marked {
  readonly mark?: string;
  readonly label: Said;
  readonly fill?: number;
}

/** A record that answers a recommendation: which, with what is known of it. */
export interface AnswerView {
  readonly kind: string;
  readonly text: Said;
  readonly href: string;
  readonly states: readonly Marked[];
  readonly notes: readonly Said[];
}

/** A recommendation with what became of it. */
export interface RecommendationRow extends Omit<RecommendationView, 'reply' | 'href'> {
  readonly answers: readonly AnswerView[];
  readonly reply?: ReplyView;
}

export interface RecommendationGroup {
  readonly id: Following;
  readonly heading: string;
  readonly note: string;
  readonly audits: readonly {
    readonly text: Said;
    readonly href: string;
    readonly date?: { readonly text: string; readonly datetime: string };
    readonly rows: readonly RecommendationRow[];
  }[];
}

/** The page that follows every recommendation of every audit. */
export interface RecommendationsPage {
  readonly kind: 'recommendations';
  readonly frame: Frame;
  readonly title: Said;
  readonly lead: Said;
  /** "De 180 recomendaciones, 12 tienen algo registrado que les responde." Absent where there are none. */
  readonly count?: string;
  readonly groups: readonly RecommendationGroup[];
  readonly more: { readonly href: string; readonly text: string };
  readonly words: View['words'];
}

const glanceMark = ({ mark, label, fill: inked }: Glance): Marked => ({
  label,
  ...(mark === undefined ? {} : { mark }),
  ...(inked === undefined ? {} : { fill: inked }),
});

const commitmentAnswer = (view: View, commitment: Entry<'commitment'>): AnswerView => {
  const { recommendations: words } = view.words.scores;
  const timeliness = view.site.timelinessOf(commitment);
  const late = lateWords(view, timeliness);
  return {
    kind: words.commitment,
    text: titleOf(view, commitment),
    href: recordHref(view, commitment),
    states: [timelinessMark(view, timeliness), glanceMark(glanceOf(view, commitment))],
    notes: [
      ...(commitment.response === undefined ? [] : [words.responses[commitment.response]]),
      ...(late === undefined ? [] : [late]),
    ],
  };
};

const lawAnswer = (view: View, law: Entry<'law'>): AnswerView => {
  const status = view.site.legalStates.get(law.id)?.status;
  const date = law.publishedOn ?? law.introducedOn;
  return {
    kind: view.words.scores.recommendations.law,
    text: shortLaw(view, law),
    href: recordHref(view, law),
    states: status === undefined ? [] : [{ mark: status, label: view.words.legalStatus[status] }],
    notes: date === undefined ? [] : [timeOf(view, date).text],
  };
};

const rowOf = (view: View, followed: FollowedRecommendation): RecommendationRow => {
  const { audit, recommendation, commitments, laws } = followed;
  const { text, notes, reply } = recommendationView(view, audit, recommendation);
  return {
    text,
    notes,
    answers: [
      ...commitments.map((each) => commitmentAnswer(view, each)),
      ...laws.map((each) => lawAnswer(view, each)),
    ],
    ...(reply === undefined || followed.reply === undefined ? {} : { reply }),
  };
};

const groupOf = (view: View, id: Following, all: readonly FollowedRecommendation[]): RecommendationGroup => {
  const { recommendations: words } = view.words.scores;
  const listed = all.filter(({ following }) => following === id);
  const { heading, note } = words.groups[id];
  return {
    id,
    heading: fill(words.group, { heading, count: numberWords(view, listed.length) }),
    note,
    audits: [...Map.groupBy(listed, ({ audit }) => audit)].map(([audit, rows]) => ({
      text: titleOf(view, audit),
      href: `${recordHref(view, audit)}#recommendations`,
      ...(audit.publishedOn === undefined ? {} : { date: timeOf(view, audit.publishedOn) }),
      rows: rows.map((each) => rowOf(view, each)),
    })),
  };
};

const countWords = (view: View, all: readonly FollowedRecommendation[]): string => {
  const { recommendations: words } = view.words.scores;
  const answered = all.filter(({ following }) => following === 'answered').length;
  const total = counted(view, words.total, all.length);
  return answered === 0 ? fill(words.countNone, { total }) : counted(view, words.count, answered, { total });
};

/** The view of that page: the answered first, then those only followed, then those of which nothing is on record. */
export const recommendationsPage = (view: View): RecommendationsPage => {
  const { words, site } = view;
  const { recommendations } = words.scores;
  const all = [...site.recommendationsOf.values()].flat();
  const groups = (['answered', 'followed', 'nothing'] as const).map((id) => groupOf(view, id, all));
  return {
    kind: 'recommendations',
    frame: frameOf(view, {
      title: recommendations.title,
      description: plain(recommendations.lead),
      section: 'scorecards',
      path: scorePath(site, { kind: 'recommendations' }),
      crumbs: [sectionCrumb(view, 'scorecards'), { text: recommendations.title }],
    }),
    title: recommendations.title,
    lead: recommendations.lead,
    ...(all.length === 0 ? {} : { count: countWords(view, all) }),
    groups: groups.filter(({ audits }) => audits.length > 0),
    more: { href: scoreHref(view, { kind: 'contrast' }), text: recommendations.more },
    words,
  };
};

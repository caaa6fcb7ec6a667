import { fill } from '#i18n/words.ts';
import type { Entry } from '#model/archive.ts';
import { strengths } from '#model/commitment.ts';
import { compareDates } from '#model/parts/date.ts';

import type { Timeliness, TimelinessState } from '#domain/commitments/timeliness.ts';
import { dateGaps, dateWords } from '#views/format/date.ts';
import { counted } from '#views/format/number.ts';
import { recordHref } from '#views/links.ts';
import { lateWords, timelinessMark } from '#views/parts/due.ts';
import { titleOf } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { type Shown, timelineOf } from './assemble.ts';
import { type Span, spanOf } from './scale.ts';
import type { Apart, RecordInWords, TrackerTimelineView } from './timeline.ts';
import { linkName, markLegend, partialWords, separated } from './words.ts';

type Commitment = Entry<'commitment'>;

interface Standing {
  readonly commitment: Commitment;
  readonly timeliness: Timeliness;
  readonly record: RecordInWords;
}

/** A deadline in words, with how exactly it is known. */
const dueWords = (view: View, dueOn: string, isAbout: boolean | undefined): string =>
  partialWords(
    view,
    dueOn,
    isAbout ? fill(view.words.due.about, dateGaps(view, dueOn)) : dateWords(view, dueOn),
  );

/**
 * What a deadline may mean. One that is known in part and has not passed lies in what is left of its year or month: else it
 * would stand among those that have passed.
 */
const spanOfDue = (dueOn: string, day: string): Span => {
  const span = spanOf(dueOn);
  const { from } = spanOf(day);
  return compareDates(dueOn, day) >= 0 && span.from < from ? { ...span, from } : span;
};

const standingOf = (view: View, commitment: Commitment, area: string | undefined): Standing => {
  const timeliness = view.site.timelinessOf(commitment, area);
  const { dueOn, isAbout, state } = timeliness;
  const late = lateWords(view, timeliness);
  const record = {
    id: commitment.id,
    href: recordHref(view, commitment),
    name: titleOf(view, commitment),
    ...(dueOn === undefined ? {} : { date: { text: dueWords(view, dueOn, isAbout), datetime: dueOn } }),
    facts: separated(
      [
        view.words.timeliness[state],
        ...(late === undefined ? [] : [late]),
        view.words.strengths[commitment.strength],
      ],
      ' · ',
    ),
    relations: [],
  };
  return { commitment, timeliness, record };
};

const markOf = (view: View, timeliness: Timeliness): string =>
  timelinessMark(view, timeliness).mark ?? 'no-date';

const shownOf = (view: View, { commitment, timeliness, record }: Standing, dueOn: string): Shown => ({
  id: commitment.id,
  href: record.href,
  span: spanOfDue(dueOn, view.site.day),
  isPartial: dueOn.length < 10,
  mark: markOf(view, timeliness),
  name: linkName(
    record.name,
    dueWords(view, dueOn, timeliness.isAbout),
    view.words.timeliness[timeliness.state],
  ),
  label: record.name,
  record,
});

/** Commitments without a deadline on the calendar, by the reason. */
const apartOf = (view: View, standings: readonly Standing[]): readonly Apart[] => {
  const states: readonly TimelinessState[] = ['continuous', 'no-date', 'ended'];
  return states.flatMap((state) => {
    const records = standings
      .filter(({ timeliness }) => timeliness.dueOn === undefined && timeliness.state === state)
      .map(({ record }) => record);
    const heading = fill(view.words.timelines.stateCount, {
      state: view.words.timeliness[state],
      count: counted(view, view.words.list.count, records.length),
    });
    return records.length === 0 ? [] : [{ heading, records }];
  });
};

/** How many deadlines lie on either side of the day. */
const sidesOf = (view: View, dues: readonly string[]): string => {
  const { timelines: words } = view.words;
  const passed = dues.filter((dueOn) => compareDates(dueOn, view.site.day) < 0).length;
  return fill(words.sides, {
    passed: counted(view, words.passed, passed),
    ahead: counted(view, words.ahead, dues.length - passed),
  });
};

/** Commitments by deadline, as they stand for all they bind or in one `area`, in lanes by strength, with the day of the site. */
export const commitmentTimeline = (
  view: View,
  commitments: readonly Commitment[],
  area?: string,
): TrackerTimelineView => {
  const { timelines: words, site, timeliness: states } = view.words;
  const standings = commitments.map((each) => standingOf(view, each, area));
  const due = standings.flatMap((standing) => {
    const { dueOn } = standing.timeliness;
    return dueOn === undefined ? [] : [{ standing, dueOn, shown: shownOf(view, standing, dueOn) }];
  });
  const apartCount = standings.length - due.length;
  const sides = sidesOf(
    view,
    due.map(({ dueOn }) => dueOn),
  );
  return timelineOf(view, {
    dated: due.map(({ shown }) => shown),
    apart: apartOf(view, standings),
    title: words.commitments,
    empty: words.commitmentsNone,
    notes: [words.commitmentsNote],
    wholeNotes: [sides],
    barNotes: [sides],
    ...(apartCount === 0 ? {} : { apartNote: counted(view, words.withoutDeadline, apartCount) }),
    legend: markLegend(
      view,
      states,
      due.map(({ standing: { timeliness } }) => ({
        state: timeliness.state,
        mark: markOf(view, timeliness),
      })),
    ),
    lanes: () =>
      strengths.flatMap((strength) => {
        const records = due
          .filter(({ standing }) => standing.commitment.strength === strength)
          .map(({ shown }) => shown);
        return records.length === 0 ? [] : [{ texts: [view.words.strengths[strength]], records }];
      }),
    // What has passed is to the left of the line of the day, with its label.
    labels: { widest: 360, isRoomierFirst: true },
    day: { on: view.site.day, text: fill(site.asOf, { date: dateWords(view, view.site.day) }) },
  });
};

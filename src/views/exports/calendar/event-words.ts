import { fill } from '#i18n/words.ts';

import { withOrigin } from '#views/follow/addresses.ts';
import type { DeadlineEvent } from '#views/follow/deadlines.ts';
import { dateWords } from '#views/format/date.ts';
import { recordHref } from '#views/links.ts';
import { responsibleWords } from '#views/lists/commitments.ts';
import { placeWords } from '#views/parts/code.ts';
import { dueWords, lateWords } from '#views/parts/due.ts';
import { plain, titleOf, translationOf } from '#views/said.ts';
import type { View } from '#views/site.ts';

/** Whether a day is on record, or only a month or year of which it is the last. */
const hasDay = ({ deadline }: DeadlineEvent): boolean =>
  deadline.kind === 'once' ? deadline.on.length === 10 : deadline.day !== undefined;

/** How a deadline is told: by its day, or by the month or year in the course of which it falls. */
const summaryText = (view: View, event: DeadlineEvent): string => {
  const { event: words } = view.words.follow;
  const { deadline } = event;
  if (deadline.kind === 'once') {
    const isAbout = deadline.precision === 'about';
    if (hasDay(event)) return isAbout ? words.about : words.due;
    return isAbout ? words.withinAbout : words.within;
  }
  if (hasDay(event)) return words.due;
  const { every, month } = deadline;
  return every === 'year' && month === undefined ? words.withinYear : words.withinMonth;
};

/** What a calendar shows on the day of a deadline. */
export const eventSummary = (view: View, event: DeadlineEvent): string => {
  const { deadline, commitment } = event;
  return fill(summaryText(view, event), {
    title: plain(titleOf(view, commitment)),
    period: deadline.kind === 'once' ? dateWords(view, deadline.on) : '',
  });
};

const statusLine = (view: View, { commitment, area }: DeadlineEvent): string => {
  const timeliness = view.site.timelinessOf(commitment, area);
  const late = lateWords(view, timeliness);
  const label = view.words.timeliness[timeliness.state];
  return fill(view.words.follow.event.status, {
    status: late === undefined ? label : `${label} (${late})`,
    date: dateWords(view, view.site.day),
  });
};

/** The lines that a calendar shows when an event is opened: deadline, who answers, how it stands, the source, the record. */
export const eventLines = (view: View, event: DeadlineEvent): readonly string[] => {
  const { commitment, deadline, area } = event;
  const { event: words } = view.words.follow;
  const [source] = commitment.sources;
  const { basis } = deadline;
  return [
    fill(words.when, { due: dueWords(view, deadline) }),
    ...(hasDay(event) ? [] : [words.lastDay]),
    ...(basis === undefined
      ? []
      : [
          fill(view.words.due.basis, {
            basis: plain(translationOf(view, commitment).item('due', deadline, 'basis', basis)),
          }),
        ]),
    fill(words.who, { who: responsibleWords(view, commitment) }),
    ...(area === undefined ? [] : [fill(words.area, { place: plain(placeWords(view, area)) })]),
    statusLine(view, event),
    ...(source === undefined
      ? []
      : [fill(words.source, { publisher: source.publisher, title: source.title, url: source.url })]),
    ...(view.site.origin === undefined ? [] : [withOrigin(view, recordHref(view, commitment))]),
  ];
};

import ical, { escape, ICalEventTransparency } from 'ical-generator';

import { fill } from '#i18n/words.ts';
import { lastDay } from '#model/parts/date.ts';

import { withOrigin } from '#views/follow/addresses.ts';
import { tagDomain } from '#views/follow/authority.ts';
import type { Calendar } from '#views/follow/calendars.ts';
import type { DeadlineEvent } from '#views/follow/deadlines.ts';
import { dateWords } from '#views/format/date.ts';
import { generatedAt } from '#views/history/version.ts';
import { recordHref } from '#views/links.ts';
import type { View } from '#views/site.ts';

import { eventLines, eventSummary } from './event-words.ts';
import { type Recurrence, recurrencesOf } from './recurrence.ts';

/** How often a calendar should look again, in seconds: once a day. */
const lookAgain = 86_400;

/** Characters that no text of a calendar may hold. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

const clean = (text: string): string => text.replace(forbidden, '');

type Days = Pick<Recurrence, 'first' | 'part'> & { readonly rule?: string };

/** On which days a deadline stands: one, the last that counts where only a month or year is known; or those that a rule gives. */
const daysOf = ({ deadline }: DeadlineEvent): readonly Days[] =>
  deadline.kind === 'once' ? [{ first: lastDay(deadline.on) }] : recurrencesOf(deadline);

const eventOf = (view: View, event: DeadlineEvent, { rule, first, part }: Days) => ({
  id: `${[event.key, ...(part === undefined ? [] : [part])].join('.')}@${tagDomain(view.site)}`,
  stamp: generatedAt(view.site),
  start: first,
  allDay: true,
  // A deadline takes up nobody's day.
  transparency: ICalEventTransparency.TRANSPARENT,
  summary: clean(eventSummary(view, event)),
  description: clean(eventLines(view, event).join('\n')),
  categories: [{ name: clean(view.words.strengths[event.commitment.strength]) }],
  // The library would write the end of a rule with a time of day, which an event of whole days may not have.
  ...(rule === undefined ? {} : { repeating: rule }),
  ...(view.site.origin === undefined ? {} : { url: withOrigin(view, recordHref(view, event.commitment)) }),
});

const byDay = (a: { start: string; id: string }, b: { start: string; id: string }): number =>
  a.start < b.start ? -1 : a.start > b.start ? 1 : a.id < b.id ? -1 : 1;

/** Deadlines as iCalendar ([RFC 5545](https://www.rfc-editor.org/rfc/rfc5545)): events of whole days, in no time zone. */
export const calendarText = (view: View, { title, href, events }: Calendar): string => {
  const about = fill(view.words.follow.aboutCalendar, { date: dateWords(view, view.site.day) });
  const calendar = ical({
    prodId: { company: 'Veedor', product: 'Veedor', language: view.language },
    // The library writes these two as they are given.
    name: escape(clean(title), false),
    description: escape(clean(about), false),
    ttl: lookAgain,
    ...(view.site.origin === undefined ? {} : { url: withOrigin(view, href) }),
    events: events.flatMap((event) => daysOf(event).map((days) => eventOf(view, event, days))).sort(byDay),
  });
  return `${calendar.toString()}\r\n`;
};

import type { Entry } from '#model/archive.ts';
import { compareDates, daysBetween } from '#model/parts/date.ts';

import type { Timeliness } from '#domain/commitments/timeliness.ts';
import { dateWords, timeOf } from '#views/format/date.ts';
import { counted } from '#views/format/number.ts';
import { recordHref } from '#views/links.ts';
import { responsibleWords } from '#views/lists/commitments.ts';
import type { ListItem } from '#views/lists/table.ts';
import { lateWords, timelinessMark } from '#views/parts/due.ts';

import { titleOf } from './said.ts';
import type { View } from './site.ts';

/** A commitment with its deadline and how far it is from it. */
export const dueItem = (view: View, commitment: Entry<'commitment'>): ListItem => {
  const timeliness = view.site.timelinessOf(commitment);
  const late = lateWords(view, timeliness);
  const who = responsibleWords(view, commitment);
  const { mark, label } = timelinessMark(view, timeliness);
  return {
    href: recordHref(view, commitment),
    text: titleOf(view, commitment),
    ...(timeliness.dueOn === undefined
      ? {}
      : { before: { text: dateWords(view, timeliness.dueOn), datetime: timeliness.dueOn } }),
    after: late === undefined ? who : `${who} · ${late}`,
    ...(mark === undefined ? {} : { mark: { mark, label } }),
  };
};

/** The next day on which a commitment falls due; undefined where none lies ahead. */
export const nextDeadline = ({ state, nextOn, dueOn }: Timeliness): string | undefined =>
  nextOn ?? (state === 'upcoming' ? dueOn : undefined);

/** A commitment with the next day on which it falls due. */
export const nextItem = (view: View, commitment: Entry<'commitment'>, on: string): ListItem => {
  const left = counted(view, view.words.due.daysLeft, daysBetween(view.site.day, on));
  return {
    href: recordHref(view, commitment),
    text: titleOf(view, commitment),
    before: timeOf(view, on),
    after: `${responsibleWords(view, commitment)} · ${left}`,
  };
};

/** By deadline, the oldest first (1) or last (-1). */
export const byDue =
  (view: View, direction: 1 | -1) =>
  (a: Entry<'commitment'>, b: Entry<'commitment'>): number =>
    direction *
      compareDates(view.site.timelinessOf(a).dueOn ?? '1800', view.site.timelinessOf(b).dueOn ?? '1800') ||
    (a.id < b.id ? -1 : 1);

import type { Entry } from '#model/archive.ts';
import { compareDates } from '#model/parts/date.ts';

import type { Timeliness } from '#domain/commitments/timeliness.ts';

import { dateWords } from '#views/format/date.ts';
import { listWords } from '#views/format/list.ts';
import { recordHref } from '#views/links.ts';
import { codePlural } from '#views/parts/code.ts';
import { lateWords, timelinessMark } from '#views/parts/due.ts';
import { type Glance, glanceOf } from '#views/parts/rating.ts';
import { plain, type Said, shortInstitution, titleOf } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { checkedCell } from './checked.ts';
import { cell, type ListItem, type Table } from './table.ts';

/** Days past the deadline, or late when met; negative while it lies ahead. Undefined where there is nothing to count. */
export const daysLate = ({ state, days }: Timeliness): number | undefined =>
  days === undefined ? undefined : state === 'upcoming' ? -days : state === 'met' ? 0 : days;

/** Who answers for a commitment, in a few words. */
export const responsibleWords = (view: View, commitment: Entry<'commitment'>): string =>
  listWords(
    view,
    commitment.responsible.map(({ institution, class: group }, index) => {
      const found = institution === undefined ? undefined : view.site.archive.institutions.get(institution);
      if (found) return plain(shortInstitution(view, found));
      const named = plain(codePlural(view, 'classes', group ?? ''));
      return index === 0 ? named : named.charAt(0).toLocaleLowerCase(view.language) + named.slice(1);
    }),
  );

/** Oldest deadline first, then those without one, by title as the reader's language orders it. */
export const byDeadline =
  (view: View, area?: string) =>
  (a: Entry<'commitment'>, b: Entry<'commitment'>): number => {
    const due = (each: Entry<'commitment'>) => view.site.timelinessOf(each, area).dueOn ?? '9999';
    const [x, y] = [due(a), due(b)];
    return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1;
  };

/** Commitments as a table, the oldest deadline first; with `area`, as they stand in that area. */
export const commitmentTable = (
  view: View,
  commitments: readonly Entry<'commitment'>[],
  caption: Said,
  area?: string,
): Table => {
  const { columns, strengths, list } = view.words;
  return {
    caption,
    captionNote: list.orderedByDue,
    columns: [
      { key: 'title', label: columns.commitment },
      { key: 'strength', label: columns.strength },
      { key: 'institution', label: columns.responsible },
      { key: 'dueOn', label: columns.due },
      { key: 'daysLate', label: columns.timeliness },
      { key: 'rating', label: columns.found },
      { key: 'checkedOn', label: columns.checked },
    ],
    rows: [...commitments].sort(byDeadline(view, area)).map((commitment) => {
      const state = view.site.timelinessOf(commitment, area);
      const late = lateWords(view, state);
      const standing = timelinessMark(view, state);
      const glance = glanceOf(view, commitment, area);
      return {
        id: commitment.id,
        cells: [
          cell(titleOf(view, commitment), { href: recordHref(view, commitment) }),
          cell(strengths[commitment.strength]),
          cell(responsibleWords(view, commitment)),
          state.dueOn === undefined
            ? cell('—')
            : cell(dateWords(view, state.dueOn), { datetime: state.dueOn }),
          cell(standing.label, {
            ...(standing.mark === undefined ? {} : { mark: standing.mark }),
            ...(late === undefined ? {} : { note: late }),
            ...(daysLate(state) === undefined ? {} : { order: daysLate(state) as number }),
          }),
          cell(glance.label, {
            ...(glance.mark === undefined ? {} : { mark: glance.mark }),
            ...(glance.fill === undefined ? {} : { fill: glance.fill }),
            ...(glance.until === undefined ? {} : { note: dateWords(view, glance.until.slice(0, 4)) }),
          }),
          checkedCell(view, commitment),
        ],
      };
    }),
  };
};

/** Whether a finding is from before an institution had the duty: it says nothing of that institution. */
const isBefore = (
  commitment: Entry<'commitment'>,
  institution: string | undefined,
  until: string | undefined,
): boolean => {
  const from = commitment.responsible.find((each) => each.institution === institution)?.from;
  return (
    institution !== undefined && from !== undefined && until !== undefined && compareDates(until, from) < 0
  );
};

/**
 * Commitments as a list to read beside other things: name, who answers, how it stands. On the page of an `institution` a finding
 * from before it had the duty is left out.
 */
export const commitmentItems = (
  view: View,
  commitments: readonly Entry<'commitment'>[],
  institution?: string,
): readonly ListItem[] =>
  [...commitments].sort(byDeadline(view)).map((commitment) => {
    const state = view.site.timelinessOf(commitment);
    const late = lateWords(view, state);
    const { mark, label } = timelinessMark(view, state);
    const newest = glanceOf(view, commitment);
    const glance: Glance = isBefore(commitment, institution, newest.until)
      ? { code: 'not-reviewed', label: view.words.outcomes['not-reviewed'] }
      : newest;
    const found = plain(glance.label);
    const parts = [
      responsibleWords(view, commitment),
      ...(late === undefined ? [] : [late]),
      glance.until === undefined ? found : `${found} (${dateWords(view, glance.until.slice(0, 4))})`,
    ];
    return {
      href: recordHref(view, commitment),
      text: titleOf(view, commitment),
      after: parts.join(' · '),
      ...(mark === undefined ? {} : { mark: { mark, label } }),
    };
  });

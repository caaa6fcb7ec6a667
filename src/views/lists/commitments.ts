import type { Entry } from '#model/archive.ts';

import { dateWords } from '#views/format/date.ts';
import { listWords } from '#views/format/list.ts';
import { recordHref } from '#views/links.ts';
import { codePlural } from '#views/parts/code.ts';
import { lateWords } from '#views/parts/due.ts';
import { glanceOf } from '#views/parts/rating.ts';
import { plain, type Said, shortInstitution, titleOf } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { cell, type Table } from './table.ts';

/** Who answers for a commitment, in a few words. */
export const responsibleWords = (view: View, commitment: Entry<'commitment'>): string =>
  listWords(
    view,
    commitment.responsible.map(({ institution, class: group }) => {
      const found = institution === undefined ? undefined : view.site.archive.institutions.get(institution);
      return plain(found ? shortInstitution(view, found) : codePlural(view, 'classes', group ?? ''));
    }),
  );

/** Oldest deadline first, then those without one, by title as the reader's language orders it. */
export const byDeadline = (view: View) => (a: Entry<'commitment'>, b: Entry<'commitment'>): number => {
  const due = (each: Entry<'commitment'>) => view.site.timeliness.get(each.id)?.dueOn ?? '9999';
  const [x, y] = [due(a), due(b)];
  return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1;
};

/** Commitments as a table, the oldest deadline first. */
export const commitmentTable = (view: View, commitments: readonly Entry<'commitment'>[], caption: Said): Table => {
  const { columns, strengths, timeliness, list } = view.words;
  return {
    caption,
    captionNote: list.orderedByDue,
    columns: [
      { label: columns.commitment },
      { label: columns.strength },
      { label: columns.responsible },
      { label: columns.due },
      { label: columns.timeliness },
      { label: columns.found },
    ],
    rows: [...commitments].sort(byDeadline(view)).map((commitment) => {
      const state = view.site.timeliness.get(commitment.id);
      if (!state) throw new Error(`No deadline was worked out for ${commitment.id}.`);
      const late = lateWords(view, state);
      const glance = glanceOf(view, commitment.id);
      return {
        id: commitment.id,
        cells: [
          cell(titleOf(view, commitment), { href: recordHref(view, commitment) }),
          cell(strengths[commitment.strength]),
          cell(responsibleWords(view, commitment)),
          state.dueOn === undefined ? cell('—') : cell(dateWords(view, state.dueOn), { datetime: state.dueOn }),
          cell(timeliness[state.state], {
            ...(state.state === 'ended' ? {} : { mark: state.state }),
            ...(late === undefined ? {} : { note: late }),
          }),
          cell(glance.label, {
            ...('mark' in glance ? { mark: glance.mark } : {}),
            ...('fill' in glance && glance.fill !== undefined ? { fill: glance.fill } : {}),
          }),
        ],
      };
    }),
  };
};

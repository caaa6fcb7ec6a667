import { fill } from '#i18n/words.ts';

import { dateGaps } from '#views/format/date.ts';
import { counted } from '#views/format/number.ts';
import type { Cell } from '#views/lists/table.ts';
import { repealNote } from '#views/records/law-reasons.ts';
import { plain, type Said, titleOf, translationOf } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { type EmbedTarget, pagePath } from './addresses.ts';
import { type EmbedFrame, embedFrame } from './frame.ts';
import { trackerRows } from './rows.ts';

/** A row of a tracker as a card: what it is, how it stands, where that is from. */
export interface RecordEmbed {
  readonly kind: 'record';
  readonly frame: EmbedFrame;
  readonly type: Said;
  readonly identifier?: Said;
  readonly title: Said;
  readonly gist?: Said;
  /** The columns of its tracker. */
  readonly facts: readonly { readonly term: Said; readonly cell: Cell }[];
  /** The source it rests on, and how many there are besides. */
  readonly source?: {
    readonly href: string;
    readonly title: string;
    readonly publisher: string;
    readonly more?: string;
  };
  readonly checked: string;
}

const sourceOf = (
  view: View,
  sources: readonly { readonly title: string; readonly url: string; readonly publisher: string }[],
): RecordEmbed['source'] => {
  const { embeds: words } = view.words;
  const [first, ...others] = sources;
  return (
    first && {
      href: first.url,
      title: first.title,
      publisher: fill(words.source, { publisher: first.publisher }),
      ...(others.length === 0 ? {} : { more: counted(view, words.moreSources, others.length) }),
    }
  );
};

/** The card of a law, commitment or audit. Throws where there is no such record. */
export const recordEmbed = (view: View, target: Extract<EmbedTarget, { kind: 'record' }>): RecordEmbed => {
  const { table, rows } = trackerRows(view, target.type);
  const row = rows.find(({ id }) => id === target.id);
  if (row === undefined) throw new Error(`There is no ${target.type} "${target.id}".`);
  const { record } = row.of;
  const { words } = view;
  const title = titleOf(view, record);
  const identifier = record.type === 'law' ? record.identifier : undefined;
  const source = sourceOf(view, record.sources);
  return {
    kind: 'record',
    frame: embedFrame(
      view,
      identifier === undefined ? title : `${identifier}: ${plain(title)}`,
      pagePath(view, target),
    ),
    type: words.typeNames[target.type],
    ...(identifier === undefined ? {} : { identifier }),
    title,
    ...(record.gist === undefined ? {} : { gist: translationOf(view, record).text('gist', record.gist) }),
    facts: row.cells.flatMap((cell, at) => {
      const column = table.columns[at];
      // The first names the record; the day of the check stands below.
      if (column === undefined || at === 0 || column.key === 'checkedOn' || cell.text === '—') return [];
      return [{ term: column.label, cell }];
    }),
    ...(source === undefined ? {} : { source }),
    checked:
      (record.type === 'law' ? repealNote(view, view.site.legalStates.get(record.id)) : undefined) ??
      fill(words.certainty.checkedNote, dateGaps(view, record.checkedOn)),
  };
};

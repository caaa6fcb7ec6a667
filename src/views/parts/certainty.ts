import type { Archive, Stored } from '#model/archive.ts';
import type { Source } from '#model/parts/source.ts';

import { timeOf } from '#views/format/date.ts';
import { type Said, translationOf } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { sourceLink } from './sources.ts';

type Sourced = Stored &
  Pick<
    Archive['laws']['all'][number],
    'confidence' | 'extent' | 'doubts' | 'alternatives' | 'checkedOn' | 'sources'
  >;

export interface CertaintyView {
  readonly facts: readonly { readonly term: Said; readonly value: Said; readonly datetime?: string }[];
  readonly doubts: readonly { readonly field: Said; readonly why: Said }[];
  readonly alternatives: readonly {
    readonly field: Said;
    readonly value: Said;
    readonly source?: { readonly href: string; readonly text: Said };
  }[];
}

/** The name of a field for a reader: its word in the interface, for a part of a field that of the whole. */
const fieldName = (view: View, field: string): string => {
  const { fields, certainty } = view.words;
  const root = field.split(/[.[ ]/)[0] as string;
  if (field === '*' || field === '') return certainty.record;
  return (fields as Record<string, string>)[root] ?? fields.unnamed;
};

/** How sure a record is, in words: what was seen, what is doubted, what else was published. */
export const certaintyOf = (view: View, record: Sourced): CertaintyView => {
  const { certainty } = view.words;
  const translated = translationOf(view, record);
  const checked = timeOf(view, record.checkedOn);
  return {
    facts: [
      { term: certainty.confidence, value: certainty.confidences[record.confidence] },
      ...(record.extent === undefined
        ? []
        : [{ term: certainty.extent, value: certainty.extents[record.extent] }]),
      { term: certainty.checkedOn, value: checked.text, datetime: checked.datetime },
    ],
    doubts: (record.doubts ?? []).map((doubt) => ({
      field: fieldName(view, doubt.field),
      why: translated.item('doubts', doubt, 'why', doubt.why),
    })),
    alternatives: (record.alternatives ?? []).map((alternative) => {
      const source = sourceLink(record.sources as readonly Source[], alternative.source);
      return {
        field: fieldName(view, alternative.field),
        value: translated.item('alternatives', alternative, 'value', alternative.value),
        ...(source ? { source } : {}),
      };
    }),
  };
};

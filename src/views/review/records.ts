import type { Stored } from '#model/archive.ts';
import type { RecordDifference } from '#model/history.ts';
import type { MarkdownType } from '#model/record-types.ts';

import { firstChanges } from '#views/history/section.ts';
import { shortened } from '#views/history/shorten.ts';
import type { ToldChange } from '#views/history/told-change.ts';
import { toldVersion } from '#views/history/told-version.ts';
import { collectionOf, recordHref } from '#views/links.ts';
import { plain, titleOf } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { groupOf, type ReviewGroup, type ReviewLine } from './review.ts';

/** How many changes are told of one record, and how long a title and a value may be. */
const told = { changes: 8, title: 160, value: 120 };

const changeText = (view: View, { field, before, after, says, isList }: ToldChange): string => {
  const { gains, loses } = view.words.changes;
  const [was, is] = [before, after].map((each) => each && plain(each.text));
  if (says !== undefined) return `${field}: ${says}`;
  if (!isList && was !== undefined && is !== undefined) return `${field}: ${was} → ${is}`;
  const parts = [
    ...(was === undefined ? [] : [`${loses} ${was}`]),
    ...(is === undefined ? [] : [`${gains} ${is}`]),
  ];
  return `${field}: ${parts.join('; ')}`;
};

const partsOf = ({ key }: RecordDifference): { type: MarkdownType; id: string } => {
  const [type = '', id = ''] = key.split('/');
  return { type: type as MarkdownType, id };
};

const changesOf = (
  view: View,
  difference: RecordDifference,
  record: Stored | undefined,
): readonly string[] => {
  if (difference.kind !== 'changed') return [];
  const { type } = partsOf(difference);
  const { changes, more } = firstChanges(
    view,
    toldVersion(view, type, record, difference, told.value),
    told.changes,
  );
  return [...changes.map((each) => changeText(view, each)), ...(more === undefined ? [] : [more])];
};

const lineOf = (before: View | undefined, now: View, difference: RecordDifference): ReviewLine => {
  const { type, id } = partsOf(difference);
  const record = collectionOf(now, type).get(id);
  const [view, found] = record ? [now, record] : [before, before && collectionOf(before, type).get(id)];
  const title = view && found ? plain(titleOf(view, found)) : id;
  return {
    name: `${now.words.typeNames[type]}: ${shortened(title, told.title)}`,
    ...(record ? { address: recordHref(now, record) } : {}),
    details: changesOf(now, difference, record),
  };
};

/** The records that come, change and go, each by its title and the address of its page. */
export const recordGroups = (
  before: View | undefined,
  now: View,
  differences: readonly RecordDifference[],
): readonly ReviewGroup[] =>
  (['added', 'changed', 'removed'] as const).flatMap((kind) =>
    groupOf(
      now.words.review[kind],
      differences.filter((each) => each.kind === kind).map((each) => lineOf(before, now, each)),
    ),
  );

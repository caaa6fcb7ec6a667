import type { Stored } from '#model/archive.ts';
import type { FieldChange, RecordVersion } from '#model/history.ts';
import { isGroup } from '#model/parts/group.ts';
import { type MarkdownType, markdownTypes } from '#model/record-types.ts';

import { originalLanguage } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { type ToldChange, toldChange, translationTold } from './told-change.ts';

const placeOf = ({ path }: FieldChange): string => JSON.stringify(path);

const overlaid = (own: unknown, translated: unknown): unknown =>
  isGroup(own) && isGroup(translated) ? { ...own, ...translated } : (translated ?? own);

/** The same change as its translation tells it: the texts of that, and what is not translated of the record itself. */
const inTranslation = (own: FieldChange, translated: FieldChange): FieldChange => ({
  ...translated,
  ...(own.before === undefined ? {} : { before: overlaid(own.before, translated.before) }),
  ...(own.after === undefined ? {} : { after: overlaid(own.after, translated.after) }),
});

/** An id that a member got only tells it from others. */
const isId = ({ path }: FieldChange): boolean => path.length > 2 && path.at(-1) === 'id';

/** What a reader of the page's language is told of: each place once, in that language where it changed there. */
const changesFor = (view: View, changes: readonly FieldChange[]): readonly FieldChange[] => {
  const written = changes.filter(({ language }) => language === undefined);
  const own = written.every(isId) ? written : written.filter((each) => !isId(each));
  const translated = new Map(
    changes
      .filter((each) => each.language === view.language && each.path.length > 0 && !isId(each))
      .map((each) => [placeOf(each), each]),
  );
  const places = new Set(own.map(placeOf));
  return [
    ...own.map((each) => {
      const other = translated.get(placeOf(each));
      return other ? inTranslation(each, other) : each;
    }),
    ...[...translated].filter(([place]) => !places.has(place)).map(([, each]) => each),
  ];
};

/** Languages of which only that they changed is told: all others, and the page's own where it came or went as a whole. */
const languagesFor = (view: View, changes: readonly FieldChange[]): ReadonlyMap<string, FieldChange> => {
  const found = new Map<string, FieldChange>();
  for (const change of changes) {
    const { language, path } = change;
    if (language === undefined || (language === view.language && path.length > 0)) continue;
    if (path.length === 0 || !found.has(language)) found.set(language, change);
  }
  return found;
};

/** In the order of the fields of a record, then its body and its observations. */
const inOrder = (type: MarkdownType): ((a: FieldChange, b: FieldChange) => number) => {
  const keys = [...Object.keys(markdownTypes[type].schema.shape), 'body', 'observations'];
  const place = ({ path: [key = ''] }: FieldChange): number => keys.indexOf(key);
  return (a, b) => place(a) - place(b);
};

/**
 * What a version changed, in plain words of the page's language: each of its fields once, then the other languages in which something
 * changed too. Values are cut to `most` characters.
 */
export const toldVersion = (
  view: View,
  type: MarkdownType,
  record: Stored | undefined,
  { changes }: Pick<RecordVersion, 'changes'>,
  most: number,
): readonly ToldChange[] => {
  const told = changesFor(view, changes);
  return [
    ...[...told].sort(inOrder(type)).map((change) => toldChange(view, type, record, change, most)),
    ...[...languagesFor(view, changes)]
      .filter(([language]) => language !== originalLanguage(view))
      .map(([language, change]) => translationTold(view, language, change, told.length === 0)),
  ];
};

import { fill, wordsOf } from '#i18n/words.ts';
import type { Stored } from '#model/archive.ts';
import type { FieldChange } from '#model/history.ts';
import { isGroup } from '#model/parts/group.ts';
import { type MarkdownType, markdownTypes } from '#model/record-types.ts';

import { counted, numberWords } from '#views/format/number.ts';
import { plain } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { placeNames } from './field-name.ts';
import { stepsOf } from './field-path.ts';
import { valueWords } from './group-words.ts';
import { shortened, shortenedTogether } from './shorten.ts';
import type { Told } from './value-words.ts';

/** A change in plain words: what it is of, what was there, what is; or a sentence where there are no values to show. */
export interface ToldChange {
  readonly field: string;
  readonly before?: Told;
  readonly after?: Told;
  readonly says?: string;
  /** Both sides are parts of a list: what left it and what came to it. */
  readonly isList?: true;
}

const withText = (told: Told, text: string): Told => ({
  ...told,
  text: typeof told.text === 'string' ? text : { ...told.text, text },
});

const cut = (told: Told, most: number): Told => withText(told, shortened(plain(told.text), most));

/** Members of a list of plain values that the other version has not. */
const without = (list: readonly unknown[], other: readonly unknown[]): readonly unknown[] => {
  const left = other.map(String);
  return list.filter((each) => {
    const at = left.indexOf(String(each));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

const rowsOf = (value: unknown): number =>
  isGroup(value) && typeof value['rows'] === 'number' ? value['rows'] : 0;

/** What is told of a table whose rows are not told one by one. */
const rowsTold = (view: View, { before, after }: FieldChange): Partial<ToldChange> => {
  const { rows, rowsTold: words } = view.words.changes;
  if (isGroup(after) && after['added'] !== undefined) {
    const count = (value: unknown): string => numberWords(view, Number(value));
    return {
      says: fill(words, {
        added: count(after['added']),
        changed: count(after['changed']),
        removed: count(after['removed']),
        before: count(rowsOf(before)),
        after: count(after['rows']),
      }),
    };
  }
  const told = (value: unknown) => ({ text: counted(view, rows, rowsOf(value)) });
  return {
    ...(before === undefined ? {} : { before: told(before) }),
    ...(after === undefined ? {} : { after: told(after) }),
  };
};

const valuesTold = (
  view: View,
  type: MarkdownType,
  { path, before, after, language }: FieldChange,
  most: number,
): Partial<ToldChange> => {
  const steps = stepsOf(markdownTypes[type].schema, path);
  const last = steps.at(-1);
  // A member is told as its list tells members.
  const key = last?.isMember ? (steps.at(-2)?.key ?? '') : (last?.key ?? '');
  const told = (value: unknown): Told => valueWords(view, key, last?.schema, value, language);
  if (Array.isArray(before) && Array.isArray(after)) {
    const [lost, gained] = [without(before, after), without(after, before)];
    return {
      isList: true,
      ...(lost.length > 0 ? { before: cut(told(lost), most) } : {}),
      ...(gained.length > 0 ? { after: cut(told(gained), most) } : {}),
    };
  }
  const [was, is] = [before, after].map((value) => (value === undefined ? undefined : told(value)));
  if (was && is) {
    const [older, newer] = shortenedTogether(plain(was.text), plain(is.text), most);
    return { before: withText(was, older), after: withText(is, newer) };
  }
  return { ...(was ? { before: cut(was, most) } : {}), ...(is ? { after: cut(is, most) } : {}) };
};

/** The name of a language as the page writes it. */
const languageName = (view: View, language: string): string =>
  new Intl.DisplayNames(view.language, { type: 'language' }).of(language) ??
  wordsOf(language, view.site.archive.words).language;

/** That another language of the record changed, alone or too, or came or went. */
export const translationTold = (
  view: View,
  language: string,
  change: FieldChange,
  isAlone: boolean,
): ToldChange => {
  const { words } = view;
  const field = fill(words.changes.translation, { language: languageName(view, language) });
  if (change.path.length !== 0)
    return { field, says: isAlone ? words.changes.bodyChanged : words.changes.translationChanged };
  if (change.before === undefined && change.after === undefined) return { field, says: words.changes.unread };
  return { field, says: change.before === undefined ? words.changes.gains : words.changes.loses };
};

const slug = /^[a-z][a-z0-9-]*$/;

/** Whether the name of a member adds nothing for a reader to what is told of the whole member. */
const isTold = (name: string, told: Told): boolean => {
  const said = new Set(plain(told.text).split(/[\s,;·]+/));
  const words = name.split(/[\s,;·]+/);
  return slug.test(name) || (words.length > 1 && words.every((word) => said.has(word)));
};

/** The names of a place, without that of a member which came or went whole and says its name itself. */
const namesFor = (names: readonly string[], { before, after }: Partial<ToldChange>, isMember: boolean) => {
  const told = before ?? after;
  const isWhole = isMember && (before === undefined) !== (after === undefined);
  return isWhole && told && isTold(names.at(-1) ?? '', told) ? names.slice(0, -1) : names;
};

/**
 * A change in plain words of the page's language. `record` is the record as it is today, if it is still there; values longer than
 * `most` characters are cut, to where they differ.
 */
export const toldChange = (
  view: View,
  type: MarkdownType,
  record: Stored | undefined,
  change: FieldChange,
  most: number,
): ToldChange => {
  const { changes: words } = view.words;
  const { path, before, after } = change;
  if (path.length === 0) return { field: words.record, says: words.unread };
  const { schema } = markdownTypes[type];
  const names = placeNames(view, schema, path, record);
  const field = shortened(names.join(' › '), most);
  if (path[0] === 'body') return { field, says: words.bodyChanged };
  if (before === undefined && after === undefined) return { field, says: words.unread };
  const isRows = type === 'statistic' && path[0] === 'observations';
  if (isRows && path.length === 1) return { field, ...rowsTold(view, change) };
  const values = valuesTold(view, type, change, most);
  const isMember = !isRows && stepsOf(schema, path).at(-1)?.isMember === true;
  return { field: shortened(namesFor(names, values, isMember).join(' › '), most), ...values };
};

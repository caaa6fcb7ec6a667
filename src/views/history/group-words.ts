import { Due } from '#model/due.ts';
import { type Group, isGroup } from '#model/parts/group.ts';

import { dueWords } from '#views/parts/due.ts';
import { plain, type Said } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { membersOf, type Schema, stepsOf } from './field-path.ts';
import { plainValue, type Told } from './value-words.ts';

/** What says most of a group in few words, best first; the first two that it has stand for it. */
const telling = [
  'on',
  'from',
  'type',
  'field',
  'rating',
  'outcome',
  'status',
  'law',
  'institution',
  'class',
  'audit',
  'recommendation',
  'title',
  'name',
  'label',
  'statement',
  'text',
  'what',
  'subject',
  'note',
  'why',
  'gist',
  'role',
  'commitment',
  'measure',
  'value',
  'unit',
  'source',
  'page',
];

/** Words side by side; of one language where they are. */
export const joined = (parts: readonly Said[], between: string): Said => {
  const text = parts.map(plain).join(between);
  const languages = new Set(parts.map((part) => (typeof part === 'string' ? '' : part.lang)));
  const [lang = ''] = languages;
  return languages.size === 1 && lang !== '' ? { text, lang } : text;
};

/** A group in few words: a deadline as deadlines are told, else by what says most of it. */
const groupWords = (
  view: View,
  key: string,
  schema: Schema | undefined,
  group: Group,
  language: string | undefined,
): Told => {
  const due = key === 'due' ? Due.safeParse(group) : undefined;
  if (due?.success) return { text: dueWords(view, due.data) };
  const known = telling.filter((each) => group[each] !== undefined);
  const keys = (known.length > 0 ? known : Object.keys(group)).slice(0, 2);
  const told = keys.map((each) => {
    const [step] = schema ? stepsOf(schema, [each]) : [];
    return valueWords(view, each, step?.schema, group[each], language);
  });
  return told.length === 1
    ? (told[0] as Told)
    : {
        text: joined(
          told.map(({ text }) => text),
          ' · ',
        ),
      };
};

/** Any value of a record in words; of a list its members. */
export const valueWords = (
  view: View,
  key: string,
  schema: Schema | undefined,
  value: unknown,
  language?: string,
): Told => {
  if (Array.isArray(value)) {
    const members = schema && membersOf(schema);
    const told = value.map((each) => valueWords(view, key, members, each, language));
    return told.length === 1
      ? (told[0] as Told)
      : {
          text: joined(
            told.map(({ text }) => text),
            '; ',
          ),
        };
  }
  return isGroup(value)
    ? groupWords(view, key, schema, value, language)
    : plainValue(view, key, schema, value, language);
};

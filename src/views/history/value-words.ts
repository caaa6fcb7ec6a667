import type { Entry, Stored } from '#model/archive.ts';
import { type MarkdownType, markdownTypeNames } from '#model/record-types.ts';
import { metaOf } from '#model/shape.ts';

import { dateWords } from '#views/format/date.ts';
import { numberWords } from '#views/format/number.ts';
import { collectionOf, recordHref } from '#views/links.ts';
import { codeWords } from '#views/parts/code.ts';
import { placeFact } from '#views/parts/facts.ts';
import { originalLanguage, type Said, sayLocal, shortInstitution, shortLaw, titleOf } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { isTranslated, type Schema } from './field-path.ts';

/** A value as a reader reads it; a record of the portal leads to its page. */
export interface Told {
  readonly text: Said;
  readonly href?: string;
}

/** Choices that the software names, by the field they stand in. */
const choices = (view: View): Readonly<Record<string, Readonly<Record<string, unknown>>>> => {
  const { words } = view;
  return {
    strength: words.strengths,
    response: words.responses,
    scope: words.scopes,
    confidence: words.certainty.confidences,
    extent: words.certainty.extents,
    status: words.updateStatuses,
    outcome: words.outcomes,
    qualifier: words.qualifiers,
    comparator: words.commitment.comparators,
    frequency: words.statistic.frequencies,
    type: words.relations.outgoing,
    field: words.fields,
  };
};

const dateFields = /^(?:on|from|to|until|by|periodStart|periodEnd|effectiveUntil)$|On$/;
const date = /^\d{4}(?:-\d\d){0,2}$/;

const isType = (name: string | undefined): name is MarkdownType =>
  name !== undefined && (markdownTypeNames as readonly string[]).includes(name);

const shortName = (view: View, record: Stored): Said => {
  if (record.type === 'law') return shortLaw(view, record as Entry<'law'>);
  if (record.type === 'institution') return shortInstitution(view, record as Entry<'institution'>);
  return titleOf(view, record);
};

/** The record that an id in a field of this schema names, as a link; the id where there is no such record any more. */
const referred = (view: View, refers: string, id: string): Told => {
  if (refers === 'jurisdiction') return placeFact(view, id);
  const record = isType(refers) ? collectionOf(view, refers).get(id) : undefined;
  return record ? { text: shortName(view, record), href: recordHref(view, record) } : { text: id };
};

/** A text in the words of a record: `language` is that of the translation it stands in, if any. */
const written = (
  view: View,
  text: string,
  isOfALanguage: boolean,
  language = originalLanguage(view),
): Said => (isOfALanguage && language !== view.language ? { text, lang: language } : text);

/** A value that is no list and no group, in words: codes by their labels, ids as links, dates as dates. */
export const plainValue = (
  view: View,
  key: string,
  schema: Schema | undefined,
  value: unknown,
  language?: string,
): Told => {
  const meta = schema ? metaOf(schema) : {};
  if (typeof value === 'boolean') return { text: value ? view.words.changes.yes : view.words.changes.no };
  if (typeof value === 'number') return { text: numberWords(view, value) };
  const text = String(value).trim();
  if (meta.refers) return referred(view, meta.refers, text);
  if (meta.codes) return { text: codeWords(view, meta.codes, text) };
  const level = meta.level ? view.site.levels.get(text) : undefined;
  if (level) return { text: sayLocal(view, level.level.label) };
  const choice = choices(view)[key]?.[text];
  if (typeof choice === 'string') return { text: choice };
  if (date.test(text) && dateFields.test(key)) return { text: dateWords(view, text) };
  return { text: written(view, text, isTranslated(schema) || key === 'quote', language) };
};

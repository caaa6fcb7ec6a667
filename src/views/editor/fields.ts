import type { z } from 'zod';

import { type FieldKind, fieldKindOf, isOptional } from '#model/field-kind.ts';
import { markdownTypes, type MarkdownType } from '#model/record-types.ts';
import { fieldsOf, itemOf, metaOf, shapeOf } from '#model/shape.ts';

import { fieldWord } from '#views/history/field-name.ts';
import { originalLanguage } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { type Choice, listedChoices, namedChoices } from './choices.ts';
import { loneWords } from './form.ts';

/** How a field is asked for, as Sveltia CMS names its settings. */
interface Settings {
  readonly widget: string;
  readonly fields?: readonly Field[];
  readonly types?: readonly {
    readonly name: string;
    readonly label: string;
    readonly fields: readonly Field[];
  }[];
  readonly options?: readonly Choice[];
  readonly [setting: string]: unknown;
}

/** A field of a form. */
export interface Field extends Settings {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required: boolean | readonly string[];
  /** Set where a translation has the field too. */
  readonly i18n?: true;
}

/** A field of the schema on its way into a form. */
interface Asked {
  readonly key: string;
  readonly schema: z.ZodType;
  /** The same field in a translation, which holds texts alone; undefined where it has none. */
  readonly text: z.ZodType | undefined;
}

const meaningOf = (view: View, schema: z.ZodType): string => {
  const { es = '', description = '' } = metaOf(schema);
  return view.language === 'en' ? description : es;
};

/** The word for a field, and its meaning where that says more. */
const named = (view: View, { key, schema }: Asked, parent: string | undefined) => {
  const meaning = meaningOf(view, schema);
  const label = fieldWord(view, key, parent) ?? (meaning.replace(/[.;:].*$/s, '') || key);
  return { label, ...(meaning === '' || meaning === `${label}.` ? {} : { hint: meaning }) };
};

/** Patterns that a form tells at once; what they let through and the schema does not is told on saving. */
const rulePatterns: Readonly<Record<string, string>> = {
  'date-impossible': '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
  'source-address': '^https?://\\S+$',
};

const textSettings = (view: View, asked: Asked, kind: FieldKind & { kind: 'text' }): Settings => {
  const { patterns } = view.words.editor;
  const { translatable } = metaOf(asked.schema);
  const messages: Readonly<Record<string, string>> = patterns;
  const [pattern, message] =
    kind.rule !== undefined && kind.rule in rulePatterns
      ? [rulePatterns[kind.rule], messages[kind.rule]]
      : [kind.pattern, patterns.form];
  return {
    // What is translated is a sentence or more; a line of one row would hide most of it on a phone.
    widget: translatable ? 'text' : 'string',
    ...(translatable ? {} : { use_emoji_autocomplete: false }),
    ...(pattern === undefined ? {} : { pattern: [pattern, message] }),
    ...(kind.most === undefined ? {} : { maxlength: kind.most }),
  };
};

const relation = (refers: MarkdownType): Settings => {
  const shown = 'title' in markdownTypes[refers].schema.shape ? 'title' : 'name';
  return {
    widget: 'relation',
    collection: markdownTypes[refers].folder,
    value_field: '{{slug}}',
    display_fields: [shown],
    search_fields: [shown],
    dropdown_threshold: 0,
  };
};

/** A choice from a list of the portal, or of one of its records; undefined for a field that points to neither. */
const pointing = (view: View, schema: z.ZodType): Settings | undefined => {
  const options = listedChoices(view, schema);
  if (options) return { widget: 'select', options };
  const { refers } = metaOf(schema);
  return refers !== undefined && refers in markdownTypes ? relation(refers as MarkdownType) : undefined;
};

/** How an item of a list is told while it is folded: by what tells it from the others, and its first text. */
const summaryOf = (fields: readonly Field[]): string => {
  const telling = fields.find(({ widget, required }) => widget !== 'object' && widget !== 'list' && required);
  const text = fields.find(({ widget }) => widget === 'text');
  const parts = [telling, text].filter((each) => each !== undefined).map(({ name }) => `{{fields.${name}}}`);
  return [...new Set(parts)].join(' · ');
};

const listSettings = (view: View, { key, text }: Asked, item: z.ZodType): Settings => {
  const inItem = text && itemOf(text);
  const pointed = pointing(view, item);
  if (pointed) return { ...pointed, multiple: true };
  const kind = fieldKindOf(item);
  if (kind.kind === 'choice')
    return { widget: 'select', multiple: true, options: namedChoices(view, key, item, kind.values) };
  if (kind.kind === 'group') {
    const fields = fieldsIn(view, kind.fields, inItem, key);
    return { widget: 'list', collapsed: 'auto', summary: summaryOf(fields), fields };
  }
  if (kind.kind === 'either')
    return { widget: 'list', collapsed: 'auto', ...typed(view, key, kind.options, inItem) };
  return { widget: 'list' };
};

/** Alternatives that tell themselves apart by `kind`, each with the fields of its own. */
const typed = (view: View, key: string, options: readonly z.ZodType[], text: z.ZodType | undefined) => ({
  typeKey: 'kind',
  types: options.map((option) => {
    const { kind: name, ...shape } = shapeOf(option) ?? {};
    if (!name) throw new Error(`The alternatives of "${key}" do not tell themselves apart by "kind".`);
    const kind = fieldKindOf(name);
    const [choice] = namedChoices(view, 'kind', name, kind.kind === 'choice' ? kind.values : []);
    if (!choice) throw new Error(`An alternative of "${key}" has no name.`);
    return { name: choice.value, label: choice.label, fields: fieldsIn(view, shape, text, key) };
  }),
});

const eitherSettings = (view: View, asked: Asked, options: readonly z.ZodType[]): Settings => {
  const words = loneWords(asked.schema);
  const item = options.map(itemOf).find((each) => each !== undefined);
  const listed = item && listedChoices(view, item);
  if (words.length === 0 || !listed)
    return { widget: 'object', ...typed(view, asked.key, options, asked.text) };
  const named = namedChoices(view, asked.key, asked.schema, words);
  return { widget: 'select', multiple: true, options: [...named, ...listed] };
};

const settingsOf = (view: View, asked: Asked): Settings => {
  const { key, schema } = asked;
  const pointed = pointing(view, schema);
  if (pointed) return pointed;
  const kind = fieldKindOf(schema);
  switch (kind.kind) {
    case 'text':
      return textSettings(view, asked, kind);
    case 'choice':
      return { widget: 'select', options: namedChoices(view, key, schema, kind.values) };
    case 'number':
      return {
        widget: 'number',
        value_type: kind.whole ? 'int' : 'float',
        ...(kind.least === undefined ? {} : { min: kind.least }),
        ...(kind.most === undefined ? {} : { max: kind.most }),
        ...(kind.whole ? {} : { step: 0.01 }),
      };
    case 'yes-no': {
      const { yes, no } = view.words.changes;
      return {
        widget: 'select',
        options: [
          { value: 'true', label: yes },
          { value: 'false', label: no },
        ],
      };
    }
    case 'named-texts':
      return { widget: 'keyvalue' };
    case 'group':
      return { widget: 'object', collapsed: 'auto', fields: fieldsIn(view, kind.fields, asked.text, key) };
    case 'list':
      return listSettings(view, asked, kind.item);
    case 'either':
      return eitherSettings(view, asked, kind.options);
  }
};

/** The fields of a form for a group of a record: `texts` is the same group in a translation, `parent` the field it stands in. */
export const fieldsIn = (
  view: View,
  shape: Readonly<Record<string, z.ZodType>>,
  texts: z.ZodType | undefined,
  parent?: string,
): readonly Field[] => {
  const translated = texts ? (fieldsOf(texts, {}) ?? {}) : {};
  return Object.entries(shape).map(([key, schema]) => {
    const asked = { key, schema, text: translated[key] };
    const isTranslated = asked.text !== undefined && view.site.archive.portal.languages.length > 1;
    return {
      name: key,
      ...named(view, asked, parent),
      ...settingsOf(view, asked),
      required: isOptional(schema) ? false : isTranslated ? [originalLanguage(view)] : true,
      ...(isTranslated ? { i18n: true as const } : {}),
    };
  });
};

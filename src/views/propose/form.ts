import type { z } from 'zod';

import { sectionRecords } from '#model/archive.ts';
import { type FieldKind, fieldKindOf } from '#model/field-kind.ts';
import { isProposable } from '#model/proposal/proposable.ts';
import { correctedTypes, proposedTypes } from '#model/proposal/proposal.ts';
import { type MarkdownType, markdownTypes } from '#model/record-types.ts';
import { itemOf, metaOf, shapeOf } from '#model/shape.ts';
import type { Choice } from '#views/editor/choices.ts';
import { type Field, fieldsIn } from '#views/editor/fields.ts';
import { loneWords } from '#views/editor/form.ts';
import { sectionOf } from '#views/links.ts';
import { plain, sayLocal, titleOf } from '#views/said.ts';
import type { View } from '#views/site.ts';

import type { Ask, AskedField, ProposeForm } from './asked.ts';

/** The lists of a form, each kept once under a name. */
type Lists = ReturnType<typeof newLists>;

const newLists = () => {
  const names = new Map<string, string>();
  return {
    nameOf: (choices: readonly Choice[]): string => {
      const key = JSON.stringify(choices);
      const name = names.get(key) ?? `${names.size + 1}`;
      names.set(key, name);
      return name;
    },
    all: () =>
      Object.fromEntries([...names].map(([key, name]) => [name, JSON.parse(key) as readonly Choice[]])),
  };
};

const recordChoices = (view: View, folder: string): readonly Choice[] =>
  sectionRecords(view.site.archive)
    .filter(({ type }) => markdownTypes[type].folder === folder)
    .map((record) => ({ value: record.id, label: plain(titleOf(view, record)) }))
    .sort((a, b) => a.label.localeCompare(b.label, view.language));

const isRecords = (folder: unknown): folder is string =>
  correctedTypes.some((type) => markdownTypes[type].folder === folder);

/** A field that is chosen from a list; a list of pages, which nobody corrects here, gives none. */
const chosen = (
  { widget, options, multiple, collection }: Field,
  schema: z.ZodType,
  lists: Lists,
): Ask | undefined => {
  const list =
    widget === 'relation'
      ? isRecords(collection)
        ? collection
        : undefined
      : lists.nameOf((options ?? []).map(({ value, label }) => ({ value, label })));
  if (list === undefined) return undefined;
  if (multiple !== true)
    return { kind: 'choice', list, ...(fieldKindOf(schema).kind === 'yes-no' ? { isYesNo: true } : {}) };
  const alone = fieldKindOf(schema).kind === 'either' ? loneWords(schema) : [];
  return { kind: 'choices', list, ...(alone.length === 0 ? {} : { alone }) };
};

const shapeIn = (kind: FieldKind): Readonly<Record<string, z.ZodType>> => {
  if (kind.kind === 'group') return kind.fields;
  return kind.kind === 'list' ? shapeIn(fieldKindOf(kind.item)) : {};
};

const kindsOf = (kind: FieldKind): readonly z.ZodType[] =>
  kind.kind === 'either' ? kind.options : kind.kind === 'list' ? kindsOf(fieldKindOf(kind.item)) : [];

const alternative = (kind: FieldKind, name: string): Readonly<Record<string, z.ZodType>> => {
  const found = kindsOf(kind).find((option) => shapeOf(option)?.['kind']?.safeParse(name).success);
  const { kind: _kind, ...shape } = (found && shapeOf(found)) ?? {};
  return shape;
};

const askOf = (field: Field, schema: z.ZodType, lists: Lists): Ask | undefined => {
  const { widget, fields, types, pattern, maxlength } = field;
  const kind = fieldKindOf(schema);
  const item = itemOf(schema);
  if (metaOf(schema).sourceKey) return { kind: 'source' };
  if (item && metaOf(item).sourceKey) return { kind: 'sources' };
  if (widget === 'select' || widget === 'relation') return chosen(field, schema, lists);
  if (types)
    return {
      kind: 'kinds',
      isList: widget === 'list',
      kinds: types.map(({ name, label, fields: own }) => ({
        name,
        label,
        fields: askedFields(own, alternative(kind, name), lists),
      })),
    };
  if (fields)
    return {
      kind: widget === 'list' ? 'members' : 'group',
      fields: askedFields(fields, shapeIn(kind), lists),
    };
  if (widget === 'list') return { kind: 'lines' };
  if (kind.kind === 'number') {
    const { kind: _kind, ...bounds } = kind;
    return { kind: 'number', ...bounds };
  }
  if (kind.kind !== 'text') return undefined;
  return {
    kind: widget === 'text' ? 'text' : 'line',
    ...(kind.rule === 'date-impossible' ? { isDate: true } : {}),
    ...(Array.isArray(pattern) ? { pattern: [String(pattern[0]), String(pattern[1])] } : {}),
    ...(typeof maxlength === 'number' ? { most: maxlength } : {}),
  };
};

const askedFields = (
  fields: readonly Field[],
  shape: Readonly<Record<string, z.ZodType>>,
  lists: Lists,
): readonly AskedField[] =>
  fields.flatMap((field): readonly AskedField[] => {
    const { name: key, label, hint, required } = field;
    const schema = shape[key];
    if (!schema || !isProposable(schema)) return [];
    const ask = askOf(field, schema, lists);
    const isEmpty = ask && 'fields' in ask && ask.fields.length === 0;
    if (!ask || isEmpty) return [];
    return [{ key, label, ...(hint === undefined ? {} : { hint }), required: required !== false, ask }];
  });

const guardOf = (view: View): ProposeForm['guard'] => {
  const { portal, jurisdictions, glossary } = view.site.archive;
  const texts = (value: string | Readonly<Record<string, string>>): readonly string[] =>
    typeof value === 'string' ? [value] : Object.values(value);
  return {
    country: portal.country.slice(0, 2),
    places: jurisdictions.all.map(({ name }) => plain(sayLocal(view, name))),
    terms: [
      ...texts(portal.policy),
      ...Object.values(portal.codes).flatMap((codes) => codes.flatMap(({ label }) => texts(label))),
      ...glossary.flatMap(({ term }) => texts(term)),
    ],
    helplines: portal.helplines.flatMap(({ number, dial }) => [
      number,
      ...(dial === undefined ? [] : [dial]),
    ]),
  };
};

/**
 * What readers are asked for in the language of the view: made from the forms of the editor, which come from the schemas, without what
 * only the keepers of the records say and without ids. A field that a schema gains is asked for without another line.
 */
export const proposeForm = (view: View): ProposeForm => {
  const lists = newLists();
  const types = correctedTypes.map((type) => {
    const { folder, schema } = markdownTypes[type];
    const shape: Readonly<Record<string, z.ZodType>> = schema.shape;
    const fields = askedFields(fieldsIn(view, shape, undefined), shape, lists);
    const title = view.words.sectionTitles[sectionOf[type]];
    return [folder, { type, name: view.words.typeNames[type], title, fields }] as const;
  });
  const folderOf = (type: MarkdownType): string => markdownTypes[type].folder;
  const records = correctedTypes
    .map(folderOf)
    .map((folder) => [folder, recordChoices(view, folder)] as const);
  return {
    types: Object.fromEntries(types),
    lists: { ...lists.all(), ...Object.fromEntries(records) },
    newTypes: proposedTypes.map(folderOf),
    guard: guardOf(view),
  };
};

import type { z } from 'zod';

import { fieldKindOf, isOptional } from '#model/field-kind.ts';
import type { Message } from '#model/issue.ts';
import type { RecordType } from '#model/parts/field.ts';
import { metaOf } from '#model/shape.ts';

/** A schema, for those who only hand it on. */
export type Schema = z.ZodType;

/** What is asked for one value, as its schema has it. A new field of the model is asked for without a change here. */
export type Question =
  | { readonly kind: 'text' }
  | { readonly kind: 'number' }
  | { readonly kind: 'boolean' }
  /** One of fixed values. */
  | { readonly kind: 'values'; readonly values: readonly string[] }
  /** A code of a list in portal.yaml. */
  | { readonly kind: 'code'; readonly list: string }
  /** The id of another record. */
  | { readonly kind: 'record'; readonly type: RecordType }
  /** A key of the record's own sources. */
  | { readonly kind: 'source' }
  /** A level of a method. */
  | { readonly kind: 'level' }
  | { readonly kind: 'group'; readonly fields: readonly Field[] }
  | { readonly kind: 'list'; readonly item: Question }
  /** A group that has one of several forms, told apart by its `kind`. */
  | { readonly kind: 'forms'; readonly forms: readonly { name: string; fields: readonly Field[] }[] }
  /** One of fixed values, or a list instead. */
  | { readonly kind: 'values-or-list'; readonly values: readonly string[]; readonly item: Question }
  /** Names with a value each, which the schema leaves open. */
  | { readonly kind: 'pairs' };

/** A question with the name and the meaning of its field. */
export interface Field {
  readonly key: string;
  readonly isRequired: boolean;
  readonly meaning: Message;
  readonly question: Question;
}

/** The fields that a group asks for, in the order of its schema. The first key of a form says which form it is, and is not among them. */
const fieldsIn = (shape: Readonly<Record<string, z.ZodType>>, without?: string): readonly Field[] =>
  Object.entries(shape)
    .filter(([key]) => key !== without)
    .map(([key, schema]) => {
      const { es = key, description: en = key } = metaOf(schema);
      return {
        key,
        isRequired: !isOptional(schema),
        meaning: { es, en },
        question: questionOf(schema),
      };
    });

const ofUnion = (options: readonly z.ZodType[]): Question => {
  const kinds = options.map(fieldKindOf);
  const forms = kinds.flatMap((kind) => {
    const form = kind.kind === 'group' && kind.fields['kind'] ? fieldKindOf(kind.fields['kind']) : undefined;
    return kind.kind === 'group' && form?.kind === 'choice'
      ? form.values.map((name) => ({ name, fields: fieldsIn(kind.fields, 'kind') }))
      : [];
  });
  if (forms.length > 0) return { kind: 'forms', forms };
  const list = kinds.find((kind) => kind.kind === 'list');
  const values = kinds.flatMap((kind) => (kind.kind === 'choice' ? kind.values : []));
  return list ? { kind: 'values-or-list', values, item: questionOf(list.item) } : { kind: 'text' };
};

/** What is asked for a value of `schema`, by its shape and its marks. */
export const questionOf = (schema: z.ZodType): Question => {
  const { refers, codes, sourceKey, level } = metaOf(schema);
  const kind = fieldKindOf(schema);
  switch (kind.kind) {
    case 'either':
      return ofUnion(kind.options);
    case 'group':
      return { kind: 'group', fields: fieldsIn(kind.fields) };
    case 'list':
      return { kind: 'list', item: questionOf(kind.item) };
    case 'choice':
      return { kind: 'values', values: kind.values };
    case 'number':
      return { kind: 'number' };
    case 'yes-no':
      return { kind: 'boolean' };
    case 'named-texts':
      return { kind: 'pairs' };
    case 'text':
      if (refers) return { kind: 'record', type: refers };
      if (codes) return { kind: 'code', list: codes };
      if (sourceKey) return { kind: 'source' };
      return { kind: level ? 'level' : 'text' };
  }
};

const asksForSource = (question: Question): boolean => {
  switch (question.kind) {
    case 'source':
      return true;
    case 'group':
      return question.fields.some((field) => asksForSource(field.question));
    case 'list':
      return asksForSource(question.item);
    default:
      return false;
  }
};

/**
 * The fields of a record in the order in which they are asked: those that its id is suggested from, then what is required, then
 * the rest. The sources come before a required field that points to one.
 */
export const inOrderOfAsking = (
  fields: readonly Field[],
  identifying: readonly string[],
): readonly Field[] => {
  const place = ({ key, isRequired, question }: Field): number => {
    if (identifying.includes(key)) return identifying.indexOf(key) - identifying.length;
    if (!isRequired) return 4;
    if (key === 'sources') return 2;
    return asksForSource(question) ? 3 : key === 'confidence' || key === 'checkedOn' ? 3 : 1;
  };
  return fields.toSorted((a, b) => place(a) - place(b));
};

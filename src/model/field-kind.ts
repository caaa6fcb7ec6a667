import type { z } from 'zod';

import { bare, itemOf, optionsOf, shapeOf } from './shape.ts';

/** What a field holds, in plain values: what a form needs to know to ask for it. */
export type FieldKind =
  /** `pattern` is a regular expression, `rule` the name of a refinement, `most` the longest length in characters. */
  | { readonly kind: 'text'; readonly pattern?: string; readonly rule?: string; readonly most?: number }
  /** One of a few values that the schema names. */
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  /** `least` and `most` are themselves allowed. */
  | { readonly kind: 'number'; readonly whole: boolean; readonly least?: number; readonly most?: number }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'group'; readonly fields: Readonly<Record<string, z.ZodType>> }
  /** `least` is how many items there must be. */
  | { readonly kind: 'list'; readonly item: z.ZodType; readonly least: number }
  /** Texts under names that nobody knows beforehand. */
  | { readonly kind: 'named-texts' }
  | { readonly kind: 'either'; readonly options: readonly z.ZodType[] };

interface Check {
  readonly check: string;
  readonly pattern?: RegExp;
  readonly maximum?: number;
  readonly minimum?: number;
  readonly params?: { readonly rule?: string };
}

interface Def {
  readonly type: string;
  readonly checks?: readonly { readonly _zod: { readonly def: Check } }[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
}

const defOf = (schema: z.ZodType): Def => bare(schema).def as unknown as Def;

const textKind = (checks: readonly Check[]): FieldKind => {
  const pattern = checks.find((each) => each.pattern)?.pattern?.source;
  const rule = checks.find((each) => each.params?.rule)?.params?.rule;
  const most = checks.find((each) => each.check === 'max_length' || each.check === 'length_equals')?.maximum;
  return {
    kind: 'text',
    ...(pattern === undefined ? {} : { pattern }),
    ...(rule === undefined ? {} : { rule }),
    ...(most === undefined ? {} : { most }),
  };
};

const bound = (name: 'least' | 'most', value: number | null | undefined) =>
  typeof value === 'number' && Math.abs(value) < Number.MAX_SAFE_INTEGER ? { [name]: value } : {};

const numberKind = (schema: z.ZodNumber): FieldKind => ({
  kind: 'number',
  whole: schema.format === 'safeint',
  ...bound('least', schema.minValue),
  ...bound('most', schema.maxValue),
});

/** Whether a field may be left out. */
export const isOptional = (schema: z.ZodType): boolean => schema.safeParse(undefined).success;

/** What the field holds. Throws on a schema of a kind that no record has yet: whoever adds one says here what a form asks for. */
export const fieldKindOf = (schema: z.ZodType): FieldKind => {
  const { type, checks = [], entries, values } = defOf(schema);
  const rules = checks.map(({ _zod }) => _zod.def);
  const options = optionsOf(schema);
  if (options) return { kind: 'either', options };
  const fields = shapeOf(schema);
  if (fields) return { kind: 'group', fields };
  const item = itemOf(schema);
  if (item) return { kind: 'list', item, least: rules.find(({ minimum }) => minimum)?.minimum ?? 0 };
  if (type === 'string') return textKind(rules);
  if (type === 'enum') return { kind: 'choice', values: Object.values(entries ?? {}) };
  if (type === 'literal') return { kind: 'choice', values: (values ?? []).map(String) };
  if (type === 'number') return numberKind(bare(schema) as z.ZodNumber);
  if (type === 'boolean') return { kind: 'yes-no' };
  if (type === 'record') return { kind: 'named-texts' };
  throw new Error(`No form knows what to ask for in a field of type "${type}".`);
};

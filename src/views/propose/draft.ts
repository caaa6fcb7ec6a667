import type { Proposal } from '#model/proposal/proposal.ts';

import { type Ask, type AskedField, isValues, type ProposeRecord, type Values } from './asked.ts';
import type { Part, Place } from './places.ts';

/** What somebody has filled in. Nothing in it says who. */
export interface Draft {
  /** The value of a record, by its path as JSON, and what it should be. */
  readonly changes: readonly { readonly path: string; readonly to: unknown }[];
  readonly members: readonly { readonly list: string; readonly values: Values }[];
  /** Of a record that is not there yet. */
  readonly values: Values;
  readonly why: string;
  readonly sources: readonly { readonly where: string; readonly page: string }[];
}

export const emptyDraft: Draft = {
  changes: [],
  members: [],
  values: {},
  why: '',
  sources: [{ where: '', page: '' }],
};

const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) ? value.length === 0 : isValues(value) && Object.keys(value).length === 0);

/** What was filled in, without what was left blank, however deep; undefined where nothing was. */
export const filledIn = (value: unknown): unknown => {
  const filled = Array.isArray(value)
    ? value.map(filledIn).filter((each) => !isNothing(each))
    : isValues(value)
      ? Object.fromEntries(
          Object.entries(value).flatMap(([key, each]) => {
            const inside = filledIn(each);
            return isNothing(inside) ? [] : [[key, inside]];
          }),
        )
      : typeof value === 'string'
        ? value.trim()
        : value;
  return isNothing(filled) ? undefined : filled;
};

/** A value as a record has it: a yes or no, and a word that stands alone, which a form keeps otherwise. */
export const recordValue = (ask: Ask, value: unknown): unknown => {
  const filled = filledIn(value);
  if (ask.kind === 'choice' && ask.isYesNo)
    return filled === undefined ? undefined : filled === 'true' || filled === true;
  if (ask.kind === 'choices' && Array.isArray(filled) && filled.length === 1)
    return ask.alone?.includes(String(filled[0])) ? filled[0] : filled;
  return filled;
};

const groupValue = (fields: readonly AskedField[], value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((each) => groupValue(fields, each));
  if (!isValues(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => {
      const ask = fields.find((field) => field.key === key)?.ask;
      if (!ask) return [key, each];
      if (ask.kind === 'group' || ask.kind === 'members') return [key, groupValue(ask.fields, each)];
      return [key, ask.kind === 'kinds' ? each : recordValue(ask, each)];
    }),
  );
};

/** The values of a form as a record has them. */
export const recordValues = (fields: readonly AskedField[], values: Values): Values =>
  (filledIn(groupValue(fields, values)) ?? {}) as Values;

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A change that a draft makes: of which place, and what it should be. */
export interface Change {
  readonly part: Part;
  readonly place: Place;
  readonly to: unknown;
}

/** The changes of a draft that change something. */
export const changesOf = (draft: Draft, parts: readonly Part[]): readonly Change[] =>
  draft.changes.flatMap(({ path, to }) => {
    for (const part of parts) {
      const place = part.places.find((each) => JSON.stringify(each.path) === path);
      if (!place) continue;
      const value = recordValue(place.field.ask, to);
      return isSame(value, filledIn(place.from)) ? [] : [{ part, place, to: value }];
    }
    return [];
  });

/** What is proposed: changes and new members of a record, or a new one. */
export interface Proposed {
  readonly record?: ProposeRecord;
  readonly changes: readonly Change[];
  readonly members: readonly { readonly list: string; readonly values: Values }[];
  readonly newRecord?: { readonly type: string; readonly values: Values };
  readonly why: string;
  readonly sources: readonly { readonly where: string; readonly page?: string }[];
}

/** The sources that were named. */
export const namedSources = ({ sources }: Pick<Draft, 'sources'>): Proposed['sources'] =>
  sources.flatMap(({ where, page }) =>
    where.trim() === ''
      ? []
      : [{ where: where.trim(), ...(page.trim() === '' ? {} : { page: page.trim() }) }],
  );

type Plain = NonNullable<NonNullable<Proposal['changes']>[number]['to']>;

/** The file to send: where it was written and on which day, what is proposed, why, and from where. */
export const proposalOf = (
  { record, changes, members, newRecord, why, sources }: Proposed,
  where: { readonly portal: string; readonly language: string; readonly day: string },
): Proposal => ({
  format: 'veedor-proposal/1',
  ...where,
  ...(record
    ? {
        record: {
          type: record.type as NonNullable<Proposal['record']>['type'],
          id: record.id,
          ...(record.version ? { commit: record.version.commit } : {}),
          digest: record.digest,
        },
      }
    : {}),
  ...(changes.length === 0
    ? {}
    : {
        changes: changes.map(({ place, to }) => ({
          path: [...place.path],
          ...(place.from === undefined ? {} : { from: place.from as Plain }),
          ...(to === undefined ? {} : { to: to as Plain }),
        })),
      }),
  ...(members.length === 0
    ? {}
    : { members: members.map(({ list, values }) => ({ list, values: { ...values } })) }),
  ...(newRecord
    ? {
        newRecord: {
          type: newRecord.type as NonNullable<Proposal['newRecord']>['type'],
          values: { ...newRecord.values },
        },
      }
    : {}),
  ...(why === '' ? {} : { why }),
  ...(sources.length === 0 ? {} : { sources: [...sources] }),
});

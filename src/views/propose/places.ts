import { memberNames } from '#domain/changes/member-names.ts';
import { shortened } from '#views/history/shorten.ts';

import { type AskedField, isValues, type Values } from './asked.ts';
import { worded, type Wording } from './worded.ts';

/** A value of a record that may be corrected. */
export interface Place {
  /** As a proposal names it: keys, and the names of members of lists. */
  readonly path: readonly string[];
  readonly label: string;
  readonly field: AskedField;
  readonly from: unknown;
}

/** A part of a record with the values in it: the record itself, then every member of its lists. */
export interface Part {
  readonly label: string;
  readonly places: readonly Place[];
}

/** How many characters of its first text tell a member. */
const longest = 60;

/** How a member of a list is told: its name, and its first text. */
const told = (wording: Wording, name: string, member: Values, fields: readonly AskedField[]): string => {
  const text = fields.find(({ key, ask }) => ask.kind === 'text' && member[key] !== undefined);
  const day = worded(wording, { kind: 'line', isDate: true }, name);
  return [day, ...(text ? [shortened(String(member[text.key]), longest)] : [])].join(' · ');
};

interface Found {
  readonly places: readonly Place[];
  readonly parts: readonly Part[];
}

const fieldsFor = ({ ask }: AskedField, member: Values): readonly AskedField[] => {
  if (ask.kind === 'kinds') return ask.kinds.find(({ name }) => name === member['kind'])?.fields ?? [];
  return 'fields' in ask ? ask.fields : [];
};

const inList = (
  wording: Wording,
  field: AskedField,
  list: readonly unknown[],
  path: readonly string[],
): Found => {
  const members = list.filter(isValues);
  const names = memberNames(members, members)?.before;
  const parts = members.flatMap((member, index) => {
    const name = names?.[index] ?? `${index + 1}`;
    const fields = fieldsFor(field, member);
    const found = placesIn(wording, fields, member, [...path, name]);
    const label = `${field.label} › ${told(wording, name, member, fields)}`;
    return [
      ...(found.places.length > 0 ? [{ label, places: found.places }] : []),
      ...found.parts.map((part) => ({ ...part, label: `${label} › ${part.label}` })),
    ];
  });
  return { places: [], parts };
};

const placesIn = (
  wording: Wording,
  fields: readonly AskedField[],
  values: Values,
  path: readonly string[],
): Found => {
  const all = fields.map((field): Found => {
    const { key, label, ask } = field;
    const value = values[key];
    const at = [...path, key];
    const isList = ask.kind === 'members' || (ask.kind === 'kinds' && ask.isList);
    if (isList) return Array.isArray(value) ? inList(wording, field, value, at) : { places: [], parts: [] };
    if (ask.kind !== 'group' && ask.kind !== 'kinds')
      return { places: [{ path: at, label, field, from: value }], parts: [] };
    // What is not there yet has other fields that it must have: one of them alone would be no such group.
    if (!isValues(value)) return { places: [], parts: [] };
    const { places, parts } = placesIn(wording, fieldsFor(field, value), value, at);
    return { places: places.map((place) => ({ ...place, label: `${label} › ${place.label}` })), parts };
  });
  return { places: all.flatMap(({ places }) => places), parts: all.flatMap(({ parts }) => parts) };
};

/** Every value of a record that a reader may correct, part by part. `whole` names the part that is the record itself. */
export const partsOf = (
  wording: Wording,
  fields: readonly AskedField[],
  values: Values,
  whole: string,
): readonly Part[] => {
  const { places, parts } = placesIn(wording, fields, values, []);
  return [{ label: whole, places }, ...parts];
};

/** The fields of a new member of a list; of one of several kinds those of that kind. */
export const memberFields = fieldsFor;

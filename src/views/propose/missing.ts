import { type Ask, type AskedField, isValues, type Values } from './asked.ts';
import { memberFields } from './places.ts';

/** What keeps a value from being one of its field; undefined where nothing does. `number` is said of what is no number. */
export const faultOf = (ask: Ask, value: unknown, number: string): string | undefined => {
  if (value === undefined) return undefined;
  if (ask.kind === 'number') {
    const { least = -Infinity, most = Infinity, whole } = ask;
    const fits =
      typeof value === 'number' && value >= least && value <= most && (!whole || Number.isInteger(value));
    return fits ? undefined : number;
  }
  if ((ask.kind !== 'line' && ask.kind !== 'text') || !ask.pattern) return undefined;
  const [pattern, message] = ask.pattern;
  return new RegExp(pattern).test(String(value)) ? undefined : message;
};

/** A part of a form that is not yet as it must be: its name, and what is wrong with what stands there, if anything does. */
export interface Lack {
  readonly label: string;
  readonly fault?: string;
}

const inGroup = (field: AskedField, value: unknown, number: string): readonly Lack[] => {
  const members = Array.isArray(value) ? value : value === undefined ? [] : [value];
  const named = members.filter(isValues);
  if (field.required && named.length === 0) return [{ label: field.label }];
  return named.flatMap((member) => {
    if (field.ask.kind === 'kinds' && member['kind'] === undefined) return [{ label: field.label }];
    return lacksIn(memberFields(field, member), member, number).map(({ label, ...rest }) => ({
      label: `${field.label} › ${label}`,
      ...rest,
    }));
  });
};

/** What is missing from values, or is not as it must be, of all fields of a form. */
export const lacksIn = (fields: readonly AskedField[], values: Values, number: string): readonly Lack[] =>
  fields.flatMap((field): readonly Lack[] => {
    const { key, label, required, ask } = field;
    const value = values[key];
    if (ask.kind === 'group' || ask.kind === 'members' || ask.kind === 'kinds')
      // Of a group that must be there, each field may be left out: which of them go together, the check says.
      return ask.kind === 'group' && value === undefined && ask.fields.every((each) => !each.required)
        ? []
        : inGroup(field, value, number);
    if (value === undefined) return required ? [{ label }] : [];
    const fault = faultOf(ask, value, number);
    return fault === undefined ? [] : [{ label, fault }];
  });

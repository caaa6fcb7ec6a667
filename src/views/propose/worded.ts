import { dateWords } from '#views/format/date.ts';

import { type Ask, type ProposeForm, type ProposeRecord, isValues } from './asked.ts';

/** What words for a value need to know. */
export interface Wording {
  readonly language: string;
  readonly form: ProposeForm;
  readonly record?: ProposeRecord | undefined;
}

const date = /^\d{4}(?:-\d\d){0,2}$/;

/** The sources of a record to choose from: their keys, with their titles. */
export const sourceChoices = ({
  record,
}: Pick<Wording, 'record'>): readonly { value: string; label: string }[] => {
  const sources = record?.values['sources'];
  return (Array.isArray(sources) ? sources : []).filter(isValues).map(({ key, title }) => ({
    value: String(key),
    label: String(title),
  }));
};

/** What there is to choose from in a field; none where it is written. */
export const choicesOf = (wording: Wording, ask: Ask): readonly { value: string; label: string }[] => {
  if (ask.kind === 'source' || ask.kind === 'sources') return sourceChoices(wording);
  return 'list' in ask ? (wording.form.lists[ask.list] ?? []) : [];
};

/** A value of a field as people read it; a group or a list of groups field by field. Empty where there is none. */
export const worded = (wording: Wording, ask: Ask, value: unknown): string => {
  if (value === undefined || value === null) return '';
  if (ask.kind === 'group' || ask.kind === 'members' || ask.kind === 'kinds')
    return [value]
      .flat()
      .map((each) => wordedGroup(wording, ask, each))
      .join('; ');
  if (Array.isArray(value)) return value.map((each) => worded(wording, ask, each)).join('; ');
  const text = String(value);
  const label = choicesOf(wording, ask).find((choice) => choice.value === text)?.label;
  if (label !== undefined) return label;
  return 'isDate' in ask && date.test(text) ? dateWords(wording, text) : text;
};

const wordedGroup = (wording: Wording, ask: Ask, value: unknown): string => {
  if (!isValues(value)) return '';
  const kind = ask.kind === 'kinds' ? ask.kinds.find(({ name }) => name === value['kind']) : undefined;
  const fields = kind?.fields ?? ('fields' in ask ? ask.fields : []);
  const said = fields.flatMap(({ key, label, ask: own }) => {
    const words = worded(wording, own, value[key]);
    return words === '' ? [] : [`${label}: ${words}`];
  });
  return [...(kind ? [kind.label] : []), ...said].join(', ');
};

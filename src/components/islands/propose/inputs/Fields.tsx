import { useId } from 'react';

import { fill } from '#i18n/words.ts';
import { type AskedField, isValues, type Values } from '#views/propose/asked.ts';
import { memberFields } from '#views/propose/places.ts';

import type { Context } from '#components/islands/propose/context.ts';
import { Labelled } from './Labelled.tsx';

interface Props {
  context: Context;
  fields: readonly AskedField[];
  values: Values;
  onChange: (values: Values) => void;
}

interface OfField {
  context: Context;
  field: AskedField;
  value: unknown;
  onChange: (value: unknown) => void;
}

/** One group of fields; of one of several kinds first which. */
export function Group({
  context,
  field,
  value,
  onChange,
}: Omit<OfField, 'onChange'> & Pick<Props, 'onChange'>) {
  const id = useId();
  const { ask } = field;
  const values = isValues(value) ? value : {};
  return (
    <>
      {ask.kind === 'kinds' && (
        <div className="asked">
          <label htmlFor={id}>{`${context.words.changes.kind} ${context.words.changes.required}`}</label>
          <select
            id={id}
            value={String(values['kind'] ?? '')}
            onChange={({ target }) => onChange(target.value === '' ? {} : { kind: target.value })}
          >
            <option value="">{context.words.subject.choose}</option>
            {ask.kinds.map(({ name, label }) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </select>
        </div>
      )}
      <Fields context={context} fields={memberFields(field, values)} values={values} onChange={onChange} />
    </>
  );
}

/** A list of groups: one to begin with where there must be one. */
function Members({ context, field, value, onChange }: OfField) {
  const { words } = context;
  const given = Array.isArray(value) ? value : [];
  const members = given.length === 0 && field.required ? [{}] : given;
  return (
    <>
      {members.map((member, index) => (
        <fieldset key={index}>
          <legend>{fill(words.changes.item, { name: field.label, number: `${index + 1}` })}</legend>
          <Group
            context={context}
            field={field}
            value={member}
            onChange={(changed) => onChange(members.with(index, changed))}
          />
          {(index > 0 || !field.required) && (
            <button type="button" onClick={() => onChange(members.toSpliced(index, 1))}>
              {words.changes.remove}
            </button>
          )}
        </fieldset>
      ))}
      <button type="button" onClick={() => onChange([...members, {}])}>
        {`${words.changes.addItem}: ${field.label}`}
      </button>
    </>
  );
}

function AnyField(props: OfField) {
  const { field } = props;
  const { ask } = field;
  if (ask.kind === 'members' || (ask.kind === 'kinds' && ask.isList)) return <Members {...props} />;
  if (ask.kind !== 'group' && ask.kind !== 'kinds') return <Labelled {...props} />;
  return (
    <fieldset>
      <legend>{field.label}</legend>
      {field.hint !== undefined && <p className="meta">{field.hint}</p>}
      <Group {...props} />
    </fieldset>
  );
}

const isSimple = ({ ask }: AskedField): boolean =>
  ask.kind !== 'group' && ask.kind !== 'members' && ask.kind !== 'kinds';

/** A record that is not there yet has no sources to point to. */
const isPointing = ({ ask }: AskedField): boolean => ask.kind === 'source' || ask.kind === 'sources';

/** Up to so many fields that may be left blank are shown at once. */
const mostOpen = 4;

/** The fields of a form: what must be there, then folded what may be, without the lists and groups that few would fill in. */
export function Fields({ context, fields, values, onChange }: Props) {
  const needed = fields.filter(({ required }) => required);
  const others = fields.filter(
    (field) => !field.required && isSimple(field) && (context.record !== undefined || !isPointing(field)),
  );
  const isOpen = needed.length === 0 || others.length <= mostOpen;
  const shown = isOpen ? [...needed, ...others] : needed;
  const asked = (field: AskedField) => (
    <AnyField
      key={field.key}
      context={context}
      field={field}
      value={values[field.key]}
      onChange={(value) => onChange({ ...values, [field.key]: value })}
    />
  );
  return (
    <>
      {shown.map(asked)}
      {!isOpen && (
        <details>
          <summary>{context.words.changes.more}</summary>
          {others.map(asked)}
        </details>
      )}
    </>
  );
}

import { useId } from 'react';

import type { AskedField } from '#views/propose/asked.ts';

import type { Context } from '#components/islands/propose/context.ts';
import { ValueInput } from './ValueInput.tsx';

interface Props {
  context: Context;
  field: AskedField;
  /** The label, where it is not that of the field. */
  label?: string;
  value: unknown;
  onChange: (value: unknown) => void;
}

/** A field with its label, and with what it means. */
export function Labelled({ context, field, label = field.label, value, onChange }: Props) {
  const id = useId();
  const { hint, ask, required } = field;
  const { lines, required: mark } = context.words.changes;
  const says = [hint, ...(ask.kind === 'lines' ? [lines] : [])].filter(Boolean).join(' ');
  const name = required ? `${label} ${mark}` : label;
  return (
    <div className="asked">
      <label htmlFor={id}>{name}</label>
      {says !== '' && (
        <p id={`${id}-hint`} className="meta">
          {says}
        </p>
      )}
      <ValueInput
        context={context}
        ask={ask}
        id={id}
        label={name}
        describedBy={says === '' ? undefined : `${id}-hint`}
        value={value}
        onChange={onChange}
      />
    </div>
  );
}

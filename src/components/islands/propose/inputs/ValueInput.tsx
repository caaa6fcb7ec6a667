import { useState } from 'react';

import type { Ask } from '#views/propose/asked.ts';
import { choicesOf } from '#views/propose/worded.ts';

import type { Context } from '#components/islands/propose/context.ts';

interface Props {
  context: Context;
  ask: Ask;
  id: string;
  label: string;
  /** Ids of what explains the field. */
  describedBy?: string | undefined;
  value: unknown;
  onChange: (value: unknown) => void;
}

const textOf = (value: unknown): string => (value === undefined || value === null ? '' : String(value));

/** What was typed as a number; what is none stays as it was typed, to be told of. */
const numberOf = (text: string): unknown => {
  const plain = text.trim().replace(',', '.');
  if (plain === '') return undefined;
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : text;
};

/** Several values of a list: those that were chosen, each with a button that takes it away, and a list to add from. */
function Several({ context, ask, id, label, describedBy, value, onChange }: Props) {
  const { words } = context;
  const choices = choicesOf(context, ask);
  const chosen = (Array.isArray(value) ? value : value === undefined ? [] : [value]).map(String);
  const nameOf = (each: string): string => choices.find((choice) => choice.value === each)?.label ?? each;
  return (
    <>
      {chosen.length > 0 && (
        <ul className="plain chosen">
          {chosen.map((each) => (
            <li key={each}>
              {nameOf(each)}{' '}
              <button
                type="button"
                aria-label={words.changes.removeOne.replace('{name}', nameOf(each))}
                onClick={() => onChange(chosen.filter((other) => other !== each))}
              >
                {words.changes.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
      <select
        id={id}
        aria-label={label}
        aria-describedby={describedBy}
        value=""
        onChange={({ target }) => onChange([...chosen, target.value])}
      >
        <option value="">{words.changes.addValue}</option>
        {choices
          .filter((choice) => !chosen.includes(choice.value))
          .map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
      </select>
    </>
  );
}

/** A number as it is being typed (`3,` is none yet), for as long as that is the value: another record or member shows its own. */
function NumberInput({ id, describedBy, value, onChange }: Props) {
  const [typed, setTyped] = useState(textOf(value));
  return (
    <input
      id={id}
      aria-describedby={describedBy}
      type="text"
      inputMode="decimal"
      autoComplete="off"
      value={numberOf(typed) === value ? typed : textOf(value)}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange(numberOf(target.value));
      }}
    />
  );
}

/** What a field is filled in with. */
export function ValueInput(props: Props) {
  const { context, ask, id, describedBy, value, onChange } = props;
  const common = { id, 'aria-describedby': describedBy };
  if (ask.kind === 'choices' || ask.kind === 'sources') return <Several {...props} />;
  if (ask.kind === 'choice' || ask.kind === 'source')
    return (
      <select {...common} value={textOf(value)} onChange={({ target }) => onChange(target.value)}>
        <option value="">{context.words.subject.choose}</option>
        {choicesOf(context, ask).map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    );
  if (ask.kind === 'lines')
    return (
      <textarea
        {...common}
        rows={4}
        autoComplete="off"
        value={(Array.isArray(value) ? value : []).map(String).join('\n')}
        onChange={({ target }) => onChange(target.value.split('\n'))}
      />
    );
  if (ask.kind === 'text')
    return (
      <textarea
        {...common}
        rows={4}
        autoComplete="off"
        maxLength={ask.most}
        value={textOf(value)}
        onChange={({ target }) => onChange(target.value)}
      />
    );
  if (ask.kind === 'number') return <NumberInput {...props} />;
  return (
    <input
      {...common}
      type="text"
      autoComplete="off"
      maxLength={ask.kind === 'line' ? ask.most : undefined}
      value={textOf(value)}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}

import { useId } from 'react';

import type { Part } from '#views/propose/places.ts';
import { worded } from '#views/propose/worded.ts';

import type { Context } from './context.ts';
import { Labelled } from './inputs/Labelled.tsx';

interface Props {
  context: Context;
  parts: readonly Part[];
  /** Paths of values that other changes are of: two of one value would undo each other. */
  taken: readonly string[];
  change: { readonly path: string; readonly to: unknown };
  onChange: (change: { readonly path: string; readonly to: unknown }) => void;
  onRemove: (() => void) | undefined;
  number: number;
}

const keyOf = (path: readonly string[]): string => JSON.stringify(path);

/** One value that should be another: which one, what it says today, what it should say. */
export function Change({ context, parts, taken, change, onChange, onRemove, number }: Props) {
  const { words } = context;
  const ids = { part: useId(), field: useId() };
  const chosen = parts.findIndex(({ places }) => places.some(({ path }) => keyOf(path) === change.path));
  // A part that was chosen before any value of it is kept as its number.
  const waiting = /^\d+$/.test(change.path) ? Number(change.path) : 0;
  const index = chosen === -1 ? waiting : chosen;
  const part = parts[index];
  const place = part?.places.find(({ path }) => keyOf(path) === change.path);
  const choose = (path: string): void => {
    const found = part?.places.find((each) => keyOf(each.path) === path);
    onChange({ path: path === '' ? `${index}` : path, to: found?.from });
  };
  const now = place ? worded(context, place.field.ask, place.from) : '';
  const isTranslated = place?.field.ask.kind === 'text' && context.language !== context.original.language;
  return (
    <fieldset>
      <legend>{number}</legend>
      {parts.length > 1 && (
        <div className="asked">
          <label htmlFor={ids.part}>{words.changes.part}</label>
          <select
            id={ids.part}
            value={index}
            onChange={({ target }) => onChange({ path: target.value, to: undefined })}
          >
            {parts.map(({ label }, position) => (
              <option key={label} value={position}>
                {label}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className="asked">
        <label htmlFor={ids.field}>{words.changes.field}</label>
        <select
          id={ids.field}
          value={place ? change.path : ''}
          onChange={({ target }) => choose(target.value)}
        >
          <option value="">{words.subject.choose}</option>
          {part?.places
            .filter(({ path }) => !taken.includes(keyOf(path)))
            .map(({ path, label }) => (
              <option key={keyOf(path)} value={keyOf(path)}>
                {label}
              </option>
            ))}
        </select>
      </div>
      {place && (
        <>
          <p className="now">
            <b>{words.changes.now}:</b>{' '}
            <span lang={isTranslated ? context.original.language : undefined}>
              {now === '' ? words.changes.nothing : now}
            </span>
          </p>
          <Labelled
            key={change.path}
            context={context}
            field={{ ...place.field, required: false }}
            label={words.changes.to}
            value={change.to}
            onChange={(to) => onChange({ path: change.path, to })}
          />
        </>
      )}
      {onRemove && (
        <button type="button" onClick={onRemove}>
          {words.changes.remove}
        </button>
      )}
    </fieldset>
  );
}

import { useId } from 'react';

import { fill } from '#i18n/words.ts';
import type { AskedField, Values } from '#views/propose/asked.ts';
import type { Draft } from '#views/propose/draft.ts';
import type { Part } from '#views/propose/places.ts';

import { Change } from './Change.tsx';
import type { Context } from './context.ts';
import { Group } from './inputs/Fields.tsx';

interface Props {
  context: Context;
  fields: readonly AskedField[];
  parts: readonly Part[];
  draft: Draft;
  onDraft: (draft: Draft) => void;
}

/** Lists of groups that a member can be added to. */
const listsIn = (fields: readonly AskedField[]): readonly AskedField[] =>
  fields.filter(({ ask }) => ask.kind === 'members' || (ask.kind === 'kinds' && ask.isList));

/** What should change in a record: values that should be others, and members that are missing from its lists. */
export function Correct({ context, fields, parts, draft, onDraft }: Props) {
  const { words } = context;
  const id = useId();
  const changes = draft.changes.length === 0 ? [{ path: '', to: undefined }] : draft.changes;
  const { members } = draft;
  const setMember = (index: number, values: Values): void =>
    onDraft({
      ...draft,
      members: members.map((each, place) => (place === index ? { ...each, values } : each)),
    });
  return (
    <section aria-labelledby="propose-changes">
      <h2 id="propose-changes">{words.changes.heading}</h2>
      {changes.map((change, index) => (
        <Change
          key={index}
          context={context}
          parts={parts}
          taken={changes.filter((other) => other !== change).map(({ path }) => path)}
          change={change}
          number={index + 1}
          onChange={(changed) => onDraft({ ...draft, changes: changes.with(index, changed) })}
          onRemove={
            changes.length > 1 ? () => onDraft({ ...draft, changes: changes.toSpliced(index, 1) }) : undefined
          }
        />
      ))}
      <p>
        <button
          type="button"
          onClick={() => onDraft({ ...draft, changes: [...changes, { path: '', to: undefined }] })}
        >
          {words.changes.another}
        </button>
      </p>
      {members.map(({ list, values }, index) => {
        const field = fields.find(({ key }) => key === list);
        if (!field) return null;
        return (
          <fieldset key={index}>
            <legend>{fill(words.changes.added, { list: field.label })}</legend>
            {field.hint !== undefined && <p className="meta">{field.hint}</p>}
            <Group context={context} field={field} value={values} onChange={(to) => setMember(index, to)} />
            <button type="button" onClick={() => onDraft({ ...draft, members: members.toSpliced(index, 1) })}>
              {words.changes.remove}
            </button>
          </fieldset>
        );
      })}
      <div className="asked">
        <label htmlFor={id}>{words.changes.add}</label>
        <select
          id={id}
          value=""
          onChange={({ target }) =>
            onDraft({ ...draft, members: [...members, { list: target.value, values: {} }] })
          }
        >
          <option value="">{words.subject.choose}</option>
          {listsIn(fields).map(({ key, label }) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </select>
      </div>
    </section>
  );
}

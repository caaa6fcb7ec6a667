import { fill } from '#i18n/words.ts';
import { useMemo } from 'react';

import type { ProposeForm, ProposeRecord } from '#views/propose/asked.ts';
import { changesOf, type Draft, namedSources, type Proposed, recordValues } from '#views/propose/draft.ts';
import { faultOf, type Lack, lacksIn } from '#views/propose/missing.ts';
import type { ProposeIsland } from '#views/propose/page.ts';
import { memberFields, partsOf } from '#views/propose/places.ts';

import type { Context } from './context.ts';
import { Correct } from './Correct.tsx';
import { Grounds } from './Grounds.tsx';
import { Fields } from './inputs/Fields.tsx';
import { Result } from './Result.tsx';

interface Props {
  island: ProposeIsland;
  day: string;
  form: ProposeForm;
  folder: string;
  record: ProposeRecord | undefined;
  draft: Draft;
  onDraft: (draft: Draft) => void;
}

/** The sheet for one record, or for one that is missing: what, why, from where, and what comes of it. */
export function Sheet({ island, day, form, folder, record, draft, onDraft }: Props) {
  const { language, words, original } = island;
  const context = useMemo<Context>(
    () => ({ language, form, record, words, original }),
    [language, form, record, words, original],
  );
  const type = form.types[folder];
  const fields = useMemo(() => type?.fields ?? [], [type]);
  const parts = useMemo(
    () => (record ? partsOf(context, fields, record.values, words.changes.whole) : []),
    [context, fields, record, words],
  );
  const changes = changesOf(draft, parts);
  const members = draft.members.map(({ list, values }) => {
    const field = fields.find(({ key }) => key === list);
    return { list, field, values: recordValues(field ? memberFields(field, values) : [], values) };
  });
  const values = recordValues(fields, draft.values);
  const proposed: Proposed = {
    ...(record ? { record } : { newRecord: { type: type?.type ?? '', values } }),
    changes,
    members: members.map(({ list, values: filled }) => ({ list, values: filled })),
    why: draft.why.trim(),
    sources: namedSources(draft),
  };
  const { number, lackChange, lackSource } = words.result;
  const hasNothing = record && changes.length + members.length === 0;
  const lacks: readonly Lack[] = [
    ...(hasNothing ? [{ label: lackChange }] : []),
    ...changes.flatMap(({ part, place, to }) => {
      const label = `${part.label} › ${place.label}`;
      const fault = faultOf(place.field.ask, to, number);
      if (fault !== undefined) return [{ label, fault }];
      return to === undefined && place.field.required ? [{ label }] : [];
    }),
    ...members.flatMap(({ field, values: filled }) =>
      field ? lacksIn([{ ...field, required: true }], { [field.key]: [filled] }, number) : [],
    ),
    ...(record ? [] : lacksIn(fields, values, number)),
    ...(proposed.sources.length === 0 ? [{ label: lackSource }] : []),
  ];
  return (
    <>
      {record && language !== original.language && (
        <p className="meta">{fill(words.subject.original, { language: original.name })}</p>
      )}
      {record ? (
        <Correct context={context} fields={fields} parts={parts} draft={draft} onDraft={onDraft} />
      ) : (
        <section aria-labelledby="propose-changes">
          <h2 id="propose-changes">{fill(words.changes.newHeading, { type: type?.name ?? '' })}</h2>
          <Fields
            context={context}
            fields={fields}
            values={draft.values}
            onChange={(filled) => onDraft({ ...draft, values: filled })}
          />
        </section>
      )}
      <Grounds words={words} draft={draft} onDraft={onDraft} />
      <Result context={context} portal={island.portal} day={day} proposed={proposed} lacks={lacks} />
    </>
  );
}

import { useId, useState } from 'react';

import { fill } from '#i18n/words.ts';
import type { ProposeForm } from '#views/propose/asked.ts';
import type { ProposeIsland } from '#views/propose/page.ts';

interface Props {
  form: ProposeForm;
  words: ProposeIsland['words'];
  /** Takes a record, as `laws/<id>`, or the folder of the type of a new one. */
  onChoose: (subject: string) => void;
}

/** Chooses what is proposed: a record to correct, or one that is missing. */
export function Subject({ form, words, onChoose }: Props) {
  const ids = { type: useId(), record: useId() };
  const [folder, setFolder] = useState('');
  return (
    <section aria-labelledby="propose-subject">
      <h2 id="propose-subject">{words.subject.heading}</h2>
      <div className="asked">
        <label htmlFor={ids.type}>{words.subject.type}</label>
        <select id={ids.type} value={folder} onChange={({ target }) => setFolder(target.value)}>
          <option value="">{words.subject.choose}</option>
          {Object.entries(form.types).map(([name, { title }]) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
        </select>
      </div>
      {folder !== '' && (
        <div className="asked">
          <label htmlFor={ids.record}>{words.subject.record}</label>
          <select id={ids.record} value="" onChange={({ target }) => onChoose(`${folder}/${target.value}`)}>
            <option value="">{words.subject.choose}</option>
            {(form.lists[folder] ?? []).map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
      )}
      <p className="row">
        {form.newTypes.map((name) => (
          <button key={name} type="button" onClick={() => onChoose(name)}>
            {fill(words.subject.fresh, { type: form.types[name]?.name ?? name })}
          </button>
        ))}
      </p>
    </section>
  );
}

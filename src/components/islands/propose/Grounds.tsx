import { useId } from 'react';

import type { Draft } from '#views/propose/draft.ts';
import type { ProposeIsland } from '#views/propose/page.ts';

interface Props {
  words: ProposeIsland['words'];
  draft: Draft;
  onDraft: (draft: Draft) => void;
}

/** Why something should change, and where that stands. */
export function Grounds({ words, draft, onDraft }: Props) {
  const id = useId();
  const { why, sources } = draft;
  const put = (index: number, part: Partial<Draft['sources'][number]>): void =>
    onDraft({
      ...draft,
      sources: sources.map((source, place) => (place === index ? { ...source, ...part } : source)),
    });
  return (
    <section aria-labelledby="propose-grounds">
      <h2 id="propose-grounds">{words.grounds.heading}</h2>
      <div className="asked">
        <label htmlFor={`${id}-why`}>{words.grounds.why}</label>
        <textarea
          id={`${id}-why`}
          rows={3}
          autoComplete="off"
          maxLength={5000}
          value={why}
          onChange={({ target }) => onDraft({ ...draft, why: target.value })}
        />
      </div>
      {sources.map(({ where, page }, index) => (
        <div key={index} className="source">
          <div className="asked">
            <label htmlFor={`${id}-where-${index}`}>{words.grounds.where}</label>
            <input
              id={`${id}-where-${index}`}
              type="text"
              autoComplete="off"
              maxLength={1000}
              value={where}
              onChange={({ target }) => put(index, { where: target.value })}
            />
          </div>
          <div className="asked">
            <label htmlFor={`${id}-page-${index}`}>{words.grounds.page}</label>
            <input
              id={`${id}-page-${index}`}
              type="text"
              autoComplete="off"
              maxLength={200}
              value={page}
              onChange={({ target }) => put(index, { page: target.value })}
            />
          </div>
        </div>
      ))}
      <p>
        <button
          type="button"
          onClick={() => onDraft({ ...draft, sources: [...sources, { where: '', page: '' }] })}
        >
          {words.grounds.another}
        </button>
      </p>
    </section>
  );
}

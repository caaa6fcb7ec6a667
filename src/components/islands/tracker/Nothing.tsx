import { fill, form } from '#i18n/words.ts';
import { counted, numberWords } from '#views/format/number.ts';
import type { TrackerAnswer } from '#views/search/engine.ts';
import type { TrackerState } from '#views/trackers/address.ts';
import type { FacetName } from '#views/trackers/facet-names.ts';

import { choicesOf } from './Chips.tsx';
import { Marked } from './Marked.tsx';
import type { TrackerProps } from './props.ts';

interface Props {
  props: TrackerProps;
  state: TrackerState;
  answer: TrackerAnswer;
  onDrop: (facet: FacetName | 'checkedBefore') => void;
  onDropQuery: () => void;
}

/** An empty result: which choice to drop, and what comes nearest. */
export const Nothing = ({ props, state, answer, onDrop, onDropQuery }: Props) => {
  const labels = props.words.tracker;
  const { drop, withoutQuery = 0, nearest } = answer;
  const words = new Set(answer.words);
  const dropped = drop && choicesOf(props, state).find(({ facet }) => facet === drop.facet);
  return (
    <div className="empty-state">
      <p className="missing">{labels.nothing}</p>
      {drop && dropped && (
        <p>
          <button type="button" className="link" onClick={() => onDrop(drop.facet)}>
            {fill(form(props.language, labels.dropFacet, drop.count), {
              facet: dropped.words,
              count: numberWords(props, drop.count),
            })}
          </button>
        </p>
      )}
      {withoutQuery > 0 && (
        <p>
          <button type="button" className="link" onClick={onDropQuery}>
            {counted(props, labels.dropQuery, withoutQuery)}
          </button>
        </p>
      )}
      {nearest.length > 0 && (
        <>
          <p>{labels.nearest}:</p>
          <ul>
            {nearest.map(({ id, href, title, identifier, lang }) => (
              <li key={id}>
                <a href={href} lang={lang}>
                  {identifier !== undefined && (
                    <>
                      <Marked text={identifier} words={words} />:{' '}
                    </>
                  )}
                  <Marked text={title} words={words} />
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};

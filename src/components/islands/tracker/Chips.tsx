import { type MouseEvent } from 'react';

import { fill } from '#i18n/words.ts';
import { dateWords } from '#views/format/date.ts';
import type { TrackerState } from '#views/trackers/address.ts';
import type { FacetName } from '#views/trackers/facet-names.ts';

import type { TrackerProps } from './props.ts';

/** The choices of a state in words, each with what takes it off. */
export const choicesOf = (
  props: Pick<TrackerProps, 'facets' | 'words' | 'language'>,
  state: Pick<TrackerState, 'facets' | 'checkedBefore'>,
): { facet: FacetName | 'checkedBefore'; code: string; words: string }[] => {
  const labels = props.words.tracker;
  const choice = (facet: string, value: string): string => fill(labels.choice, { facet, value });
  return [
    ...props.facets.flatMap(({ name, label, values }) =>
      (state.facets[name] ?? []).map((code) => ({
        facet: name,
        code,
        words: choice(label, values.find((value) => value.code === code)?.label ?? code),
      })),
    ),
    ...(state.checkedBefore === undefined
      ? []
      : [
          {
            facet: 'checkedBefore' as const,
            code: state.checkedBefore,
            words: choice(labels.facets.checkedBefore, dateWords(props, state.checkedBefore)),
          },
        ]),
  ];
};

interface Props {
  props: TrackerProps;
  state: TrackerState;
  onRemove: (facet: FacetName | 'checkedBefore', code: string) => void;
  onClear: () => void;
}

/** What is chosen, as buttons that take it off. */
export const Chips = ({ props, state, onRemove, onClear }: Props) => {
  const choices = choicesOf(props, state);
  const labels = props.words.tracker;
  if (choices.length === 0) return null;
  // The focus stays among the chips as long as there is one.
  const removeAt = (
    { currentTarget }: MouseEvent<HTMLElement>,
    facet: FacetName | 'checkedBefore',
    code: string,
  ): void => {
    const chip = currentTarget.closest('li');
    const beside = [chip?.nextElementSibling, chip?.previousElementSibling];
    const next = beside.map((each) => each?.querySelector<HTMLElement>('button:not(.link)')).find(Boolean);
    onRemove(facet, code);
    next?.focus();
  };
  return (
    <ul className="chips" aria-label={labels.chosen}>
      {choices.map(({ facet, code, words }) => (
        <li key={`${facet} ${code}`}>
          <button
            type="button"
            onClick={(event) => removeAt(event, facet, code)}
            aria-label={fill(labels.remove, { choice: words })}
          >
            {words} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="link" onClick={onClear}>
          {labels.clear}
        </button>
      </li>
    </ul>
  );
};

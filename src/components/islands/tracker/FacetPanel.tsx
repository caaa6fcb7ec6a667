import { useRef, useState } from 'react';

import { counted, numberWords } from '#views/format/number.ts';
import type { TrackerState } from '#views/trackers/address.ts';
import type { FacetName } from '#views/trackers/facet-names.ts';
import type { Counts } from '#views/trackers/select.ts';

import type { TrackerProps } from './props.ts';

/** Values shown before "more": the rest would be a wall. */
const few = 8;
/** Facets that are open from the start. */
const open = 3;

type Facet = TrackerProps['facets'][number];

interface FacetProps {
  facet: Facet;
  isOpen: boolean;
  chosen: readonly string[];
  counts: Readonly<Record<string, number>> | undefined;
  onToggle: (facet: FacetName, code: string) => void;
  props: TrackerProps;
}

const FacetGroup = ({ facet, isOpen, chosen, counts, onToggle, props }: FacetProps) => {
  const [isAll, setAll] = useState(false);
  // Once open it stays so: closing it with its last choice would take the focus away.
  const opened = useRef(isOpen);
  if (chosen.length > 0) opened.current = true;
  const labels = props.words.tracker;
  // The chosen ones stay in sight, and so do those that have the most records.
  const common = [...facet.values].sort((a, b) => b.count - a.count).slice(0, few);
  const shown = facet.values.filter(
    (value) =>
      isAll || facet.values.length <= few + 2 || common.includes(value) || chosen.includes(value.code),
  );
  const hidden = facet.values.length - shown.length;
  return (
    <details className="facet" open={opened.current}>
      <summary>{facet.label}</summary>
      <fieldset>
        <legend className="visually-hidden">{facet.label}</legend>
        {shown.map(({ code, label, lang, count }) => (
          <label key={code}>
            <input
              type="checkbox"
              data-facet={facet.name}
              value={code}
              checked={chosen.includes(code)}
              onChange={() => onToggle(facet.name, code)}
            />
            <span lang={lang}>{label}</span>
            <span className="count">{numberWords(props, counts ? (counts[code] ?? 0) : count)}</span>
          </label>
        ))}
        {(hidden > 0 || isAll) && (
          <button type="button" className="link" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
            {isAll ? labels.fewer : counted(props, labels.more, hidden)}
          </button>
        )}
      </fieldset>
    </details>
  );
};

interface Props {
  props: TrackerProps;
  state: TrackerState;
  counts: Counts | undefined;
  onToggle: (facet: FacetName, code: string) => void;
  onCheckedBefore: (day: string | undefined) => void;
}

/** The facets of a tracker, each a group of boxes with how many records a box would leave. */
export const FacetPanel = ({ props, state, counts, onToggle, onCheckedBefore }: Props) => (
  <>
    {props.facets.map((facet, at) => (
      <FacetGroup
        key={facet.name}
        facet={facet}
        isOpen={at < open}
        chosen={state.facets[facet.name] ?? []}
        counts={counts?.[facet.name]}
        onToggle={onToggle}
        props={props}
      />
    ))}
    <label className="facet-day">
      <span>{props.words.tracker.facets.checkedBefore}</span>
      <input
        type="date"
        name="checkedBefore"
        value={state.checkedBefore ?? ''}
        onChange={({ target }) => onCheckedBefore(target.value === '' ? undefined : target.value)}
      />
    </label>
  </>
);

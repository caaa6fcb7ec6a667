import type { TrackerState } from '#views/trackers/address.ts';

import type { TrackerProps } from './props.ts';

interface Props {
  labels: TrackerProps['words']['tracker'];
  view: TrackerState['view'];
  onView: (view: TrackerState['view']) => void;
}

/** The ways to see the same records. */
export const ViewSwitch = ({ labels, view, onView }: Props) => (
  <div className="view-switch" role="group" aria-label={labels.viewAs}>
    {(['table', 'timeline'] as const).map((each) => (
      <button key={each} type="button" aria-pressed={view === each} onClick={() => onView(each)}>
        {labels[each]}
      </button>
    ))}
  </div>
);

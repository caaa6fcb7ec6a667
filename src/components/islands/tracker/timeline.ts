import { useEffect } from 'react';

import type { Client } from '#components/islands/search/client.ts';
import type { TrackerState } from '#views/trackers/address.ts';

import type { TrackerProps } from './props.ts';
import { parts } from './server-list.ts';

interface Shown {
  props: TrackerProps;
  state: TrackerState;
  isAsked: boolean;
  client: () => Client;
}

/** Leaves of the timeline, which came with the page, what a state shows: its marks, their lines, and their words. */
const showOnly = (shown: ReadonlySet<string> | undefined): void => {
  const timeline = document.getElementById(parts.timeline);
  const has = (id: string | undefined): boolean => id === undefined || shown === undefined || shown.has(id);
  for (const each of timeline?.querySelectorAll<HTMLElement | SVGElement>('[data-id], [data-from]') ?? []) {
    const { id, from, to } = each.dataset;
    each.toggleAttribute('hidden', !(has(id) && has(from) && has(to)));
  }
};

/** Keeps the timeline to what is filtered. */
export const useTimeline = ({ props, state, isAsked, client }: Shown): void => {
  useEffect(() => {
    if (state.view !== 'timeline') return;
    if (!isAsked) return showOnly(undefined);
    let isLast = true;
    const { type, columns } = props;
    client()
      .ask({ ask: 'ids', type, state, columns: columns.map(({ key }) => key) })
      .then(
        (ids) => isLast && showOnly(new Set(ids)),
        () => undefined,
      );
    return () => {
      isLast = false;
    };
    // The rest is fixed for a page.
  }, [state, isAsked]);
};

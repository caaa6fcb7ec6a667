import { useEffect } from 'react';

import type { Client } from '#components/islands/search/client.ts';
import { fill } from '#i18n/words.ts';
import { counted } from '#views/format/number.ts';
import type { TrackerState } from '#views/trackers/address.ts';

import type { TrackerProps } from './props.ts';
import { parts } from './parts.ts';

interface Shown {
  props: TrackerProps;
  state: TrackerState;
  isAsked: boolean;
  client: () => Client;
}

/** Lets a text that counts all its records count those in sight; without a count it says again what it came with. */
const recount = (props: TrackerProps, text: HTMLElement, count: number | undefined): void => {
  const { results, resultsOf } = props.words.tracker;
  const whole = (text.dataset['whole'] ??= text.textContent);
  text.textContent =
    count === undefined ? whole : fill(resultsOf, { results: counted(props, results, count), total: whole });
};

/**
 * Leaves of the timeline, which came with the page, what a state shows: its marks, their lines, and their words. What counts all
 * records counts these, or goes; where years have bars instead of marks, it is the whole that is drawn and said.
 */
const showOnly = (props: TrackerProps, shown: ReadonlySet<string> | undefined): void => {
  const timeline = document.getElementById(parts.timeline);
  const has = (id: string | undefined): boolean => id === undefined || shown === undefined || shown.has(id);
  for (const each of timeline?.querySelectorAll<HTMLElement | SVGElement>('[data-id], [data-from]') ?? []) {
    const { id, from, to } = each.dataset;
    each.toggleAttribute('hidden', !(has(id) && has(from) && has(to)));
  }
  if (!timeline?.querySelector('[data-id]')) return;
  const inSight = (part: Element, of: string): number => part.querySelectorAll(`${of}:not([hidden])`).length;
  const isPart = shown !== undefined;
  for (const each of timeline.querySelectorAll('.timeline-whole')) each.toggleAttribute('hidden', isPart);
  const drawn = inSight(timeline, 'svg [data-id]');
  timeline.querySelector('.timeline-scroll')?.toggleAttribute('hidden', drawn === 0);
  const title = timeline.querySelector<HTMLElement>('.timeline-title');
  if (title) recount(props, title, isPart ? drawn : undefined);
  // From the inside out: lists of a year or a reason, then what folds them away.
  for (const group of timeline.querySelectorAll('.timeline-words > * > li, .timeline-words')) {
    const count = inSight(group, 'li[data-id]');
    group.toggleAttribute('hidden', isPart && count === 0);
    const heading = group.querySelector<HTMLElement>(':scope > .timeline-counted');
    if (heading) recount(props, heading, isPart ? count : undefined);
  }
};

/** Keeps the timeline to what is filtered. */
export const useTimeline = ({ props, state, isAsked, client }: Shown): void => {
  useEffect(() => {
    if (state.view !== 'timeline') return;
    if (!isAsked) return showOnly(props, undefined);
    let isLast = true;
    const { type, columns } = props;
    client()
      .ask({ ask: 'ids', type, state, columns: columns.map(({ key }) => key) })
      .then(
        (ids) => isLast && showOnly(props, new Set(ids)),
        () => undefined,
      );
    return () => {
      isLast = false;
    };
    // The rest is fixed for a page.
  }, [state, isAsked]);
};

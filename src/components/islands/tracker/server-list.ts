import { useEffect, useRef, useState } from 'react';

import type { TrackerView } from '#views/trackers/address.ts';

import { parts } from './parts.ts';

interface Shown {
  /** Whether an answer is awaited, so that the list says it is not it. */
  isBusy: boolean;
  /** Whether the results take the place of the list that came with the page. */
  isReplaced: boolean;
  /** Whether those results are none: then they say what to do in either view. */
  isEmpty: boolean;
  view: TrackerView;
  onSort: (column: string) => void;
}

const part = (name: keyof typeof parts): HTMLElement | null => document.getElementById(parts[name]);

/** Shows the list that came with the page, or the place for results; makes the heads of its columns buttons. Gives that place. */
export const useServerList = ({ isBusy, isReplaced, isEmpty, view, onSort }: Shown): HTMLElement | null => {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const sort = useRef(onSort);
  sort.current = onSort;
  // The focus is lost with the table that the head was in: the same head of the other one takes it.
  const pressed = useRef<string>(undefined);
  useEffect(() => {
    setPlace(part('results'));
    for (const name of ['list', 'results'] as const)
      part(name)?.addEventListener('click', ({ target }) => {
        if (target instanceof Element)
          pressed.current = target.closest<HTMLElement>('thead th')?.dataset['key'];
      });
    for (const head of part('list')?.querySelectorAll<HTMLElement>('thead th[data-key]') ?? []) {
      if (head.querySelector('button')) continue;
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sort';
      button.textContent = head.textContent.trim();
      button.addEventListener('click', () => sort.current(head.dataset['key'] ?? ''));
      head.replaceChildren(button);
    }
  }, []);
  useEffect(() => {
    const show = (name: keyof typeof parts, isShown: boolean) =>
      part(name)?.toggleAttribute('hidden', !isShown);
    part('list')?.setAttribute('aria-busy', String(isBusy));
    show('list', view === 'table' && !isReplaced);
    show('results', isReplaced && (view === 'table' || isEmpty));
    show('timeline', view === 'timeline' && !isEmpty);
    const key = pressed.current;
    const focused = document.activeElement;
    if (key === undefined || focused?.closest('.tracker-list > :not([hidden]) thead')) return;
    pressed.current = undefined;
    if (focused === document.body || focused?.closest('[hidden]'))
      document
        .querySelector<HTMLElement>(`.tracker-list > :not([hidden]) th[data-key="${key}"] button`)
        ?.focus();
  }, [isBusy, isReplaced, isEmpty, view]);
  return place;
};

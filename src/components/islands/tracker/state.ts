import { useEffect, useRef, useState } from 'react';

import { addressWriter } from '#components/islands/search/address-writer.ts';

import {
  initial,
  type Known,
  readAddress,
  type TrackerState,
  type Unknown,
  writeAddress,
} from '#views/trackers/address.ts';

/** The state of a tracker as its address has it. */
export interface AddressState {
  readonly state: TrackerState;
  readonly unknown: readonly Unknown[];
  /** Whether the address has been read. */
  readonly isRead: boolean;
  /** Sets it, and writes it into the address: as a step to go back from, or (while typing) in place. */
  readonly change: (next: Partial<TrackerState>, step?: 'push' | 'replace') => void;
}

/** Reads an address as a page can show it: one without a timeline knows no such view. */
const readFor = (known: Known, hasTimeline: boolean): Omit<AddressState, 'change' | 'isRead'> => {
  const { state, unknown } = readAddress(location.search, known);
  if (hasTimeline || state.view !== 'timeline') return { state, unknown };
  return {
    state: { ...state, view: initial.view },
    unknown: [...unknown, { name: 'view', value: state.view }],
  };
};

/**
 * Keeps a tracker's state and its address the same, also when a reader goes back. `whole` is where the whole list is: a page of it
 * has an address of its own, but what is asked is asked of all.
 */
export const useAddress = (known: Known, hasTimeline: boolean, whole: string): AddressState => {
  const [{ state, unknown, isRead }, setRead] = useState<Omit<AddressState, 'change'>>({
    state: initial,
    unknown: [],
    isRead: false,
  });
  const writer = useRef(addressWriter());
  const now = useRef(state);
  now.current = state;
  const knownOnce = useRef(known);
  const own = useRef(whole);
  useEffect(() => {
    const { forget, flush, hasMoved } = writer.current;
    own.current = location.pathname;
    const read = (): void => {
      if (!hasMoved()) return;
      forget();
      setRead({ ...readFor(knownOnce.current, hasTimeline), isRead: true });
    };
    read();
    addEventListener('popstate', read);
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('popstate', read);
      removeEventListener('pagehide', flush);
    };
  }, []);
  const change: AddressState['change'] = (part, step = 'push') => {
    const next = { ...now.current, page: 1, ...part };
    const query = writeAddress(next);
    const address = query === '' ? own.current : `${whole}?${query}`;
    if (step === 'push') writer.current.push(address);
    else writer.current.replaceSoon(address);
    now.current = next;
    setRead({ state: next, unknown: [], isRead: true });
  };
  return { state, unknown, isRead, change };
};

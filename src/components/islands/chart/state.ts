import { useEffect, useRef, useState } from 'react';

import { addressWriter } from '#components/islands/search/address-writer.ts';
import { readChoice, type ReadChoice, writeChoice } from '#views/statistics/address.ts';
import type { Choice } from '#views/statistics/choice.ts';
import type { StatisticFile } from '#views/statistics/data.ts';

import { changed } from './change.ts';

/** What is chosen, as the address has it. */
export interface ChoiceState extends ReadChoice {
  /**
   * Changes a part of it, and the address with it: as a step to go back from, or in place while the reader tries one value after
   * the other of the same control with the keys.
   */
  readonly change: (part: Partial<Choice>, isTrying?: boolean) => void;
  /** Goes back to what the page shows by itself. */
  readonly clear: () => void;
}

const inAddress = (file: StatisticFile): ReadChoice => readChoice(file, new URLSearchParams(location.search));

/** Keeps what is chosen and the address the same, also when a reader goes back. */
export const useChoice = (file: StatisticFile): ChoiceState => {
  const [read, setRead] = useState(() => inAddress(file));
  const writer = useRef(addressWriter());
  const now = useRef(read.choice);
  now.current = read.choice;
  useEffect(() => {
    const { forget, flush, hasMoved } = writer.current;
    forget();
    const again = (): void => {
      if (!hasMoved()) return;
      forget();
      setRead(inAddress(file));
    };
    addEventListener('popstate', again);
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('popstate', again);
      removeEventListener('pagehide', flush);
    };
  }, [file]);
  const show = (choice: Choice, isTrying: boolean): void => {
    const query = writeChoice(file, choice);
    const address = query === '' ? location.pathname : `${location.pathname}?${query}`;
    if (isTrying) writer.current.replaceSoon(address);
    else writer.current.push(address);
    now.current = choice;
    setRead({ choice, unknown: [] });
  };
  return {
    ...read,
    change: (part, isTrying = false) => show(changed(file, now.current, part), isTrying),
    clear: () => show(readChoice(file, new URLSearchParams()).choice, false),
  };
};

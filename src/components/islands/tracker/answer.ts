import { useEffect, useRef, useState } from 'react';

import { type Client, startClient } from '#components/islands/search/client.ts';
import type { TrackerAnswer } from '#views/search/engine.ts';
import { initial, type TrackerState, writeAddress } from '#views/trackers/address.ts';

import type { TrackerProps } from './props.ts';

/** Whether a state is more than the page shows by itself. */
export const isAsked = (state: TrackerState): boolean =>
  writeAddress({ ...state, view: initial.view }) !== writeAddress(initial);

export interface Answering {
  readonly answer: TrackerAnswer | undefined;
  readonly failed: boolean;
  /** The address of the state that is answered. */
  readonly answered: string;
  /** The one client of the page; the first call starts it. */
  readonly client: () => Client;
}

/** Asks for what a state shows. Of several questions on their way only the last one counts. */
export const useAnswer = ({ index, type, columns }: TrackerProps, state: TrackerState): Answering => {
  const [answer, setAnswer] = useState<TrackerAnswer>();
  const [failed, setFailed] = useState(false);
  const [answered, setAnswered] = useState('');
  const started = useRef<Client>(undefined);
  const last = useRef(0);
  const client = (): Client => (started.current ??= startClient(index));
  useEffect(() => {
    last.current += 1;
    const mine = last.current;
    if (!isAsked(state)) {
      setAnswered(writeAddress(state));
      return setAnswer(undefined);
    }
    client()
      .ask({ ask: 'tracker', type, state, columns: columns.map(({ key }) => key) })
      .then(
        (found) => {
          if (mine !== last.current) return;
          setFailed(false);
          setAnswer(found);
          setAnswered(writeAddress(state));
        },
        () => {
          if (mine !== last.current) return;
          // The list that came with the page takes the place of an older answer: it says what it is.
          setAnswer(undefined);
          setFailed(true);
        },
      );
    // The rest is fixed for a page.
  }, [state]);
  return { answer, failed, answered, client };
};

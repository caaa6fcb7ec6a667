import { createEngine, type Engine } from '#views/search/engine.ts';
import type { SearchIndex } from '#views/search/entry.ts';

import { nearWords } from './near-words.ts';
import { shared } from './shared.ts';
import { answerTo, type Received, type Sent } from './requests.ts';

// Reading and searching ten thousand records takes longer than a reader's finger may wait: it is done beside the page.

let index: string | undefined;
let ready: Promise<Engine> | undefined;

const load = async (address: string): Promise<Engine> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}.`);
  return createEngine(shared((await answer.json()) as SearchIndex), nearWords);
};

/** The engine, loaded once; where that failed, as on a phone out of reach, the next question tries again. */
const engineAt = (address: string): NonNullable<typeof ready> => {
  ready ??= load(address).catch((error: unknown) => {
    ready = undefined;
    throw error;
  });
  return ready;
};

self.addEventListener('message', async ({ data }: MessageEvent<Sent | { readonly index: string }>) => {
  if ('index' in data) {
    index = data.index;
    // Whoever asks is told; nobody waits here.
    engineAt(index).catch(() => undefined);
    return;
  }
  const reply = (received: Received): void => self.postMessage(received);
  try {
    if (index === undefined) throw new Error('No index was named.');
    reply({ id: data.id, answer: answerTo(await engineAt(index), data.request) });
  } catch (error) {
    reply({ id: data.id, fault: String(error) });
  }
});

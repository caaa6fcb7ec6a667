import { createEngine, type Engine } from '#views/search/engine.ts';
import type { SearchIndex } from '#views/search/entry.ts';

import { nearWords } from './near-words.ts';
import { shared } from './shared.ts';
import { answerTo, type Received, type Sent } from './requests.ts';

// Reading and searching ten thousand records takes longer than a reader's finger may wait: it is done beside the page.

let ready: Promise<{ engine: Engine; asOf: string }> | undefined;

const load = async (address: string): Promise<{ engine: Engine; asOf: string }> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}.`);
  const index = shared((await answer.json()) as SearchIndex);
  return { engine: createEngine(index, nearWords), asOf: index.asOf };
};

self.addEventListener('message', async ({ data }: MessageEvent<Sent | { readonly index: string }>) => {
  if ('index' in data) {
    ready = load(data.index);
    // Whoever asks is told; nobody waits here.
    ready.catch(() => undefined);
    return;
  }
  const reply = (received: Received): void => self.postMessage(received);
  try {
    if (!ready) throw new Error('No index was named.');
    const { engine, asOf } = await ready;
    reply({ id: data.id, answer: answerTo(engine, asOf, data.request) });
  } catch (error) {
    reply({ id: data.id, fault: String(error) });
  }
});

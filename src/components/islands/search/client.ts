import type { Answers, Received, Request, Sent } from './requests.ts';

/** Asks the worker of a page. */
export interface Client {
  readonly ask: <K extends Request['ask']>(request: Extract<Request, { ask: K }>) => Promise<Answers[K]>;
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (fault: Error) => void;
}

/** Starts the worker and lets it load the index at `address`. One that could not start is started anew by the next question. */
export const startClient = (address: string): Client => {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let running: Worker | undefined;
  const start = (): Worker => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Received>) => {
      const asker = waiting.get(data.id);
      waiting.delete(data.id);
      if ('fault' in data) asker?.reject(new Error(data.fault));
      else asker?.resolve(data.answer as never);
    });
    worker.addEventListener('error', () => {
      worker.terminate();
      running = undefined;
      for (const { reject } of waiting.values()) reject(new Error('The search could not start.'));
      waiting.clear();
    });
    worker.postMessage({ index: new URL(address, location.href).href });
    return worker;
  };
  running = start();
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve: resolve as Waiting['resolve'], reject });
        running ??= start();
        running.postMessage({ id: last, request } satisfies Sent);
      }),
  };
};

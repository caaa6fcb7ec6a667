import { Worker } from 'node:worker_threads';
import { root } from 'astro:config/server';

import type { ReferencePart, UnwrittenReference } from '#views/exports/citations/references/reference.ts';

/** References that are to be written, under a number by which the answer is known. */
export interface Order {
  readonly order: number;
  readonly references: readonly UnwrittenReference[];
}

/** What became of an order: the references, each in its parts, or why there are none. */
export interface Answer {
  readonly order: number;
  readonly written?: readonly (readonly ReferencePart[])[];
  readonly reason?: unknown;
}

type Written = NonNullable<Answer['written']>;

/** Of what lives for one reference only, 48 MiB would lie about at a time; a build shares its machine. */
const resourceLimits = { maxYoungGenerationSizeMb: 8 };

const started = (): { readonly write: (references: Order['references']) => Promise<Written> } => {
  const worker = new Worker(new URL('src/references/worker.ts', root), { resourceLimits });
  const waiting = new Map<number, PromiseWithResolvers<Written>>();
  let last = 0;
  const answered = (order: number): PromiseWithResolvers<Written> | undefined => {
    const asked = waiting.get(order);
    waiting.delete(order);
    // A process that waits for nothing more ends; one that waits for a reference does not.
    if (waiting.size === 0) worker.unref();
    return asked;
  };
  worker.unref();
  worker.on('message', ({ order, written, reason }: Answer) => {
    const asked = answered(order);
    if (written) asked?.resolve(written);
    else asked?.reject(reason);
  });
  worker.on('error', (error) => {
    for (const order of [...waiting.keys()]) answered(order)?.reject(error);
  });
  return {
    write: (references) => {
      last += 1;
      const asked = Promise.withResolvers<Written>();
      waiting.set(last, asked);
      worker.ref();
      worker.postMessage({ order: last, references } satisfies Order);
      return asked.promise;
    },
  };
};

let writer: ReturnType<typeof started> | undefined;

/**
 * Writes references out on a processor of their own, beside the pages: each takes the library of citations a millisecond or two, which
 * is a tenth of a whole build. Where a reference cannot be written, the page that shows it fails.
 */
export const writeReferences = (references: Order['references']): Promise<Written> => {
  writer ??= started();
  return writer.write(references);
};

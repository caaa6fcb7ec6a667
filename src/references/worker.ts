import { parentPort } from 'node:worker_threads';

import type { UnwrittenReference } from '#views/exports/citations/references/reference.ts';
import { writtenReference } from '#views/exports/citations/references/written.ts';

import type { Answer, Order } from './writer.ts';

const write = (references: readonly UnwrittenReference[]): Omit<Answer, 'order'> => {
  try {
    return { written: references.map(writtenReference) };
  } catch (reason) {
    return { reason };
  }
};

parentPort?.on('message', ({ order, references }: Order) =>
  parentPort?.postMessage({ order, ...write(references) } satisfies Answer),
);

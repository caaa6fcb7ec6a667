import { parentPort } from 'node:worker_threads';

import { loadRenderer } from './renderer.ts';

const renderer = await loadRenderer();
if ('reason' in renderer) throw new Error(renderer.reason);

// One drawing at a time: who is done asks for the next.
parentPort?.on('message', (svg: string) => parentPort?.postMessage(renderer.draw(svg)));

import { createHash, randomUUID } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';

import { drawnWith } from './renderer.ts';

/** A picture to be drawn: its file below the folder of the site, and its drawing. */
export interface Picture {
  readonly file: string;
  readonly svg: string;
}

/** A picture that no build has asked for in this time is no longer kept. */
const keptDays = 30;

/** A processor of its own that draws one picture after the other. */
class Draughtsman {
  readonly #worker = new Worker(new URL('./worker.ts', import.meta.url));
  #answer: { resolve: (png: Uint8Array) => void; reject: (error: Error) => void } | undefined;

  constructor() {
    this.#worker.on('message', (png: Uint8Array) => this.#answer?.resolve(png));
    this.#worker.on('error', (error: Error) => this.#answer?.reject(error));
  }

  draw(svg: string): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      this.#answer = { resolve, reject };
      this.#worker.postMessage(svg);
    });
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }
}

interface Missing {
  readonly key: string;
  readonly svg: string;
}

/** Draws several at a time, and hands over each as it is done. */
async function drawAll(
  missing: readonly Missing[],
  done: (key: string, png: Uint8Array) => Promise<void>,
): Promise<void> {
  const queue = missing.values();
  const work = async (): Promise<void> => {
    const hand = new Draughtsman();
    try {
      for (const { key, svg } of queue) await done(key, await hand.draw(svg));
    } finally {
      await hand.stop();
    }
  };
  const hands = Math.min(availableParallelism(), 8, missing.length);
  await Promise.all(Array.from({ length: hands }, work));
}

/** Takes away what no build has asked for in a while. */
async function clear(cache: string): Promise<void> {
  const oldest = Date.now() - keptDays * 24 * 60 * 60 * 1000;
  for (const name of await readdir(cache)) {
    const file = path.join(cache, name);
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Infinity }));
    if (mtimeMs < oldest) await rm(file, { force: true });
  }
}

/**
 * Writes the pictures as PNG below `folder`. What was drawn before is taken from `cache`, where a picture is kept under the digest of its
 * drawing and of all that it is drawn with. Gives how many had to be drawn.
 */
export async function drawPictures(
  pictures: readonly Picture[],
  folder: string,
  cache = path.join('.cache', 'share'),
): Promise<number> {
  await mkdir(cache, { recursive: true });
  const means = createHash('sha256').update(drawnWith()).digest('hex');
  const keyed = pictures.map(({ file, svg }) => ({
    file: path.join(folder, file),
    svg,
    key: createHash('sha256').update(`${means}\n${svg}`).digest('hex'),
  }));
  const kept = new Set(await readdir(cache));
  const at = (key: string): string => path.join(cache, `${key}.png`);
  const missing = new Map(keyed.filter(({ key }) => !kept.has(`${key}.png`)).map((each) => [each.key, each]));
  await drawAll([...missing.values()], async (key, png) => {
    // Several builds may draw the same: whoever comes last puts the same bytes in its place.
    const fresh = `${at(key)}.${randomUUID()}`;
    await writeFile(fresh, png);
    await rename(fresh, at(key));
  });
  for (const each of new Set(keyed.map(({ file }) => path.dirname(file))))
    await mkdir(each, { recursive: true });
  const now = new Date();
  const left = keyed.values();
  const place = async (): Promise<void> => {
    for (const { file, key } of left) {
      await copyFile(at(key), file);
      if (!missing.has(key)) await utimes(at(key), now, now);
    }
  };
  await Promise.all(Array.from({ length: 8 }, place));
  await clear(cache);
  return missing.size;
}

/** The name of the file in which the pages of a site leave the drawings of their pictures. */
const listName = 'share-pictures.json';

/** Draws the pictures that a site freshly built in `folder` names, and takes their list away. Gives how many had to be drawn. */
export async function drawShared(folder: string, cache?: string): Promise<number> {
  const list = path.join(folder, listName);
  const text = await readFile(list, 'utf8').catch(() => '[]');
  const drawn = await drawPictures(JSON.parse(text) as Picture[], folder, cache);
  await rm(list, { force: true });
  return drawn;
}

import { type ChildProcess, spawn } from 'node:child_process';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';

import { wordsOf } from '#i18n/words.ts';

const root = join(import.meta.dirname, '..');

/** Starts a script of this folder on this Node, quietly. */
export const start = (script: string, settings: Record<string, string>): ChildProcess =>
  spawn(process.execPath, [join(import.meta.dirname, script)], {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  });

/** The exit code of a process, once it has ended. */
export const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.on('close', resolve));

const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
};

/** Milliseconds until the page at `address` says `words`. */
const untilServed = async (address: string, words: string): Promise<number> => {
  const since = performance.now();
  for (;;) {
    const text = await fetch(address).then(
      (answer) => answer.text(),
      () => '',
    );
    if (text.includes(words)) return Math.round(performance.now() - since);
    if (performance.now() - since > 120_000) throw new Error(`${address} never said “${words}”.`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

const gist = /^gist: .*$/m;

/** A law of a portal whose gist can be changed: its id, and how to save it with other words. */
export const lawToChange = async (
  content: string,
): Promise<{ readonly id: string; readonly save: (words: string) => Promise<void> }> => {
  const files = (await Array.fromAsync(glob('laws/**/*.md', { cwd: content }))).toSorted();
  for (const file of files) {
    const text = await readFile(join(content, file), 'utf8');
    const id = basename(file, '.md');
    if (id.includes('.') || !gist.test(text)) continue;
    return { id, save: (words) => writeFile(join(content, file), text.replace(gist, `gist: ${words}`)) };
  }
  throw new Error(`${content} has no law with a gist.`);
};

/** Milliseconds from a saved record to the page that shows it, several times over, in a preview of a portal. */
export const previewTimes = async (content: string, language: string): Promise<number[]> => {
  const { id, save } = await lawToChange(content);
  const port = await freePort();
  const preview = start('dev.ts', { CONTENT_DIR: content, PORT: String(port) });
  try {
    const address = `http://localhost:${port}/${language}/${wordsOf(language, {}).sections.laws}/${id}/`;
    await untilServed(address, '</html>');
    const times: number[] = [];
    for (const words of ['uno', 'dos', 'tres', 'cuatro', 'cinco'].map((each) => `Ensayo ${each}`)) {
      await save(words);
      times.push(await untilServed(address, words));
    }
    return times;
  } finally {
    preview.kill('SIGKILL');
    await ended(preview);
  }
};

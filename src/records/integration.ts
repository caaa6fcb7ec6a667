import type { AstroIntegration } from 'astro';

import { contentDir } from './archive.ts';

/** A problem to show over the page while writing. */
export interface Overlay {
  readonly title: string;
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What came of a save: a problem to show over the page, and whether the pages have anything new to show. */
export interface Taken {
  readonly problem: Overlay | undefined;
  readonly isChanged: boolean;
}

/** How the preview takes what was saved. */
export type Refresh = () => Promise<Taken>;

/** How long to wait for a burst of saves to end, in milliseconds. */
const settle = 30;

let take: Refresh | undefined;

/** Sets how the preview takes what was saved; the command that starts it knows the languages and the day. */
export const refreshWith = (given: Refresh): void => {
  take = given;
};

/**
 * Keeps the preview in step with the content: a saved record is taken and shown; a broken one is laid over the page
 * in words, and the server goes on with the last good state.
 */
export const contentIntegration = (): AstroIntegration => ({
  name: 'veedor-content',
  hooks: {
    'astro:server:setup': ({ server, logger }) => {
      const directory = contentDir();
      server.watcher.add(directory);
      let timer: NodeJS.Timeout | undefined;
      let running: Promise<void> = Promise.resolve();
      let problem: Overlay | undefined;
      const show = (): void => {
        if (!problem) return;
        const { file, line, column } = problem;
        const message = `${problem.title}\n\n${problem.message}`;
        server.ws.send({ type: 'error', err: { message, stack: '', id: file, loc: { file, line, column } } });
      };
      // A page opened or reloaded while something is broken says so too.
      server.ws.on('connection', show);
      const refresh = async (): Promise<void> => {
        const before = problem;
        const taken = await take?.();
        problem = taken?.problem;
        if (problem) {
          logger.error(`${problem.file}:${problem.line}:${problem.column} ${problem.message}`);
          show();
          return;
        }
        // A problem that was undone leaves the pages as they were, but still lies over them.
        if (!taken?.isChanged && !before) return;
        // Astro keeps the addresses of its routes, and what they were given, until it hears of this.
        for (const name of ['ssr', 'prerender'])
          server.environments[name]?.hot.send('astro:content-changed', {});
        server.ws.send({ type: 'full-reload' });
      };
      const changed = (file: string): void => {
        if (!file.startsWith(directory)) return;
        clearTimeout(timer);
        timer = setTimeout(() => {
          running = running.then(refresh).catch((error: unknown) => logger.error(String(error)));
        }, settle);
      };
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, changed);
    },
  },
});

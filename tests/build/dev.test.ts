import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { start, testFolder, until } from './portal.ts';
import type { Running } from './portal.ts';

const folder = testFolder();
const content = folder.copyOf('tests/portals/fictional', 'content');
const law = path.join(content, 'laws/ley-201-2019.md');
const good = readFileSync(law, 'utf8');
const page = '/es/normas/ley-201-2019/';
const list = '/es/normas/';

/** A port that no other program listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

let preview: Running;
let origin = '';

const served = async (path = page): Promise<string | undefined> => {
  const answer = await fetch(origin + path).catch(() => undefined);
  return answer?.ok ? answer.text() : undefined;
};

/** Waits until the page says so. Gives the milliseconds it took. */
async function untilServed(words: string, path = page): Promise<number> {
  const since = performance.now();
  await until(
    `“${words}” is served`,
    async () => ((await served(path))?.includes(words) ? true : undefined),
    {
      said: preview.output,
    },
  );
  return Math.round(performance.now() - since);
}

const save = (words: string) => writeFileSync(law, good.replace(/^gist: .*$/m, `gist: ${words}`));

beforeAll(async () => {
  const port = await freePort();
  origin = `http://localhost:${port}`;
  preview = start('dev.ts', { CONTENT_DIR: content, PORT: String(port), LANG: 'es_PE.UTF-8' });
  await until('the preview answers', () => served(), { milliseconds: 180_000, said: preview.output });
}, 190_000);

afterAll(async () => {
  preview.child.kill('SIGKILL');
  await preview.ended;
});

test('a saved record is served at once', { timeout: 600_000 }, async () => {
  const times: number[] = [];
  for (const words of ['Uno dice agua', 'Dos dice agua', 'Tres dice agua']) {
    save(words);
    times.push(await untilServed(words));
  }
  console.log(`saved record to served page: ${times.join(', ')} ms`);
});

/** One file for programs of each ending, and what its text begins with. */
const exports = [
  ['/api/v1/laws.csv', 'id,'],
  ['/api/v1/laws/ley-201-2019.json', '{'],
  ['/api/v1/laws/ley-201-2019.bib', '@'],
  ['/api/v1/laws/ley-201-2019.ris', 'TY  - '],
  ['/api/v1/laws/ley-201-2019.csl.json', '['],
  ['/feeds/es/laws.xml', '<?xml '],
  ['/feeds/es/all.json', '{'],
  ['/calendar/es/all.ics', 'BEGIN:VCALENDAR'],
  ['/embed/es/map.svg', '<svg '],
] as const;

test.for(exports)(
  'the preview serves %s, which a build writes beside its pages',
  async ([address, begins]) => {
    expect((await served(address))?.slice(0, begins.length)).toBe(begins);
  },
);

test(
  'a broken record is told in words and place, over the page too, and the last good page stays',
  { timeout: 600_000 },
  async () => {
    save('La última buena');
    await untilServed('La última buena');
    const client = await (await fetch(`${origin}/@vite/client`)).text();
    const token = /wsToken = "([^"]+)"/.exec(client)?.[1] ?? '';
    const told: { type: string; err?: { message: string; loc?: { file: string; line: number } } }[] = [];
    const socket = new WebSocket(`${origin.replace('http', 'ws')}/?token=${token}`, 'vite-hmr');
    socket.addEventListener('message', ({ data }) => told.push(JSON.parse(String(data))));
    await until('the page is connected', () => told.find(({ type }) => type === 'connected'));

    const text = good
      .replace(/^confidence: .*$/m, 'confidence: sure')
      .replace(/^gist: .*$/m, 'gist: No debe verse');
    const line = text.slice(0, text.indexOf('confidence: ')).split('\n').length;
    writeFileSync(law, text);
    const error = await until(
      'the problem is laid over the page',
      () => told.find(({ type }) => type === 'error')?.err,
      {
        said: preview.output,
      },
    );
    socket.close();
    expect(error.loc).toMatchObject({ file: law, line });
    expect(error.message).toContain('«sure»');
    expect(error.message).toContain('read');
    expect(preview.output()).toContain(`ley-201-2019.md:${line}:`);
    expect(await served()).toContain('La última buena');
    expect(preview.child.exitCode).toBeNull();

    save('Enmendado');
    await untilServed('Enmendado');
  },
);

test('a list shows the new title too', { timeout: 600_000 }, async () => {
  expect(await served(list)).toContain('Ley que refuerza el análisis');
  writeFileSync(law, good.replace(/^title: .*$/m, 'title: Ley que cambió de nombre'));
  await untilServed('Ley que cambió de nombre', list);
});

test('a new record has its page, and a removed one has none', { timeout: 600_000 }, async () => {
  const added = path.join(content, 'laws/ley-999-2020.md');
  writeFileSync(
    added,
    good
      .replace(/^identifier: .*$/m, 'identifier: Ley 999')
      .replace(/^relations:[\s\S]*?^sources:/m, 'sources:'),
  );
  const answer = () => fetch(`${origin}/es/normas/ley-999-2020/`).then(({ status }) => status);
  await until('the new page is there', async () => (await answer()) === 200 || undefined, {
    said: preview.output,
  });

  rmSync(added);
  await until('the page is gone', async () => (await answer()) === 404 || undefined, {
    said: preview.output,
  });
});

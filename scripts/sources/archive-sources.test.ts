import { afterEach, expect, test } from 'vitest';

import { archiveService } from './archive-service.ts';
import { archiveSources, hasUnwritten, type Wanted } from './archive-sources.ts';
import type { ArchiveState } from './copies/state.ts';
import { type StandIn, startStandIn } from './web/stand-in.ts';

let standIn: StandIn;
afterEach(() => standIn.close());

const wantedAt = (url: string): Wanted => ({ url, places: [{ file: 'laws/a.md', line: 1, column: 1 }] });

const attend = async (urls: readonly string[], routes: Parameters<typeof startStandIn>[0] = {}) => {
  standIn = await startStandIn(routes);
  const state: ArchiveState = {
    schemaVersion: 1,
    found: {},
    jobs: {},
    refused: {},
    captures: { day: '', count: 0 },
  };
  const now = () => new Date('2026-11-30T12:00:00Z');
  const ran = await archiveSources({
    wanted: urls.map(wantedAt),
    wayback: archiveService({
      userAgent: 'Veedor/1.0',
      keys: undefined,
      signal: AbortSignal.timeout(30_000),
      standIn: standIn.origin,
      now,
    }),
    state,
    save: async () => {},
    keep: async () => 'not-one-line',
    now,
    limit: Infinity,
    perDay: 200,
    onTold: () => {},
  });
  return { ran, state };
};

test('what is no page of the public internet, or a copy already, or put together by a script, is not asked for', async () => {
  const { ran } = await attend([
    'https://web.archive.org/web/20260101000000/https://a.example/',
    'https://archive.ph/abcde',
    'http://localhost:8080/norma',
    'http://10.0.0.1/norma',
    'https://ana:clave@a.example/norma',
    'https://a.example/app/#/norma/12',
  ]);
  expect(ran.told.map(({ outcome }) => outcome.kind)).toEqual([
    'is-a-copy',
    'is-a-copy',
    'not-public',
    'not-public',
    'not-public',
    'by-script',
  ]);
  expect(standIn.asked).toEqual([]);
});

test('a page that is gone: the copy that there is, of whatever day, is offered and not written', async () => {
  const url = 'https://a.example/norma';
  const json = (value: object) => ({ body: JSON.stringify(value) });
  const { ran, state } = await attend([url], {
    'archive.org/wayback/available': json({
      archived_snapshots: {
        closest: {
          available: true,
          status: '200',
          url: `http://web.archive.org/web/20190102030405/${url}`,
          timestamp: '20190102030405',
        },
      },
    }),
    'web.archive.org/save': json({ status: 'error', status_ext: 'error:not-found' }),
  });
  expect(ran.told[0]?.outcome).toEqual({
    kind: 'refused',
    code: 'error:not-found',
    older: { address: `https://web.archive.org/web/20190102030405/${url}`, takenOn: '2019-01-02' },
  });
  expect(state.found).toEqual({});
  expect(Object.keys(state.refused)).toEqual([url]);
  expect(hasUnwritten(ran)).toBe(false);
});

test('a copy that cannot be written is remembered, and the command knows', async () => {
  const url = 'https://a.example/norma';
  const job = 'spn2-0123456789';
  const json = (value: object) => ({ body: JSON.stringify(value) });
  const { ran, state } = await attend([url], {
    'archive.org/wayback/available': json({ archived_snapshots: {} }),
    'web.archive.org/save': json({ url, job_id: job }),
    [`web.archive.org/save/status/${job}`]: json({
      status: 'success',
      job_id: job,
      timestamp: '20261130115900',
      original_url: url,
    }),
  });
  expect(hasUnwritten(ran)).toBe(true);
  expect(state.found[url]?.address).toBe(`https://web.archive.org/web/20261130115900/${url}`);
  expect(state.jobs).toEqual({});
});

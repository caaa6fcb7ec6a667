import { expect, test } from 'vitest';

import { aCommitment } from '#checks/fixtures/records.ts';
import { aView } from '#views/fixtures/view.ts';

import type { FollowName } from './addresses.ts';
import { followFeeds, followPanel } from './panel.ts';

const view = aView(
  { records: [aCommitment({ due: [{ kind: 'once', on: '2025' }] }), aCommitment({ id: 'undated' })] },
  { base: '/repo/' },
);
const addressesOf = (name: FollowName): string[] => followPanel(view, name).links.map(({ href }) => href);

test.for<[FollowName, string[]]>([
  [
    ['all'],
    [
      '/repo/feeds/es/all.xml',
      '/repo/feeds/es/all.json',
      '/repo/feeds/es/corrections.xml',
      '/repo/calendar/es/all.ics',
    ],
  ],
  [['laws'], ['/repo/feeds/es/laws.xml', '/repo/feeds/es/laws.json', '/repo/es/#follow']],
  [
    ['commitments'],
    [
      '/repo/feeds/es/commitments.xml',
      '/repo/feeds/es/commitments.json',
      '/repo/calendar/es/all.ics',
      '/repo/es/#follow',
    ],
  ],
  [
    ['commitments', 'commitment-1'],
    [
      '/repo/feeds/es/commitments/commitment-1.xml',
      '/repo/calendar/es/commitments/commitment-1.ics',
      '/repo/es/#follow',
    ],
  ],
  [
    ['commitments', 'undated'],
    ['/repo/feeds/es/commitments/undated.xml', '/repo/es/#follow'],
  ],
  [
    ['regions', 'zz-nor'],
    ['/repo/feeds/es/regions/zz-nor.xml', '/repo/es/#follow'],
  ],
  [['unheard', 'of'], ['/repo/es/#follow']],
])('%s is followed by its feed, and by its deadlines where it has some', ([name, expected]) => {
  expect(addressesOf(name)).toEqual(expected);
});

test('the head of a page names what its panel leads to, after what it has anyway', () => {
  const feeds = [{ href: '/x', title: 'X', type: 'text/x' }];
  expect(followFeeds(view, { follow: ['commitments', 'commitment-1'], head: { feeds } }).feeds).toEqual([
    ...feeds,
    {
      href: '/repo/feeds/es/commitments/commitment-1.xml',
      title: 'Agua segura en cada escuela · Portal del agua',
      type: 'application/atom+xml',
    },
    {
      href: '/repo/calendar/es/commitments/commitment-1.ics',
      title: 'Plazos: Agua segura en cada escuela · Portal del agua',
      type: 'text/calendar',
    },
  ]);
  expect(followFeeds(view, { head: { feeds } })).toEqual({});
});

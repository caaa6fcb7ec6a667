import { expect, test } from 'vitest';

import type { MethodEntry } from '#model/archive.ts';

import { counted, found, scaleOf, span } from '#domain/scores/fixtures/scored.ts';
import { fractionText } from '#domain/scores/fraction.ts';
import { speakingOf } from './speaking.ts';

type Row = [id: string, verdict: string | undefined, from: string, to?: string, publishedOn?: string];

const audit = ([id, verdict, from, to, publishedOn = '2023-06-01']: Row) =>
  found(id, verdict, { period: span(from, to) }, { publishedOn: publishedOn });

/** State, finding that speaks, value, and what is set aside. */
const spoken = (rows: readonly Row[], disagreement: MethodEntry['disagreement'] = 'lowest') => {
  const { part, value } = speakingOf(scaleOf(), { disagreement }, counted(rows.map(audit)));
  return [
    part.state,
    part.finding?.replace('/f1', ''),
    value === undefined ? undefined : fractionText(value),
    (part.setAside ?? []).map(({ finding, reason }) => `${finding.replace('/f1', '')} ${reason}`).join(', '),
  ];
};

test.for<[name: string, rows: Row[], expected: unknown[]]>([
  ['nothing', [], ['not-reviewed', undefined, undefined, '']],
  ['one rating', [['a', 'limited', '2022']], ['limited', 'a', '1/3', '']],
  [
    'the latest period end wins, whatever it says',
    [
      ['a', 'not-started', '2021'],
      ['b', 'complete', '2022'],
    ],
    ['complete', 'b', '1', 'a superseded'],
  ],
  [
    'by the end of the period and not by publication',
    [
      ['a', 'complete', '2022', '2022', '2022-12-31'],
      ['b', 'limited', '2021', '2021', '2023-06-01'],
    ],
    ['complete', 'a', '1', 'b superseded'],
  ],
  [
    'of overlapping periods the lowest rating',
    [
      ['a', 'limited', '2021', '2022-01-01'],
      ['b', 'complete', '2022', '2022'],
    ],
    ['limited', 'a', '1/3', 'b outvoted'],
  ],
  [
    'a period that ends the day before does not overlap',
    [
      ['a', 'limited', '2021', '2021-12-31'],
      ['b', 'complete', '2022', '2022'],
    ],
    ['complete', 'b', '1', 'a superseded'],
  ],
  [
    'what overlaps only what overlaps is superseded',
    [
      ['a', 'not-started', '2021-01', '2021-06'],
      ['b', 'limited', '2021-05', '2022-02'],
      ['c', 'complete', '2022-01', '2022-12'],
    ],
    ['limited', 'b', '1/3', 'a superseded, c outvoted'],
  ],
  [
    'two that end on one day both count as the latest: the longer one reaches further back',
    [
      ['a', 'not-started', '2020-12-31', '2021-06-30'],
      ['b', 'substantial', '2021', '2022'],
      ['c', 'complete', '2022-12-31', '2022-12-31'],
    ],
    ['not-started', 'a', '0', 'b outvoted, c outvoted'],
  ],
  [
    'of equal ratings the newest speaks, the other agrees',
    [
      ['a', 'limited', '2021', '2022-06-30'],
      ['b', 'limited', '2022', '2022'],
    ],
    ['limited', 'b', '1/3', ''],
  ],
  [
    'a rating beats an outcome of the same time',
    [
      ['a', 'not-started', '2022', '2022-06'],
      ['b', 'no-answer', '2022', '2022'],
      ['c', 'not-applicable', '2022', '2022'],
    ],
    ['not-started', 'a', '0', 'b outvoted, c outvoted'],
  ],
  [
    'a newer outcome beats an older rating',
    [
      ['a', 'complete', '2021'],
      ['b', 'no-answer', '2022'],
    ],
    ['no-answer', 'b', undefined, 'a superseded'],
  ],
  [
    'of outcomes that end together the one that excuses least',
    [
      ['a', 'not-applicable', '2022'],
      ['b', 'not-assessable', '2022'],
      ['c', 'no-answer', '2022'],
    ],
    ['no-answer', 'c', undefined, 'a outvoted, b outvoted'],
  ],
  [
    'of outcomes that overlap the latest',
    [
      ['a', 'no-answer', '2021', '2022-06'],
      ['b', 'not-applicable', '2022', '2022'],
    ],
    ['not-applicable', 'b', undefined, 'a outvoted'],
  ],
  [
    'a finding that rates nothing sets nothing aside',
    [
      ['a', 'complete', '2021'],
      ['b', undefined, '2022'],
    ],
    ['complete', 'a', '1', 'b no-verdict'],
  ],
  [
    'a finding that rates nothing, alone',
    [['a', undefined, '2022']],
    ['unrated', undefined, undefined, 'a no-verdict'],
  ],
  [
    'a level of another scale',
    [['a', 'achieved', '2022']],
    ['unrated', undefined, undefined, 'a not-on-scale'],
  ],
  [
    'too old',
    [['a', 'complete', '2020-12-30', '2020-12-30']],
    ['outdated', undefined, undefined, 'a too-old'],
  ],
  [
    'too old, though newer than nothing',
    [
      ['a', 'complete', '2020-12-30', '2020-12-30'],
      ['b', 'limited', '2022'],
    ],
    ['limited', 'b', '1/3', 'a too-old'],
  ],
])('%s', ([, rows, expected]) => {
  expect(spoken(rows)).toEqual(expected);
});

const three: Row[] = [
  ['a', 'substantial', '2022', '2022-11', '2023-03-01'],
  ['b', 'complete', '2022', '2022-12', '2023-01-01'],
  ['c', 'limited', '2021', '2022-10', '2023-06-01'],
];

test.for<[rule: MethodEntry['disagreement'], state: string, finding: string]>([
  ['lowest', 'limited', 'c'],
  ['highest', 'complete', 'b'],
  // By the end of the period, not by publication.
  ['latest', 'complete', 'b'],
])('where ratings disagree: the %s', ([rule, state, finding]) => {
  expect(spoken(three, rule).slice(0, 2)).toEqual([state, finding]);
});

test('the latest of one day and one publication is the lowest of them', () => {
  const rows: Row[] = [
    ['a', 'complete', '2022', '2022', '2023-02-01'],
    ['b', 'limited', '2022', '2022', '2023-02-01'],
    ['c', 'not-started', '2022', '2022', '2023-01-31'],
  ];
  expect(spoken(rows, 'latest')).toEqual(['limited', 'b', '1/3', 'a outvoted, c outvoted']);
});

test('a publication known to the year is that of its last day', () => {
  const rows: Row[] = [
    ['a', 'complete', '2021', '2022-06', '2022'],
    ['b', 'limited', '2021', '2022-06', '2022-12-31'],
  ];
  expect(spoken(rows, 'latest').slice(0, 2)).toEqual(['limited', 'b']);
});

test('the disagreement of ratings is told, that of a rating with an outcome is none', () => {
  const part = (rows: Row[]) =>
    speakingOf(scaleOf(), { disagreement: 'lowest' }, counted(rows.map(audit))).part;
  const [limited, complete, silent]: Row[] = [
    ['a', 'limited', '2022'],
    ['b', 'complete', '2022'],
    ['c', 'no-answer', '2022'],
  ];
  expect(part([limited as Row, complete as Row]).disagreement).toBe(true);
  expect(part([limited as Row, silent as Row]).disagreement).toBeUndefined();
  expect(part([limited as Row, ['d', 'limited', '2022']])).toEqual({
    state: 'limited',
    value: '1/3',
    finding: 'a/f1',
    agreeing: ['d/f1'],
  });
});

test('the state’s own word says nothing, not even that somebody looked', () => {
  const said = found('a', 'complete', { period: span('2023') }, { kind: 'self-report' });
  expect(speakingOf(scaleOf(), { disagreement: 'highest' }, counted([said])).part).toEqual({
    state: 'not-reviewed',
    setAside: [{ finding: 'a/f1', reason: 'self-report' }],
  });
});

test('a finding without any date cannot stand', () => {
  const undated = found('a', 'complete', {}, { publishedOn: undefined });
  expect(speakingOf(scaleOf(), { disagreement: 'lowest' }, counted([undated])).part).toEqual({
    state: 'outdated',
    setAside: [{ finding: 'a/f1', reason: 'undated' }],
  });
});

test('reviewed twice is who speaks, not who agrees', () => {
  const twice = (rows: [id: string, reviewedBy?: string][]) =>
    speakingOf(
      scaleOf(),
      { disagreement: 'lowest' },
      counted(rows.map(([id, reviewedBy]) => found(id, 'limited', { period: span('2022') }, { reviewedBy }))),
    ).isReviewedTwice;
  expect(twice([['a', 'C. D.']])).toBe(true);
  expect(twice([['a'], ['b', 'C. D.']])).toBe(false);
});

test('the order in which findings come says nothing', () => {
  const found = counted(three.map(audit));
  const all = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ].map((order) =>
    speakingOf(
      scaleOf(),
      { disagreement: 'lowest' },
      order.flatMap((at) => found[at] ?? []),
    ),
  );
  expect(new Set(all.map((each) => JSON.stringify(each.part))).size).toBe(1);
});

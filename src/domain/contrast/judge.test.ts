import { expect, test } from 'vitest';

import type { updateStatuses } from '#model/commitment.ts';
import type { Outcome } from '#model/audit.ts';
import { foundIn } from '#domain/fixtures/archive.ts';

import type { OutsideFinding, ShareOf } from './found.ts';
import { judge } from './judge.ts';
import type { StateWord } from './said.ts';

type Status = (typeof updateStatuses)[number];

/** A scale of three: nothing, half, all. */
const shares: Readonly<Record<string, number>> = { nothing: 0, half: 0.5, all: 1 };
const shareOf: ShareOf = ({ finding: { rating } }) => (rating === undefined ? undefined : shares[rating]);

const declared = (status: Status, on: string | undefined = '2023', area?: string): StateWord => ({
  kind: 'update',
  update: { on: on ?? '2023', status, note: 'Dice.', by: 'water-board', sources: ['gazette'] },
  area,
  saidOn: on,
  of: on,
});

type Verdict = { rating?: string; outcome?: Outcome; until?: string | undefined };

const finding = ({ rating, outcome, until }: Verdict, kind: string) => ({
  ...foundIn({ rating, outcome }, { kind, publishedOn: until }),
});

const reported = (rating: string | undefined, of = '2023', outcome?: Outcome): StateWord => ({
  kind: 'report',
  found: finding(
    { ...(rating === undefined ? {} : { rating }), ...(outcome ? { outcome } : {}) },
    'self-report',
  ),
  area: undefined,
  saidOn: of,
  of,
});

const found = (verdict: Verdict, area?: string): OutsideFinding => ({
  found: finding({ until: '2023', ...verdict }, 'citizen-watch'),
  area,
});

const kindOf = (word: StateWord, outside: OutsideFinding) => judge(word, outside, shareOf)?.kind;

test.for<[string, StateWord, Verdict, string | undefined]>([
  ['delivered, found at the best level', declared('delivered'), { rating: 'all' }, undefined],
  ['delivered, found below it', declared('delivered'), { rating: 'half' }, 'delivered-found-less'],
  ['delivered, found at the worst', declared('delivered'), { rating: 'nothing' }, 'delivered-found-less'],
  ['delivered, asked in vain', declared('delivered'), { outcome: 'no-answer' }, 'delivered-no-answer'],
  ['delivered, not assessable', declared('delivered'), { outcome: 'not-assessable' }, undefined],
  ['delivered, not applicable', declared('delivered'), { outcome: 'not-applicable' }, undefined],
  ['delivered, words alone', declared('delivered'), {}, 'unrated'],
  ['announced, found complete', declared('announced'), { rating: 'all' }, 'open-found-complete'],
  ['under way, found complete', declared('under-way'), { rating: 'all' }, 'open-found-complete'],
  ['suspended, found complete', declared('suspended'), { rating: 'all' }, 'open-found-complete'],
  ['withdrawn, found complete', declared('withdrawn'), { rating: 'all' }, 'open-found-complete'],
  ['under way, found half', declared('under-way'), { rating: 'half' }, undefined],
  ['under way, asked in vain', declared('under-way'), { outcome: 'no-answer' }, undefined],
  ['under way, words alone', declared('under-way'), {}, 'unrated'],
  ['its report higher', reported('half'), { rating: 'nothing' }, 'reported-more'],
  ['its report at the best, found lower', reported('all'), { rating: 'half' }, 'reported-more'],
  ['its report lower', reported('half'), { rating: 'all' }, 'reported-less'],
  ['its report equal', reported('half'), { rating: 'half' }, undefined],
  ['its report at the best, asked in vain', reported('all'), { outcome: 'no-answer' }, 'delivered-no-answer'],
  ['its report below it, asked in vain', reported('half'), { outcome: 'no-answer' }, undefined],
  ['its report rates, words alone', reported('half'), {}, 'unrated'],
  ['its report in words, rated', reported(undefined), { rating: 'all' }, 'unrated'],
  ['its report in words, words alone', reported(undefined), {}, 'unrated'],
  ['its report in words, asked in vain', reported(undefined), { outcome: 'no-answer' }, undefined],
  ['its report with an outcome', reported(undefined, '2023', 'not-assessable'), { rating: 'all' }, undefined],
])('%s', ([, word, verdict, expected]) => {
  expect(kindOf(word, found(verdict))).toBe(expected);
});

test.for<[string, StateWord, Verdict, string | undefined]>([
  [
    'found on the day said',
    declared('delivered', '2023-05-01'),
    { rating: 'half', until: '2023-05-01' },
    'disagree',
  ],
  [
    'found the day after',
    declared('delivered', '2023-05-01'),
    { rating: 'half', until: '2023-05-02' },
    'disagree',
  ],
  [
    'found the day before',
    declared('delivered', '2023-05-01'),
    { rating: 'half', until: '2023-04-30' },
    'said-later',
  ],
  [
    'a year counts as its last day',
    declared('delivered', '2023'),
    { rating: 'half', until: '2023-12-30' },
    'said-later',
  ],
  [
    'no answer before it was said',
    declared('delivered', '2023'),
    { outcome: 'no-answer', until: '2022' },
    'said-later',
  ],
  [
    'still open on the day found',
    declared('under-way', '2023-05-01'),
    { rating: 'all', until: '2023-05-01' },
    'disagree',
  ],
  [
    'still open the day after',
    declared('under-way', '2023-05-02'),
    { rating: 'all', until: '2023-05-01' },
    'disagree',
  ],
  [
    'open the day before',
    declared('under-way', '2023-04-30'),
    { rating: 'all', until: '2023-05-01' },
    'found-later',
  ],
  [
    'a higher report of a later year',
    reported('all', '2024'),
    { rating: 'half', until: '2023' },
    'said-later',
  ],
  ['a lower report of a later year', reported('half', '2024'), { rating: 'all', until: '2023' }, 'disagree'],
  [
    'a lower report of an earlier year',
    reported('half', '2022'),
    { rating: 'all', until: '2023' },
    'found-later',
  ],
  ['a finding of unknown date', declared('delivered'), { rating: 'half', until: undefined }, undefined],
  ['words of unknown date are still words', declared('delivered'), { until: undefined }, 'unrated'],
])('time: %s', ([, word, verdict, expected]) => {
  expect(judge(word, found(verdict), shareOf)?.standing).toBe(expected);
});

test.for<[string, StateWord, Verdict, string | undefined, string | undefined]>([
  [
    'delivered everywhere, less here',
    declared('delivered'),
    { rating: 'half' },
    'ZZ-SUR',
    'delivered-found-less',
  ],
  [
    'delivered everywhere, asked here in vain',
    declared('delivered'),
    { outcome: 'no-answer' },
    'ZZ-SUR',
    'delivered-no-answer',
  ],
  [
    'delivered here, less everywhere',
    declared('delivered', '2023', 'ZZ-SUR'),
    { rating: 'half' },
    undefined,
    undefined,
  ],
  ['open everywhere, complete here', declared('under-way'), { rating: 'all' }, 'ZZ-SUR', undefined],
  [
    'open here, complete everywhere',
    declared('under-way', '2023', 'ZZ-SUR'),
    { rating: 'all' },
    undefined,
    'open-found-complete',
  ],
  [
    'half everywhere by its report, nothing here',
    reported('half'),
    { rating: 'nothing' },
    'ZZ-SUR',
    undefined,
  ],
  [
    'the best everywhere by its report, half here',
    reported('all'),
    { rating: 'half' },
    'ZZ-SUR',
    'reported-more',
  ],
  ['words here of what is said everywhere', declared('delivered'), {}, 'ZZ-SUR', 'unrated'],
  [
    'both here',
    declared('delivered', '2023', 'ZZ-SUR'),
    { rating: 'half' },
    'ZZ-SUR',
    'delivered-found-less',
  ],
])('place: %s', ([, word, verdict, area, expected]) => {
  expect(kindOf(word, found(verdict, area))).toBe(expected);
});

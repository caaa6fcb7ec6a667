import type { Entry, MethodEntry } from '#model/archive.ts';
import type { Outcome } from '#model/audit.ts';
import type { Scorecard, ScoredCommitment } from '#model/scorecard.ts';

import { scoresOn } from '#domain/scores/edition.ts';
import { type Scale, scalesOf } from '#domain/scores/scale.ts';
import { monthsAfter } from '#domain/scores/judging/standing.ts';
import {
  inventedArchive,
  inventedAudit,
  inventedCommitment,
  type InventedFinding,
  regions,
} from './invented.ts';

/** What each commitment of the example is there to show. */
export const exampleCases = [
  'best',
  'low',
  'disagreement',
  'regions',
  'no-answer',
  'not-assessable',
  'not-reviewed',
  'outdated',
  'not-applicable',
] as const;
export type ExampleCase = (typeof exampleCases)[number];

/** A commitment of the example: its case, and the ratings that its findings give, in the order they were published. */
export interface ExampleCommitment {
  readonly id: string;
  readonly shows: ExampleCase;
  readonly ratings: readonly string[];
  readonly told: ScoredCommitment;
}

export interface Example {
  readonly asOf: string;
  /** The method with its sections filled with the commitments of the example. */
  readonly method: MethodEntry;
  /** The scale they are all judged by. */
  readonly scale: string;
  /** The end of the period whose finding is no longer valid. */
  readonly outdatedOn: string;
  readonly commitments: readonly ExampleCommitment[];
  readonly whole: Scorecard;
}

const asOf = '2025-12-31';
const recent = { from: '2025-01-01', to: '2025-12-15' };
/** The most commitments that are added so that a method that asks for much coverage gives a score. */
const mostAdded = 12;

type Case = Omit<ExampleCommitment, 'told'>;

const outcomes: ReadonlySet<string> = new Set<Outcome>(['no-answer', 'not-assessable', 'not-applicable']);

const casesOf = ({ order }: Scale, added: number): readonly Case[] => {
  const [best = '', next = best] = order;
  const worst = order.at(-1) ?? best;
  const low = order.at(-2) ?? best;
  const ratings: Partial<Record<ExampleCase, readonly string[]>> = {
    best: [best],
    low: [low],
    disagreement: [next, best],
    regions: [best, worst],
    outdated: [best],
  };
  const cases: readonly ExampleCase[] = [
    ...exampleCases.slice(0, 4),
    ...Array.from({ length: added }, (_, index) => (index % 2 === 0 ? 'low' : 'best')),
    ...exampleCases.slice(4),
  ];
  return cases.map((shows, index) => ({
    id: String(index + 1).padStart(2, '0'),
    shows,
    ratings: ratings[shows] ?? [],
  }));
};

/** What the findings of a round say: the second audit speaks only of what the first rated otherwise. */
const foundOf = ({ id, shows, ratings }: Case, round: number): readonly InventedFinding[] => {
  if (shows === 'regions' && round === 0)
    return ratings.map((rating, index) => ({ commitment: id, rating, jurisdiction: regions[index] }));
  if (outcomes.has(shows) && round === 0) return [{ commitment: id, outcome: shows as Outcome }];
  const rating = shows === 'regions' ? undefined : ratings[round];
  return rating === undefined ? [] : [{ commitment: id, rating }];
};

const auditsOf = (cases: readonly Case[], outdatedOn: string): readonly Entry<'audit'>[] => {
  const found = (some: readonly Case[], round: number) => some.flatMap((each) => foundOf(each, round));
  const now = cases.filter(({ shows }) => shows !== 'outdated');
  const once = cases.filter(({ shows }) => shows === 'outdated');
  return [
    inventedAudit('first', { ...recent, publishedOn: '2025-12-20' }, found(now, 0)),
    inventedAudit('second', { ...recent, publishedOn: '2025-12-28' }, found(now, 1)),
    inventedAudit('old', { from: outdatedOn, to: outdatedOn, publishedOn: outdatedOn }, found(once, 0)),
  ];
};

/** The sections with the commitments of the example in turn, so that each has something rated; nothing else names a commitment. */
const ruledBy = (method: MethodEntry, cases: readonly Case[]): MethodEntry => {
  const { groups: _groups, weights: _weights, sections, ...rules } = method;
  if (sections === undefined) return rules;
  return {
    ...rules,
    sections: sections.map((section, turn) => ({
      ...section,
      commitments: cases.filter((_, index) => index % sections.length === turn).map(({ id }) => id),
    })),
  };
};

const workedOut = (method: MethodEntry, scale: Scale, added: number): Example => {
  const cases = casesOf(scale, added);
  const outdatedOn = monthsAfter(asOf, -method.validityMonths - 1);
  const strength = method.scoredStrengths.find((each) => each !== 'recommendation') ?? 'recommendation';
  const commitments = cases.map(({ id, shows }) =>
    inventedCommitment(id, {
      strength,
      ...(strength === 'recommendation' ? { response: method.scoredResponses?.[0] ?? 'accepted' } : {}),
      scope: shows === 'regions' ? 'each-region' : 'national',
      scale: scale.id,
    }),
  );
  const rules = ruledBy(method, cases);
  const archive = inventedArchive(rules, commitments, auditsOf(cases, outdatedOn));
  const { scorecards, commitments: told } = scoresOn(archive, rules, asOf);
  return {
    asOf,
    method: rules,
    scale: scale.id,
    outdatedOn,
    commitments: cases.map((each) => ({
      ...each,
      told: told.find(({ id }) => id === each.id) as ScoredCommitment,
    })),
    whole: scorecards.find(({ kind }) => kind === 'whole') as Scorecard,
  };
};

/**
 * An invented set of commitments scored by a method of the portal: one of each case. Rated ones are added until the coverage is
 * enough for a score; where a method asks for so much that none comes, the example shows a score that is withheld.
 */
export const exampleOf = (method: MethodEntry): Example => {
  const { all } = scalesOf(method);
  const scale = all.find(({ isPenalty }) => !isPenalty) ?? (all[0] as Scale);
  for (let added = 0; ; added += 1) {
    const example = workedOut(method, scale, added);
    if (example.whole.score.withheld === undefined || added === mostAdded) return example;
  }
};

import { z } from 'zod';

import { outcomes } from './audit.ts';
import { responses, strengths } from './commitment.ts';
import { dateText } from './parts/date-field.ts';
import { text } from './parts/field.ts';
import { localText } from './parts/text.ts';

/** An exact value: a whole number or a fraction in lowest terms (`31/40`, `-1/2`), of 1 where 1 is everything. */
export const exactValue = () => z.string().regex(/^-?\d+(?:\/[1-9]\d*)?$/);

/**
 * What is known of a commitment besides the levels of its scale: the three outcomes, a finding that rates nothing (`unrated`),
 * reviewed so long ago that no finding stands (`outdated`), nobody looked (`not-reviewed`), and for one that has several parts
 * (regions, years): rated in ways that differ, or not everywhere (`varied`), reviewed somewhere and rated nowhere
 * (`partly-reviewed`).
 */
export const openStates = [
  ...outcomes,
  'unrated',
  'outdated',
  'not-reviewed',
  'varied',
  'partly-reviewed',
] as const;
export type OpenState = (typeof openStates)[number];

/** The code of a level, or an open state. */
const state = () => text();

/** Why a score has no value. */
export const withheldReasons = ['nothing-applies', 'nothing-rated', 'below-minimum-coverage'] as const;

/** A value between what it would be with everything unrated at its worst, and at its best. */
const Interval = z.strictObject({
  low: exactValue(),
  high: exactValue(),
  /** Printed: percent, rounded half up. */
  lowPercent: z.int(),
  highPercent: z.int(),
});

/** A score, with all that must stand beside it. A score that is withheld says why and has no value. */
export const Score = z.strictObject({
  value: exactValue().optional(),
  /** Printed: percent, rounded half up, once, at the end. */
  percent: z.int().optional(),
  withheld: z.enum(withheldReasons).optional(),
  /** Where the method adds up points: those reached and those that could be, by what is rated. */
  points: z.strictObject({ reached: exactValue(), maximum: exactValue() }).optional(),
  /** Absent where nothing applies. */
  interval: Interval.optional(),
  /** Rated of applicable; a commitment rated in three of its 26 regions adds 3/26. Absent where nothing applies. */
  coverage: exactValue().optional(),
  coveragePercent: z.int().optional(),
  /** Commitments in the denominator; a penalty is none of them. */
  applicable: z.int().min(0),
  /** Of those: rated in every part, rated in some of their parts, reviewed in some part. */
  rated: z.int().min(0),
  partlyRated: z.int().min(0),
  reviewed: z.int().min(0),
  /** Taken out of the denominator since a finding says that they do not apply. */
  notApplicable: z.int().min(0),
  /** Answered of asked: of the parts (regions, times) that somebody looked at, those without a `no-answer`. Absent where nobody did. */
  responseRate: exactValue().optional(),
  /** Of the parts that are rated, the share whose finding a second pair of eyes saw. Absent where none is. */
  reviewedTwice: exactValue().optional(),
  /** How many commitments are in each state, levels first from best to worst; sums up to `applicable`. */
  distribution: z.array(z.strictObject({ state: state(), scale: text().optional(), count: z.int().min(1) })),
});
export type Score = z.infer<typeof Score>;

/** A commitment as it enters a score. */
export const ScoredItem = z.strictObject({
  commitment: text(),
  /** The area it is judged in; absent where all its areas count together. */
  jurisdiction: text().optional(),
  weight: exactValue(),
  state: state(),
  /** Level divided by the best level of the scale, over the rated parts; of a penalty its points. Absent where nothing is rated. */
  value: exactValue().optional(),
  low: exactValue(),
  high: exactValue(),
  coverage: exactValue(),
});
export type ScoredItem = z.infer<typeof ScoredItem>;

export const scorecardKinds = ['whole', 'jurisdiction', 'institution', 'pillar', 'strength'] as const;
export type ScorecardKind = (typeof scorecardKinds)[number];

/** The score of the whole, of a place, an institution, a pillar or a strength, with what it is made of. */
export const Scorecard = z.strictObject({
  kind: z.enum(scorecardKinds),
  /** The jurisdiction, institution, pillar or strength; absent for the whole. */
  code: text().optional(),
  title: localText(),
  score: Score,
  /** Where the method has sections: each with what it weighs. */
  sections: z
    .array(z.strictObject({ id: text(), label: localText(), weight: exactValue(), score: Score }))
    .optional(),
  /** The same items by pillar; for the whole and for places. */
  pillars: z.array(z.strictObject({ code: text(), title: localText(), score: Score })).optional(),
  items: z.array(ScoredItem),
});
export type Scorecard = z.infer<typeof Scorecard>;

/** Why a finding does not speak for a part of a commitment. */
export const setAsideReasons = [
  'self-report',
  'undated',
  'too-old',
  'superseded',
  'outvoted',
  'no-verdict',
  'not-on-scale',
  'elsewhere',
  'other-period',
] as const;
export type SetAsideReason = (typeof setAsideReasons)[number];

const SetAside = z.strictObject({ finding: text(), reason: z.enum(setAsideReasons) });
export type SetAside = z.infer<typeof SetAside>;

/** A region, or the whole of a commitment that has none, at one time it fell due (or at no time of its own). */
export const ScoredPart = z.strictObject({
  /** The year or month of a duty that recurs, and the day it fell due. */
  period: text().optional(),
  dueOn: dateText().optional(),
  state: state(),
  value: exactValue().optional(),
  /** The finding that speaks, as `audit/finding`. */
  finding: text().optional(),
  /** Findings of the same time that say the same. */
  agreeing: z.array(text()).optional(),
  /** Whether standing findings of the same time rate it differently. */
  disagreement: z.literal(true).optional(),
  setAside: z.array(SetAside).optional(),
});
export type ScoredPart = z.infer<typeof ScoredPart>;

export const ScoredArea = z.strictObject({
  jurisdiction: text(),
  state: state(),
  value: exactValue().optional(),
  low: exactValue(),
  high: exactValue(),
  coverage: exactValue(),
  parts: z.array(ScoredPart),
  /** Findings that speak of none of its parts. */
  setAside: z.array(SetAside).optional(),
});
export type ScoredArea = z.infer<typeof ScoredArea>;

/** Why a commitment of the archive is not in the denominator. */
export const excludedReasons = [
  'strength-not-scored',
  'recommendation-not-accepted',
  'ended',
  'origin-not-in-force',
  'not-in-method',
  'not-applicable',
] as const;
export type ExcludedReason = (typeof excludedReasons)[number];

/** A commitment with all that was found of it. */
export const ScoredCommitment = z.strictObject({
  id: text(),
  title: localText(),
  strength: z.enum(strengths),
  response: z.enum(responses).optional(),
  pillars: z.array(text()),
  /** Absent where it is in the denominator. */
  excluded: z.enum(excludedReasons).optional(),
  /** The day it ended, or its origin did; where that is why it is out. */
  endedOn: dateText().optional(),
  /** The norm that ended its origin. */
  endedBy: text().optional(),
  scale: text(),
  /** Points of the best level: what 1 stands for. 0 for a penalty. */
  maximum: exactValue(),
  weight: exactValue(),
  section: text().optional(),
  group: text().optional(),
  eachRegion: z.literal(true).optional(),
  areas: z.array(ScoredArea),
});
export type ScoredCommitment = z.infer<typeof ScoredCommitment>;

/** What names a scorecard in data, files and errata: `whole`, `jurisdiction:PE-CUS`. */
export const scorecardName = (kind: ScorecardKind, code?: string): string =>
  code === undefined ? kind : `${kind}:${code}`;

import type { MethodEntry } from '#model/archive.ts';

/** What of a method decides a value. Its names and explanations may be mended without it becoming another. */
const decisive = {
  strengths: ({ scoredStrengths }) => scoredStrengths,
  responses: ({ scoredResponses }) => scoredResponses ?? ['accepted'],
  scales: ({ scales }) =>
    scales.map(({ id, levels }) => [id, levels.map(({ code, value }) => [code, value])]),
  validity: ({ validityMonths }) => validityMonths,
  disagreement: ({ disagreement }) => disagreement,
  minimum: ({ minimumCoverage }) => minimumCoverage,
  combine: ({ combine }) => combine,
  sections: ({ sections }) => sections?.map(({ id, weight, commitments }) => [id, weight, commitments]),
  groups: ({ groups = [] }) => groups.map(({ id, commitments }) => [id, commitments]),
  weights: ({ weights = [] }) => weights.map(({ commitment, weight }) => [commitment, weight]),
  floor: ({ floor }) => floor,
  rounding: ({ rounding }) => rounding,
} satisfies Record<string, (method: MethodEntry) => unknown>;

export type MethodRule = keyof typeof decisive;
export const methodRules = Object.keys(decisive) as readonly MethodRule[];

/** The rules that two methods set otherwise; none where one would give the values of the other. */
export const changedRules = (before: MethodEntry, now: MethodEntry): readonly MethodRule[] =>
  methodRules.filter(
    (rule) => JSON.stringify(decisive[rule](before)) !== JSON.stringify(decisive[rule](now)),
  );

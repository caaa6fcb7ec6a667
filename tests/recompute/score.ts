import type { Cell, Judged } from './cells.ts';
import type { Raw } from './content.ts';
import { count, less, over, percent, plus, type Q, q, text, times } from './number.ts';

// Rules 2, 5, 6 and 7, and how a method adds up, as the design tells them.

/** A score as it is recomputed: the names of the files and pages, and nothing that is only shown. */
export interface Recomputed {
  value?: string;
  percent?: number;
  withheld?: string;
  points?: { reached: string; maximum: string };
  interval?: { low: string; high: string; lowPercent: number; highPercent: number };
  coverage?: string;
  coveragePercent?: number;
  applicable: number;
  rated: number;
  partlyRated: number;
  reviewed: number;
  notApplicable: number;
  responseRate?: string;
  reviewedTwice?: string;
  /** By state, and scale where the state is a level. */
  distribution: Record<string, number>;
}

/** A commitment over the places that a score is of. */
interface Entry {
  judged: Judged;
  cells: readonly Cell[];
  value: Q | undefined;
  low: Q;
  high: Q;
  coverage: Q;
}

const mean = (list: readonly Q[]): Q => over(plus(list), count(list.length));
const known = (cells: readonly Cell[]): Q[] =>
  cells.flatMap(({ value }) => (value === undefined ? [] : [value]));

const entryOf = (judged: Judged, only: string | undefined): Entry | undefined => {
  const cells = judged.cells.filter(
    ({ place, state }) => (only === undefined || place === only) && state !== 'not-applicable',
  );
  if (cells.length === 0) return undefined;
  const places = [...new Set(cells.map(({ place }) => place))].map((place) =>
    cells.filter((cell) => cell.place === place),
  );
  const values = places.flatMap((own) => (known(own).length === 0 ? [] : [mean(known(own))]));
  const bound = (open: Q): Q => mean(places.map((own) => mean(own.map(({ value }) => value ?? open))));
  return {
    judged,
    cells,
    value: values.length === 0 ? undefined : mean(values),
    low: bound(judged.worst),
    high: bound(judged.best),
    coverage: mean(places.map((own) => over(count(known(own).length), count(own.length)))),
  };
};

type Sum = { value: Q | undefined; low: Q; high: Q; reached: Q; maximum: Q; all: Q };

const raised = (number: Q, floor: Q | undefined): Q =>
  floor !== undefined && less(number, floor) ? floor : number;

/** A list of entries added up by the method; a section, or all where there are none. */
const addUp = (method: Raw, entries: readonly Entry[], floor: Q | undefined): Sum => {
  const pick = {
    found: ({ value }: Entry) => value,
    low: ({ low }: Entry) => low,
    high: ({ high }: Entry) => high,
  };
  const isQuestion = ({ judged }: Entry): boolean => judged.points !== undefined;
  const inPoints = (entry: Entry, value: Q): Q =>
    entry.judged.points ? times(value, entry.judged.points) : value;
  const ratio = (of: readonly Entry[], which: keyof typeof pick, weighed: boolean): Q | undefined => {
    const [reached, maximum] = pointsOf(of, which, weighed);
    return maximum[0] > 0n ? over(reached, maximum) : undefined;
  };
  const pointsOf = (of: readonly Entry[], which: keyof typeof pick, weighed: boolean): readonly [Q, Q] => {
    const own = of.filter((entry) => pick[which](entry) !== undefined);
    const heavy = (entry: Entry, points: Q): Q => (weighed ? times(points, entry.judged.weight) : points);
    return [
      plus(own.map((entry) => heavy(entry, inPoints(entry, pick[which](entry) as Q)))),
      plus(own.filter(isQuestion).map((entry) => heavy(entry, entry.judged.points as Q))),
    ];
  };
  const result = (which: keyof typeof pick): Q | undefined => {
    if (method['combine'] === 'sum') return ratio(entries, which, true);
    const done = new Set<Entry>();
    const terms: { value: Q; weight: Q }[] = [];
    for (const entry of entries) {
      if (done.has(entry)) continue;
      const group = (method['groups'] ?? []).find(({ commitments }: Raw) =>
        commitments.includes(entry.judged.record['id']),
      );
      const unit =
        group === undefined
          ? [entry]
          : entries.filter(({ judged }) => group.commitments.includes(judged.record['id']));
      unit.forEach((each) => done.add(each));
      const value = ratio(unit, which, false);
      const weight = plus(
        unit
          .filter((each) => isQuestion(each) && pick[which](each) !== undefined)
          .map(({ judged }) => judged.weight),
      );
      if (value !== undefined) terms.push({ value, weight });
    }
    return terms.length === 0
      ? undefined
      : over(
          plus(terms.map(({ value, weight }) => times(value, weight))),
          plus(terms.map(({ weight }) => weight)),
        );
  };
  const [reached, maximum] = pointsOf(entries, 'found', true);
  const value = result('found');
  return {
    value: value && raised(value, floor),
    low: raised(result('low') ?? [0n, 1n], floor),
    high: raised(result('high') ?? [0n, 1n], floor),
    reached: floor === undefined ? reached : raised(reached, times(floor, maximum)),
    maximum,
    all: pointsOf(entries, 'high', true)[1],
  };
};

const shown = (method: Raw, entries: readonly Entry[], sum: Sum, notApplicable: number): Recomputed => {
  const questions = entries.filter(({ judged }) => judged.points !== undefined);
  const applicable = questions.length;
  const states = questions.map(({ cells, judged }) => {
    const own = new Set(cells.map(({ state }) => state));
    const [only = ''] = own;
    if (own.size === 1) return cells[0]?.value === undefined ? only : `${judged.scale} ${only}`;
    if (known(cells).length > 0) return 'varied';
    return cells.some(({ state }) => !['outdated', 'not-reviewed'].includes(state))
      ? 'partly-reviewed'
      : 'outdated';
  });
  const looked = questions
    .flatMap(({ cells }) => cells)
    .filter(({ state }) => !['outdated', 'not-reviewed'].includes(state));
  const rated = entries.flatMap(({ cells }) => cells).filter(({ value }) => value !== undefined);
  const is = (coverage: Q, whole: boolean): boolean =>
    whole ? text(coverage) === '1' : coverage[0] > 0n && text(coverage) !== '1';
  const distribution: Record<string, number> = {};
  for (const state of states) distribution[state] = (distribution[state] ?? 0) + 1;
  const numbers = {
    applicable,
    rated: questions.filter(({ coverage }) => is(coverage, true)).length,
    partlyRated: questions.filter(({ coverage }) => is(coverage, false)).length,
    reviewed: questions.filter(({ cells }) => cells.some((cell) => looked.includes(cell))).length,
    notApplicable,
    ...(looked.length === 0
      ? {}
      : {
          responseRate: text(
            over(count(looked.filter(({ state }) => state !== 'no-answer').length), count(looked.length)),
          ),
        }),
    ...(rated.length === 0
      ? {}
      : { reviewedTwice: text(over(count(rated.filter(({ twice }) => twice).length), count(rated.length))) }),
    distribution,
  };
  if (applicable === 0) return { withheld: 'nothing-applies', ...numbers };
  const coverage = mean(questions.map((entry) => entry.coverage));
  const { value, reached, maximum } = sum;
  const withheld =
    value === undefined || coverage[0] === 0n
      ? 'nothing-rated'
      : less(coverage, q(method['minimumCoverage']))
        ? 'below-minimum-coverage'
        : undefined;
  const isGiven = withheld === undefined && value !== undefined;
  const low = isGiven && less(value, sum.low) ? value : sum.low;
  const high = isGiven && less(sum.high, value) ? value : sum.high;
  return {
    ...(isGiven ? { value: text(value), percent: percent(value) } : {}),
    ...(withheld === undefined ? {} : { withheld }),
    ...(isGiven && method['combine'] === 'sum'
      ? { points: { reached: text(reached), maximum: text(maximum) } }
      : {}),
    interval: { low: text(low), high: text(high), lowPercent: percent(low), highPercent: percent(high) },
    coverage: text(coverage),
    coveragePercent: percent(coverage),
    ...numbers,
  };
};

/** The score of some commitments, each over all its places or in one of them; with those of the sections. */
export const scoreOf = (
  method: Raw,
  chosen: readonly { readonly judged: Judged; readonly only?: string | undefined }[],
): { score: Recomputed; sections: Record<string, Recomputed> } => {
  const entries = chosen.flatMap(({ judged, only }) => entryOf(judged, only) ?? []);
  const notApplicable = chosen.length - entries.length;
  const floor = method['floor'] === undefined ? undefined : q(method['floor']);
  if (method['sections'] === undefined)
    return { score: shown(method, entries, addUp(method, entries, floor), notApplicable), sections: {} };
  const sections = (method['sections'] as Raw[])
    .map(({ id, weight, commitments }) => {
      const own = entries.filter(({ judged }) => commitments.includes(judged.record['id']));
      return { id: id as string, weight: q(weight), own, sum: addUp(method, own, floor) };
    })
    .filter(({ own }) => own.some(({ judged }) => judged.points !== undefined));
  const weightedMean = (terms: readonly (readonly [Q, Q])[]): Q | undefined => {
    const weights = plus(terms.map(([, weight]) => weight));
    return weights[0] === 0n
      ? undefined
      : over(plus(terms.map(([value, weight]) => times(value, weight))), weights);
  };
  const isSum = method['combine'] === 'sum';
  const reached = plus(sections.map(({ sum, weight }) => times(sum.reached, weight)));
  const maximum = plus(sections.map(({ sum, weight }) => times(sum.maximum, weight)));
  const bound = (which: 'low' | 'high'): Q =>
    weightedMean(
      sections.map(({ sum, weight }) => [sum[which], isSum ? times(weight, sum.all) : weight]),
    ) ?? [0n, 1n];
  const value = isSum
    ? maximum[0] > 0n
      ? over(reached, maximum)
      : undefined
    : weightedMean(
        sections.flatMap(({ sum, weight }) =>
          sum.value === undefined ? [] : [[sum.value, weight] as const],
        ),
      );
  const all: Sum = { value, low: bound('low'), high: bound('high'), reached, maximum, all: maximum };
  return {
    score: shown(method, entries, all, notApplicable),
    sections: Object.fromEntries(sections.map(({ id, own, sum }) => [id, shown(method, own, sum, 0)])),
  };
};

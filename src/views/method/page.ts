import { fill } from '#i18n/words.ts';
import type { Entry } from '#model/archive.ts';

import { currentMethod } from '#domain/commitments/levels.ts';
import { parseFraction, percentOf } from '#domain/scores/fraction.ts';
import { dateGaps } from '#views/format/date.ts';
import { exactPercent } from '#views/format/exact.ts';
import { numberWords } from '#views/format/number.ts';
import { percentWords } from '#views/format/percent.ts';
import { sectionHref } from '#views/links.ts';
import { prosePage, type ProsePage } from '#views/prose.ts';
import { plain, sayLocal } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { partNames } from './anchors.ts';
import { type ContestView, contestView } from './contest.ts';
import { type ExampleView, exampleView } from './example.ts';
import { type MethodFact, methodFacts, sectionWords } from './facts.ts';
import { methodRuleViews, type RuleView, sumWords } from './rules.ts';
import { type ScaleTable, scaleTables, stateRows } from './scales.ts';
import { type MethodVersion, methodVersions } from './versions.ts';

/** The method for the public: the portal's own words, then what its method file says and an example that it gives. */
export interface MethodPage extends ProsePage {
  readonly contents: readonly { readonly href: string; readonly text: string }[];
  readonly inForce: string;
  readonly facts: readonly MethodFact[];
  readonly scales: readonly ScaleTable[];
  readonly states: ReturnType<typeof stateRows>;
  readonly rules: readonly RuleView[];
  readonly sum: readonly string[];
  /** Sections with what they weigh; none where the method has none. */
  readonly sections: readonly string[];
  readonly rounded: readonly {
    readonly value: string;
    readonly exact: string;
    readonly printed: string;
  }[];
  /** What happens to a score that is not kept as a fraction. */
  readonly whyExact: string;
  readonly example: ExampleView;
  readonly editionsHref: string;
  readonly contest: ContestView;
  readonly versions: readonly MethodVersion[];
}

/** Shares that show what rounding does: one that binary fractions get wrong, one that stands on the half, one without an end. */
const toRound = ['57/100', '31/40', '2/3'] as const;

/** The view of the page of the method; undefined in a portal that has no method yet. */
export const methodPage = (view: View, page: Entry<'page'>): MethodPage | undefined => {
  const method = currentMethod(view.site.archive);
  if (method === undefined) return undefined;
  const { method: words } = view.words.scores;
  return {
    ...prosePage(view, page),
    contents: partNames.map((name) => ({ href: `#${name}`, text: words.headings[name] })),
    inForce: fill(words.inForce, {
      title: plain(sayLocal(view, method.title)),
      ...dateGaps(view, method.publishedOn),
    }),
    facts: methodFacts(view, method),
    scales: scaleTables(view, method),
    states: stateRows(view, method),
    rules: methodRuleViews(view, method),
    sum: sumWords(view, method),
    sections: sectionWords(view, method),
    rounded: toRound.map((value) => ({
      value,
      exact: exactPercent(view, value),
      printed: percentWords(view, percentOf(parseFraction(value))),
    })),
    whyExact: fill(words.rounding.why, { cut: `${numberWords(view, '56.999')}…` }),
    example: exampleView(view, method),
    editionsHref: sectionHref(view, 'scorecards'),
    contest: contestView(view),
    versions: methodVersions(view),
  };
};

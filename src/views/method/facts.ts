import { fill } from '#i18n/words.ts';
import type { MethodEntry } from '#model/archive.ts';

import { parseFraction } from '#domain/scores/fraction.ts';
import { type MethodRule, methodRules } from '#domain/scores/compare/method-rules.ts';
import { exactPercent, exactWords } from '#views/format/exact.ts';
import { listWords } from '#views/format/list.ts';
import { counted } from '#views/format/number.ts';
import { plain, sayLocal } from '#views/said.ts';
import type { View } from '#views/site.ts';

import type { MethodAnchor } from './anchors.ts';

/** One thing that a method sets, in words, with the place on the page that explains it. */
export interface MethodFact {
  readonly name: MethodRule;
  readonly label: string;
  readonly text: string;
  readonly at: MethodAnchor;
}

const explainedAt: Readonly<Record<MethodRule, MethodAnchor>> = {
  strengths: 'denominator',
  responses: 'denominator',
  scales: 'scale',
  validity: 'validity',
  disagreement: 'speaking',
  minimum: 'coverage',
  combine: 'sum',
  sections: 'sum',
  groups: 'sum',
  weights: 'sum',
  floor: 'sum',
  rounding: 'rounding',
};

/** A label in the middle of a sentence, and at its beginning. */
const inside = ({ language }: View, label: string): string =>
  `${label.slice(0, 1).toLocaleLowerCase(language)}${label.slice(1)}`;
const opening = ({ language }: View, text: string): string =>
  `${text.slice(0, 1).toLocaleUpperCase(language)}${text.slice(1)}`;

/** The strengths that a method scores: "deber legal, meta de plan y recomendación". */
export const strengthWords = (view: View, { scoredStrengths }: MethodEntry): string =>
  listWords(
    view,
    scoredStrengths.map((strength) => inside(view, view.words.strengths[strength])),
  );

/** The responses with which a recommendation is scored; undefined where recommendations are not. */
export const responseWords = (
  view: View,
  { scoredStrengths, scoredResponses = ['accepted'] }: MethodEntry,
): string | undefined =>
  scoredStrengths.includes('recommendation')
    ? listWords(
        view,
        scoredResponses.map((response) => inside(view, view.words.responses[response])),
      )
    : undefined;

/** For how long a finding stands: "36 meses". */
export const validityWords = (view: View, { validityMonths }: MethodEntry): string =>
  counted(view, view.words.scores.method.months, validityMonths);

/** The least coverage for a score; undefined where the method asks for none. */
export const minimumWords = (view: View, { minimumCoverage }: MethodEntry): string | undefined =>
  parseFraction(minimumCoverage).numerator > 0n ? exactPercent(view, minimumCoverage) : undefined;

const scaleWords = (view: View, { scales }: MethodEntry): string =>
  scales
    .map(({ levels }) =>
      levels.map(({ label, value }) => `${plain(sayLocal(view, label))} ${exactWords(value)}`).join(', '),
    )
    .join(' / ');

/** The sections of a method, each with what it weighs. */
export const sectionWords = (view: View, { sections = [] }: MethodEntry): readonly string[] =>
  sections.map(({ label, weight }) =>
    fill(view.words.scores.method.section, {
      label: plain(sayLocal(view, label)),
      weight: exactWords(weight),
    }),
  );

/** One thing that a method sets, in words; undefined where it does not use it. */
export const factText = (view: View, method: MethodEntry, name: MethodRule): string | undefined => {
  const { method: words } = view.words.scores;
  const { disagreement, combine, groups = [], weights = [], floor } = method;
  switch (name) {
    case 'strengths':
      return opening(view, strengthWords(view, method));
    case 'responses': {
      const responses = responseWords(view, method);
      return responses && opening(view, responses);
    }
    case 'scales':
      return scaleWords(view, method);
    case 'validity':
      return validityWords(view, method);
    case 'disagreement':
      return words.disagreement[disagreement];
    case 'minimum':
      return minimumWords(view, method) ?? words.noMinimum;
    case 'combine':
      return words.combine[combine];
    case 'sections':
      return method.sections && sectionWords(view, method).join(', ');
    case 'groups':
      return groups.length === 0 ? undefined : counted(view, words.groups, groups.length);
    case 'weights':
      return weights.length === 0 ? undefined : counted(view, words.weights, weights.length);
    case 'floor':
      return floor === undefined ? undefined : fill(words.floor, { value: exactPercent(view, floor) });
    case 'rounding':
      return words.halfUp;
  }
};

/** What a method sets, in the order in which the page explains it; what it does not use is left out. */
export const methodFacts = (view: View, method: MethodEntry): readonly MethodFact[] =>
  methodRules.flatMap((name) => {
    const text = factText(view, method, name);
    return text === undefined
      ? []
      : [{ name, label: view.words.scores.method.facts[name], text, at: explainedAt[name] }];
  });

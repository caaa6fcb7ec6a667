import { fill } from '#i18n/words.ts';
import type { MethodEntry } from '#model/archive.ts';

import { scalesOf } from '#domain/scores/scale.ts';
import { exactPercent } from '#views/format/exact.ts';
import type { View } from '#views/site.ts';

import { type RuleName, ruleNames } from './anchors.ts';
import { minimumWords, responseWords, strengthWords, validityWords } from './facts.ts';

/** A rule with its number, as the code names it. */
export interface RuleView {
  readonly id: RuleName;
  readonly number: number;
  readonly title: string;
  readonly text: readonly string[];
}

const textOf = (view: View, method: MethodEntry, name: RuleName): readonly string[] => {
  const { disagreement, rules: words } = view.words.scores.method;
  const { states } = view.words.scores;
  const months = validityWords(view, method);
  const responses = responseWords(view, method);
  const percent = minimumWords(view, method);
  switch (name) {
    case 'counted':
    case 'regions':
      return [words[name].text];
    case 'denominator':
      return [
        fill(words.denominator.text, { strengths: strengthWords(view, method) }),
        ...(responses === undefined ? [] : [fill(words.denominator.responses, { responses })]),
        ...(method.sections === undefined ? [] : [words.denominator.sections]),
      ];
    case 'validity':
      return [fill(words.validity.text, { months, outdated: states.outdated.label })];
    case 'speaking':
      return [
        fill(words.speaking.text, { disagreement: disagreement[method.disagreement] }),
        words.speaking.silent,
      ];
    case 'coverage':
      return [
        words.coverage.text,
        percent === undefined ? words.coverage.noMinimum : fill(words.coverage.minimum, { percent }),
        words.coverage.interval,
      ];
    case 'recurring':
      return [fill(words.recurring.text, { months })];
  }
};

/** The rules by which two people reach the same score, with what this method sets. */
export const methodRuleViews = (view: View, method: MethodEntry): readonly RuleView[] =>
  ruleNames.map((id, index) => ({
    id,
    number: index + 1,
    title: view.words.scores.method.rules[id].title,
    text: textOf(view, method, id),
  }));

/** How a method adds up what is rated, with what of groups, penalties and a floor it uses. */
export const sumWords = (view: View, method: MethodEntry): readonly string[] => {
  const { sum: words } = view.words.scores.method;
  const { combine, sections, groups = [], floor } = method;
  return [
    words[combine],
    ...(groups.length === 0 ? [] : [words.groups]),
    ...(scalesOf(method).all.some(({ isPenalty }) => isPenalty) ? [words.penalties] : []),
    ...(floor === undefined ? [] : [fill(words.floor, { value: exactPercent(view, floor) })]),
    ...(sections === undefined ? [] : [words.sections]),
  ];
};

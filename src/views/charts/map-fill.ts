import { fill } from '#i18n/words.ts';

import { percentWords } from '#views/format/percent.ts';
import type { View } from '#views/site.ts';

/** The four steps of the hue of ratings. */
export type MapStep = 0 | 1 | 2 | 3;

/** What a shape or a mark is drawn with: a step, hatching, a slash where nothing applies, or nothing where there is no scorecard. */
export type MapFill = `step-${MapStep}` | 'too-little' | 'nothing' | 'outside';

/** Every fill, in the order of the legend. */
export const mapFills: readonly MapFill[] = [
  'step-0',
  'step-1',
  'step-2',
  'step-3',
  'too-little',
  'nothing',
  'outside',
];

/** The least percentage of each step: four equal parts, of a percentage that was rounded before. */
const floors = [0, 25, 50, 75] as const;

/** The step of a score, from the percentage that is printed with it. Below 0 it is the first. */
export const mapStep = (percent: number): MapStep =>
  percent >= floors[3] ? 3 : percent >= floors[2] ? 2 : percent >= floors[1] ? 1 : 0;

/** How much of its disc is inked: the least that a score of the step has reached. */
export const discShare = (step: MapStep): number => floors[step] / 100;

/** What a fill means, in words: "De 25 % a 49 %". */
export const fillWords = (view: View, of: MapFill): string => {
  const { map: words } = view.words.scores;
  const percent = (value: number): string => percentWords(view, value);
  switch (of) {
    case 'step-0':
      return fill(words.under, { to: percent(floors[1]) });
    case 'step-1':
      return fill(words.between, { from: percent(floors[1]), to: percent(floors[2] - 1) });
    case 'step-2':
      return fill(words.between, { from: percent(floors[2]), to: percent(floors[3] - 1) });
    case 'step-3':
      return fill(words.over, { from: percent(floors[3]) });
    case 'too-little':
      return words.tooLittle;
    case 'nothing':
      return words.nothing;
    case 'outside':
      return words.outside;
  }
};

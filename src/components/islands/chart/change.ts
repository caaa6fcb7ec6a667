import { readChoice, writeChoice } from '#views/statistics/address.ts';
import { type Choice, kindsFor } from '#views/statistics/choice.ts';
import type { StatisticFile } from '#views/statistics/data.ts';

/** The view after a change: the one chosen stays as long as it can; one that nobody chose follows what is usual. */
const viewAfter = (file: StatisticFile, choice: Choice, part: Partial<Choice>): Choice['view'] => {
  if (part.view !== undefined) return part.view;
  const next = { ...choice, ...part };
  const usual = kindsFor(file, next)[0] ?? choice.view;
  const wasUsual = choice.view === kindsFor(file, choice)[0];
  // Who picks a place out of all of them wants to see it.
  const picks = choice.view === 'multiples' && part.areas !== undefined;
  return wasUsual || picks || !kindsFor(file, next).includes(choice.view) ? usual : choice.view;
};

/** A choice with a part of it changed, brought to what can be shown: several areas are not split, and each view has its own needs. */
export const changed = (file: StatisticFile, choice: Choice, part: Partial<Choice>): Choice => {
  const next: Choice = { ...choice, ...part, view: viewAfter(file, choice, part) };
  // All areas side by side are one line each.
  const whole: Choice = next.view === 'multiples' ? { ...next, split: undefined } : next;
  return readChoice(file, new URLSearchParams(writeChoice(file, whole))).choice;
};

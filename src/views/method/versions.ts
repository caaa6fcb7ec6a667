import { fill } from '#i18n/words.ts';
import type { MethodEntry } from '#model/archive.ts';

import { newestMethodsFirst } from '#domain/commitments/levels.ts';
import { changedRules } from '#domain/scores/compare/method-rules.ts';
import { dateGaps } from '#views/format/date.ts';
import { type Said, sayLocal } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { factText } from './facts.ts';

/** Something that a version sets otherwise than the one before it. */
export interface MethodChange {
  readonly label: string;
  readonly before: string;
  readonly now: string;
}

/** A version of the method, with what changed from the one before. */
export interface MethodVersion {
  readonly id: string;
  readonly title: Said;
  readonly published: string;
  readonly isCurrent: boolean;
  readonly changes: readonly MethodChange[];
  /** In the place of changes: that there is none before, or that its rules are the same. */
  readonly note?: string;
}

const changesOf = (view: View, before: MethodEntry, now: MethodEntry): readonly MethodChange[] => {
  const { facts, nothing, versions: words } = view.words.scores.method;
  return changedRules(before, now).map((rule) => {
    const [was, is] = [before, now].map((method) => factText(view, method, rule) ?? nothing);
    // What differs lies in what the words only count: the commitments of a section, a weight.
    return { label: facts[rule], before: was as string, now: was === is ? words.inside : (is as string) };
  });
};

/** Every version of the method, the newest first. */
export const methodVersions = (view: View): readonly MethodVersion[] => {
  const { versions: words } = view.words.scores.method;
  const methods = newestMethodsFirst(view.site.archive);
  return methods.map((method, index) => {
    const before = methods[index + 1];
    const changes = before === undefined ? [] : changesOf(view, before, method);
    return {
      id: method.id,
      title: sayLocal(view, method.title),
      published: fill(words.publishedOn, dateGaps(view, method.publishedOn)),
      isCurrent: index === 0,
      changes,
      ...(before === undefined ? { note: words.first } : changes.length === 0 ? { note: words.same } : {}),
    };
  });
};

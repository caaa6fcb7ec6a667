import type { StatisticEntry } from '#model/archive.ts';
import type { LocalText } from '#model/parts/text.ts';

import { byAlphabet } from '#views/format/list.ts';
import { placeWords } from '#views/parts/code.ts';
import { plain, type Said, sayLocal } from '#views/said.ts';
import type { View, Views } from '#views/site.ts';

import type { NamedCode } from './data.ts';

/** A text in every language that has it; the first language always. */
export const inEach = (views: Views, say: (view: View) => Said): LocalText => {
  const [first, ...others] = views;
  const texts = [[first.language, plain(say(first))] as const];
  for (const view of others) {
    const said = say(view);
    if (typeof said === 'string') texts.push([view.language, said]);
  }
  return Object.fromEntries(texts);
};

/** A code of a list with its words; the code itself where the list does not have it. */
export const named = (views: Views, list: string, code: string): NamedCode => {
  const found = views[0].site.archive.code(list, code);
  if (!found) return { code, label: code };
  const singular = found.singular && inEach(views, (view) => sayLocal(view, found.singular as LocalText));
  return {
    code,
    label: inEach(views, (view) => sayLocal(view, found.label)),
    ...(singular === undefined ? {} : { singular }),
  };
};

/** The areas that a file uses: the country first, the others by name. */
export const areasOf = (views: Views, { observations }: StatisticEntry): readonly NamedCode[] => {
  const [first] = views;
  const { country } = first.site.archive.portal;
  const compare = byAlphabet(first);
  const name = (code: string): string => plain(placeWords(first, code));
  return [...new Set(observations.map(({ jurisdiction }) => jurisdiction))]
    .sort((a, b) => (a === country ? -1 : b === country ? 1 : compare(name(a), name(b))))
    .map((code) => ({ code, label: inEach(views, (view) => placeWords(view, code)) }));
};

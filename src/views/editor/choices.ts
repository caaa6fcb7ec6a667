import type { z } from 'zod';

import { newestMethodsFirst } from '#domain/commitments/levels.ts';
import type { RecordType } from '#model/parts/field.ts';
import { metaOf } from '#model/shape.ts';

import { plainValue } from '#views/history/value-words.ts';
import { codeWords } from '#views/parts/code.ts';
import { plain, sayLocal } from '#views/said.ts';
import type { View } from '#views/site.ts';

/** One of the values that a form offers. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

const places = (view: View): readonly Choice[] =>
  view.site.archive.jurisdictions.all.map(({ code, name }) => ({
    value: code,
    label: `${plain(sayLocal(view, name))} (${code})`,
  }));

const levels = (view: View): readonly Choice[] => {
  const labels = new Map<string, string>();
  for (const { scales } of newestMethodsFirst(view.site.archive))
    for (const { code, label } of scales.flatMap((scale) => scale.levels))
      if (!labels.has(code)) labels.set(code, plain(sayLocal(view, label)));
  return [...labels].map(([value, label]) => ({ value, label }));
};

const ids = (view: View, refers: RecordType): readonly Choice[] | undefined => {
  if (refers === 'jurisdiction') return places(view);
  if (refers === 'method') return view.site.archive.methods.all.map(({ id }) => ({ value: id, label: id }));
  if (refers === 'edition') return view.site.archive.editions.all.map(({ id }) => ({ value: id, label: id }));
  return undefined;
};

/** What a field that points to a list of the portal may hold: codes, places, levels; undefined for one that points to none. */
export const listedChoices = (view: View, schema: z.ZodType): readonly Choice[] | undefined => {
  const { codes, refers, level } = metaOf(schema);
  if (codes !== undefined)
    return (view.site.archive.portal.codes[codes] ?? []).map(({ code }) => ({
      value: code,
      label: plain(codeWords(view, codes, code)),
    }));
  if (level) return levels(view);
  return refers && ids(view, refers);
};

/** The values that the schema itself names, each in the words of the interface where it has some. */
export const namedChoices = (
  view: View,
  key: string,
  schema: z.ZodType,
  values: readonly string[],
): readonly Choice[] => {
  const kinds = view.words.editor.choices as Readonly<Record<string, string>>;
  return values.map((value) => {
    const said = plain(plainValue(view, key, schema, value).text);
    return { value, label: said === value ? (kinds[value] ?? value) : said };
  });
};

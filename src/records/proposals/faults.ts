import type { z } from 'zod';

import type { Path } from '#model/shape.ts';
import { schemaIssues } from '#records/schema-issues.ts';
import type { SheetProblem } from '#records/sheets/problem.ts';

import type { PlaceWords } from './spoken.ts';

/** A part of a record that a proposal writes: its place in the record, and the path by which it is named. */
export interface Written {
  readonly at: Path;
  readonly path: readonly string[];
}

const starts = (path: Path, start: Path): boolean => start.every((key, index) => path[index] === key);

const nameOf = (rule: string, path: Path): string => JSON.stringify([rule, path]);

/**
 * What keeps values from being a record of the schema, in the words of the check, each behind the name of the part that was proposed.
 * What was so in `before` already is no fault of the proposal: the check tells of it.
 */
export const faultsOf = (
  schema: z.ZodType,
  values: unknown,
  written: readonly Written[],
  words: PlaceWords,
  before?: unknown,
): readonly SheetProblem[] => {
  const found = (data: unknown) =>
    schemaIssues('', schema, { data, offsetOf: () => 0, writtenAt: () => undefined });
  const placeOf = ({ place }: { readonly place: { readonly in: string; readonly path?: Path } }): Path =>
    place.path ?? [];
  const known = new Set(
    before === undefined ? [] : found(before).map((each) => nameOf(each.rule, placeOf(each))),
  );
  return found(values)
    .filter((each) => !known.has(nameOf(each.rule, placeOf(each))))
    .map((each) => {
      const path = placeOf(each);
      const part = written.find(({ at }) => starts(path, at));
      const below = part ? path.slice(part.at.length) : path;
      const { es, en } = words([...(part?.path ?? []), ...below.map(String)]);
      return {
        rule: each.rule,
        severity: 'error',
        place: {},
        message: { es: `${es}: ${each.message.es}`, en: `${en}: ${each.message.en}` },
        hint: each.hint,
      };
    });
};

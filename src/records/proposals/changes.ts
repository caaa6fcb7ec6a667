import type { z } from 'zod';

import { saySame } from '#domain/changes/compare.ts';
import type { Group } from '#model/parts/group.ts';
import type { ProposedChange } from '#model/proposal/proposal.ts';
import type { Path } from '#model/shape.ts';
import { withValue } from '#records/drafts/value.ts';
import { problem, type SheetProblem } from '#records/sheets/problem.ts';

import { placeIn } from './resolve.ts';
import { type PlaceWords, spokenValue } from './spoken.ts';

/** The values of a record with what was proposed of them. */
export interface Changed {
  readonly values: Group;
  /** The places that are changed, each with its words. */
  readonly made: readonly { readonly at: Path; readonly path: readonly string[] }[];
  /** How many changes the record says already. */
  readonly same: number;
  readonly problems: readonly SheetProblem[];
}

const withoutField = (words: PlaceWords, path: readonly string[]): SheetProblem => {
  const { es, en } = words(path);
  return problem(
    'proposal-field',
    {},
    {
      es: `«${es}» no es un campo que se pueda proponer en este registro.`,
      en: `“${en}” is no field that can be proposed in this record.`,
    },
    {
      es: 'El portal cambió desde que se escribió la propuesta. Escriba ese dato en el registro a mano, si corresponde.',
      en: 'The portal has changed since the proposal was written. Write that value into the record by hand, if it belongs there.',
    },
  );
};

const withoutMember = (words: PlaceWords, path: readonly string[]): SheetProblem => {
  const { es, en } = words(path);
  return {
    ...problem(
      'proposal-gone',
      {},
      {
        es: `lo que se quiere cambiar ya no está en el registro: ${es}. Este cambio no se hará.`,
        en: `what is to be changed is no longer in the record: ${en}. This change will not be made.`,
      },
      {
        es: 'Mire el registro como está hoy y, si el cambio aún corresponde, escríbalo a mano.',
        en: 'Look at the record as it is today and, if the change still belongs there, write it by hand.',
      },
    ),
    severity: 'warning',
  };
};

/** A value that somebody changed meanwhile is shown three ways, and left as it is: no proposal undoes another's work. */
const changedSince = (words: PlaceWords, { path, from, to }: ProposedChange, now: unknown): SheetProblem => {
  const [place, seen, today, proposed] = [words(path), spokenValue(from), spokenValue(now), spokenValue(to)];
  return {
    ...problem(
      'proposal-changed-since',
      {},
      {
        es: `${place.es}: cuando se escribió la propuesta decía ${seen.es}; hoy dice ${today.es}; se propone ${proposed.es}. Este cambio no se hará.`,
        en: `${place.en}: when the proposal was written it said ${seen.en}; today it says ${today.en}; proposed is ${proposed.en}. This change will not be made.`,
      },
      {
        es: 'Si lo propuesto sigue siendo lo correcto, escríbalo a mano en el registro.',
        en: 'If what is proposed is still right, write it into the record by hand.',
      },
    ),
    severity: 'warning',
  };
};

/** Whether a member that is no longer called so has the proposed value already: its name may have been made of the value before. */
const isMadeAlready = (list: readonly unknown[], rest: readonly string[], to: unknown): boolean =>
  to !== undefined &&
  rest.length > 0 &&
  list.some((member) =>
    saySame(
      rest.reduce<unknown>(
        (value, key) =>
          value !== null && typeof value === 'object' && Object.hasOwn(value, key)
            ? (value as Group)[key]
            : undefined,
        member,
      ),
      to,
    ),
  );

/** Makes the changes that can be made to the values of a record. All places are found in the values as they were. */
export const changedValues = (
  schema: z.ZodType,
  before: Group,
  changes: readonly ProposedChange[],
  words: PlaceWords,
): Changed => {
  const made: { at: Path; path: readonly string[]; to: unknown }[] = [];
  const problems: SheetProblem[] = [];
  let same = 0;
  for (const change of changes) {
    const { path, from, to } = change;
    const place = placeIn(schema, before, path);
    if (place.found === 'no-field') problems.push(withoutField(words, path));
    else if (place.found === 'no-member') {
      if (isMadeAlready(place.list, place.rest, to)) same += 1;
      else problems.push(withoutMember(words, path));
    } else if (saySame(place.value, to)) same += 1;
    else if (saySame(place.value, from)) made.push({ at: place.at, path, to });
    else problems.push(changedSince(words, change, place.value));
  }
  const values = made.reduce<unknown>((all, { at, to }) => withValue(all, at, to), before) as Group;
  return { values, made, same, problems };
};

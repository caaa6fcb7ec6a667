import type { z } from 'zod';

import type { Group } from '#model/parts/group.ts';
import { markdownTypes } from '#model/record-types.ts';
import { isProposable } from '#model/proposal/proposable.ts';
import type { Proposal } from '#model/proposal/proposal.ts';
import { itemOf } from '#model/shape.ts';
import { problem, type SheetProblem } from '#records/sheets/problem.ts';
import type { ChangePlan, Given } from '#records/sheets/plan/plan.ts';
import { plannedFile, type StoredRecord, storedRecord } from '#records/sheets/plan/record-file.ts';

import { changedValues } from './changes.ts';
import { recordDigest } from './digest.ts';
import { faultsOf, type Written } from './faults.ts';
import { withMember } from './members.ts';
import { newRecordPlan } from './new-record.ts';
import type { PlaceWords } from './spoken.ts';

type Subject = NonNullable<Proposal['record']>;
const collections = {
  law: 'laws',
  commitment: 'commitments',
  audit: 'audits',
  statistic: 'statistics',
  comparison: 'comparisons',
  institution: 'institutions',
} as const;

/** The record that is meant, also by an id that it had before. */
const subjectOf = (given: Given, { type, id }: Subject): StoredRecord | undefined => {
  const { all } = given.checked.archive[collections[type]];
  const records: readonly { readonly id: string; readonly aliases?: readonly string[] | undefined }[] = all;
  const current = records.find(({ aliases }) => aliases?.includes(id))?.id ?? id;
  return storedRecord(given, type, current);
};

const gone = ({ type, id }: Subject): SheetProblem =>
  problem(
    'proposal-record',
    {},
    {
      es: `no hay ningún registro «${collections[type]}/${id}».`,
      en: `there is no record “${collections[type]}/${id}”.`,
    },
    {
      es: 'Puede que se haya quitado, o que la propuesta sea de otro portal: mire la dirección que trae el archivo en «portal».',
      en: 'It may have been taken out, or the proposal may be of another portal: look at the address that the file has in “portal”.',
    },
  );

const unknownList = (list: string): SheetProblem =>
  problem(
    'proposal-field',
    {},
    {
      es: `«${list}» no es una lista a la que se pueda agregar en este registro.`,
      en: `“${list}” is no list of this record that can be added to.`,
    },
    {
      es: 'El portal cambió desde que se escribió la propuesta. Escriba el dato en el registro a mano, si corresponde.',
      en: 'The portal has changed since the proposal was written. Write the value into the record by hand, if it belongs there.',
    },
  );

const seenEarlier: SheetProblem = {
  ...problem(
    'proposal-older',
    {},
    {
      es: 'el registro cambió desde que se escribió la propuesta.',
      en: 'the record has changed since the proposal was written.',
    },
    {
      es: 'Mire si lo propuesto sigue siendo cierto antes de escribir.',
      en: 'See whether what is proposed is still true before writing.',
    },
  ),
  severity: 'warning',
};

interface Grown {
  readonly values: Group;
  readonly written: readonly Written[];
  readonly same: number;
  readonly problems: readonly SheetProblem[];
}

const withMembers = (schema: z.ZodObject, before: Group, members: Proposal['members'] = []): Grown => {
  const written: Written[] = [];
  const problems: SheetProblem[] = [];
  let [values, same] = [before, 0];
  for (const { list, values: given } of members) {
    const field = Object.hasOwn(schema.shape, list) ? (schema.shape[list] as z.ZodType) : undefined;
    const item = field && isProposable(field) ? itemOf(field) : undefined;
    const members = values[list] ?? [];
    if (!item || !Array.isArray(members)) {
      problems.push(unknownList(list));
      continue;
    }
    const longer = withMember(item, members, given);
    if (!longer) same += 1;
    else {
      values = { ...values, [list]: longer };
      written.push({ at: [list, longer.length - 1], path: [list] });
    }
  }
  return { values, written, same, problems };
};

/**
 * What a proposal would change in the content. A change of a value that is another by now is told and left out; whatever else is wrong
 * lets nothing be written. `today` is the day on which a new record counts as checked, `words` names a place in a record.
 */
export const planProposal = (
  proposal: Proposal,
  given: Given,
  { today, words }: { readonly today: string; readonly words: PlaceWords },
): ChangePlan => {
  const { record, newRecord, changes = [], members } = proposal;
  if (newRecord) return newRecordPlan(newRecord, given, today, words);
  const stored = record && subjectOf(given, record);
  const nothing = { added: 0, changed: 0, same: 0 };
  if (!record || !stored)
    return {
      files: [],
      problems: record ? [gone(record)] : [],
      placeOf: () => undefined,
      counts: nothing,
    };
  const { type } = record;
  const { schema } = markdownTypes[type];
  const changed = changedValues(schema, stored.data, changes, words);
  const grown = withMembers(schema, changed.values, members);
  const written = [...changed.made, ...grown.written];
  const faults = faultsOf(schema, grown.values, written, words, stored.data);
  const isOlder =
    written.length > 0 && record.digest !== undefined && record.digest !== recordDigest(type, stored.data);
  return {
    files:
      written.length === 0 || faults.length > 0
        ? []
        : [plannedFile(type, stored.file, grown.values, stored.body, stored.bytes)],
    problems: [...(isOlder ? [seenEarlier] : []), ...changed.problems, ...grown.problems, ...faults],
    placeOf: () => undefined,
    counts: {
      added: grown.written.length,
      changed: changed.made.length,
      same: changed.same + grown.same,
    },
  };
};

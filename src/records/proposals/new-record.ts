import { saySame } from '#domain/changes/compare.ts';
import type { Group } from '#model/parts/group.ts';
import { markdownTypes } from '#model/record-types.ts';
import type { Proposal } from '#model/proposal/proposal.ts';
import { itemOf, metaOf } from '#model/shape.ts';
import { suggestedId } from '#records/drafts/id.ts';
import { problem, type SheetProblem } from '#records/sheets/problem.ts';
import type { ChangePlan, Given } from '#records/sheets/plan/plan.ts';
import { plannedFile, storedRecord } from '#records/sheets/plan/record-file.ts';

import { faultsOf } from './faults.ts';
import { withNames } from './members.ts';
import type { PlaceWords } from './spoken.ts';

type NewRecord = NonNullable<Proposal['newRecord']>;
/** What a record says itself, without what its keepers say of it and the keys of its sources: so one that was brought in is known again. */
const essenceOf = (type: NewRecord['type'], values: Group): Group =>
  Object.fromEntries(
    Object.entries(markdownTypes[type].schema.shape).flatMap(([name, schema]) => {
      const value = values[name];
      if (value === undefined || metaOf(schema).keepers) return [];
      const isKeyed = itemOf(schema) && Array.isArray(value) && name === 'sources';
      return [[name, isKeyed ? (value as readonly Group[]).map(({ key: _key, ...rest }) => rest) : value]];
    }),
  );

const alike = (id: string, by: string): SheetProblem => ({
  ...problem(
    'proposal-alike',
    {},
    { es: `ya hay un registro con «${by}»: ${id}.`, en: `there is a record with “${by}” already: ${id}.` },
    {
      es: 'Compruebe que no sea el mismo antes de escribir.',
      en: 'Make sure that it is not the same before writing.',
    },
  ),
  severity: 'warning',
});

/**
 * A whole record that is proposed, as a file of its own. It is written as reported by others and checked on the day of the import, since
 * whoever brings it in has looked at it. One that says the same as a record on file adds nothing.
 */
export const newRecordPlan = (
  { type, values: written }: NewRecord,
  given: Given,
  today: string,
  words: PlaceWords,
): ChangePlan => {
  const { schema, folder } = markdownTypes[type];
  const { archive, files: parsed } = given.checked;
  const values = {
    ...(withNames(schema, written) as Group),
    confidence: 'reported',
    checkedOn: today,
  } as Group;
  const records = type === 'law' ? archive.laws.all : archive.commitments.all;
  const own = essenceOf(type, values);
  const nothing = { files: [], problems: [], placeOf: () => undefined } as const;
  const isThere = records.some(({ id }) => {
    const stored = storedRecord(given, type, id);
    return stored && saySame(essenceOf(type, stored.data), own);
  });
  if (isThere) return { ...nothing, counts: { added: 0, changed: 0, same: 1 } };
  const isTaken = (id: string): boolean =>
    records.some((each) => each.id === id || (each.aliases ?? []).includes(id)) ||
    parsed.some(({ role }) => role.role === 'record' && role.type === type && role.id === id);
  const id = suggestedId(type, values, isTaken);
  const problems = faultsOf(schema, values, [], words);
  const names = (['title', 'identifier', 'code'] as const).flatMap((key) => {
    const value = values[key];
    const same =
      typeof value === 'string' && records.find((each) => (each as unknown as Group)[key] === value);
    return same ? [alike(same.id, value)] : [];
  });
  if (id === undefined || problems.length > 0)
    return { ...nothing, problems, counts: { added: 1, changed: 0, same: 0 } };
  return {
    ...nothing,
    files: [plannedFile(type, `${folder}/${id}.md`, values, '')],
    problems: names,
    counts: { added: 1, changed: 0, same: 0 },
  };
};

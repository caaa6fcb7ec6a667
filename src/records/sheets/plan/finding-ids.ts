import type { Group } from '#model/parts/group.ts';
import { freeId, idFrom } from '#model/parts/id.ts';

export interface FindingRow {
  readonly row: number;
  readonly values: Group;
}

/** A row with the id of its finding, and the earlier row that has the same one. */
export interface IdentifiedRow extends FindingRow {
  readonly id: string;
  readonly twice?: number;
}

/** What one finding is about: an audit says one thing of a commitment, in a place and a period. */
const subjectOf = ({ commitment, jurisdiction, period }: Group): string => {
  const { from = '', to = '' } = (period ?? {}) as { from?: unknown; to?: unknown };
  return JSON.stringify([commitment ?? '', jurisdiction ?? '', from, to]);
};

/** An id made of what a finding is about, with the year its period ends: `agua-en-cada-escuela-xv-mon-2024`. */
export const derivedId = ({ commitment, jurisdiction, period }: Group): string => {
  const { to } = (period ?? {}) as { to?: unknown };
  const parts = [jurisdiction, typeof to === 'string' ? to.slice(0, 4) : undefined].filter(Boolean);
  const tail = idFrom(parts.join('-'));
  const head = idFrom(String(commitment ?? 'hallazgo'))
    .slice(0, 70 - tail.length)
    .replace(/-$/, '');
  return tail === '' ? head : `${head}-${tail}`;
};

/**
 * Gives each row its id: the one it says; else that of a finding of the audit about the same commitment, place and period; else one
 * made of them, so that the same sheet gets the same ids another time. Several rows about the same are counted: `-2`, `-3`.
 */
export const findingIds = (
  rows: readonly FindingRow[],
  existing: readonly Group[],
): readonly IdentifiedRow[] => {
  const taken = new Map<string, number>();
  const said = new Set(
    rows.flatMap(({ values }) => (typeof values['id'] === 'string' ? [values['id']] : [])),
  );
  const candidates = new Map<string, string[]>();
  for (const finding of existing) {
    const subject = subjectOf(finding);
    const id = String(finding['id']);
    if (!said.has(id)) candidates.set(subject, [...(candidates.get(subject) ?? []), id]);
  }
  return rows.map(({ row, values }) => {
    const { id: given, ...rest } = values;
    let id = typeof given === 'string' ? given : candidates.get(subjectOf(rest))?.shift();
    if (id === undefined) {
      const isTaken = (each: string): boolean =>
        taken.has(each) || said.has(each) || existing.some((finding) => finding['id'] === each);
      id = freeId(derivedId(rest), isTaken);
    }
    const twice = taken.get(id);
    if (twice === undefined) taken.set(id, row);
    return { row, values: rest, id, ...(twice === undefined ? {} : { twice }) };
  });
};

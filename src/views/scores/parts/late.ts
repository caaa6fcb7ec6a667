import { evidenceOf } from '#domain/commitments/evidence.ts';
import { type Timeliness, timelinessOf } from '#domain/commitments/timeliness.ts';
import type { EditionScores } from '#domain/scores/editions.ts';
import type { View } from '#views/site.ts';

const known = new WeakMap<EditionScores, Map<string, Timeliness | undefined>>();

const workedOut = (view: View, edition: EditionScores, id: string, area: string | undefined) => {
  const { archive, findings } = view.site;
  const commitment = archive.commitments.get(id);
  const told = edition.commitment(id);
  if (commitment === undefined || told === undefined) return undefined;
  const { method, asOf } = edition.result;
  const best = method.scales.find((scale) => scale.id === told.scale)?.levels.at(-1)?.code;
  return timelinessOf(
    commitment,
    {
      ...evidenceOf(archive, findings.get(id) ?? [], commitment, area),
      topLevels: new Set(best === undefined ? [] : [best]),
      // Whatever is in a denominator had not ended: only its own last day may bound what recurs.
      endsOn: commitment.until,
    },
    asOf,
  );
};

/**
 * How a commitment of an edition stood against its deadlines on the edition's day, for all it binds or in one area. The deadlines are
 * those of its record today: an edition keeps none. Undefined where the record is gone.
 */
export const timelinessIn = (
  view: View,
  edition: EditionScores,
  id: string,
  area?: string,
): Timeliness | undefined => {
  const own = known.get(edition) ?? new Map<string, Timeliness | undefined>();
  known.set(edition, own);
  const key = `${id} ${area ?? ''}`;
  if (!own.has(key)) own.set(key, workedOut(view, edition, id, area));
  return own.get(key);
};

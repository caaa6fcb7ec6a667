import type { Jurisdiction } from '#model/jurisdiction.ts';
import { shapesOf } from '#model/region-topology.ts';

import type { View } from '#views/site.ts';

/** Which areas a map of a statistic shows, and which it cannot. */
export interface ShapeAreas {
  /** By id of the shape, in the order of the portal’s list. A shape that nobody counts has none. */
  readonly byShape: ReadonlyMap<string, readonly string[]>;
  /** Areas of the statistic that lie on a shape together with others that the map shows. */
  readonly leftOut: readonly string[];
  /** Areas of the statistic that the map has no shape for. */
  readonly lacking: readonly string[];
}

interface Used {
  readonly areaKind: string;
  /** Codes that the statistic has rows of: at the time of the map, and at any time. */
  readonly now: ReadonlySet<string>;
  readonly ever: ReadonlySet<string>;
}

/**
 * The areas that stand on one shape. Those of different kinds overlap (a department with the capital in it, and the governments of its
 * two parts), so only one kind is shown: that with rows at the time of the map, else at any time, else the kind of the statistic.
 */
const oneKind = (here: readonly Jurisdiction[], { areaKind, now, ever }: Used): readonly Jurisdiction[] => {
  const rank = (kind: string): number => {
    const codes = here.flatMap((each) => (each.kind === kind ? [each.code] : []));
    const rows = codes.some((code) => now.has(code)) ? 2 : codes.some((code) => ever.has(code)) ? 1 : 0;
    return 2 * rows + (kind === areaKind ? 1 : 0);
  };
  const kinds = [...new Set(here.map(({ kind }) => kind))];
  const best = kinds.reduce((most, kind) => (rank(kind) > rank(most) ? kind : most), kinds[0] ?? '');
  // Of a kind that the statistic neither has rows of nor is about, nobody looked for a value.
  return rank(best) === 0 ? [] : here.filter(({ kind }) => kind === best);
};

/** Places the areas of a statistic on the shapes of the map. Undefined where the portal has no map. */
export const shapeAreas = (view: View, used: Used): ShapeAreas | undefined => {
  const { map, jurisdictions } = view.site.archive;
  if (!map) return undefined;
  const onShape = Map.groupBy(jurisdictions.all, ({ mapCode }) => mapCode ?? '');
  const byShape = new Map(
    shapesOf(map).map(({ id }) => [id, oneKind(onShape.get(id) ?? [], used).map(({ code }) => code)]),
  );
  const shown = new Set([...byShape.values()].flat());
  const others = [...used.ever].filter((code) => !shown.has(code));
  const hasShape = (code: string): boolean => byShape.has(jurisdictions.get(code)?.mapCode ?? '');
  return {
    byShape,
    leftOut: others.filter(hasShape),
    lacking: others.filter((code) => !hasShape(code)),
  };
};

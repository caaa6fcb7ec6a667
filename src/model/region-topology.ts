import { z } from 'zod';

const position = z.array(z.number()).min(2);
const pair = z.tuple([z.number(), z.number()]);
const rings = z.array(z.array(z.int()).min(1)).min(1);

/** Other keys (`properties`, names in capitals) are left out: what a shape is called stands in `jurisdictions.yaml`. */
const Shape = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), id: z.string().min(1), arcs: rings }),
  z.object({ type: z.literal('MultiPolygon'), id: z.string().min(1), arcs: z.array(rings).min(1) }),
]);

/** `map.topo.json`: the shapes of the regions as TopoJSON, in degrees of longitude and latitude. */
export const RegionTopology = z.object({
  type: z.literal('Topology'),
  transform: z.object({ scale: pair, translate: pair }).optional(),
  arcs: z.array(z.array(position).min(2)),
  objects: z.record(
    z.string(),
    z.object({ type: z.literal('GeometryCollection'), geometries: z.array(Shape).min(1) }),
  ),
});
export type RegionTopology = z.infer<typeof RegionTopology>;

/** The shapes of every layer, in the order of the file. */
export const shapesOf = ({ objects }: RegionTopology): readonly z.infer<typeof Shape>[] =>
  Object.values(objects).flatMap(({ geometries }) => geometries);

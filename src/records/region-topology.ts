import type { Issue, Message } from '#model/issue.ts';
import { RegionTopology, shapesOf } from '#model/region-topology.ts';

const remedy: Message = {
  es: 'Expórtelo de nuevo como TopoJSON, en grados de longitud y latitud: una capa de polígonos, cada uno con su «id» en texto. Sin este archivo el portal no dibuja mapa.',
  en: 'Export it again as TopoJSON, in degrees of longitude and latitude: one layer of polygons, each with its “id” as text. Without this file the portal draws no map.',
};

/** Where a value departs from TopoJSON, in one line: `objects.regions.geometries.0.id`. */
const departure = (path: readonly PropertyKey[]): Message => {
  const at = path.join('.');
  return at === ''
    ? { es: 'el archivo no es TopoJSON.', en: 'the file is not TopoJSON.' }
    : {
        es: `«${at}» falta o no es lo que TopoJSON pide ahí.`,
        en: `“${at}” is missing or is not what TopoJSON asks for there.`,
      };
};

/** What the schema cannot see: arcs that are not there, an id given twice, positions that are not degrees. */
const unsound = (topology: RegionTopology): Message | undefined => {
  const seen = new Set<string>();
  for (const { id, arcs } of shapesOf(topology)) {
    if (seen.has(id))
      return { es: `dos formas tienen el «id» «${id}».`, en: `two shapes have the “id” “${id}”.` };
    seen.add(id);
    const lost = arcs.flat(2).find((arc) => (arc < 0 ? ~arc : arc) >= topology.arcs.length);
    if (lost !== undefined)
      return {
        es: `la forma «${id}» nombra el arco ${lost}, que no está en «arcs».`,
        en: `the shape “${id}” names arc ${lost}, which is not in “arcs”.`,
      };
  }
  const { scale, translate } = topology.transform ?? { scale: [1, 1] as const, translate: [0, 0] as const };
  for (const arc of topology.arcs) {
    let [x, y] = [0, 0];
    for (const [dx = 0, dy = 0] of arc) {
      // With a transform each position is the step from the one before it.
      [x, y] = topology.transform ? [x + dx, y + dy] : [dx, dy];
      const [longitude, latitude] = [x * scale[0] + translate[0], y * scale[1] + translate[1]];
      if (Math.abs(longitude) > 180.001 || Math.abs(latitude) > 85)
        return {
          es: `hay una posición fuera del mapa del mundo: ${longitude}, ${latitude}.`,
          en: `a position lies off the map of the world: ${longitude}, ${latitude}.`,
        };
    }
  }
  return undefined;
};

/** The shapes of `map.topo.json`, or why they cannot be drawn. */
export const readTopology = (
  file: string,
  text: string,
): { topology?: RegionTopology; issues: readonly Issue[] } => {
  const issue = (message: Message): Issue => ({
    rule: 'map-form',
    severity: 'error',
    file,
    place: { in: 'file' },
    message,
    hint: remedy,
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { issues: [issue({ es: 'el archivo no es JSON válido.', en: 'the file is not valid JSON.' })] };
  }
  const read = RegionTopology.safeParse(json);
  if (!read.success) return { issues: [issue(departure(read.error.issues[0]?.path ?? []))] };
  const fault = unsound(read.data);
  return fault ? { issues: [issue(fault)] } : { topology: read.data, issues: [] };
};

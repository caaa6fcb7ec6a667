import type { Issue } from '#model/issue.ts';
import { shapesOf } from '#model/region-topology.ts';
import { jurisdictionsOf } from '#checks/documents.ts';
import { asWarning, fieldIssue, issueAt, type Rule, suggest } from '#checks/rule.ts';

const name = 'map-matches';

/** Each `mapCode` names a shape of the map, and each shape is named by one. A portal without a map has nothing to match. */
export const mapMatches: Rule = {
  name,
  check: (archive, surroundings) => {
    if (!archive.map) return [];
    const shapes = shapesOf(archive.map).map(({ id }) => id);
    const jurisdictions = jurisdictionsOf(archive, surroundings);
    const lost = jurisdictions.flatMap(({ mapCode }, index): Issue[] =>
      mapCode === undefined || shapes.includes(mapCode)
        ? []
        : [
            fieldIssue(
              name,
              'jurisdictions.yaml',
              [index, 'mapCode'],
              {
                es: `el mapa no tiene una forma «${mapCode}».`,
                en: `the map has no shape “${mapCode}”.`,
              },
              suggest(mapCode, shapes, {
                es: 'Los valores son los «id» de map.topo.json.',
                en: 'The values are the ids in map.topo.json.',
              }),
            ),
          ],
    );
    const named = new Set(jurisdictions.map(({ mapCode }) => mapCode));
    const unnamed = shapes
      .filter((id) => !named.has(id))
      .map((id) =>
        asWarning(
          issueAt(
            name,
            'map.topo.json',
            { in: 'file' },
            {
              es: `ningún ámbito nombra la forma «${id}», que se dibuja vacía.`,
              en: `no area names the shape “${id}”, which is drawn empty.`,
            },
            {
              es: `Añada mapCode: '${id}' al ámbito que le toca en jurisdictions.yaml.`,
              en: `Add mapCode: '${id}' to the area it belongs to in jurisdictions.yaml.`,
            },
          ),
        ),
      );
    return [...lost, ...unnamed];
  },
};

import { element, lineFrom, short } from '#views/drawing/svg.ts';
import type { MapGround, MapSign, StatisticMap } from '#views/statistics/map/map-view.ts';

/** Of a disc that stands in a shape, in units of the drawing. */
export const radius = 6.5;

/** The inked share of a disc around the origin, from noon clockwise. */
export const sector = (share: number): string => {
  if (share >= 1) return element('circle', { r: radius, class: 'map-ink' });
  if (share <= 0) return '';
  const angle = 2 * Math.PI * share;
  const [x, y] = [radius * Math.sin(angle), -radius * Math.cos(angle)];
  const large = share > 0.5 ? 1 : 0;
  return element('path', {
    d: `M0 0V${short(-radius)}A${radius} ${radius} 0 ${large} 1 ${short(x)} ${short(y)}z`,
    class: 'map-ink',
  });
};

/** Paper below a sign, so that it is read on any fill. */
export const blank = element('circle', { r: radius + 2, class: 'map-blank' });
const square = element('rect', { x: -4, y: -4, width: 8, height: 8, class: 'map-line' });

/** Every sign that stands in a shape, around its middle: on paper, so that it is read on any fill. */
const signs = ({ id, classes }: StatisticMap): ReadonlyMap<MapSign, string> =>
  new Map<MapSign, string>([
    ...classes.map(
      ({ tone, share }) =>
        [`tone-${tone}`, sector(share) + element('circle', { r: radius, class: 'map-line' })] as const,
    ),
    [
      'none',
      element('circle', { r: radius, fill: `url(#${id}-hatching)` }) +
        element('circle', { r: radius, class: 'map-line' }),
    ],
    ['missing', square],
    ['suppressed', square + element('path', { d: lineFrom(-4, 4, 4, -4), class: 'map-line' })],
  ]);

/** Height of one of several fills of a shape, in units of the drawing. */
const bandHeight = 9;

/** The pattern of where no value is; its id ends in `-hatching`. */
export const hatching = (id: string): string =>
  element(
    'pattern',
    {
      id: `${id}-hatching`,
      width: 5,
      height: 5,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    element('rect', { width: 5, height: 5, class: 'map-blank' }) +
      element('path', { d: lineFrom(0, 2.5, 5, 2.5), class: 'map-hatch' }),
  );

/** The class and fill of a ground; several are bands, which lie over the edges of their tile so that they have no sides. */
export const groundOf = (
  id: string,
  grounds: readonly MapGround[],
): { readonly class: string; readonly fill?: string } => {
  const [only = 'outside', ...others] = grounds;
  if (others.length > 0) return { class: 'map-ground', fill: `url(#${bandsId(id, grounds)})` };
  return only === 'none'
    ? { class: 'map-ground', fill: `url(#${id}-hatching)` }
    : { class: `map-ground map-${only}` };
};

const bandsId = (id: string, grounds: readonly MapGround[]): string => `${id}-${grounds.join('-')}`;

const bands = (id: string, grounds: readonly MapGround[]): string =>
  element(
    'pattern',
    {
      id: bandsId(id, grounds),
      width: 60,
      height: bandHeight * grounds.length,
      patternUnits: 'userSpaceOnUse',
    },
    grounds
      .map((each, index) =>
        element('rect', {
          x: -2,
          y: index * bandHeight,
          width: 64,
          height: bandHeight,
          ...groundOf(id, [each]),
        }),
      )
      .join(''),
  );

/** What map and legend are drawn with, each thing once and only if it is used. */
export const definitionsOf = (map: StatisticMap): string => {
  const { id, shapes, areas, classes, legend } = map;
  const used = new Set<MapSign>([
    ...areas.flatMap(({ sign }) => (sign ? [sign.kind] : [])),
    ...classes.map(({ tone }) => `tone-${tone}` as const),
  ]);
  const several = new Map(
    shapes.flatMap(({ grounds }) => (grounds.length > 1 ? [[bandsId(id, grounds), grounds] as const] : [])),
  );
  const hasHatching = legend.some(({ sign }) => sign === 'none' || sign === 'missing');
  return element(
    'defs',
    {},
    [
      ...(hasHatching ? [hatching(id)] : []),
      ...[...several.values()].map((grounds) => bands(id, grounds)),
      ...[...signs(map)].flatMap(([kind, drawing]) =>
        used.has(kind) ? [element('g', { id: `${id}-${kind}` }, blank + drawing)] : [],
      ),
    ].join(''),
  );
};

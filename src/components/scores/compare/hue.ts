import { hueOf, isLevel, LEVEL_FILL } from '#components/marks/shapes.ts';
import type { Stated } from '#views/scores/compare/symbols.ts';

/** The class that gives the drawing of a level its step of the one hue; undefined for what is no level. */
export const hue = ({ mark, fill }: Stated): string | undefined =>
  isLevel(mark) ? hueOf(fill ?? LEVEL_FILL[mark]) : undefined;

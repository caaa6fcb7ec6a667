/** An attribute that is absent is not written. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A text as markup has it, in an element or in a quoted attribute. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A number with at most one decimal, as short as SVG allows. */
export const short = (value: number): string => String(Math.round(value * 10) / 10 + 0);

/** An element of SVG; `inside` is markup already. Numbers are written to the tenth of a unit. */
export const element = (name: string, attributes: Attributes, inside = ''): string => {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? short(value) : escaped(value as string)}"`)
    .join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
};

/** A name for what is around it: what a screen reader says, and what a mouse shows. */
export const titleElement = (text: string, attributes: Attributes = {}): string =>
  element('title', attributes, escaped(text));

/** A text; what it says is escaped. */
export const textAt = (x: number, y: number, text: string, attributes: Attributes = {}): string =>
  element('text', { x, y, ...attributes }, escaped(text));

/** The `d` of a path through points. */
export const pathOf = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${short(x)} ${short(y)}`).join('');

/** The `d` of a straight line. */
export const lineFrom = (x1: number, y1: number, x2: number, y2: number): string =>
  pathOf([
    [x1, y1],
    [x2, y2],
  ]);

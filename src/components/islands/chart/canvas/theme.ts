import { hueOf } from '#views/drawing/shapes.ts';

import { mixed, patternOf, type Texture } from './patterns.ts';

/** How sure the value of a bar is: whole, of a part of a period, or not final. */
export interface BarState {
  readonly isPart: boolean;
  readonly isUnsure: boolean;
}

/** How a chart looks on the page it stands in. */
export interface Theme {
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly faint: string;
  readonly paper: string;
  readonly font: { readonly family: string; readonly size: number };
  /** The colour of a tone. */
  readonly colour: (tone: number) => string;
  /** What a bar of a tone is filled with. */
  readonly fill: (tone: number, state: BarState) => string | CanvasPattern;
}

/** Weaker colours tell a tone from the one five before it. */
const isPale = (tone: number): boolean => tone > 5;
const paleLine = 0.6;
const paleBar = 0.5;

/** Textures by colour: they hold where colours do not, on a photocopy too. */
const textures: readonly (Texture | undefined)[] = [
  undefined,
  undefined,
  'dots',
  'upright',
  'level',
  'crossed',
];

/** Reads the look from the style sheets, as it is now: light, dark, in colours that the reader’s system forces, or on paper. */
export const readTheme = (): Theme => {
  const style = getComputedStyle(document.body);
  const role = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  const [ink, paper] = [role('ink'), role('paper')];
  const isForced = matchMedia('(forced-colors: active)').matches;
  const hue = (tone: number): string =>
    isForced ? ink : role(tone === 0 ? 'accent' : `series-${hueOf(tone)}`);
  const colour = (tone: number): string =>
    isPale(tone) ? mixed({ colour: hue(tone), paper, strength: paleLine }) : hue(tone);
  const fills = new Map<string, string | CanvasPattern>();
  const fill: Theme['fill'] = (tone, { isPart, isUnsure }) => {
    const texture = isPart ? 'hatched' : textures[hueOf(tone)];
    const strength = isUnsure ? 0.35 : isPale(tone) ? paleBar : 1;
    if (texture === undefined && strength === 1) return hue(tone);
    const key = `${tone} ${texture} ${strength}`;
    const made = fills.get(key) ?? patternOf({ texture, strength, colour: hue(tone), paper });
    fills.set(key, made);
    return made;
  };
  return {
    ink,
    paper,
    quiet: role('quiet'),
    line: role('line'),
    faint: role('faint'),
    font: { family: style.fontFamily, size: 12 },
    colour,
    fill,
  };
};

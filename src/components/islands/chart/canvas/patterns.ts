/** What is drawn in the colour of the paper over a coloured bar. */
export type Texture = 'hatched' | 'dots' | 'upright' | 'level' | 'crossed';

/** A filling of bars. */
interface Filling {
  readonly texture: Texture | undefined;
  /** From 0 to 1: how much of the colour is left on the paper. */
  readonly strength: number;
  readonly colour: string;
  readonly paper: string;
}

/** Side of a tile, in CSS pixels. */
const side = 6;

type Line = readonly [fromX: number, fromY: number, toX: number, toY: number];

const upright: Line = [side / 2, 0, side / 2, side];
const level: Line = [0, side / 2, side, side / 2];

/** Lines of a tile; those at a slant begin before it and end after it, so that they go on in the next. */
const lines: Readonly<Record<Exclude<Texture, 'dots'>, readonly Line[]>> = {
  hatched: [-side, 0, side].map((from): Line => [from - 1, side + 1, from + side + 1, -1]),
  upright: [upright],
  level: [level],
  crossed: [upright, level],
};

const drawTexture = (pen: CanvasRenderingContext2D, texture: Texture): void => {
  pen.lineWidth = texture === 'hatched' ? 1.9 : 1.3;
  pen.beginPath();
  if (texture === 'dots') {
    pen.arc(side / 2, side / 2, 1.1, 0, 2 * Math.PI);
    pen.fill();
    return;
  }
  for (const [fromX, fromY, toX, toY] of lines[texture]) {
    pen.moveTo(fromX, fromY);
    pen.lineTo(toX, toY);
  }
  pen.stroke();
};

/** A filling made in code, as sharp as the screen; the colour alone where the browser makes none. */
export const patternOf = ({ texture, strength, colour, paper }: Filling): string | CanvasPattern => {
  const tile = document.createElement('canvas');
  // Whole pixels, or the tiles would not meet.
  tile.width = tile.height = Math.ceil(side * (devicePixelRatio || 1));
  const pen = tile.getContext('2d');
  if (!pen) return colour;
  pen.scale(tile.width / side, tile.height / side);
  pen.fillStyle = pen.strokeStyle = paper;
  pen.fillRect(0, 0, side, side);
  pen.globalAlpha = strength;
  pen.fillStyle = colour;
  pen.fillRect(0, 0, side, side);
  pen.globalAlpha = 1;
  pen.fillStyle = paper;
  if (texture !== undefined) drawTexture(pen, texture);
  const pattern = pen.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(side / tile.width, side / tile.height));
  return pattern ?? colour;
};

/** A colour weakened by that of the paper, whatever way both are written in; the colour itself where the browser cannot tell. */
export const mixed = ({ colour, paper, strength }: Omit<Filling, 'texture'>): string => {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return colour;
  pen.fillStyle = paper;
  pen.fillRect(0, 0, 1, 1);
  pen.globalAlpha = strength;
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  const [red, green, blue] = pen.getImageData(0, 0, 1, 1).data;
  return `rgb(${red} ${green} ${blue})`;
};

import { crc32, constants, deflateSync } from 'node:zlib';

/** Pixels as red, green, blue and opacity, a byte each, from the upper left corner. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

/** Colours nearer to each other than this are one: some seven steps from the paper to the ink, which no eye misses in the edge of a letter. */
const step = 43;

const chunk = (type: string, data: Uint8Array): Buffer => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const chunk = Buffer.alloc(named.length + 8);
  chunk.writeUInt32BE(data.length);
  named.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(named), named.length + 4);
  return chunk;
};

/** Where a colour begins to stand, and which one: most pixels are as the one before. */
interface Run {
  readonly from: number;
  readonly colour: number;
}

const runsOf = (colours: Uint32Array): readonly Run[] => {
  const runs: Run[] = [];
  let last = -1;
  for (let at = 0; at < colours.length; at++) {
    const colour = colours[at] as number;
    if (colour !== last) runs.push({ from: at, colour });
    last = colour;
  }
  return runs;
};

/** The colours of a picture of `size` pixels in groups of like ones, in each the most frequent first. */
const groupsOf = (runs: readonly Run[], size: number): readonly (readonly number[])[] => {
  const counts = new Map<number, number>();
  for (const [index, { from, colour }] of runs.entries())
    counts.set(colour, (counts.get(colour) ?? 0) + (runs[index + 1]?.from ?? size) - from);
  const groups = new Map<string, number[]>();
  for (const [colour] of [...counts].sort(([a, m], [b, n]) => n - m || a - b)) {
    const parts = [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];
    const key = parts.map((part) => Math.round(part / step)).join();
    const group = groups.get(key);
    if (group) group.push(colour);
    else groups.set(key, [colour]);
  }
  return [...groups.values()];
};

/**
 * A picture as a PNG with a palette: of like colours the most frequent stands for all. Opacity is left aside. The same pixels give the
 * same bytes on every machine: runs alone are compressed, since how zlib looks for longer repetitions depends on the processor.
 * Throws where a picture has more than 256 groups of colours.
 */
export const pngOf = ({ width, height, rgba }: Pixels): Buffer => {
  const aligned = rgba.byteOffset % 4 === 0 ? rgba : rgba.slice();
  const colours = new Uint32Array(aligned.buffer, aligned.byteOffset, width * height);
  const runs = runsOf(colours);
  const groups = groupsOf(runs, colours.length);
  if (groups.length > 256)
    throw new Error(`A picture has ${groups.length} groups of colours; a palette holds 256.`);
  const palette = Buffer.from(
    groups.flatMap(([colour = 0]) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]),
  );
  const placeOf = new Map(groups.flatMap((group, place) => group.map((colour) => [colour, place] as const)));
  const places = new Uint8Array(colours.length);
  for (const [index, { from, colour }] of runs.entries())
    places.fill(placeOf.get(colour) as number, from, runs[index + 1]?.from);
  // Each line begins with a byte for its filter: none.
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    lines.set(places.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(lines, { strategy: constants.Z_RLE, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

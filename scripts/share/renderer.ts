import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Resvg } from '@resvg/resvg-js';

import { pngOf } from './png.ts';

const fonts = path.join(import.meta.dirname, '../../src/styles/fonts');

/** The faces of the pictures: those of the machine are never looked at. */
export const faceFiles = ['faustina-400.ttf', 'faustina-600.ttf'].map((name) => path.join(fonts, name));

/** Draws an SVG as PNG. */
export type Renderer = (svg: string) => Buffer;

/** What draws, or why nothing can be drawn on this system: the program that does it is ready-made for each system, and some have none. */
export const loadRenderer = async (): Promise<{ readonly draw: Renderer } | { readonly reason: string }> => {
  let program: typeof Resvg;
  try {
    ({ Resvg: program } = await import('@resvg/resvg-js'));
  } catch (error) {
    return { reason: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
  }
  const options = {
    font: { loadSystemFonts: false, fontFiles: [...faceFiles], defaultFontFamily: 'Faustina' },
    logLevel: 'off' as const,
  };
  return {
    draw: (svg) => {
      const { pixels, width, height } = new program(svg, options).render();
      return pngOf({ width, height, rgba: pixels });
    },
  };
};

/** Everything but the drawing itself that decides how a picture comes out: the program with its version, and the faces. */
export const drawnWith = (): string =>
  [
    fileURLToPath(import.meta.resolve('@resvg/resvg-js/package.json')),
    ...['renderer.ts', 'png.ts'].map((name) => path.join(import.meta.dirname, name)),
    ...faceFiles,
  ]
    .map((file) => readFileSync(file, 'latin1'))
    .join('\n');

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { asEditor, editorProgram } from './program.ts';

const program = readFileSync('node_modules/@sveltia/cms/npm/index.js', 'utf8');

test('the program names no other host for its faces, nor for the state of GitHub', () => {
  expect(program).toMatch(/cdn\.jsdelivr\.net/);
  const ours = asEditor(program);
  expect(ours).not.toMatch(/cdn\.jsdelivr\.net|githubstatus\.com\/api/);
  expect(program.length - ours.length).toBeLessThan(2500);
});

test('a program that is written otherwise is refused', () => {
  expect(() => asEditor('')).toThrow(
    '0 of 3 faces on another host, no question about the state of GitHub, no fault',
  );
  expect(() => asEditor(program.replace('cdn.jsdelivr.net', 'cdn.example'))).toThrow('2 of 3 faces');
});

test.for<[string, boolean]>([
  ['@shikijs/langs/abap', true],
  ['@shikijs/themes/github-dark', true],
  ['leaflet', true],
  ['svgo/browser', true],
  ['exifr', true],
  ['turndown', false],
  ['yaml', false],
  ['zod', false],
  ['../locales/es-CO.json', false],
])('%s is left out: %s', ([source, isLeftOut]) => {
  expect(editorProgram().resolveId(source) !== undefined).toBe(isLeftOut);
});

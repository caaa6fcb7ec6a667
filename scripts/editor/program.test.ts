import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { asksNobody, editorProgram } from './program.ts';

const program = readFileSync('node_modules/@sveltia/cms/npm/index.js', 'utf8');

test('the program names no other host for its faces, nor for the state of GitHub', () => {
  expect(program).toMatch(/cdn\.jsdelivr\.net/);
  const ours = asksNobody(program);
  expect(ours).not.toMatch(/cdn\.jsdelivr\.net|githubstatus\.com\/api/);
  expect(program.length - ours.length).toBeLessThan(2500);
});

test('a program that is written otherwise is refused', () => {
  expect(() => asksNobody('')).toThrow('0 of 3 faces on another host, no question');
  expect(() => asksNobody(program.replace('cdn.jsdelivr.net', 'cdn.example'))).toThrow('2 of 3 faces');
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

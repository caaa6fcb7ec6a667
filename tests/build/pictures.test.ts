import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { build, digestsOf, filesIn, testFolder } from './portal.ts';

const folder = testFolder();
const content = folder.copyOf('tests/portals/small', 'content');
const published = { SITE_URL: 'https://small.example' };

const pictures = (dist: string) => filesIn(dist).filter((file) => file.startsWith('share'));
const pagesThatNameOne = (dist: string) =>
  filesIn(dist).filter(
    (file) => file.endsWith('.html') && readFileSync(path.join(dist, file), 'utf8').includes('og:image'),
  );

test('a portal with an address has pictures, the same in a second build', async () => {
  const [first, second] = [folder.at('first'), folder.at('second')];
  for (const dist of [first, second]) {
    const { code, output } = await build(content, dist, published);
    expect(code, output).toBe(0);
  }
  expect(pictures(first).length).toBeGreaterThan(20);
  expect(pictures(first).filter((file) => !file.endsWith('.png'))).toEqual([]);
  expect(pagesThatNameOne(first).length).toBeGreaterThan(pictures(first).length / 2);
  expect(digestsOf(second)).toEqual(digestsOf(first));
}, 600_000);

/** Makes Node refuse the program that draws, as on a system that it has no file for. */
const withoutProgram = `data:text/javascript,${encodeURIComponent(
  `import { registerHooks } from 'node:module';
  registerHooks({ resolve: (name, context, next) => {
    if (name === '@resvg/resvg-js') throw new Error('no file for this system');
    return next(name, context);
  } });`,
)}`;

test.for<[string, Record<string, string>, string]>([
  ['without an address', {}, ''],
  ['whose builder wants none', { ...published, VEEDOR_PICTURES: 'none' }, ''],
  [
    'built where the program that draws is not to be had',
    { ...published, NODE_OPTIONS: `--import "${withoutProgram}"` },
    'the pictures to share cannot be drawn on this system',
  ],
])(
  'a portal %s has no pictures, and no page names one',
  { timeout: 600_000 },
  async ([name, settings, warning]) => {
    const dist = folder.at(name.replaceAll(' ', '-'));
    const { code, output } = await build(content, dist, settings);
    expect(code, output).toBe(0);
    expect(output).toContain(warning);
    if (warning === '') expect(output).not.toContain('cannot be drawn');
    expect(existsSync(path.join(dist, 'index.html'))).toBe(true);
    expect(pictures(dist)).toEqual([]);
    expect(pagesThatNameOne(dist)).toEqual([]);
  },
);

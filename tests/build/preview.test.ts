import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { referenceWords, slugsBesideEditions } from '#i18n/words.ts';
import type { Archive } from '#model/archive.ts';
import { readArchive } from '#records/archive.ts';
import { generate } from '#records/generate.ts';
import { makeDocuments } from '#records/generated/made.ts';
import { laidArchive } from '#records/laid-archive.ts';
import { openPreview } from '#records/preview.ts';
import { readContent } from '#records/source-file.ts';
import { testFolder } from './portal.ts';

const folder = testFolder();
const settings = { today: '2100-01-01', referenceWords, reservedSlugs: slugsBesideEditions };

/** What an archive holds; that its lookups give the same follows from it. */
const held = ({ code: _, ...parts }: Archive) =>
  Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      name,
      part !== null && typeof part === 'object' && 'all' in part ? part.all : part,
    ]),
  );

/** A portal of which files can be changed, and what the pages are given of it: in a preview, and read from the start. */
function portalOf(name: string) {
  const content = folder.copyOf('tests/portals/fictional', name);
  let copies = 0;
  return {
    content,
    change: (file: string, change: (text: string) => string) => {
      const at = path.join(content, file);
      const before = readFileSync(at, 'utf8');
      const after = change(before);
      expect(after).not.toBe(before);
      writeFileSync(at, after);
    },
    fresh: async () => {
      copies += 1;
      const copy = folder.content(`${name}-${copies}`);
      cpSync(content, copy, { recursive: true });
      await generate(copy);
      return held(await readArchive(copy));
    },
  };
}

const law = 'laws/ley-201-2019.md';
const added = 'laws/ley-999-2020.md';
const sameBytes = 'a record saved with the same bytes';

test(
  'after each save the pages are given what a fresh start would give them',
  { timeout: 600_000 },
  async () => {
    const { content, change, fresh } = portalOf('saves');
    const at = (file: string) => path.join(content, file);
    const preview = openPreview(content);
    const csv = readFileSync(path.join(content, 'portal.yaml'), 'utf8');
    expect(csv).toContain('name:');
    const saves: Record<string, () => void> = {
      'as it was opened': () => {},
      'a text of a record': () => change(law, (text) => text.replace(/^gist: .*$/m, 'gist: Otra cosa')),
      'a translation': () =>
        change(law.replace('.md', '.en.md'), (text) => text.replace(/^gist: .*$/m, 'gist: Something else')),
      'a body': () => change('pages/about.md', (text) => `${text}\nUna línea **más**.\n`),
      'a new record': () =>
        writeFileSync(
          at(added),
          readFileSync(at(law), 'utf8')
            .replace(/^identifier: .*$/m, 'identifier: Ley 999')
            .replace(/^relations:[\s\S]*?^sources:/m, 'sources:'),
        ),
      'a removed one': () => rmSync(at(added)),
      'a figure': () =>
        change('statistics/alumnado-con-agua-segura.csv', (text) =>
          text.replace(/,2019-04-30,$/m, ',2019-04-30,Nota'),
        ),
      'settings of the portal': () =>
        change('portal.yaml', (text) => text.replace(/^name:\n {2}es: .*$/m, 'name:\n  es: Otro nombre')),
      [sameBytes]: () => writeFileSync(at(law), readFileSync(at(law))),
    };
    for (const [what, save] of Object.entries(saves)) {
      save();
      const before = laidArchive();
      const { problems, isChanged } = await preview.refresh(settings);
      expect(
        problems.filter(({ severity }) => severity === 'error'),
        what,
      ).toEqual([]);
      const laid = laidArchive();
      expect({ isChanged, isOther: laid !== before }, what).toEqual({
        isChanged: what !== sameBytes,
        isOther: what !== sameBytes,
      });
      expect(laid && held(laid), what).toEqual(await fresh());
    }
  },
);

test(
  'with an error the pages keep what they had, and once it is mended they have the rest',
  { timeout: 600_000 },
  async () => {
    const { content, change, fresh } = portalOf('errors');
    const preview = openPreview(content);
    await preview.refresh(settings);
    const good = laidArchive();
    change(law, (text) => text.replace(/^confidence: .*$/m, 'confidence: sure'));
    change('pages/about.md', (text) => `${text}\nUna línea más.\n`);
    const { problems } = await preview.refresh(settings);
    expect(problems.map(({ file, severity }) => `${severity} ${file}`)).toContain(`error ${law}`);
    expect(laidArchive()).toBe(good);
    change(law, (text) => text.replace(/^confidence: .*$/m, 'confidence: read'));
    await preview.refresh(settings);
    const laid = laidArchive();
    expect(laid && held(laid)).toEqual(await fresh());
  },
);

test('of many records only the saved one is parsed and compiled again', { timeout: 600_000 }, async () => {
  const { content, change } = portalOf('counts');
  const preview = openPreview(content);
  const before = await preview.refresh(settings);
  const made = await makeDocuments(before.sources, new Map());
  change(law, (text) => text.replace(/^gist: .*$/m, 'gist: Otra cosa'));
  const after = await preview.refresh(settings);
  const known = new Set(before.files);
  expect(after.files.filter((parsed) => !known.has(parsed)).map(({ file }) => file)).toEqual([law]);
  const again = await makeDocuments(await readContent(content), made);
  expect([...again].flatMap(([file, document]) => (made.get(file) === document ? [] : [file]))).toEqual([
    law,
  ]);
});

test(
  'to take a saved record costs the processor a small part of what it costs to open the real portal',
  { timeout: 600_000 },
  async () => {
    const content = folder.copyOf('content', 'real');
    const preview = openPreview(content);
    const worked = async () => {
      const since = process.cpuUsage();
      await preview.refresh(settings);
      const { user, system } = process.cpuUsage(since);
      return (user + system) / 1000;
    };
    const opened = await worked();
    const [first = ''] = (await readContent(content)).flatMap(({ file }) =>
      /^laws\/[^.]+\.md$/.test(file) ? [file] : [],
    );
    const text = readFileSync(path.join(content, first), 'utf8');
    const saved: number[] = [];
    for (const words of ['Uno', 'Dos', 'Tres', 'Cuatro', 'Cinco']) {
      writeFileSync(path.join(content, first), text.replace(/^gist: .*$/m, `gist: ${words}`));
      saved.push(await worked());
    }
    console.log(
      `processor: ${Math.round(opened)} ms to open, then ${saved.map(Math.round).join(', ')} ms for a save`,
    );
    expect(Math.min(...saved) / opened).toBeLessThan(1 / 15);
  },
);

import path from 'node:path';
import { expect, test } from 'vitest';
import { referenceWords, slugsBesideEditions } from '#i18n/words.ts';
import { checkSources, type ParseMemo } from '#records/check.ts';
import { readContent, type SourceFile } from '#records/source-file.ts';
import { damageOf } from './damage.ts';

const root = path.resolve(import.meta.dirname, '../..');
const settings = { today: '2100-01-01', referenceWords, reservedSlugs: slugsBesideEditions };

test.for([
  ['tests/portals/small', 60],
  ['tests/portals/fictional', 12],
] as const)(
  'of %s, damaged and mended again and again, a check that remembers says what one that does not says',
  { timeout: 600_000 },
  async ([portal, count]) => {
    const sources = await readContent(path.join(root, portal));
    const memo: ParseMemo = new Map();
    const says = (given: readonly SourceFile[]) => {
      const { problems } = checkSources(given, { ...settings, memo });
      expect(problems).toEqual(checkSources(given, settings).problems);
      return problems.length;
    };
    const sound = says(sources);
    let found = 0;
    for (let seed = 0; seed < count; seed += 1) {
      const { before, after } = damageOf(sources, seed);
      if (says([...sources.filter((source) => source !== before), after]) > sound) found += 1;
      // A file that is gone is missed by all that point to it.
      says(sources.filter((source) => source !== before));
      expect(says(sources)).toBe(sound);
    }
    expect(found).toBeGreaterThan(count / 3);
  },
);

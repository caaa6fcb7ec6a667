import { expect, test } from 'vitest';

import { markdownTypes } from '#model/record-types.ts';
import { readContent, roleOf } from '#records/source-file.ts';

import { recordFormat } from './format.ts';

const portals = ['content', 'tests/portals/fictional', 'tests/portals/small'];

test.for(portals)(
  'every record of %s goes through the forms and comes out the same, byte for byte',
  { timeout: 60_000 },
  async (portal) => {
    const records = (await readContent(portal)).flatMap(({ file, bytes }) => {
      const role = roleOf(file);
      return role.role === 'record' ? [{ file, type: role.type, text: new TextDecoder().decode(bytes) }] : [];
    });
    expect(records.length).toBeGreaterThan(10);
    const changed = records.filter(({ type, text }) => {
      const { fromFile, toFile } = recordFormat(markdownTypes[type].schema, 'es');
      return toFile(fromFile(text.trim())) !== text;
    });
    expect(changed.map(({ file }) => file)).toEqual([]);
  },
);

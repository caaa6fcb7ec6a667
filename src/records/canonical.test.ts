import path from 'node:path';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';

import { canonicalText } from './canonical.ts';
import { readYaml, splitFrontMatter } from './front-matter.ts';
import { readText } from './raw-text.ts';
import { readContent, roleOf } from './source-file.ts';

const source = (file: string, text: string) => ({ file, bytes: new TextEncoder().encode(text) });
const canonical = (text: string, file = 'laws/law-1.md') => canonicalText(source(file, text));

/** The values and the words of a record, whatever its form. */
const held = (file: string, text: string): { data: unknown; body: string } => {
  const { frontMatter = '', body, start } = splitFrontMatter(file, text);
  return { data: readYaml(file, frontMatter, start).yaml?.data, body: body.trim() };
};

test('keys in the order of the schema, in lists and groups too', () => {
  expect(
    canonical(`---
checkedOn: '2024-05-01'
sources:
  - url: https://a.example
    title: Gaceta
    key: gazette
    publisher: Gobierno
answers:
  - recommendation: r1
    audit: balance
relations:
  - on: '2015'
    law: old
    type: amends
articles:
  - versions:
      - source: gazette
        gist: Dice algo.
        by: law-1
        from: '2010'
    subject: El agua
    number: '3'
title: Ley del agua
---
`),
  ).toBe(`---
title: Ley del agua
relations:
  - type: amends
    law: old
    on: '2015'
answers:
  - audit: balance
    recommendation: r1
articles:
  - number: '3'
    subject: El agua
    versions:
      - from: '2010'
        by: law-1
        gist: Dice algo.
        source: gazette
sources:
  - key: gazette
    title: Gaceta
    publisher: Gobierno
    url: https://a.example
checkedOn: '2024-05-01'
---
`);
});

test('each item of a union in the order of its own kind', () => {
  expect(
    canonical(
      `---
due:
  - precision: about
    on: '2020'
    kind: once
  - from: '2019'
    day: 30
    month: 9
    every: year
    kind: recurring
  - kind: continuous
title: Agua
---
`,
      'commitments/water.md',
    ),
  ).toBe(`---
title: Agua
due:
  - kind: once
    on: '2020'
    precision: about
  - kind: recurring
    every: year
    month: 9
    day: 30
    from: '2019'
  - kind: continuous
---
`);
});

test('the reply to a recommendation after what it answers, who and when before the words', () => {
  const reply =
    "    reply:\n      by: board\n      on: '2020'\n      text: La acepta.\n      url: https://a.example\n";
  expect(
    canonical(
      `---
recommendations:
  - reply: { url: https://a.example, text: La acepta., on: '2020', by: board }
    proposedBy: Familias
    text: Dar agua.
    id: r1
---
`,
      'audits/balance.md',
    ),
  ).toBe(`---\nrecommendations:\n  - id: r1\n    text: Dar agua.\n    proposedBy: Familias\n${reply}---\n`);
});

test('a translation in the order of its own schema', () => {
  expect(canonical('---\nsources: []\ngist: Gives water.\ntitle: Water Act\n---\n', 'laws/law-1.en.md')).toBe(
    '---\ntitle: Water Act\ngist: Gives water.\nsources: []\n---\n',
  );
});

test('keys that the schema does not know stay, last and in their order', () => {
  expect(canonical('---\nzeta: 1\nalpha: 2\ntitle: Agua\n---\n')).toBe(
    '---\ntitle: Agua\nzeta: 1\nalpha: 2\n---\n',
  );
});

test.for<[string, string, string]>([
  ['a day', '2024-05-01', "'2024-05-01'"],
  ['a month', '2024-05', "'2024-05'"],
  ['a day in other quotes', '"2024-05-01"', "'2024-05-01'"],
  ['a year that is text', "'2024'", "'2024'"],
  ['a year that is a number stays one: the check speaks of it', '2024', '2024'],
  ['digits with a leading zero', "'010'", "'010'"],
  ['a time', '12:30', "'12:30'"],
  ['a telephone number', "'+51-1-555'", "'+51-1-555'"],
  ['a fraction', '1/3', "'1/3'"],
  ['a number and words', 'Ley 28950', 'Ley 28950'],
  ['words that need no quotes', '"Ley del agua"', 'Ley del agua'],
  ['a colon and a space', "'Agua: segura'", "'Agua: segura'"],
  ['a colon without a space', 'https://a.example/x', 'https://a.example/x'],
  ['an apostrophe', '"L\'eau"', "L'eau"],
  ['an apostrophe where quotes are needed', '"L\'eau: pure"', '"L\'eau: pure"'],
  ['a word that YAML takes for nothing', "'null'", "'null'"],
  ['a word that YAML takes for true', "'true'", "'true'"],
  ['a true that is true', 'true', 'true'],
  ['a text that starts with a sign', "'- no'", "'- no'"],
  ['a number sign in a text', "'Agua # 1'", "'Agua # 1'"],
  ['a dash on its own is no figure', "'-'", "'-'"],
  ['letters beyond ASCII', 'Año «ñandú» — 😀', 'Año «ñandú» — 😀'],
])('how a value is written: %s', ([, written, expected]) => {
  expect(canonical(`---\ntitle: ${written}\n---\n`)).toBe(`---\ntitle: ${expected}\n---\n`);
});

test('figures that are a key are not values: the key stays bare', () => {
  expect(canonical("---\n'2024': x\n---\n")).toBe('---\n"2024": x\n---\n'.replaceAll('"', "'"));
});

test('a long text stays on its line; one of several lines keeps them', () => {
  const long = 'agua '.repeat(60).trim();
  expect(canonical(`---\ntitle: ${long}\n---\n`)).toBe(`---\ntitle: ${long}\n---\n`);
  expect(canonical('---\ntitle: >\n  Una sola\n  línea.\n---\n')).toBe(
    '---\ntitle: |\n  Una sola línea.\n---\n',
  );
  expect(canonical('---\ngist: |-\n  Una.\n  Dos.\n---\n')).toBe('---\ngist: |-\n  Una.\n  Dos.\n---\n');
});

test('comments, blank lines, anchors and lists on one line go', () => {
  expect(
    canonical(`---
# quién sabe
title: Agua

pillars: [supply, quality]
topics: &same
  - schools
issuers: *same
---
`),
  ).toBe(`---
title: Agua
issuers:
  - schools
pillars:
  - supply
  - quality
topics:
  - schools
---
`);
});

test('what may be text and YAML takes for a note is left to its writer', () => {
  expect(
    canonicalText({ file: 'laws/a.md', bytes: Buffer.from('---\ntitle: Plan #5\n---\n') }),
  ).toBeUndefined();
});

test.for<[string, string, string]>([
  ['none', '---\ntitle: Agua\n---\n', '---\ntitle: Agua\n---\n'],
  ['nothing but blank lines', '---\ntitle: Agua\n---\n\n \n', '---\ntitle: Agua\n---\n'],
  [
    'blank lines around it',
    '---\ntitle: Agua\n---\n\n\nUno.\n\nDos.\n\n',
    '---\ntitle: Agua\n---\nUno.\n\nDos.\n',
  ],
  ['an indented first line', '---\ntitle: Agua\n---\n\n    - uno\n', '---\ntitle: Agua\n---\n    - uno\n'],
  ['no line end at its end', '---\ntitle: Agua\n---\nUno.', '---\ntitle: Agua\n---\nUno.\n'],
  [
    'Windows’ line ends',
    '---\r\ntitle: Agua\r\n---\r\nUno.\r\nDos.\r\n',
    '---\ntitle: Agua\n---\nUno.\nDos.\n',
  ],
  ['a byte order mark before it all', '\uFEFF---\ntitle: Agua\n---\nUno.\n', '---\ntitle: Agua\n---\nUno.\n'],
  [
    'a rule in it',
    '---\ntitle: Agua\n---\nUno.\n\n---\n\nDos.\n',
    '---\ntitle: Agua\n---\nUno.\n\n---\n\nDos.\n',
  ],
])('the body: %s', ([, text, expected]) => {
  expect(canonical(text)).toBe(expected);
});

test.for<[string, string, string]>([
  ['no record', 'portal.yaml', 'name: Portal\n'],
  ['a README', 'laws/README.md', '---\ntitle: Agua\n---\n'],
  ['no front matter', 'laws/law-1.md', 'Agua.\n'],
  ['front matter that is not closed', 'laws/law-1.md', '---\ntitle: Agua\n'],
  ['broken YAML', 'laws/law-1.md', '---\ntitle: [Agua\n---\n'],
  ['front matter that is a text', 'laws/law-1.md', '---\nAgua\n---\n'],
  ['no front matter between its lines', 'laws/law-1.md', '---\n\n---\n'],
])('what has no canonical form: %s', ([, file, text]) => {
  expect(canonical(text, file)).toBeUndefined();
});

test('a file in Latin-1 has none', () => {
  expect(
    canonicalText({ file: 'laws/law-1.md', bytes: Uint8Array.of(0x2d, 0x2d, 0x2d, 0x0a, 0xf1) }),
  ).toBeUndefined();
});

describe('over every record of the fictional portal', async () => {
  const portal = path.resolve(import.meta.dirname, '../../tests/portals/fictional');
  const records = (await readContent(portal)).filter(({ file }) => roleOf(file).role === 'record');

  test('there are records of every type', () => {
    const folders = new Set(records.map(({ file }) => file.split('/')[0]));
    expect([...folders].sort()).toEqual([
      'audits',
      'commitments',
      'comparisons',
      'institutions',
      'laws',
      'pages',
      'statistics',
    ]);
  });

  test('the canonical form changes no value and no word', () => {
    for (const record of records) {
      const { text = '' } = readText(record);
      expect(held(record.file, canonicalText(record) ?? ''), record.file).toEqual(held(record.file, text));
    }
  });

  test('the canonical form of the canonical form is itself', () => {
    for (const record of records) {
      const once = canonicalText(record);
      expect(canonical(once ?? '', record.file), record.file).toBe(once);
    }
  });
});

const words = fc.string({ unit: 'grapheme', minLength: 1 });
const scalar = fc.oneof(
  words,
  fc.integer(),
  fc.boolean(),
  fc.constantFrom('2024-05-01', '010', '1/3', 'no', '~', '0x10', '1_000', '- a', 'a: b', '# c', "it's"),
);
const sourceOf = fc.record(
  { url: words, key: words, title: scalar, publisher: words },
  { requiredKeys: ['key'] },
);
const recordOf = fc.record(
  {
    checkedOn: scalar,
    sources: fc.array(sourceOf),
    title: scalar,
    relations: fc.array(fc.record({ provisions: fc.array(words), law: words, type: words })),
    extra: fc.array(scalar),
  },
  { requiredKeys: ['title'] },
);

test('whatever the values, the canonical form holds them all, and is its own', () => {
  fc.assert(
    fc.property(recordOf, fc.string(), (data, body) => {
      const text = `---\n${stringify(data)}---\n${body}`;
      const once = canonical(text);
      expect(held('laws/law-1.md', once ?? '')).toEqual({
        ...held('laws/law-1.md', readText(source('laws/law-1.md', text)).text ?? ''),
      });
      expect(canonical(once ?? '')).toBe(once);
    }),
  );
});

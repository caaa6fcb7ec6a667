import { expect, test } from 'vitest';

import type { Path } from '#model/shape.ts';

import { readYaml, splitFrontMatter } from './front-matter.ts';

const file = 'laws/water.md';

test('front matter and body, with the place of both in the file', () => {
  const text = '---\ntitle: Ley\n---\n\nTexto.\n';
  const { frontMatter, start, body, bodyStart, issues } = splitFrontMatter(file, text);
  expect([frontMatter, body, issues]).toEqual(['title: Ley\n', '\nTexto.\n', []]);
  expect([text.slice(start, start + 5), text.slice(bodyStart)]).toEqual(['title', '\nTexto.\n']);
});

test.for<[string, string, string]>([
  ['no body, and no line feed at the end', '---\na: 1\n---', ''],
  ['spaces after the closing line', '---\na: 1\n---  \nb', 'b'],
  ['a rule in the body', '---\na: 1\n---\nb\n\n---\n\nc\n', 'b\n\n---\n\nc\n'],
  ['no fields', '---\n---\nb', 'b'],
])('%s', ([, text, body]) => {
  expect(splitFrontMatter(file, text)).toMatchObject({ body, issues: [] });
});

test('front matter that is not there or not closed', () => {
  expect(splitFrontMatter(file, 'title: Ley\n').issues).toMatchObject([
    {
      rule: 'front-matter-missing',
      place: { in: 'text', offset: 0 },
      message: { es: 'el archivo no empieza con «---».' },
    },
  ]);
  for (const text of ['---\ntitle: Ley\n\nTexto.\n', '---\ntitle: Ley --- x\n', '---\n'])
    expect(splitFrontMatter(file, text).issues).toMatchObject([
      {
        rule: 'front-matter-not-closed',
        message: { es: 'los campos no se cierran: falta la segunda línea «---».' },
        hint: { es: 'Escriba «---» en una línea propia después del último campo.' },
      },
    ]);
});

const nested = `title: Ley
relations:
  - type: amends
    law: 'ley-1'
  - { type: repeals, law: ley-2 }
topics: [a, bc]
on: 010
text: >-
  Dos
  líneas
`;

/** The line of the text at which the place begins, from there on. */
const at = (path: Path, part?: 'key' | 'value'): string => {
  const before = '---\n';
  const { yaml } = readYaml(file, nested, before.length);
  const offset = yaml?.offsetOf(path, part) ?? -1;
  return `${before}${nested}`.slice(offset).split('\n')[0] as string;
};

test.for<[Path, string, string]>([
  [['title'], 'Ley', 'title: Ley'],
  [['relations'], '- type: amends', 'relations:'],
  [['relations', 0], 'type: amends', 'type: amends'],
  [['relations', 0, 'law'], "'ley-1'", "law: 'ley-1'"],
  [['relations', 1, 'law'], 'ley-2 }', 'law: ley-2 }'],
  [['topics', 1], 'bc]', 'bc]'],
  [['text'], '>-', 'text: >-'],
])('%j stands exactly where it is written', ([path, value, key]) => {
  expect([at(path), at(path, 'key')]).toEqual([value, key]);
});

test('a place that is not there is that of the nearest parent', () => {
  expect(at(['relations', 0, 'on'])).toBe('type: amends');
  expect(at(['relations', 7, 'law'])).toBe('relations:');
  expect(at(['sources'], 'key')).toBe('title: Ley');
});

test('a value as it is written', () => {
  const { yaml } = readYaml(file, nested);
  expect([
    yaml?.writtenAt(['on']),
    yaml?.writtenAt(['relations', 0, 'law']),
    yaml?.writtenAt(['topics']),
  ]).toEqual(['010', 'ley-1', undefined]);
});

test('a key given twice, at the second', () => {
  const text = 'title: a\nrank: b\ntitle: c\n';
  const { yaml, issues } = readYaml(file, text, 4);
  expect(yaml).toBeUndefined();
  expect(issues).toMatchObject([
    {
      rule: 'yaml-syntax',
      place: { in: 'text', offset: 4 + text.lastIndexOf('title') },
      message: { es: 'la misma clave aparece dos veces.' },
      hint: { es: 'Ponga entre comillas simples los textos con «: » o que empiecen por un signo.' },
    },
  ]);
});

test('all faults of syntax at once', () => {
  const { issues } = readYaml(file, 'a: b: c\nd: [1, 2\ne: "x\n');
  expect(issues.length).toBeGreaterThan(1);
  expect(new Set(issues.map(({ rule }) => rule))).toEqual(new Set(['yaml-syntax']));
});

test('a few aliases are followed', () => {
  expect(readYaml(file, 'a: &x { b: 1 }\nc: *x\n').yaml?.data).toEqual({ a: { b: 1 }, c: { b: 1 } });
});

test('aliases that multiply are refused before they fill the memory', () => {
  const names = 'abcdefghi'.split('');
  const lines = names.map((name, index) =>
    index === 0
      ? `${name}: &${name} [x, x, x, x, x, x, x, x, x]`
      : `${name}: &${name} [${Array(9)
          .fill(`*${names[index - 1]}`)
          .join(', ')}]`,
  );
  const { yaml, issues } = readYaml(file, lines.join('\n'), 4);
  expect(yaml).toBeUndefined();
  expect(issues).toMatchObject([
    {
      rule: 'yaml-aliases',
      place: { in: 'text', offset: 4 },
      message: { es: 'los alias de YAML («*nombre») se multiplican sin límite.' },
    },
  ]);
});

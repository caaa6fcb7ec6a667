import { expect, test } from 'vitest';

import { readYaml } from './front-matter.ts';

test.for<[string, string, [offset: number, said: string][]]>([
  ['a version of YAML', '%YAML 1.1\n---\na: yes\n', [[4, '%']]],
  ['below notes and empty lines', '# Ajustes\n\n%TAG ! x\n---\na: b\n', [[15, '%']]],
  ['a number of base 8', 'a: 0o17\n', [[7, '15']]],
  ['a number of base 16 in a list', 'a:\n  - 1\n  - 0x1F\n', [[17, '31']]],
  ['a text that looks like one', "a: '0x1F'\n", []],
  ['a text with such a part', 'a: código 0x1F\n', []],
  ['a percent sign in a text', 'a: 5 %\nb: |\n  %YAML 1.1\n', []],
  ['a decimal number', 'a: 017\nb: 1e3\n', []],
])('%s', ([, text, expected]) => {
  const found = readYaml('portal.yaml', text, 4).issues.filter(({ rule }) => rule === 'read-otherwise');
  expect(found.map(({ place }) => ('offset' in place ? place.offset : undefined))).toEqual(
    expected.map(([offset]) => offset),
  );
  for (const [index, [, said]] of expected.entries()) expect(found[index]?.message.es).toContain(said);
});

import { expect, test } from 'vitest';

import { referenceWords } from '#i18n/words.ts';

import { checkSources } from './check.ts';

/** What a check of one page says of a line, in both languages. */
const spoken = (line: string, encoding: BufferEncoding = 'utf8'): string => {
  const bytes = Uint8Array.from(Buffer.from(`---\n${line}\n---\n`, encoding));
  const { problems } = checkSources([{ file: 'pages/a.md', bytes }], { today: '2025-01-01', referenceWords });
  return problems
    .filter((problem) => problem.line === 2)
    .map(({ rule, message, hint }) => `${rule}: ${message.es} ${hint.es} ${message.en} ${hint.en}`)
    .join('\n');
};

test.for<[string, string, string]>([
  ['an e-mail address as a value', 'slug: maria.inventada@correo.example', 'maria.inventada'],
  ['a date of birth', "checkedOn: 'nacida el 3 de mayo de 1990'", 'mayo de 1990'],
])('%s is not repeated by other problems of its line', ([, line, secret]) => {
  const said = spoken(line);
  expect(said).toMatch(/private-/);
  expect(said.split('\n').filter((each) => !each.startsWith('private-'))).not.toEqual([]);
  expect(said).not.toContain(secret);
});

test('a line in another encoding with an e-mail address is not shown', () => {
  const said = spoken('title: «Año» de maria.inventada@correo.example', 'latin1');
  expect(said).toContain('La línea debe leerse: «…»');
  expect(said).not.toContain('maria.inventada');
});

test('the key of the line is still named, and other lines are quoted', () => {
  expect(spoken('slug: maria.inventada@correo.example')).toContain('«slug»');
  expect(spoken('title: 2024')).toContain("Póngalo entre comillas: '2024'");
});

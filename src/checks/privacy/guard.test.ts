import { expect, test } from 'vitest';

import type { Allowance } from '#model/privacy.ts';

import { guardOf, type GuardSettings } from './guard.ts';

const rulesOf = (text: string, settings: GuardSettings = {}): string[] =>
  guardOf(settings)('a.md', text).issues.map(({ rule }) => rule);

test.for<[string, string]>([
  ['DNI 45678912', 'de una persona: 4•••••12'],
  ['dni 45.678.912', 'de una persona: 4•.•••.•12'],
  ['pasaporte AB123456', 'de una persona: ••1•••56'],
  ['celular 987 654 321', 'número de teléfono: 9•• ••• •21'],
  ['ana.ficticia@example.org', 'correo electrónico: a•••@example.org'],
  ['ana (arroba) example.org', 'correo electrónico: a••• (arroba) example.org'],
  ['nació el 12 de mayo de 2003', 'fecha de nacimiento exacta: •• de mayo de ••••'],
  ['vive en Jr. Los Ficticios 345', 'la casa de alguien: J•. L•• F•••••••• •••'],
  ['la víctima Ana Ficticia', 'persona acusada: A•• F•••••••'],
])('what is found is not printed whole again: %s', ([text, masked]) => {
  const [issue] = guardOf({})('a.md', text).issues;
  expect(issue?.message.es.endsWith(masked)).toBe(true);
  expect(issue?.message.en.split(': ').at(-1)).toBe(issue?.message.es.split(': ').at(-1));
  expect(JSON.stringify(issue)).not.toMatch(
    /45678912|45\.678\.912|123456|987 654|ana\.f|12 de mayo|Ficticia|345/,
  );
});

test('a message in full', () => {
  const [issue] = guardOf({})('a.md', 'Ella tiene el DNI 45678912.').issues;
  expect(issue).toEqual({
    rule: 'private-identity',
    severity: 'error',
    file: 'a.md',
    place: { in: 'text', offset: 18 },
    message: {
      es: 'hay un número de documento de identidad de una persona: 4•••••12',
      en: 'there is a person’s number: identity document: 4•••••12',
    },
    hint: {
      es: "Bórrelo: identifica a alguien. Si es público, diga por qué en privacy.yaml, bajo «allowed:»: - { kind: identity, value: 'como está escrito', why: 'de qué oficina es y dónde consta' }",
      en: "Delete it: it identifies someone. If it is public, say why in privacy.yaml, below “allowed:”: - { kind: identity, value: 'as it is written', why: 'of which office it is, and where that is stated' }",
    },
  });
});

const allow = (kind: Allowance['kind'], value: string): GuardSettings => ({
  allowed: [{ kind, value, why: 'Es público.' }],
});

test.for([
  ['telephone', '(01) 555-0100', 'tel. 01 5550100'],
  ['telephone', '01-5550100', 'tel. +51 1 5550100, anexo 3'],
  ['telephone', '0800-55-010', 'la línea 0-800-55010'],
  ['email', 'Mesa@Example.org', 'mesa@example.org'],
  ['email', '*@example.org', 'otra.mesa@example.org'],
  ['identity', '45.678.912', 'DNI 45678912'],
  ['name', 'Ana Ficticia', 'la acusada ÁNA\u00a0FICTICIA'],
  ['birthDate', '12/05/2003', 'nació el 12/05/2003'],
  ['address', 'Jr. Ficticio 345', 'vive en jr. ficticio 345'],
] as const)('allowed as %s %s: %s', ([kind, value, text]) => {
  expect(rulesOf(text)).toHaveLength(1);
  const { issues, used } = guardOf(allow(kind, value))('a.md', text);
  expect(issues).toEqual([]);
  expect([...used]).toEqual([0]);
});

test.for([
  ['telephone', '01-5550100', 'tel. 01-5550101'],
  ['telephone', '100', 'tel. 555-0100'],
  ['email', '*@example.org', 'ana@mail-example.org'],
  ['email', 'mesa@example.org', 'mesa@example.org.pe'],
  ['email', '*', 'ana@example.org'],
  ['identity', '45678912', 'DNI 45678913'],
  ['telephone', '45678912', 'DNI 45678912'],
  ['name', 'Ana Ficticia', 'la acusada Ana Ficticia Quimera'],
] as const)('not allowed as %s %s: %s', ([kind, value, text]) => {
  const { issues, used } = guardOf(allow(kind, value))('a.md', text);
  expect(issues).toHaveLength(1);
  expect([...used]).toEqual([]);
});

test('what stands in one place is told once, by its more exact kind', () => {
  expect(rulesOf('teléfono o DNI 45678912')).toEqual(['private-identity']);
  expect(rulesOf('DNI 45678912, celular 987654321, ana@example.org')).toEqual([
    'private-identity',
    'private-telephone',
    'private-email',
  ]);
});

const hostile: readonly (readonly [string, string])[] = [
  ['digits', '1 '.repeat(100_000)],
  ['words', 'DNI '.repeat(50_000)],
  ['words for people', 'víctima '.repeat(30_000)],
  ['capitals', 'Ana '.repeat(50_000)],
  ['capitals and people', 'Ana Víctima '.repeat(20_000)],
  ['at signs', 'a@'.repeat(100_000)],
  ['one long word', 'a'.repeat(200_000)],
  ['brackets and plus signs', '+(0'.repeat(60_000)],
  ['streets', 'vive en calle '.repeat(15_000)],
  ['spaces', `DNI${' '.repeat(200_000)}`],
  ['backslashes', '\\'.repeat(200_000)],
  ['ampersands', '&#'.repeat(100_000)],
];

test.for(hostile)('a hostile text of 200 KB ends soon: %s', { timeout: 30_000 }, ([, text]) => {
  const guard = guardOf({ country: 'PE' });
  guard('warm.md', 'DNI 1');
  const start = performance.now();
  guard('a.md', text);
  guard('statistics/a.csv', text);
  // A pattern that backtracks over the whole text would take minutes.
  expect(performance.now() - start).toBeLessThan(10_000);
});

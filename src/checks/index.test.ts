import { readdirSync } from 'node:fs';

import { expect, test } from 'vitest';

import { check, spoken } from './fixtures/archive.ts';
import { aCommitment, aComparison, aFinding, aLaw, anAudit, aStatistic } from './fixtures/records.ts';
import { rules } from './index.ts';

test('every rule has a name of its own, in kebab-case', () => {
  const names = rules.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^[a-z]+(?:-[a-z]+)+$/.test(name))).toEqual([]);
});

test('every rule stands in a file of its name, with its test beside it', () => {
  const files = new Set(
    readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).map((file) =>
      file.split('/').at(-1),
    ),
  );
  const missing = rules
    .flatMap(({ name }) => [`${name}.ts`, `${name}.test.ts`])
    .filter((file) => !files.has(file));
  expect(missing).toEqual([]);
});

const sound = {
  laws: [aLaw(), aLaw({ id: 'law-2', publishedOn: '2012', relations: [{ type: 'amends', law: 'law-1' }] })],
  commitments: [aCommitment({ origin: { law: 'law-1' } })],
  audits: [anAudit({ findings: [aFinding()] })],
  statistics: [aStatistic()],
  comparisons: [aComparison()],
};

test.for(rules.map((rule) => [rule.name, rule] as const))(
  '%s finds nothing in a sound portal',
  ([, rule]) => {
    expect(spoken(check(rule, sound))).toEqual([]);
  },
);

test('issues carry the name of their rule', () => {
  const broken = {
    laws: [
      aLaw({
        rank: 'x',
        publishedOn: '2030',
        relations: [{ type: 'amends', law: 'law-1' }],
        aliases: ['law-1'],
      }),
    ],
    commitments: [aCommitment({ origin: { law: 'none', recommendation: 'r' }, scale: 'none' })],
  };
  for (const rule of rules) for (const issue of check(rule, broken)) expect(issue.rule).toBe(rule.name);
});

test.for(rules.map((rule) => [rule.name, rule] as const))(
  '%s finds nothing where there is nothing',
  ([, rule]) => {
    expect(spoken(check(rule, { methods: [], editions: [], institutions: [] }))).toEqual([]);
  },
);

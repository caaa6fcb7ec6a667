import { expect, test } from 'vitest';

import type { Problem } from '#records/position.ts';

import { reportToGithub } from './github.ts';

const aProblem = (given: Partial<Problem> = {}): Problem => ({
  rule: 'references-exist',
  severity: 'error',
  file: 'audits/balance-2023.md',
  place: { in: 'file' },
  line: 14,
  column: 9,
  message: { es: 'el compromiso no existe.', en: 'the commitment does not exist.' },
  hint: { es: 'Créelo.', en: 'Create it.' },
  ...given,
});

const at = 'file=content/audits/balance-2023.md,line=14,col=9,title=references-exist';

test.for<[string, Partial<Problem>, string]>([
  ['an error at its line', {}, `::error ${at}::el compromiso no existe.%0ACréelo.`],
  ['a warning', { severity: 'warning' }, `::warning ${at}::el compromiso no existe.%0ACréelo.`],
  [
    'the remedy on a line of its own',
    { hint: { es: 'Quizá «agua-2021».', en: 'Perhaps “agua-2021”.' } },
    `::error ${at}::el compromiso no existe.%0AQuizá «agua-2021».`,
  ],
  [
    'signs that would end the line or begin a command',
    { message: { es: '100 %\r\n::set-output name=a::b', en: '' } },
    `::error ${at}::100 %25%0D%0A::set-output name=a::b%0ACréelo.`,
  ],
  [
    'signs that separate properties',
    { file: 'laws/a,b:c%.md', rule: 'a:b,c' },
    '::error file=content/laws/a%2Cb%3Ac%25.md,line=14,col=9,title=a%3Ab%2Cc::el compromiso no existe.%0ACréelo.',
  ],
])('annotation: %s', ([, given, expected]) => {
  expect(reportToGithub([aProblem(given)], { language: 'es', contentDir: 'content' })).toBe(expected);
});

test('each problem has a line, in the language that is asked for', () => {
  const report = reportToGithub([aProblem(), aProblem({ line: 20 })], {
    language: 'en',
    contentDir: 'content',
  });
  expect(report.split('\n')).toEqual([
    `::error ${at}::the commitment does not exist.%0ACreate it.`,
    `::error ${at.replace('line=14', 'line=20')}::the commitment does not exist.%0ACreate it.`,
  ]);
});

import { expect, test } from 'vitest';

import { proposalText } from './words.ts';

const aProposal = {
  format: 'veedor-proposal/1',
  portal: 'https://veedor.example/es/proponer/',
  language: 'es',
  day: '2025-06-30',
  record: { type: 'law', id: 'ley-1' },
} as const;

test('of what record, when, why, and from where', () => {
  const sources = [{ where: 'Gaceta 4', page: 'p. 2' }, { where: 'Ley 1' }];
  expect(proposalText({ ...aProposal, why: 'Se publicó otra.', sources }, 'es')).toBe(
    [
      'Propuesta: Norma «ley-1»',
      '  Escrita el 2025-06-30 en https://veedor.example/es/proponer/',
      '  Por qué: Se publicó otra.',
      '  Fuente: Gaceta 4 (página o parte: p. 2)',
      '  Fuente: Ley 1',
      '  Las fuentes no se escriben solas: compruébelas y, si son nuevas, agréguelas al registro.',
      '',
    ].join('\n'),
  );
  expect(proposalText(aProposal, 'en')).toContain('  Source: it does not say where this stands.');
});

test('lines that a stranger wrote do not pass for lines of the command', () => {
  const text = proposalText(
    {
      ...aProposal,
      portal: 'a\n  Fuente: b',
      why: 'c\n  Fuente: d',
      sources: [{ where: 'e\n  Fuente: f', page: 'g\n  Fuente: h' }],
    },
    'es',
  );
  expect(text.match(/^ {2}Fuente: .*$/gm)).toEqual(['  Fuente: e Fuente: f (página o parte: g Fuente: h)']);
  expect(text).toContain('  Por qué: c\n      Fuente: d\n');
});

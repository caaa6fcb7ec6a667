import { expect, test } from 'vitest';

import { aLaw } from '#checks/fixtures/records.ts';
import type { History } from '#model/history.ts';
import { aView } from '#views/fixtures/view.ts';

import { recordView } from './record.ts';

const origin = 'https://portal.example';

const paperOf = (history: History | undefined, language = 'es') => {
  const view = aView(
    { records: [aLaw({ id: 'law', checkedOn: '2024-04-30' })], ...(history ? { history } : {}) },
    { origin, language },
  );
  const [law] = view.site.archive.laws.all;
  if (!law) throw new Error('The portal has no law.');
  return recordView(view, law, 'Norma').frame.paper;
};

const saved: History = {
  available: true,
  newest: '2024-05-02T10:00:00Z',
  removed: [],
  versions: new Map([
    [
      'law/law',
      [{ on: '2024-05-02', at: '2024-05-02T10:00:00Z', commit: '0123456789', kind: 'added', changes: [] }],
    ],
  ]),
};

test('on paper a record says where it stands, which version of it that is, and of which day the portal speaks', () => {
  expect(paperOf(saved)).toEqual({
    address: 'https://portal.example/es/normas/law/',
    lines: [
      'Versión del registro guardada el 2 de mayo de 2024 (0123456789).',
      expect.stringMatching(/^Datos al .* de 2024\.$/),
    ],
  });
  expect(paperOf(saved, 'en').lines[0]).toBe('Version of the record saved on 2 May 2024 (0123456789).');
});

test('where its history is not known, the day on which it was last checked', () => {
  expect(paperOf(undefined).lines[0]).toBe('Registro revisado por última vez el 30 de abril de 2024.');
});

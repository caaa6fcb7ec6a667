import { expect, test } from 'vitest';

import { type FileRole, roleOf } from './source-file.ts';

test.for<[string, FileRole]>([
  ['laws/ley-28950-2007.md', { role: 'record', type: 'law', id: 'ley-28950-2007' }],
  ['laws/2007/ley-28950-2007.md', { role: 'record', type: 'law', id: 'ley-28950-2007' }],
  ['laws/ley-28950-2007.en.md', { role: 'record', type: 'law', id: 'ley-28950-2007', language: 'en' }],
  ['pages/about.pt-BR.md', { role: 'record', type: 'page', id: 'about', language: 'pt-BR' }],
  ['statistics/reta.csv', { role: 'observations', id: 'reta' }],
  ['methods/v1.yaml', { role: 'method', id: 'v1' }],
  ['editions/2025.yaml', { role: 'edition', id: '2025' }],
  ['editions/2025.lock.json', { role: 'lock', id: '2025' }],
  ['interface/qu.yaml', { role: 'interface', id: 'qu' }],
  ['portal.yaml', { role: 'portal' }],
  ['jurisdictions.yaml', { role: 'jurisdictions' }],
  ['glossary.yaml', { role: 'glossary' }],
  ['dossier.yaml', { role: 'dossier' }],
  ['privacy.yaml', { role: 'privacy' }],
  ['map.topo.json', { role: 'map' }],
  ['README.md', { role: 'ignored' }],
  ['laws/README.md', { role: 'ignored' }],
  ['ley-1.md', { role: 'unknown' }],
  ['leyes/ley-1.md', { role: 'unknown' }],
  ['laws/ley-1.markdown', { role: 'unknown' }],
  ['laws/ley.1.en.md', { role: 'unknown' }],
  ['laws/ley-1.csv', { role: 'unknown' }],
  ['methods/old/v1.yaml', { role: 'unknown' }],
  ['portal.yml', { role: 'unknown' }],
])('%s', ([file, role]) => {
  expect(roleOf(file)).toEqual(role);
});

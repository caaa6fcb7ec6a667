import { expect, test } from 'vitest';

import { refusalMessage, type Refusal } from './refusal.ts';

const file = 'audits/a.md';

test.for<[Refusal, string, string]>([
  [{ why: 'path', file }, 'no es un lugar dentro de la carpeta', 'is no place inside the folder'],
  [{ why: 'link', file }, 'Reemplácelo por el archivo mismo', 'Put the file itself there'],
  [{ why: 'read-only', file }, 'Quite esa protección', 'Take the protection off'],
  [{ why: 'no-file', file }, 'Cámbiele el nombre', 'Give it another name'],
  [
    { why: 'changed', file },
    'Repita la orden y verá la diferencia',
    'Repeat the command to see the difference',
  ],
  [
    { why: 'exists', file },
    'Repita la orden y verá la diferencia',
    'Repeat the command to see the difference',
  ],
  [{ why: 'busy' }, 'Espere a que termine y repita esta', 'Wait until it ends and repeat this one'],
  [{ why: 'folder' }, 'Revise CONTENT_DIR', 'Look at CONTENT_DIR'],
  [
    { why: 'interrupted', signal: 'SIGINT' },
    'Repita la orden cuando quiera',
    'Repeat the command when you like',
  ],
  [{ why: 'disk', code: 'ENOSPC', path: file }, 'no queda espacio en el disco', 'the disk is full'],
  [
    { why: 'disk', code: 'EBUSY', path: file },
    'otro programa tiene abierto',
    'another program has the file open',
  ],
  [{ why: 'disk', code: 'EXYZ', path: file }, 'el disco respondió EXYZ', 'the disk answered EXYZ'],
])('%j is said with the next step, and that nothing was written', ([refusal, es, en]) => {
  const message = refusalMessage(refusal);
  expect(message.es).toContain('No se escribió nada: los registros siguen como estaban. ');
  expect(message.es).toContain(es);
  expect(message.en).toContain('Nothing was written: the records are as they were. ');
  expect(message.en).toContain(en);
  if ('file' in refusal) expect(message.es).toContain('«audits/a.md»');
});

test('where not even undoing worked, nobody says that all is as it was', () => {
  expect(refusalMessage({ why: 'unfinished' })).toEqual({
    es: 'El disco falló y no dejó deshacer lo empezado. Revise el disco y ejecute «npm run check»: pondrá todo como estaba.',
    en: 'The disk failed and did not let what was begun be undone. Look at the disk and run “npm run check”: it puts everything back.',
  });
});

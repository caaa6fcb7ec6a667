import { expect, test } from 'vitest';

import type { Ending, Outcome, Ran } from './archive-sources.ts';
import { wantedOf } from './archive-sources.ts';
import { said } from './copies/words.ts';
import { matching } from './matching.ts';
import { ranAsText, toldAsText } from './print-told.ts';

const wanted = {
  url: 'https://a.example/ley',
  places: [
    { file: 'laws/ley-1.md', line: 12, column: 10 },
    { file: 'audits/b.md', line: 7, column: 10 },
  ],
};
const copy = {
  address: 'https://web.archive.org/web/20260102030405/https://a.example/ley',
  takenOn: '2026-01-02',
};
const outcomes: Outcome[] = [
  {
    kind: 'copy',
    copy,
    by: 'found',
    kept: [
      ['laws/ley-1.md', 'written'],
      ['audits/b.md', 'not-one-line'],
    ],
  },
  {
    kind: 'copy',
    copy,
    by: 'made',
    kept: [
      ['laws/ley-1.md', 'gone'],
      ['audits/b.md', 'refused'],
    ],
  },
  {
    kind: 'copy',
    copy,
    by: 'remembered',
    kept: [
      ['laws/ley-1.md', 'no-file'],
      ['audits/b.md', 'not-text'],
    ],
  },
  { kind: 'elsewhere', to: 'https://b.example/ley' },
  { kind: 'refused', code: 'error:not-found', older: copy },
  { kind: 'refused', code: 'error:method-not-allowed' },
  { kind: 'later', code: 'error:too-many-daily-captures' },
  { kind: 'pending' },
  { kind: 'odd' },
  { kind: 'no-capture' },
  { kind: 'is-a-copy' },
  { kind: 'not-public' },
  { kind: 'by-script' },
];

const texts = (language: 'es' | 'en') =>
  outcomes.map((outcome) => toldAsText({ wanted, outcome }, language, 'content'));

test('every outcome says what happened and what to do', () => {
  expect(texts('es').join('\n\n')).toMatchInlineSnapshot(`
    "https://a.example/ley
        ya había una copia, del 2026-01-02
        https://web.archive.org/web/20260102030405/https://a.example/ley
        content/laws/ley-1.md:12:10  anotada
        content/audits/b.md:7:10  no se anotó: el registro no está en la forma canónica. Ejecute «npm run check» y «npm run format», y luego este comando otra vez

    https://a.example/ley
        copia nueva, del 2026-01-02
        https://web.archive.org/web/20260102030405/https://a.example/ley
        content/laws/ley-1.md:12:10  no se anotó: el archivo se borró mientras tanto
        content/audits/b.md:7:10  no se anotó: este equipo no permite escribir en el archivo. Revise sus permisos o el espacio en el disco

    https://a.example/ley
        copia que ya se conocía, del 2026-01-02
        https://web.archive.org/web/20260102030405/https://a.example/ley
        content/laws/ley-1.md:12:10  no se anotó: es un enlace a otro archivo
        content/audits/b.md:7:10  no se anotó: el archivo no es texto UTF-8. «npm run check» dice cómo repararlo

    https://a.example/ley
        no se anotó: la dirección lleva a otra, https://b.example/ley. Ábrala; si es el mismo documento, escriba en el registro:
          url: https://b.example/ley
        content/laws/ley-1.md:12:10
        content/audits/b.md:7:10

    https://a.example/ley
        el Internet Archive no pudo copiarla: la página ya no existe. Ábrala en un navegador; si funciona, guárdela en https://web.archive.org/save y pegue en «archivedUrl» la dirección que le dé.
        Hay una copia de otra fecha (2026-01-02). Si dice lo mismo que la fuente, pegue debajo de «url»:
          archivedUrl: https://web.archive.org/web/20260102030405/https://a.example/ley
        content/laws/ley-1.md:12:10
        content/audits/b.md:7:10

    https://a.example/ley
        el Internet Archive no pudo copiarla: error:method-not-allowed. Ábrala en un navegador; si funciona, guárdela en https://web.archive.org/save y pegue en «archivedUrl» la dirección que le dé.
        content/laws/ley-1.md:12:10
        content/audits/b.md:7:10

    https://a.example/ley
        no se pudo esta vez: ya se pidió demasiadas veces hoy. Se volverá a pedir la próxima vez.
        content/laws/ley-1.md:12:10
        content/audits/b.md:7:10

    https://a.example/ley
        el Internet Archive la está copiando todavía: ejecute el comando otra vez en unos minutos (antes de una hora).
        content/laws/ley-1.md:12:10
        content/audits/b.md:7:10

    https://a.example/ley
        el Internet Archive dio una respuesta que no se entiende o que es de otra dirección; no se anotó nada. Se volverá a pedir la próxima vez.
        content/laws/ley-1.md:12:10
        content/audits/b.md:7:10

    https://a.example/ley
        no hay copia cerca de la fecha en que se leyó, y hoy no se pueden pedir nuevas.
        content/laws/ley-1.md:12:10
        content/audits/b.md:7:10

    https://a.example/ley
        ya es la dirección de una copia: no hace falta otra.
        content/laws/ley-1.md:12:10
        content/audits/b.md:7:10

    https://a.example/ley
        no es una dirección pública de internet, o lleva una clave: no se envía a nadie.
        content/laws/ley-1.md:12:10
        content/audits/b.md:7:10

    https://a.example/ley
        no se pidió: la página se arma en el navegador, y la copia quedaría sin el documento. Busque el mismo documento como PDF o en otra página, y cítelo también como fuente.
        content/laws/ley-1.md:12:10
        content/audits/b.md:7:10"
  `);
});

test('and so in English', () => {
  expect(texts('en').join('\n\n')).toMatchInlineSnapshot(`
    "https://a.example/ley
        there was a copy already, of 2026-01-02
        https://web.archive.org/web/20260102030405/https://a.example/ley
        content/laws/ley-1.md:12:10  noted
        content/audits/b.md:7:10  not noted: the record is not in canonical form. Run “npm run check” and “npm run format”, then this command again

    https://a.example/ley
        new copy, of 2026-01-02
        https://web.archive.org/web/20260102030405/https://a.example/ley
        content/laws/ley-1.md:12:10  not noted: the file was deleted meanwhile
        content/audits/b.md:7:10  not noted: this machine does not allow writing to the file. Look at its permissions or the space on the disk

    https://a.example/ley
        copy that was known already, of 2026-01-02
        https://web.archive.org/web/20260102030405/https://a.example/ley
        content/laws/ley-1.md:12:10  not noted: it is a link to another file
        content/audits/b.md:7:10  not noted: the file is no UTF-8 text. “npm run check” says how to mend it

    https://a.example/ley
        not noted: the address leads to another, https://b.example/ley. Open it; if it is the same document, write into the record:
          url: https://b.example/ley
        content/laws/ley-1.md:12:10
        content/audits/b.md:7:10

    https://a.example/ley
        the Internet Archive could not copy it: the page is gone. Open it in a browser; if it works, save it at https://web.archive.org/save and paste the address that it gives into “archivedUrl”.
        There is a copy of another date (2026-01-02). If it says the same as the source, paste below “url”:
          archivedUrl: https://web.archive.org/web/20260102030405/https://a.example/ley
        content/laws/ley-1.md:12:10
        content/audits/b.md:7:10

    https://a.example/ley
        the Internet Archive could not copy it: error:method-not-allowed. Open it in a browser; if it works, save it at https://web.archive.org/save and paste the address that it gives into “archivedUrl”.
        content/laws/ley-1.md:12:10
        content/audits/b.md:7:10

    https://a.example/ley
        it did not work this time: it was asked for too often today. It will be asked for again next time.
        content/laws/ley-1.md:12:10
        content/audits/b.md:7:10

    https://a.example/ley
        the Internet Archive is still copying it: run the command again in some minutes (within an hour).
        content/laws/ley-1.md:12:10
        content/audits/b.md:7:10

    https://a.example/ley
        the Internet Archive gave an answer that cannot be understood or is of another address; nothing was noted. It will be asked for again next time.
        content/laws/ley-1.md:12:10
        content/audits/b.md:7:10

    https://a.example/ley
        there is no copy near the date it was read, and new ones cannot be asked for today.
        content/laws/ley-1.md:12:10
        content/audits/b.md:7:10

    https://a.example/ley
        is the address of a copy already: no other is needed.
        content/laws/ley-1.md:12:10
        content/audits/b.md:7:10

    https://a.example/ley
        is no public address of the internet, or carries a password: it is sent to nobody.
        content/laws/ley-1.md:12:10
        content/audits/b.md:7:10

    https://a.example/ley
        not asked for: the page is put together in the browser, and the copy would be without the document. Look for the same document as a PDF or on another page, and cite that as a source too.
        content/laws/ley-1.md:12:10
        content/audits/b.md:7:10"
  `);
});

const endings: Ending[] = ['keys', 'account', 'asker', 'wait', 'silent', 'stopped', 'daily'];
test.for(endings)('an early end (%s) says how to go on, in both languages', (why) => {
  const ran: Ran = { told: [], ending: { why, ...(why === 'wait' ? { seconds: 61 } : {}) }, left: 3 };
  const [es, en] = [ranAsText(ran, 'es'), ranAsText(ran, 'en')];
  expect(es).toMatch(/otra vez|mañana|revíselas|vea docs/);
  expect(en).toMatch(/again|tomorrow|check them|see docs/);
  if (why === 'wait')
    expect([es.includes('Pide 2 minutos.'), en.includes('2 minutes')]).toEqual([true, true]);
});

test('the counts at the end', () => {
  const told = outcomes.map((outcome) => ({ wanted, outcome }));
  expect(ranAsText({ told, left: 1 }, 'es')).toMatchInlineSnapshot(`
    "3 direcciones con copia, 1 registro cambiado, 9 sin copia, 1 queda por pedir.
    Revise los cambios y guárdelos; «npm run check» dice si todo está bien."
  `);
  expect(ranAsText({ told: [], left: 0 }, 'en')).toMatchInlineSnapshot(
    `"0 addresses with a copy, 0 records changed, 0 without a copy, 0 left to ask for."`,
  );
});

test('both languages have the same words', () => {
  const shape = (value: object): unknown =>
    Object.entries(value).map(([key, each]) => [
      key,
      typeof each === 'object' ? shape(each as object) : typeof each,
    ]);
  expect(shape(said.en)).toEqual(shape(said.es));
});

const source = (url: string, file: string, more: object = {}) => ({ url, file, line: 1, column: 1, ...more });
test('sources are gathered by address, with the latest day; those with a copy are left out', () => {
  expect(
    wantedOf([
      source('https://a.example/', 'laws/a.md', { accessedOn: '2024-05' }),
      source('https://b.example/', 'laws/a.md', { archivedUrl: 'https://web.archive.org/x' }),
      source('https://a.example/', 'laws/b.md', { accessedOn: '2025-01-02' }),
      source('https://c.example/', 'laws/b.md'),
    ]),
  ).toEqual([
    {
      url: 'https://a.example/',
      accessedOn: '2025-01-02',
      places: [
        { file: 'laws/a.md', line: 1, column: 1 },
        { file: 'laws/b.md', line: 1, column: 1 },
      ],
    },
    { url: 'https://c.example/', places: [{ file: 'laws/b.md', line: 1, column: 1 }] },
  ]);
});

test.for<[only: string | undefined, file: string, matches: boolean]>([
  [undefined, 'laws/ley-1.md', true],
  ['laws', 'laws/ley-1.md', true],
  ['laws/', 'laws/2026/ley-1.md', true],
  ['laws/2026', 'laws/2026/ley-1.md', true],
  ['laws/ley-1', 'laws/ley-1.md', true],
  ['laws/ley-1.md', 'laws/ley-1.md', true],
  ['./content/laws/ley-1.md', 'laws/ley-1.md', true],
  ['/home/ana/portal/content/laws', 'laws/ley-1.md', true],
  ['laws/ley-1', 'laws/ley-10.md', false],
  ['law', 'laws/ley-1.md', false],
  ['ley-1', 'laws/ley-1.md', false],
  ['audits', 'laws/ley-1.md', false],
])('--only %s means %s: %s', ([only, file, matches]) => {
  expect(matching(only)({ file })).toBe(matches);
});

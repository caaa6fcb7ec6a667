import { expect, test } from 'vitest';

import { reportAsMarkdown, reportAsText } from './print.ts';
import { type LinkReport, readReport, reportOf, since } from './report.ts';
import { reasons, states, type Verdict } from './verdict.ts';
import { reasonWords, said, stateWords } from './words.ts';

const address = (url: string, file: string, line: number, field = 'sources.0.url') => ({
  url,
  file,
  line,
  column: 10,
  path: field.split('.'),
});
const verdicts: [string, Verdict][] = [
  ['https://a.example/ok', { state: 'works', reason: 'answers', status: 200 }],
  [
    'https://a.example/viejo',
    { state: 'moved', reason: 'permanent-redirect', status: 301, to: 'https://b.example/nuevo' },
  ],
  ['https://a.example/no', { state: 'dead', reason: 'gone', status: 404 }],
  ['https://muro.example/doc', { state: 'blocked', reason: 'robots' }],
  [
    'https://a.example/otro',
    { state: 'suspect', reason: 'leads-home', status: 200, to: 'https://a.example/' },
  ],
  ['https://lento.example/', { state: 'unreachable', reason: 'timeout' }],
  ['https://leyes.example/#/1', { state: 'unchecked', reason: 'by-script', status: 200 }],
  ['https://leyes.example/#/2', { state: 'unchecked', reason: 'by-script', status: 200 }],
  ['https://cerrado.example/a', { state: 'unchecked', reason: 'listed' }],
];
const found = {
  addresses: [
    address('https://a.example/no', 'laws/ley-2.md', 20),
    address('https://a.example/no', 'audits/b.md', 7),
    address('https://a.example/ok', 'laws/ley-1.md', 9),
    address('https://a.example/viejo', 'laws/ley-1.md', 14, 'sources.1.archivedUrl'),
    address('https://muro.example/doc', 'laws/ley-1.md', 30),
    address('https://a.example/otro', 'laws/ley-1.md', 31),
    address('https://lento.example/', 'laws/ley-1.md', 32),
    address('https://leyes.example/#/1', 'laws/ley-1.md', 33),
    address('https://leyes.example/#/2', 'laws/ley-1.md', 34),
    address('https://cerrado.example/a', 'laws/ley-1.md', 35),
  ],
  verdicts: new Map(verdicts),
};
const rest = {
  checkedOn: '2026-02-03',
  unread: ['laws/rota.md'],
  idleHosts: ['ocioso.example'],
  offline: false,
};
const report = reportOf(found, rest);
const before: LinkReport = {
  ...reportOf(
    {
      addresses: [...found.addresses, address('https://a.example/quitada', 'laws/ley-1.md', 40)],
      verdicts: new Map<string, Verdict>([
        ...verdicts,
        ['https://a.example/ok', { state: 'unreachable', reason: 'timeout' }],
        ['https://a.example/no', { state: 'unreachable', reason: 'server-error', status: 500 }],
        ['https://a.example/quitada', { state: 'dead', reason: 'gone', status: 404 }],
      ]),
    },
    { ...rest, checkedOn: '2026-01-27' },
  ),
};
const printing = { language: 'es', contentDir: 'content', since: since(before, report) } as const;

test('a report for the terminal', () => {
  expect(reportAsText(report, printing)).toMatchInlineSnapshot(`
    "Ya no existen (1)
      Busque dónde está ahora el documento y cambie «url». Si no está en ninguna parte, ponga en «archivedUrl» la copia de https://web.archive.org, y deje «url» como estaba.

      https://a.example/no  [nueva]
        el sitio dice que esa página no existe (404)
        content/audits/b.md:7:10
        content/laws/ley-2.md:20:10

    Llevan a otra cosa (1)
      Ábralas: suele ser que el documento se retiró. Si es así, haga como con las que ya no existen.

      https://a.example/otro
        lleva a la página de inicio del sitio (200): https://a.example/
        content/laws/ley-1.md:31:10

    Se mudaron (1)
      Abra la dirección nueva. Si es el mismo documento, pegue la línea que va debajo en lugar de la anterior.

      https://a.example/viejo
        el sitio dice que se mudó para siempre (301)
        content/laws/ley-1.md:14:10
          archivedUrl: https://b.example/nuevo

    No dejan entrar a programas (1)
      Ábralas en un navegador. Si funcionan, anote el sitio en «refusingHosts», en portal.yaml, y no se le preguntará más.

      https://muro.example/doc
        su archivo robots.txt no lo permite
        content/laws/ley-1.md:30:10

    No respondieron esta vez (1)
      No haga nada todavía: vuelva a probar en unos días. Si sigue igual, ábralas en un navegador.

      https://lento.example/
        el sitio tardó demasiado
        content/laws/ley-1.md:32:10

    No las revisa ningún programa (3)
      Ningún programa puede saber si el documento sigue ahí: ábralas usted de vez en cuando.

      cerrado.example: el sitio no admite programas (está en «refusingHosts», en portal.yaml) (1)
      leyes.example: la página se arma en el navegador: el sitio responde, pero no dice si el documento está (2)

    Para pegar en portal.yaml, si en un navegador funcionan:
      refusingHosts:
        - host: muro.example
          reason:
            es: Su robots.txt o su cortafuegos no admite programas.
            en: Its robots.txt or firewall admits no programs.
          on: '2026-02-03'

    Volvieron a funcionar
      https://a.example/ok

    No se pudieron leer estos registros («npm run check» dice por qué):
      content/laws/rota.md

    Ningún registro cita ya estos sitios: quítelos de «refusingHosts», en portal.yaml:
      ocioso.example

    Revisadas el 2026-02-03. 9 direcciones en 3 registros.
    Desde el 2026-01-27: 1 por mirar es nueva, 1 volvió a funcionar, 1 ya no está en los registros.
    Ya no existen: 1 · Llevan a otra cosa: 1 · Se mudaron: 1 · No dejan entrar a programas: 1 · No respondieron esta vez: 1 · No se alcanzó a preguntar: 0 · No las revisa ningún programa: 3 · Funcionan: 1"
  `);
});

test('the same in English, without an earlier one', () => {
  expect(reportAsText(report, { ...printing, language: 'en', since: undefined })).toMatchInlineSnapshot(`
    "Gone (1)
      Find where the document is now and change “url”. If it is nowhere, put the copy of https://web.archive.org into “archivedUrl” and leave “url” as it was.

      https://a.example/no
        the host says that there is no such page (404)
        content/audits/b.md:7:10
        content/laws/ley-2.md:20:10

    Leading elsewhere (1)
      Open them: as a rule the document was taken away. If so, do as with those that are gone.

      https://a.example/otro
        leads to the home page of the host (200): https://a.example/
        content/laws/ley-1.md:31:10

    Moved (1)
      Open the new address. If it is the same document, paste the line below in place of the old one.

      https://a.example/viejo
        the host says that it moved for good (301)
        content/laws/ley-1.md:14:10
          archivedUrl: https://b.example/nuevo

    Closed to programs (1)
      Open them in a browser. If they work, note the host in “refusingHosts” in portal.yaml, and it will not be asked again.

      https://muro.example/doc
        its robots.txt does not allow it
        content/laws/ley-1.md:30:10

    No answer this time (1)
      Do nothing yet: try again in a few days. If it stays so, open them in a browser.

      https://lento.example/
        the host took too long
        content/laws/ley-1.md:32:10

    Not checked by machine (3)
      No program can know whether the document is still there: open them yourself now and then.

      cerrado.example: the host admits no programs (it is in “refusingHosts” in portal.yaml) (1)
      leyes.example: the page is put together in the browser: the host answers, but does not say whether the document is there (2)

    To paste into portal.yaml, if they work in a browser:
      refusingHosts:
        - host: muro.example
          reason:
            es: Su robots.txt o su cortafuegos no admite programas.
            en: Its robots.txt or firewall admits no programs.
          on: '2026-02-03'

    These records could not be read (“npm run check” says why):
      content/laws/rota.md

    No record cites these hosts any more: take them out of “refusingHosts” in portal.yaml:
      ocioso.example

    Checked on 2026-02-03. 9 addresses in 3 records.
    There is no earlier report to compare with.
    Gone: 1 · Leading elsewhere: 1 · Moved: 1 · Closed to programs: 1 · No answer this time: 1 · Not reached in time: 0 · Not checked by machine: 3 · Working: 1"
  `);
});

test('a report for an issue', () => {
  expect(reportAsMarkdown(report, printing)).toMatchInlineSnapshot(`
    "## Estado de las direcciones de las fuentes

    Revisadas el 2026-02-03. 9 direcciones en 3 registros. Desde el 2026-01-27: 1 por mirar es nueva, 1 volvió a funcionar, 1 ya no está en los registros.

    | Estado | Cuántas |
    | --- | ---: |
    | Ya no existen | 1 |
    | Llevan a otra cosa | 1 |
    | Se mudaron | 1 |
    | No dejan entrar a programas | 1 |
    | No respondieron esta vez | 1 |
    | No se alcanzó a preguntar | 0 |
    | No las revisa ningún programa | 3 |
    | Funcionan | 1 |

    ### Ya no existen (1)

    Busque dónde está ahora el documento y cambie «url». Si no está en ninguna parte, ponga en «archivedUrl» la copia de https://web.archive.org, y deje «url» como estaba.

    - \`content/audits/b.md\`
      - \`:7\` <https://a.example/no> – el sitio dice que esa página no existe (404) **(nueva)**
    - \`content/laws/ley-2.md\`
      - \`:20\` <https://a.example/no> – el sitio dice que esa página no existe (404) **(nueva)**

    ### Llevan a otra cosa (1)

    Ábralas: suele ser que el documento se retiró. Si es así, haga como con las que ya no existen.

    - \`content/laws/ley-1.md\`
      - \`:31\` <https://a.example/otro> – lleva a la página de inicio del sitio (200): <https://a.example/>

    ### Se mudaron (1)

    Abra la dirección nueva. Si es el mismo documento, pegue la línea que va debajo en lugar de la anterior.

    - \`content/laws/ley-1.md\`
      - \`:14\` <https://a.example/viejo> – el sitio dice que se mudó para siempre (301)
        - \`archivedUrl: https://b.example/nuevo\`

    ### No dejan entrar a programas (1)

    Ábralas en un navegador. Si funcionan, anote el sitio en «refusingHosts», en portal.yaml, y no se le preguntará más.

    - \`content/laws/ley-1.md\`
      - \`:30\` <https://muro.example/doc> – su archivo robots.txt no lo permite

    ### No respondieron esta vez (1)

    No haga nada todavía: vuelva a probar en unos días. Si sigue igual, ábralas en un navegador.

    - \`content/laws/ley-1.md\`
      - \`:32\` <https://lento.example/> – el sitio tardó demasiado

    ### No las revisa ningún programa (3)

    Ningún programa puede saber si el documento sigue ahí: ábralas usted de vez en cuando.

    - cerrado.example: el sitio no admite programas (está en «refusingHosts», en portal.yaml) (1)
    - leyes.example: la página se arma en el navegador: el sitio responde, pero no dice si el documento está (2)

    Para pegar en portal.yaml, si en un navegador funcionan:

    \`\`\`yaml
    refusingHosts:
      - host: muro.example
        reason:
          es: Su robots.txt o su cortafuegos no admite programas.
          en: Its robots.txt or firewall admits no programs.
        on: '2026-02-03'
    \`\`\`

    ### Volvieron a funcionar

    - \`https://a.example/ok\`

    ### No se pudieron leer estos registros («npm run check» dice por qué):

    - \`content/laws/rota.md\`

    ### Ningún registro cita ya estos sitios: quítelos de «refusingHosts», en portal.yaml:

    - \`ocioso.example\`"
  `);
});

test('the order depends on nothing but what was found', () => {
  const turned = reportOf(
    { addresses: found.addresses.toReversed(), verdicts: new Map(verdicts.toReversed()) },
    rest,
  );
  expect(JSON.stringify(turned)).toBe(JSON.stringify(report));
});

test('what is new since the last report, what works again, what is gone from the records', () => {
  const { fresh, mended, taken } = since(before, report);
  expect([...fresh]).toEqual(['https://a.example/no']);
  expect(mended).toEqual(['https://a.example/ok']);
  expect(taken).toEqual(['https://a.example/quitada']);
});

test('a report is read back as it was written, and nothing else is', () => {
  expect(readReport(JSON.stringify(report))).toEqual(report);
  for (const text of [
    '',
    '{',
    'null',
    '[]',
    '{"schemaVersion":2}',
    '{"schemaVersion":1,"checkedOn":"a","links":[{}]}',
  ])
    expect(readReport(text), text).toBeUndefined();
  expect(readReport(JSON.stringify({ ...report, offline: true }))).toBeUndefined();
});

test('nothing to look at, and no network', () => {
  const fine = reportOf(
    {
      addresses: [address('https://a.example/ok', 'laws/ley-1.md', 9)],
      verdicts: new Map(verdicts.slice(0, 1)),
    },
    { ...rest, unread: [], idleHosts: [] },
  );
  expect(reportAsText(fine, { ...printing, since: undefined })).toContain('No hay nada que mirar.');
  expect(reportAsMarkdown(fine, { ...printing, language: 'en', since: undefined })).toContain(
    'There is nothing to look at.',
  );
  expect(reportAsMarkdown({ ...fine, offline: true }, printing)).toContain('no hay conexión');
});

test('an address cannot break out of the Markdown', () => {
  const url = 'https://a.example/`@alguien>|<img>';
  const hostile = reportOf(
    {
      addresses: [address(url, 'laws/ley-1.md', 1)],
      verdicts: new Map([[url, verdicts[2]?.[1] as Verdict]]),
    },
    rest,
  );
  expect(reportAsMarkdown(hostile, printing)).toContain('<https://a.example/%60@alguien%3E%7C%3Cimg%3E>');
});

test('what does not fit into an issue is counted', () => {
  const urls = Array.from({ length: 2_000 }, (_, index) => `https://a.example/${index}`);
  const long = reportOf(
    {
      addresses: urls.map((url, index) => address(url, 'laws/ley-1.md', index + 1)),
      verdicts: new Map(urls.map((url) => [url, { state: 'dead', reason: 'gone', status: 404 }])),
    },
    rest,
  );
  const text = reportAsMarkdown(long, printing);
  expect(text.length).toBeLessThan(65_536);
  expect(text).toMatch(/… \+\d+$/);
});

const written = /^\S.*[^\s:]$/s;
test.for(states.filter((state) => state !== 'works'))(
  '%s is said in both languages, with what to do',
  (state) => {
    const { title, advice } = stateWords[state];
    for (const message of [title, advice]) {
      expect(message.es).toMatch(written);
      expect(message.en).toMatch(written);
      expect(message.es).not.toBe(message.en);
    }
  },
);
test.for(reasons)('the reason %s is said in both languages', (reason) => {
  expect(reasonWords[reason].es).toMatch(written);
  expect(reasonWords[reason].en).not.toBe(reasonWords[reason].es);
});
test('what the command may answer names the next step', () => {
  expect([
    said.es.nothing('leyes'),
    said.en.nothing('leyes'),
    said.es.badNumber('--minutes', 'x'),
    said.en.badNumber('--minutes', 'x'),
    said.es.badState('muerta', 'dead, moved'),
    said.en.badState('muerta', 'dead, moved'),
    said.es.unwritten('a.json'),
    said.en.unwritten('a.json'),
    said.es.since('2026-01-27', 1, 1, 1),
    said.en.since('2026-01-27', 1, 1, 1),
    said.es.since('2026-01-27', 2, 0, 3),
    said.en.since('2026-01-27', 2, 0, 3),
  ]).toMatchInlineSnapshot(`
    [
      "Ningún registro coincide con «leyes». Se escribe como en la carpeta del contenido: --only laws, --only laws/ley-1-2020.",
      "No record matches “leyes”. It is written as in the content folder: --only laws, --only laws/ley-1-2020.",
      "«--minutes x»: se esperaba un número mayor que cero, por ejemplo «--minutes 30».",
      "“--minutes x”: expected a number above zero, such as “--minutes 30”.",
      "«--fail-on muerta»: se esperaba una o varias de estas palabras, con coma entre ellas: dead, moved.",
      "“--fail-on muerta”: expected one or more of these words, with commas between them: dead, moved.",
      "El informe no se pudo guardar en a.json: elija otro lugar con «--json».",
      "The report could not be written to a.json: choose another place with “--json”.",
      "Desde el 2026-01-27: 1 por mirar es nueva, 1 volvió a funcionar, 1 ya no está en los registros.",
      "Since 2026-01-27: 1 to look at is new, 1 works again, 1 is in no record any more.",
      "Desde el 2026-01-27: 2 por mirar son nuevas, 0 volvieron a funcionar, 3 ya no están en los registros.",
      "Since 2026-01-27: 2 to look at are new, 0 work again, 3 are in no record any more.",
    ]
  `);
});

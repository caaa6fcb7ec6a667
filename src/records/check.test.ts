import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, expect, test } from 'vitest';

import { referenceWords } from '#i18n/words.ts';

import { reportToGithub } from '../../scripts/reporters/github.ts';
import { reportToTerminal } from '../../scripts/reporters/terminal.ts';
import { checkContent, hasErrors } from './check.ts';

const portals = path.resolve(import.meta.dirname, '../../tests/portals');
const today = '2025-12-31';

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

/** What is wrong in a copy of the small portal with the given files written over it. */
const checkWith = async (files: Readonly<Record<string, string>>) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'portal-'));
  folders.push(folder);
  await cp(path.join(portals, 'small'), folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) await writeFile(path.join(folder, file), text);
  return checkContent(folder, { today, referenceWords });
};

test.for(['fictional', 'small'])('the %s portal has no error', async (name) => {
  const { problems, archive } = await checkContent(path.join(portals, name), { today, referenceWords });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(hasErrors(problems)).toBe(false);
  expect(archive).toBeDefined();
});

test('warnings do not forbid a build, errors do', () => {
  const problem = {
    rule: 'r',
    file: 'f',
    place: { in: 'file' as const },
    message: { es: '', en: '' },
    hint: { es: '', en: '' },
    line: 1,
    column: 1,
  };
  expect(hasErrors([])).toBe(false);
  expect(hasErrors([{ ...problem, severity: 'warning' }])).toBe(false);
  expect(
    hasErrors([
      { ...problem, severity: 'warning' },
      { ...problem, severity: 'error' },
    ]),
  ).toBe(true);
});

const brokenLaw = `---
title: Lei que falta
gist: Uma lei com tudo errado.
rank: lie
jurisdiction: XS-VC
issuers:
  - parlament
pillars: []
publishedOn: 2024-02-30
inForceOn: 2030
relations:
  - type: amend
    law: lei-12-2018
sources:
  - key: diario
    title: Diário
    publisher: Governo
    url: ftp://example.org/lei
confidense: read
checkedOn: '2025-01-01'
---
Veja a [lei](/laws/lei-99) e <b>mais</b>.
`;

test('one broken record, as its writer reads it: every fault at once, each with its place and remedy', async () => {
  const { problems } = await checkWith({ 'laws/quebrada.md': brokenLaw });
  const report = { contentDir: 'content', files: 12 };
  expect(reportToTerminal(problems, { ...report, language: 'es' })).toMatchInlineSnapshot(`
    "content/laws/quebrada.md:2:1  missing-key
      falta «confidence».
      Agréguelo. Qué tan seguro es: leído en la fuente, referido por otra, o recordado sin fuente a la vista.

    content/laws/quebrada.md:8:10  empty-value
      «pillars» está vacío.
      Escriba su valor o quite la línea. Ejes de la política que toca.

    content/laws/quebrada.md:9:14  date-impossible
      «2024-02-30» no es una fecha que exista (se espera AAAA-MM-DD, AAAA-MM o AAAA).
      Escriba lo que se sabe: '2007-01-16', '2007-01' o '2007', entre comillas.

    content/laws/quebrada.md:10:12  unquoted-digits
      «inForceOn» es un texto, pero sin comillas «2030» se lee como un número.
      Póngalo entre comillas: '2030'

    content/laws/quebrada.md:12:11  unknown-value
      «amend» no es un valor de «relations.0.type».
      ¿Quiso decir «amends»? Valores: amends, inserts, moves, repeals, replaces, extends, regulates, implements, adapts, follows, interprets, consolidates, ratifies, basedOn.

    content/laws/quebrada.md:18:10  source-address
      «ftp://example.org/lei» no es una dirección web http o https.
      Copie la dirección completa de su navegador: https://…

    content/laws/quebrada.md:19:1  unknown-key
      la clave «confidense» no existe aquí.
      ¿Quiso decir «confidence»? Claves: title, identifier, gist, rank, jurisdiction, issuers, pillars, topics, introducedOn, publishedOn, inForceOn, effectiveUntil, relations, answers, events, articles, aliases, sources, confidence, extent, doubts, alternatives, checkedOn.

    content/laws/quebrada.md:22:8  links-exist
      la norma «lei-99» no existe.
      Valores: decreto-5-2019, edital-costa-verde-2024, lei-12-2018, quebrada.

    content/laws/quebrada.md:22:30  html-in-body
      hay HTML en el texto («<b>»).
      Use solo Markdown: **negrita**, listas, [enlaces](https://…).

    content/laws/quebrada.md:22:37  html-in-body
      hay HTML en el texto («</b>»).
      Use solo Markdown: **negrita**, listas, [enlaces](https://…).

    10 errores y 0 avisos en 12 archivos."
  `);
  expect(reportToTerminal(problems, { ...report, language: 'en' })).toMatchInlineSnapshot(`
    "content/laws/quebrada.md:2:1  missing-key
      “confidence” is missing.
      Add it. How sure: read in the source, reported by another, or recalled with no source at hand.

    content/laws/quebrada.md:8:10  empty-value
      “pillars” is empty.
      Write its value or remove the line. Pillars of the policy it touches.

    content/laws/quebrada.md:9:14  date-impossible
      “2024-02-30” is not a date that exists (expected YYYY-MM-DD, YYYY-MM or YYYY).
      Write what is known: '2007-01-16', '2007-01' or '2007', quoted.

    content/laws/quebrada.md:10:12  unquoted-digits
      “inForceOn” is a text, but unquoted “2030” is read as a number.
      Put it in quotes: '2030'

    content/laws/quebrada.md:12:11  unknown-value
      “amend” is not a value of “relations.0.type”.
      Did you mean “amends”? Values: amends, inserts, moves, repeals, replaces, extends, regulates, implements, adapts, follows, interprets, consolidates, ratifies, basedOn.

    content/laws/quebrada.md:18:10  source-address
      “ftp://example.org/lei” is not an http or https web address.
      Copy the whole address from your browser: https://…

    content/laws/quebrada.md:19:1  unknown-key
      the key “confidense” does not exist here.
      Did you mean “confidence”? Keys: title, identifier, gist, rank, jurisdiction, issuers, pillars, topics, introducedOn, publishedOn, inForceOn, effectiveUntil, relations, answers, events, articles, aliases, sources, confidence, extent, doubts, alternatives, checkedOn.

    content/laws/quebrada.md:22:8  links-exist
      law “lei-99” does not exist.
      Values: decreto-5-2019, edital-costa-verde-2024, lei-12-2018, quebrada.

    content/laws/quebrada.md:22:30  html-in-body
      there is HTML in the text (“<b>”).
      Use Markdown only: **bold**, lists, [links](https://…).

    content/laws/quebrada.md:22:37  html-in-body
      there is HTML in the text (“</b>”).
      Use Markdown only: **bold**, lists, [links](https://…).

    10 errors and 0 warnings in 12 files."
  `);
  expect(reportToGithub(problems, { contentDir: 'content', language: 'en' })).toMatchInlineSnapshot(`
    "::error file=content/laws/quebrada.md,line=2,col=1,title=missing-key::“confidence” is missing.%0AAdd it. How sure: read in the source, reported by another, or recalled with no source at hand.
    ::error file=content/laws/quebrada.md,line=8,col=10,title=empty-value::“pillars” is empty.%0AWrite its value or remove the line. Pillars of the policy it touches.
    ::error file=content/laws/quebrada.md,line=9,col=14,title=date-impossible::“2024-02-30” is not a date that exists (expected YYYY-MM-DD, YYYY-MM or YYYY).%0AWrite what is known: '2007-01-16', '2007-01' or '2007', quoted.
    ::error file=content/laws/quebrada.md,line=10,col=12,title=unquoted-digits::“inForceOn” is a text, but unquoted “2030” is read as a number.%0APut it in quotes: '2030'
    ::error file=content/laws/quebrada.md,line=12,col=11,title=unknown-value::“amend” is not a value of “relations.0.type”.%0ADid you mean “amends”? Values: amends, inserts, moves, repeals, replaces, extends, regulates, implements, adapts, follows, interprets, consolidates, ratifies, basedOn.
    ::error file=content/laws/quebrada.md,line=18,col=10,title=source-address::“ftp://example.org/lei” is not an http or https web address.%0ACopy the whole address from your browser: https://…
    ::error file=content/laws/quebrada.md,line=19,col=1,title=unknown-key::the key “confidense” does not exist here.%0ADid you mean “confidence”? Keys: title, identifier, gist, rank, jurisdiction, issuers, pillars, topics, introducedOn, publishedOn, inForceOn, effectiveUntil, relations, answers, events, articles, aliases, sources, confidence, extent, doubts, alternatives, checkedOn.
    ::error file=content/laws/quebrada.md,line=22,col=8,title=links-exist::law “lei-99” does not exist.%0AValues: decreto-5-2019, edital-costa-verde-2024, lei-12-2018, quebrada.
    ::error file=content/laws/quebrada.md,line=22,col=30,title=html-in-body::there is HTML in the text (“<b>”).%0AUse Markdown only: **bold**, lists, [links](https://…).
    ::error file=content/laws/quebrada.md,line=22,col=37,title=html-in-body::there is HTML in the text (“</b>”).%0AUse Markdown only: **bold**, lists, [links](https://…)."
  `);
});

const lostLaw = `---
title: Lei de outra lei
gist: Altera uma lei que ninguém registrou.
rank: lei
jurisdiction: XS-VC
issuers:
  - parlament
pillars:
  - fuels
publishedOn: '2026-01-01'
relations:
  - type: amends
    law: lei-12-2081
sources:
  - key: diario
    title: Diário
    publisher: Governo
    url: https://example.org/lei
confidence: read
checkedOn: '2025-01-01'
---
Veja a [lei](/laws/lei-12-2108).
`;

test('one record that fits its schema but not the others', async () => {
  const { problems } = await checkWith({ 'laws/perdida.md': lostLaw });
  expect(reportToTerminal(problems, { language: 'es', contentDir: 'content', files: 12 }))
    .toMatchInlineSnapshot(`
    "content/laws/perdida.md:5:15  references-exist
      la jurisdicción «XS-VC» no existe.
      ¿Quiso decir «XS-CV»? Valores: XS, XS-CV, XS-PL.

    content/laws/perdida.md:7:5  references-exist
      la institución «parlament» no existe.
      ¿Quiso decir «parlamento»? Valores: governo-costa-verde, instituto-florestas, observatorio-fogo, parlamento.

    content/laws/perdida.md:9:5  codes-exist
      «fuels» no está en la lista «pillars».
      ¿Quiso decir «fuel»? Valores: fuel, watch.

    content/laws/perdida.md:10:14  dates-not-future
      «publishedOn» dice 2026-01-01, y hoy es 2025-12-31: aún no puede haber ocurrido.
      Corrija el año, el mes o el día.

    content/laws/perdida.md:13:10  references-exist
      la norma «lei-12-2081» no existe.
      ¿Quiso decir «lei-12-2018»? Valores: decreto-5-2019, edital-costa-verde-2024, lei-12-2018, perdida.

    content/laws/perdida.md:22:8  links-exist
      la norma «lei-12-2108» no existe.
      ¿Quiso decir «lei-12-2018»? Valores: decreto-5-2019, edital-costa-verde-2024, lei-12-2018, perdida.

    6 errores y 0 avisos en 12 archivos."
  `);
});

test('nothing to report, in both languages', () => {
  const report = { contentDir: 'content', files: 12 };
  expect(reportToTerminal([], { ...report, language: 'es' })).toBe('Sin problemas en 12 archivos.');
  expect(reportToTerminal([], { ...report, language: 'en' })).toBe('No problem in 12 files.');
  expect(reportToGithub([], { contentDir: 'content', language: 'en' })).toBe('');
});

test('what GitHub would take for syntax is escaped; a warning stays a warning', () => {
  const problem = {
    rule: 'a,rule',
    severity: 'warning' as const,
    file: 'laws/a:b.md',
    place: { in: 'file' as const },
    message: { es: '100 %', en: '100%' },
    hint: { es: 'de ello', en: 'of it' },
    line: 3,
    column: 7,
  };
  expect(reportToGithub([problem], { contentDir: 'content', language: 'en' })).toBe(
    '::warning file=content/laws/a%3Ab.md,line=3,col=7,title=a%2Crule::100%25%0Aof it',
  );
});

test('problems stand in the order of files, lines and columns', async () => {
  const { problems } = await checkWith({ 'laws/quebrada.md': brokenLaw, 'commitments/README.txt': 'x' });
  const places = problems.map(({ file, line, column }) => ({ file, line, column }));
  const sorted = places.toSorted(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
  expect(places).toEqual(sorted);
  expect(problems[0]).toMatchObject({ rule: 'unknown-file', file: 'commitments/README.txt' });
});

test('an empty folder lacks its settings, and nothing is thrown', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'portal-'));
  folders.push(folder);
  const { problems, archive } = await checkContent(folder, { today, referenceWords });
  expect(archive).toBeUndefined();
  expect(problems.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
    'settings-missing jurisdictions.yaml',
    'settings-missing portal.yaml',
  ]);
});

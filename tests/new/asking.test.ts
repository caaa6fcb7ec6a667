import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test, vi } from 'vitest';

import { dropDraft, keptDrafts } from '../../scripts/new/kept-drafts.ts';
import { aPortalCopy, converse, leave, runScript } from './conversation.ts';

vi.setConfig({ testTimeout: 180_000 });

let portal: Awaited<ReturnType<typeof aPortalCopy>>;
beforeAll(async () => {
  portal = await aPortalCopy();
});
afterAll(() => portal.remove());

const source = {
  '[sources[0].key]': 'gaceta',
  '[sources[0].title]': 'Gaceta 300',
  '[sources[0].publisher]': 'Gaceta de Valdoria',
  '[sources[0].url]': ['gaceta', 'https://example.org/gaceta/300'],
  '[confidence]': '1',
  '[checkedOn]': '2025-06-30',
  '[accessedOn]': '-',
  'Texto del registro':
    'Texto inventado del registro de ensayo, escrito para comprobar que un registro nuevo se guarda como debe y que la revisión de todo el portal lo acepta sin ningún reparo, aunque nadie conozca todavía de memoria los nombres de sus campos ni el orden en que se escriben.',
  '¿Guardar?': 's',
};

test.for([
  [
    'law',
    'laws/ley-300-2024.md',
    {
      '[identifier]': 'Ley 300',
      '[publishedOn]': ['2024-13-01', '2024-05-02'],
      '[title]': 'Ley del agua de lluvia',
      '[gist]': 'Manda recoger el agua de lluvia.',
      '[rank]': '2',
      '[jurisdiction]': ['valdoria', '1'],
      '[issuers]': ['asamblea'],
      '[pillars]': '1',
      '[relations]': 's',
      '[relations[0].type]': 'amends',
      '[relations[0].law]': 'ley-100-2005',
    },
    'title: Ley del agua de lluvia\nidentifier: Ley 300\n',
  ],
  [
    'commitment',
    'commitments/tanque-lluvia-cada-escuela.md',
    {
      '[title]': 'Un tanque de lluvia en cada escuela',
      '[strength]': '1',
      '[origin.law]': ['', 'ley-100-2005'],
      '[responsible[0].class]': '1',
      '[responsible[0].role]': '1',
      '[scope]': 'each-region',
      '[pillars]': '1',
      '[due[0].kind]': 'continuous',
      '[fulfilledWhen]': 'Cuando cada escuela tiene su tanque.',
    },
    'scope: each-region\n',
  ],
  [
    'audit',
    'audits/red-veedurias-2025.md',
    {
      '[title]': 'Recorrido por las escuelas',
      '[auditors[0].institution]': 'red-veedurias',
      '[auditors[0].role]': 'author',
      '[publishedOn]': '2025-05-02',
      '[kind]': '1',
      '[jurisdictions]': 'XV',
      '[codedBy]': 'Red de Veedurías del Agua',
    },
    'kind: ',
  ],
  [
    'institution',
    'institutions/oficina-lluvia.md',
    {
      '[name]': 'Oficina de la Lluvia',
      '[gist]': 'Mide la lluvia.',
      '[kind]': '1',
      '[jurisdiction]': 'XV',
    },
    'name: Oficina de la Lluvia\n',
  ],
  [
    'comparison',
    'comparisons/agua-segura-dos-grupos.md',
    {
      '[title]': 'Agua segura en dos grupos',
      '[measure]': 'Alumnado con agua segura',
      '[sides[0].id]': 'alumnas',
      '[sides[0].label]': 'Alumnas',
      '[sides[0].statistic]': 'alumnado-con-agua-segura',
      '[sides[0].select.periodStart]': '2024',
      '[sides[0].select.periodEnd]': '2024',
      '[sides[0].select.jurisdiction]': ['capital', '1'],
      '[sides[0].select.dimensions]': 'sex=F',
      '[sides[1].id]': 'alumnos',
      '[sides[1].label]': 'Alumnos',
      '[sides[1].statistic]': 'alumnado-con-agua-segura',
      '[sides[1].select.periodStart]': '2024',
      '[sides[1].select.periodEnd]': '2024',
      '[sides[1].select.jurisdiction]': 'XV-CAP',
      '[sides[1].select.dimensions]': 'sex=M',
      '[whyTheyDiffer]': 'No se sabe.',
    },
    'id: alumnos\n',
  ],
  [
    'página',
    'pages/ayuda.md',
    { '[title]': 'Ayuda', '[slug]': 'ayuda', '[description]': 'Cómo se usa.' },
    'slug: ayuda\n',
  ],
] as const)('%s: what is answered becomes a record', async ([type, file, replies, line]) => {
  const { shown, code } = await converse([type], portal.directory, { ...source, ...replies });
  expect(shown).toContain(`Escrito: `);
  expect(code).toBe(0);
  expect(await readFile(join(portal.directory, file), 'utf8')).toContain(line);
});

test('in English; what the check refuses is corrected, and the rest is not asked again', async () => {
  const { code, shown } = await converse(['statistic', '--lang', 'en'], portal.directory, {
    ...source,
    '[title]': 'Rain tanks',
    '[register]': '1',
    '[gist]': 'Counts tanks.',
    '[publisher]': 'inev',
    '[measure]': 'Tanks',
    '[unit]': '1',
    '[definition]': 'Tanks that are seen.',
    '[pillars]': '1',
    '[areaKind]': 'country',
    '[frequency]': 'year',
    '[licence.name]': 'CC BY 4.0',
    '[retrievedOn]': '2025-06-30',
    '[checkedOn]': ['2190-01-01', '2025-06-30'],
    'Type the field that you will correct': 'checkedOn',
    'Save?': 'y',
  });
  expect(shown).toContain('Before it is saved, this is to be corrected:');
  expect(shown).toContain('(2190-01-01) >');
  expect(shown.match(/\[title\]/g)).toHaveLength(1);
  expect(shown).not.toContain('written before');
  expect(shown).not.toContain('Escriba');
  expect(code).toBe(0);
});

test('a finding goes into its audit, under the next id, and changes nothing else of it', async () => {
  const file = join(portal.directory, 'audits/balance-2019.md');
  const before = await readFile(file, 'utf8');
  const { code } = await converse(['finding', '--audit', 'balance-2019'], portal.directory, {
    '[commitment]': 'registro-puntos-agua',
    '[statement]': 'Se vio una sola hoja del registro.',
    '[evidence[0].source]': 'balance-2019',
    '[evidence[0].page]': '15',
    '¿Guardar?': 's',
  });
  expect(code).toBe(0);
  const after = await readFile(file, 'utf8');
  const added = after.split('\n').filter((line) => !before.split('\n').includes(line));
  expect(added).toEqual([
    '  - id: h5',
    '    statement: Se vio una sola hoja del registro.',
    "        page: '15'",
  ]);
});

test('what is left with Ctrl-C is offered again, with the line that was being typed', async () => {
  const first = await converse(['law'], portal.directory, {
    '[identifier]': 'Ley 400',
    '[publishedOn]': '2024-06-01',
    '[title]': `Ley de las nubes${leave}`,
  });
  expect(first).toMatchObject({ code: 1 });
  expect(first.shown).toContain('Lo que escribió está guardado. Para seguir: npm run new -- law');
  const again = await converse(['law'], portal.directory, {
    'Ninguno se pierde': '1',
    '[title]': ' altas',
    '[gist]': leave,
  });
  expect(again.shown).toContain('✓ identifier: Ley 400 (ya lo escribió)');
  expect(again.shown).toContain('> Ley de las nubes altas');
  expect(again.shown).toContain('(ley-400-2024) >');
  for (const { file } of keptDrafts(portal.directory, 'npm run new -- law')) dropDraft(file);
});

test('all that was made passes the check of the portal, in canonical form', async () => {
  const checked = await runScript('check.ts', [], portal.directory);
  expect(checked).toMatchObject({ code: 0 });
  const formatted = await runScript('format.ts', ['--check'], portal.directory);
  expect(formatted).toMatchObject({ code: 0 });
});

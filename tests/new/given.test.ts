import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test, vi } from 'vitest';

import { aPortalCopy, runScript } from './conversation.ts';

vi.setConfig({ testTimeout: 180_000 });

let portal: Awaited<ReturnType<typeof aPortalCopy>>;
beforeAll(async () => {
  portal = await aPortalCopy();
});
afterAll(() => portal.remove());

const law = {
  title: 'Ley de la lluvia',
  identifier: 'Ley 500',
  gist: 'Manda recoger el agua de lluvia.',
  rank: 'ley',
  jurisdiction: 'XV',
  issuers: ['asamblea'],
  publishedOn: '2024-07-01',
  sources: [{ key: 'gaceta', title: 'Ley 500', publisher: 'Gaceta', url: 'https://example.org/500' }],
  confidence: 'read',
  checkedOn: '2025-06-30',
};
const body = 'palabra '.repeat(60).trim();
const run = (args: readonly string[], input?: string) => runScript('new.ts', args, portal.directory, input);
const pillar = async () =>
  /pillars:\s+- (?:\{ )?code: ([a-z-]+)/.exec(
    await readFile(join(portal.directory, 'portal.yaml'), 'utf8'),
  )?.[1];

test('all that is missing is listed, and nothing is written', async () => {
  const { code, err } = await run(['law', '--id', 'ley-500-2024', '--set', 'title=Ley', '--set', 'rank=lei']);
  expect(code).toBe(1);
  expect(err).toContain('No se escribió nada. Antes de guardarlo hay que corregir:');
  expect(err).toContain('  gist: falta «gist». Agréguelo. Qué hace, en una frase.');
  expect(err).toContain('  sources: falta «sources».');
  await expect(readFile(join(portal.directory, 'laws/ley-500-2024.md'))).rejects.toThrow('ENOENT');
});

test('from JSON and flags, in canonical form, with a suggested id; and never over what is there', async () => {
  const args = ['law', '--from-json', '-', '--set', `pillars=${await pillar()}`, '--body', body];
  const made = await run(args, JSON.stringify(law));
  expect(made).toMatchObject({ code: 0, err: '' });
  expect(made.out).toContain('Identificador: ley-500-2024 (propuesto; con --id se da otro).');
  const text = await readFile(join(portal.directory, 'laws/ley-500-2024.md'), 'utf8');
  expect(text).toContain('title: Ley de la lluvia\nidentifier: Ley 500\n');
  const again = await run([...args, '--id', 'ley-500-2024', '--set', 'title=Otra'], JSON.stringify(law));
  expect(again).toMatchObject({ code: 1 });
  expect(again.err).toContain('ya existe y no se toca. Elija otro identificador.');
  expect(await readFile(join(portal.directory, 'laws/ley-500-2024.md'), 'utf8')).toBe(text);
});

test('a statistic brings the file of its observations', async () => {
  const csv = join(portal.directory, '.rows.csv');
  await writeFile(
    csv,
    'periodStart,periodEnd,jurisdiction,value,qualifier,status,source,reportedOn,note\n2024-01-01,2024-12-31,XV,12,,A,inev,,\n',
  );
  const record = {
    title: 'Tanques de lluvia',
    gist: 'Cuenta los tanques.',
    publisher: 'inev',
    register: 'censo',
    measure: 'Tanques',
    unit: 'schools',
    definition: 'Tanques que se ven.',
    areaKind: 'country',
    frequency: 'year',
    licence: { name: 'CC BY 4.0' },
    retrievedOn: '2025-06-30',
    sources: [{ ...law.sources[0], key: 'inev' }],
    confidence: 'read',
    checkedOn: '2025-06-30',
  };
  const code = async (list: string) =>
    new RegExp(`${list}:\\s+- (?:\\{ )?code: ([A-Za-z-]+)`).exec(
      await readFile(join(portal.directory, 'portal.yaml'), 'utf8'),
    )?.[1];
  const set = ['--set', `pillars=${await pillar()}`, '--set', `register=${await code('registers')}`];
  const made = await run(
    ['statistic', '--id', 'tanques', '--from-json', '-', ...set, '--csv', csv],
    JSON.stringify(record),
  );
  expect(made).toMatchObject({ code: 0, err: '' });
  expect(await readFile(join(portal.directory, 'statistics/tanques.csv'), 'utf8')).toContain(
    '2024-01-01,2024-12-31,XV,12',
  );
});

test.for([
  [
    ['law'],
    'Aquí no hay quien responda (la entrada no es una terminal). Dé los datos con --set o --from-json.',
  ],
  [['ley', '--id', 'x'], '«ley» no es un tipo de registro.'],
  [['law', '--nada'], 'Uso:'],
  [['law', '--id', 'Ley 1'], '«Ley 1» no sirve de identificador: minúsculas sin tilde, cifras y guiones.'],
  [['law', '--set', 'title'], '«title» no dice qué campo toma qué valor.'],
  [['law', '--set', 'gist=x'], 'Falta --id, y los campos no alcanzan para proponer uno.'],
  [['law', '--from-json', '-'], 'Lo que da --from-json no es JSON con un objeto de campos.'],
  [['law', '--from-json', 'no-hay.json'], 'No se puede leer no-hay.json.'],
  [
    ['finding', '--set', 'id=h9'],
    'Un hallazgo va dentro de su auditoría: escriba --audit con su identificador.',
  ],
  [['auditoria', '--set', 'nada'], '«nada» no dice qué campo toma qué valor.'],
  [['law', '--csv', 'filas.csv'], '--csv solo va con una estadística (statistic).'],
  [['finding', '--audit', 'balance-2024', '--id', 'h99'], '--id no va con un hallazgo'],
  [['hallazgo', '--audit', 'balance-2024', '--body', 'Texto'], '--body no va con un hallazgo'],
  [['finding', '--audit', 'nada', '--set', 'id=h9'], 'No hay una auditoría «nada».'],
] as const)('%j is answered with what to do', async ([args, words]) => {
  const refused = await run(args, '[]');
  expect(refused).toMatchObject({ code: 1, out: '' });
  expect(refused.err).toContain(words);
});

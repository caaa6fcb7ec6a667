import { expect, test } from 'vitest';

import { aLaw } from '#checks/fixtures/records.ts';
import { aView } from '#views/fixtures/view.ts';

import type { Values } from './asked.ts';
import { changesOf, emptyDraft, namedSources, proposalOf, recordValue, recordValues } from './draft.ts';
import { proposeForm } from './form.ts';
import { faultOf, lacksIn } from './missing.ts';
import { partsOf } from './places.ts';
import { proposalText } from './text.ts';

const view = aView({ records: [aLaw({ id: 'ley-1', title: 'Ley del agua' })] });
const form = proposeForm(view);
const { words } = view;

const values: Values = {
  title: 'Balance del agua',
  period: { from: '2024-01-01', to: '2024-12-31' },
  jurisdictions: ['PE'],
  findings: [
    {
      id: 'h1',
      commitment: 'agua',
      statement: 'Tres de diez escuelas tienen agua.',
      outcome: 'no-answer',
      evidence: [
        { source: 'informe', page: '3' },
        { source: 'informe', page: '9' },
      ],
    },
  ],
  sources: [{ key: 'informe', title: 'Informe anual', publisher: 'Red', url: 'https://example.org/informe' }],
  codedBy: 'AB',
};

const record = {
  type: 'audit',
  id: 'balance',
  titles: { es: 'Balance del agua' },
  pages: { es: 'https://veedor.example/es/auditorias/balance/' },
  version: { on: '2026-10-01', commit: 'abcdef0123' },
  digest: 'd'.repeat(64),
  values,
};

const wording = { language: 'es', form, record };
const fields = form.types['audits']?.fields ?? [];
const parts = partsOf(wording, fields, values, 'Datos generales');

const change = (path: readonly string[], to: unknown) => ({ path: JSON.stringify(path), to });

test('the parts of a record are itself and the members of its lists, told by name and text', () => {
  expect(parts.map(({ label }) => label)).toEqual([
    'Datos generales',
    'Hallazgos › h1 · Tres de diez escuelas tienen agua.',
    'Hallazgos › h1 · Tres de diez escuelas tienen agua. › Pruebas › informe 3',
    'Hallazgos › h1 · Tres de diez escuelas tienen agua. › Pruebas › informe 9',
    'Fuentes › informe',
  ]);
});

test('values of a group stand with those of the record, and a group that is not there has none', () => {
  const paths = parts[0]?.places.map(({ path }) => path.join('.')) ?? [];
  expect(paths).toContain('period.from');
  expect(paths).toContain('methodNote');
  expect(paths).not.toContain('codedBy');
  const inFinding = parts[1]?.places.map(({ path }) => path.join('.')) ?? [];
  expect(inFinding).toContain('findings.h1.rating');
  expect(inFinding).not.toContain('findings.h1.measure.value');
});

test('only what says something else is a change', () => {
  const draft = {
    ...emptyDraft,
    changes: [
      change(['title'], '  Balance del agua '),
      change(['findings', 'h1', 'statement'], 'Cuatro de diez escuelas tienen agua.'),
      change(['methodNote'], ''),
      change(['nothing', 'such'], 'x'),
      { path: '', to: undefined },
    ],
  };
  expect(changesOf(draft, parts).map(({ place, to }) => [place.path.join('.'), to])).toEqual([
    ['findings.h1.statement', 'Cuatro de diez escuelas tienen agua.'],
  ]);
});

const draft = {
  ...emptyDraft,
  changes: [
    change(['period', 'to'], '2025-06-30'),
    change(['findings', 'h1', 'outcome'], ''),
    change(['methodNote'], 'Visitas sin aviso.'),
  ],
  sources: [
    { where: ' https://example.org/informe ', page: '12' },
    { where: '', page: '3' },
  ],
};

const proposed = {
  record,
  changes: changesOf(draft, parts),
  members: [{ list: 'recommendations', values: { text: 'Publicar los resultados.' } }],
  why: 'El informe se publicó después.',
  sources: namedSources(draft),
};

const where = { portal: 'https://veedor.example/es/proponer/', language: 'es', day: '2026-11-30' };

test('the file says what, of which version, why and from where, and nothing of who', () => {
  expect(proposalOf(proposed, where)).toEqual({
    format: 'veedor-proposal/1',
    portal: 'https://veedor.example/es/proponer/',
    language: 'es',
    day: '2026-11-30',
    record: { type: 'audit', id: 'balance', commit: 'abcdef0123', digest: 'd'.repeat(64) },
    changes: [
      { path: ['period', 'to'], from: '2024-12-31', to: '2025-06-30' },
      { path: ['findings', 'h1', 'outcome'], from: 'no-answer' },
      { path: ['methodNote'], to: 'Visitas sin aviso.' },
    ],
    members: [{ list: 'recommendations', values: { text: 'Publicar los resultados.' } }],
    why: 'El informe se publicó después.',
    sources: [{ where: 'https://example.org/informe', page: '12' }],
  });
});

test('the text says it in plain words', () => {
  const text = proposalText(proposed, {
    wording,
    words: words.propose.text,
    portal: { name: 'Veedor de prueba', address: 'https://veedor.example/es/proponer/' },
    day: '2026-11-30',
  });
  expect(text).toMatchInlineSnapshot(`
    "Propuesta de cambio · Veedor de prueba
    Auditoría: «Balance del agua»
    https://veedor.example/es/auditorias/balance/
    Visto en la versión del 1 de octubre de 2026 (abcdef0123)

    1. Datos generales › Periodo › Hasta
       Hoy dice: 31 de diciembre de 2024
       Propongo: 30 de junio de 2025

    2. Hallazgos › h1 · Tres de diez escuelas tienen agua. › Por qué no hay calificación
       Hoy dice: El Estado no respondió
       Propongo: nada

    3. Datos generales › Método
       Hoy dice: nada
       Propongo: Visitas sin aviso.

    4. Nuevo en Recomendaciones
       Texto: Publicar los resultados.

    Porque: El informe se publicó después.
    Fuente: https://example.org/informe, 12

    Escrito el 30 de noviembre de 2026 en https://veedor.example/es/proponer/"
  `);
});

test.for<[string, Parameters<typeof recordValue>, unknown]>([
  [
    'a word that stands alone',
    [{ kind: 'choices', list: '1', alone: ['national'] }, ['national']],
    'national',
  ],
  ['one of the others', [{ kind: 'choices', list: '1', alone: ['national'] }, ['PE']], ['PE']],
  ['a yes', [{ kind: 'choice', list: '1', isYesNo: true }, 'true'], true],
  ['a no', [{ kind: 'choice', list: '1', isYesNo: true }, 'false'], false],
  ['neither', [{ kind: 'choice', list: '1', isYesNo: true }, ''], undefined],
  ['a zero is a value', [{ kind: 'number', whole: true }, 0], 0],
  ['lines, without the blank ones', [{ kind: 'lines' }, ['a', ' ', 'b ']], ['a', 'b']],
  ['spaces alone are nothing', [{ kind: 'text' }, '  '], undefined],
])('%s', ([, given, expected]) => {
  expect(recordValue(...given)).toEqual(expected);
});

test('what was left blank is not there, however deep', () => {
  expect(
    recordValues(fields, {
      title: ' A ',
      period: { from: '', to: '' },
      findings: [{ statement: '' }, {}],
      jurisdictions: [],
    }),
  ).toEqual({ title: 'A' });
});

test.for<[string, Parameters<typeof faultOf>, string | undefined]>([
  ['a date', [{ kind: 'line', pattern: ['^\\d{4}$', 'un año'] }, '2024', 'n'], undefined],
  ['no date', [{ kind: 'line', pattern: ['^\\d{4}$', 'un año'] }, 'ayer', 'n'], 'un año'],
  ['a number', [{ kind: 'number', whole: true, least: 1 }, 3, 'n'], undefined],
  ['what is no number', [{ kind: 'number', whole: true }, 'tres', 'n'], 'n'],
  ['a part of a whole number', [{ kind: 'number', whole: true }, 1.5, 'n'], 'n'],
  ['too little', [{ kind: 'number', whole: true, least: 1 }, 0, 'n'], 'n'],
])('%s: what is wrong with it is told', ([, given, expected]) => {
  expect(faultOf(...given)).toBe(expected);
});

test('what a new law lacks is named, down to its sources', () => {
  const law = form.types['laws']?.fields ?? [];
  const labels = lacksIn(law, { title: 'Ley', sources: [{ title: 'Gaceta', url: 'gaceta' }] }, 'n').map(
    ({ label }) => label,
  );
  expect(labels).toEqual([
    'Qué hace',
    'Rango',
    'Ámbito',
    'Quién la dio',
    'Ejes',
    'Fuentes › Quién publica',
    'Fuentes › Dirección web',
  ]);
});

import { expect, test } from 'vitest';

import { aCommitment, aFinding, aLaw, anAudit } from '#checks/fixtures/records.ts';
import { anEdition } from '#checks/fixtures/settings.ts';
import type { Stored } from '#model/archive.ts';

import { found, theMethod } from '#domain/scores/fixtures/scored.ts';
import { inEnglish } from '#views/fixtures/view.ts';
import { plain } from '#views/said.ts';
import { aScoredView, editionOf, records } from '#views/scores/fixtures/scored.ts';

import { newestWhy, whyPage } from './page.ts';
import type { Named } from './parts.ts';

const pageOf = (
  id: string,
  given: Parameters<typeof aScoredView>[0] = {},
  edition = '2023',
  language = 'es',
) => {
  const view = aScoredView(given, language);
  return whyPage(view, editionOf(view, edition), id);
};

const card = (named: Named | undefined) => {
  if (named?.kind !== 'card') throw new Error('There is no card.');
  return named.card;
};

test('a rated commitment: its state, its value and how it comes about, down to the finding and its reply', () => {
  const page = pageOf('taps');
  expect(page).toMatchObject({
    title: 'Caños en cada escuela',
    edition: 'Edición 2023',
    state: { mark: 'level-1', label: 'limited' },
    value: { text: 'Valor: 1/3', exact: '1/3' },
    lead: 'El nivel «limited» vale 1/3.',
    isOut: false,
    fulfilledWhen: 'Todas las escuelas tienen agua.',
    record: { href: '/es/compromisos/taps/' },
  });
  expect(page.groups).toHaveLength(1);
  // The one area is the whole country, which needs no heading.
  expect(page.groups[0]).not.toHaveProperty('heading');
  expect(card(page.groups[0]?.parts[0]?.speaks)).toMatchObject({
    id: 'finding-balance-f1',
    rating: { mark: 'level-1', label: 'limited' },
    audit: { text: 'Balance del agua', href: '/es/auditorias/balance/#f1' },
    facts: [{ value: '1 de junio de 2023', datetime: '2023-06-01' }],
    evidence: [{ text: 'Gaceta oficial. Gobierno', href: 'https://gazette.example/1' }],
    reply: { text: 'Ya hay caños.' },
    warnings: ['Sin segunda revisión'],
  });
});

test('the levels of its scale, best first, with the one that holds', () => {
  expect(pageOf('taps').scale.map(({ state, value, holds }) => [plain(state.label), value, holds])).toEqual([
    ['complete', 'Vale 1', undefined],
    ['substantial', 'Vale 2/3', undefined],
    ['limited', 'Vale 1/3', true],
    ['not-started', 'Vale 0', undefined],
  ]);
});

test('the scorecards that it enters, each with its page where it has one', () => {
  expect(
    pageOf('taps').entered.map(({ kind, cards }) => [kind, cards.map(({ text, href }) => [text, href])]),
  ).toEqual([
    ['whole', [['Edición 2023', '/es/cumplimiento/2023/']]],
    ['institution', [['Junta del Agua', '/es/cumplimiento/2023/instituciones/water-board/']]],
    ['pillar', [['supply', '/es/cumplimiento/2023/ejes/supply/']]],
    ['strength', [['Deber legal', undefined]]],
  ]);
});

test('regions of which the same is known are told together: what is known first', () => {
  const { groups, lead } = pageOf('wells');
  expect(lead).toBe('Promedio de lo calificado, 1 de 2 regiones: solo hay un valor, 1.');
  expect(groups.map(({ heading, areas, state }) => [heading, areas.map(({ id }) => id), state.mark])).toEqual(
    [
      ['Norte', ['zz-nor'], 'level-3'],
      ['Sur', ['zz-sur'], 'not-reviewed'],
    ],
  );
  const before = pageOf('wells', {}, '2022').groups;
  expect(before.map(({ heading, areas, parts }) => [heading, areas.map(({ name }) => name), parts])).toEqual([
    ['2 regiones', ['Norte', 'Sur'], []],
  ]);
});

test('times that nobody looked at are told together, the newest first', () => {
  const { groups } = pageOf('commitment-1', {
    records: [
      aCommitment({ due: [{ kind: 'recurring', every: 'year', from: '2021' }] }),
      found('a', 'limited', { period: { from: '2022', to: '2022' } as never }),
    ],
  });
  expect(groups[0]?.parts.map(({ time }) => time)).toEqual([
    { id: 'zz-2022', text: '2022', datetime: '2022', due: 'Vencía el 31 de diciembre de 2022.' },
  ]);
  expect(groups[0]?.blank.map(({ text, times }) => [text, times.map(({ id }) => id)])).toEqual([
    ['2 veces que venció', ['zz-2023', 'zz-2021']],
  ]);
});

test('a finding has its card once; named again, a link to it', () => {
  const { groups } = pageOf('commitment-1', {
    records: [
      aCommitment({ due: [{ kind: 'recurring', every: 'year', from: '2022' }] }),
      found('a', 'limited', { period: { from: '2022', to: '2023' } as never }),
    ],
  });
  expect(groups[0]?.parts.map(({ speaks }) => speaks?.kind)).toEqual(['card', 'again']);
  expect(groups[0]?.parts[1]?.speaks).toEqual({
    kind: 'again',
    href: '#finding-a-f1',
    text: 'El mismo hallazgo que más arriba: Balance del agua',
  });
});

test('a disagreement says which rating speaks, who agrees and who was outvoted', () => {
  const [group] = pageOf('commitment-1', {
    records: [aCommitment(), found('a', 'limited'), found('b', 'limited'), found('c', 'complete')],
  }).groups;
  const [part] = group?.parts ?? [];
  expect(part?.disagreement).toBe(
    'Hay calificaciones distintas del mismo tiempo. Con este método habla la más baja.',
  );
  expect(part?.agreeing).toHaveLength(1);
  expect(part?.aside.map(({ reason, found: named }) => [reason, card(named).id])).toEqual([
    [
      'Otro hallazgo del mismo tiempo da una calificación más baja, y con este método habla ese.',
      'finding-c-f1',
    ],
  ]);
});

test.for<[name: string, id: string, given: readonly Stored[], lead: string]>([
  [
    'a recommendation that nobody accepted',
    'advice',
    records,
    'No entra en la cuenta: es una recomendación y no consta que el Estado la haya aceptado. No es una promesa.',
  ],
  ['one that ended', 'old', records, 'No entra en la cuenta: terminó el 31 de diciembre de 2020.'],
  [
    'one whose norm was repealed',
    'commitment-1',
    [
      aCommitment({ origin: { law: 'law-1' } }),
      aLaw({ publishedOn: '2010-03-01' }),
      aLaw({
        id: 'law-2',
        identifier: 'Ley 2',
        publishedOn: '2021-05-01',
        relations: [{ type: 'repeals', law: 'law-1' }],
      }),
    ],
    'No entra en la cuenta: Ley 2 dejó sin efecto, el 1 de mayo de 2021, la norma de la que nace.',
  ],
  [
    'one whose norm ended by its own term',
    'commitment-1',
    [aCommitment({ origin: { law: 'law-1' } }), aLaw({ effectiveUntil: '2021' })],
    'No entra en la cuenta: la norma de la que nace terminó en 2021.',
  ],
  [
    'one that a finding says does not apply',
    'commitment-1',
    [aCommitment(), found('a', 'not-applicable')],
    'No entra en la cuenta: un hallazgo dice que no aplica.',
  ],
])('not counted: %s', ([, id, given, lead]) => {
  const page = pageOf(id, { records: given });
  expect(page.lead).toBe(lead);
  expect(page.isOut).toBe(true);
  // What it would weigh and when it would be due says nothing of what is not counted.
  expect(page.facts.map(({ term }) => term)).not.toContain('Peso');
  expect(page.entered).toEqual([]);
});

test('a closed edition says what its lock says when the records are gone, without links to them', () => {
  const before = aScoredView();
  const { edition, result } = editionOf(before);
  const lock = { closedOn: '2024-02-01', inputs: {}, digest: '0'.repeat(64), result };
  const page = pageOf('taps', { records: [], editions: [{ ...edition, lock }] });
  expect(page).toMatchObject({ title: 'Caños en cada escuela', lead: 'El nivel «limited» vale 1/3.' });
  expect(page).not.toHaveProperty('fulfilledWhen');
  const finding = card(page.groups[0]?.parts[0]?.speaks);
  expect(finding.audit).toEqual({ text: 'Balance del agua' });
  expect(finding).not.toHaveProperty('reply');
  expect(page).not.toHaveProperty('record');
});

test('a rating of another scale is told without a mark', () => {
  const [group] = pageOf('commitment-1', {
    records: [aCommitment({ scale: 'points' }), found('a', 'limited')],
  }).groups;
  const { reason, found: named } = group?.parts[0]?.aside[0] ?? {};
  expect(reason).toBe('Su calificación no está en la escala de este compromiso.');
  expect(card(named).rating).toEqual({ label: 'limited' });
});

test('where it stands: the page, the archived copy, and the words of the record while it holds them', () => {
  const source = {
    key: 'report',
    title: 'Informe',
    publisher: 'Veeduría',
    url: 'https://example.org/informe',
    archivedUrl: 'https://archive.example/informe',
  };
  const [group] = pageOf('commitment-1', {
    records: [
      aCommitment(),
      anAudit({
        reviewedBy: 'C. D.',
        sources: [source],
        findings: [
          aFinding({
            evidence: [{ source: 'report', page: '12', quote: 'Faltan caños.' }],
            limitation: 'Solo se vieron diez escuelas.',
          }),
        ],
      }),
    ],
  }).groups;
  expect(card(group?.parts[0]?.speaks)).toMatchObject({
    evidence: [
      {
        text: 'Informe. Veeduría, p. 12',
        href: 'https://example.org/informe',
        quote: 'Faltan caños.',
        archived: { href: 'https://archive.example/informe', text: 'Copia archivada' },
      },
    ],
    limitation: { text: 'Solo se vieron diez escuelas.' },
    warnings: ['Con segunda revisión'],
  });
});

test('a section of the method, and what is added up with it before dividing', () => {
  const method = theMethod({
    combine: 'sum',
    sections: [{ id: 'works', label: 'Obras', weight: '3/2', commitments: ['taps', 'wells'] }],
    groups: [{ id: 'water', commitments: ['taps', 'wells'] }],
  });
  const { facts } = pageOf('taps', { methods: [method] });
  expect(facts.map(({ term, values }) => [term, values.map(({ text }) => text)])).toEqual([
    ['Fuerza', ['Deber legal']],
    ['Peso', ['1']],
    ['Sección del método', ['Obras (pesa 3/2)']],
    ['Se suma con', ['Pozos limpios']],
    ['Plazo a esa fecha', ['Vencido y sin cumplir']],
  ]);
});

test('what only the state says of a deadline is told so', () => {
  const { facts } = pageOf('commitment-1', {
    records: [
      aCommitment({
        due: [{ kind: 'once', on: '2022-06-30' }],
        updates: [
          { on: '2022-06-01', status: 'delivered', note: 'Hecho.', by: 'water-board', sources: ['gazette'] },
        ],
      }),
    ],
  });
  expect(facts.at(-1)?.note).toBe(
    'se cumplió el 1 de junio de 2022. Lo dice el Estado; ninguna revisión independiente lo ha comprobado.',
  );
});

test('the same in the language of the page', () => {
  const page = pageOf('taps', {}, '2023', 'en');
  expect(page).toMatchObject({ title: 'Taps in each school', lead: 'The level “limited” is worth 1/3.' });
});

test('an older edition leads to the same page of the newest, where that holds it', () => {
  expect(pageOf('wells', {}, '2022').notes.newer?.href).toBe('/es/cumplimiento/2023/compromisos/wells/');
});

test('the record leads to the newest edition that holds it; one that no edition holds leads nowhere', () => {
  const view = aScoredView();
  expect(newestWhy(view, 'taps')).toEqual({
    href: '/es/cumplimiento/2023/compromisos/taps/',
    text: 'Por qué está así en el puntaje: Edición 2023',
  });
  const later = aScoredView({
    records: [aCommitment({ madeOn: '2024-01-01', translations: inEnglish({}) })],
    editions: [anEdition({ asOf: '2023-12-31' })],
  });
  expect(newestWhy(later, 'commitment-1')).toBeUndefined();
});

test('an unknown commitment is told', () => {
  expect(() => pageOf('unheard')).toThrow('The edition "2023" has no commitment "unheard".');
});

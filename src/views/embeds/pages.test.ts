import { expect, test } from 'vitest';

import { aCommitment, aLaw, anInstitution } from '#checks/fixtures/records.ts';
import { aView, inEnglish } from '#views/fixtures/view.ts';
import { plain } from '#views/said.ts';
import { aScoredView, records } from '#views/scores/fixtures/scored.ts';

import { embedPath, type EmbedTarget } from './addresses.ts';
import { embedPageOf, embedTargets, movedEmbeds } from './pages.ts';

const pathsOf = (view: Parameters<typeof embedTargets>[0]): readonly string[] =>
  embedTargets(view).map((target) => embedPath('es', target, 'live'));

test('a portal without records has its empty lists to embed, and nothing else', () => {
  expect(pathsOf(aView({ editions: [] }))).toEqual(['es/laws/', 'es/commitments/', 'es/audits/']);
});

test('every target has an address of its own, and a page', () => {
  const view = aScoredView();
  const paths = pathsOf(view);
  expect(new Set(paths).size).toBe(paths.length);
  for (const wanted of [
    'es/commitments/taps/',
    'es/audits/balance/',
    'es/commitments/strength/legal-duty/',
    'es/scorecards/latest/',
    'es/scorecards/2022/',
    'es/scorecards/2023/regions/',
    'es/scorecards/latest/pillars/supply/',
  ])
    expect(paths).toContain(wanted);
  for (const target of embedTargets(view)) {
    const { frame } = embedPageOf(view, target);
    expect(frame.title, JSON.stringify(target)).not.toBe('');
    expect(frame.page.href, JSON.stringify(target)).toMatch(/^\/es\/./);
  }
});

test('a score is never alone: coverage, interval, edition, day and how it was made stand beside it', () => {
  const page = embedPageOf(aScoredView(), { kind: 'scorecard', of: 'jurisdiction', code: 'ZZ-NOR' });
  expect(page).toMatchObject({
    kind: 'score',
    of: 'Región',
    title: 'Norte',
    score: {
      value: { text: '100\u00a0%' },
      coverage: '1 de 1 compromiso evaluado',
      interval: { text: 'Entre 100\u00a0% y 100\u00a0%, según cómo resulte lo que nadie ha calificado' },
      asOf: 'Edición 2023, al 31 de diciembre de 2023',
    },
    notes: [
      'Calculada después, el 10 de enero de 2024.',
      'Edición abierta: puede cambiar hasta que se cierre.',
    ],
    frame: { page: { href: '/es/cumplimiento/2023/regiones/zz-nor/' } },
  });
});

test('the latest is the newest edition that has such a score; a fixed one stays what it was', () => {
  // Its only duty ends between the two editions.
  const brief = aCommitment({
    id: 'brief',
    until: '2023-06-30',
    responsible: [{ institution: 'ministry', role: 'lead' }],
  });
  const view = aScoredView({ records: [...records, brief, anInstitution({ id: 'ministry' })] });
  const ministry = { kind: 'scorecard', of: 'institution', code: 'ministry' } as const;
  const asOf = (target: EmbedTarget): string => {
    const page = embedPageOf(view, target);
    return page.kind === 'score' ? page.score.asOf : '';
  };
  expect(asOf({ kind: 'whole' })).toMatch(/^Edición 2023/);
  expect(asOf({ kind: 'whole', edition: '2022' })).toMatch(/^Edición 2022/);
  expect(asOf(ministry)).toMatch(/^Edición 2022/);
  expect(pathsOf(view)).toContain('es/scorecards/latest/institutions/ministry/');
  expect(pathsOf(view)).not.toContain('es/scorecards/2023/institutions/ministry/');
  expect(() => embedPageOf(view, { ...ministry, edition: '2023' })).toThrow(/ministry/);
});

test('a record is a card: what it is, how it stands, its source and when it was checked', () => {
  const law = aLaw({ id: 'ley-1', identifier: 'Ley 1', translations: inEnglish({ title: 'Water Act' }) });
  const target = { kind: 'record', type: 'law', id: 'ley-1' } as const;
  const page = embedPageOf(aView({ records: [law] }, { origin: 'https://example.org' }), target);
  if (page.kind !== 'record') throw new Error(page.kind);
  expect(page.facts.map(({ term, cell }) => `${plain(term)}: ${cell.text}`)).toEqual([
    'Rango: act',
    'Ámbito: Zeta',
    'Publicación: 1 de marzo de 2010',
    'Estado: Vigente',
  ]);
  expect(page).toMatchObject({
    identifier: 'Ley 1',
    title: 'Ley del agua',
    gist: 'Ordena dar agua segura.',
    source: { href: 'https://gazette.example/1', title: 'Gaceta oficial', publisher: 'Fuente: Gobierno.' },
    checked: 'No consta derogación; revisado el 1 de mayo de 2024.',
    frame: { title: 'Ley 1: Ley del agua', canonical: 'https://example.org/es/normas/ley-1/' },
  });
  const english = embedPageOf(aView({ records: [law] }, { language: 'en' }), target);
  expect(english).toMatchObject({ title: 'Water Act', frame: { page: { href: '/en/laws/ley-1/' } } });
});

test('what was embedded under a former id leads on', () => {
  const law = aLaw({ id: 'ley-1', aliases: ['ley-uno'] });
  expect(movedEmbeds(aView({ records: [law] }))).toEqual([
    {
      former: { kind: 'record', type: 'law', id: 'ley-uno' },
      target: { kind: 'record', type: 'law', id: 'ley-1' },
    },
  ]);
});

test('a list shows its first twenty, says how many there are, and where their rows are for who asks for a part', () => {
  const laws = Array.from({ length: 23 }, (_, at) =>
    aLaw({ id: `a-${String(at).padStart(2, '0')}`, rank: at < 2 ? 'decree' : 'act' }),
  );
  const view = aView({ records: laws }, { base: '/repo' });
  const whole = embedPageOf(view, { kind: 'list', type: 'law' });
  expect(whole).toMatchObject({
    title: 'Normas',
    count: '23 registros',
    cut: 'Se muestran los primeros 20 de 23.',
    data: { src: '/repo/embed/es/laws.json' },
  });
  expect(whole.kind === 'list' && whole.items).toHaveLength(20);
  const decrees = embedPageOf(view, { kind: 'list', type: 'law', choice: { facet: 'rank', code: 'decree' } });
  expect(decrees).toMatchObject({
    title: 'Normas · Rango: decree',
    count: '2 resultados de 23',
    items: [{ href: '/repo/es/normas/a-00/' }, { href: '/repo/es/normas/a-01/' }],
  });
  expect(decrees).not.toHaveProperty('cut');
  expect(decrees).not.toHaveProperty('data');
});

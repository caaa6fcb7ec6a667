import { expect, test } from 'vitest';

import { aLaw, anInstitution, aRow, aStatistic } from '#checks/fixtures/records.ts';
import { aView } from '#views/fixtures/view.ts';
import { aScoredView, editionOf } from '#views/scores/fixtures/scored.ts';

import { listOffer, recordOffer, scoreOffer } from './offer.ts';

const law = aLaw({ id: 'ley-1', title: 'Ley «del agua» & "más"' });
const view = aView({ records: [law] }, { origin: 'https://example.org' });

const codesOf = (offer: ReturnType<typeof recordOffer>): readonly string[] =>
  (offer?.codes ?? []).map(({ label, code }) => `${label}\n${code}`);

test('the codes of a record: with a script and without, each whole in itself', () => {
  expect(codesOf(recordOffer(view, law)).join('\n')).toMatchInlineSnapshot(`
    "Este registro, con ajuste de altura
    <iframe src="https://example.org/embed/es/laws/ley-1/" title="Ley «del agua» &amp; &quot;más&quot;" width="100%" height="520" style="border:0" loading="lazy"></iframe>
    Este registro, sin JavaScript
    <iframe src="https://example.org/embed/static/es/laws/ley-1/" title="Ley «del agua» &amp; &quot;más&quot;" width="100%" height="520" style="border:0" loading="lazy"></iframe>"
  `);
  expect(recordOffer(view, law)?.resize.code).toBe(
    '<script src="https://example.org/embed/resize.js" async></script>',
  );
});

test('an institution is not embedded, nor is a statistic without figures', () => {
  expect(recordOffer(view, anInstitution())).toBeUndefined();
  expect(recordOffer(view, aStatistic({ observations: [] }))).toBeUndefined();
});

test('a statistic offers its chart as the address asks for it, and the picture', () => {
  const statistic = aStatistic({ id: 'water', observations: [aRow()] });
  const offer = recordOffer(aView({ records: [statistic] }), statistic);
  expect(offer?.codes.map(({ isAsked }) => isAsked)).toEqual([true, undefined]);
  expect(offer?.pictures).toEqual([{ href: '/api/v1/statistics/water.es.svg', text: 'El gráfico (SVG)' }]);
});

test('only the whole list takes what the address asks for: a value of a facet has been chosen', () => {
  const whole = listOffer(view, 'Normas', { type: 'law' });
  expect(whole.codes[0]?.isAsked).toBe(true);
  expect(whole.lead).toMatch(/filtros/);
  const part = listOffer(view, 'Leyes', { type: 'law', choice: { facet: 'rank', code: 'act' } });
  expect(part.codes.some(({ isAsked }) => isAsked)).toBe(false);
  expect(part.lead).not.toMatch(/filtros/);
});

test('a score is offered as the latest edition has it and fixed at that of the page, in both forms', () => {
  const scored = aScoredView();
  const target = { kind: 'scorecard', of: 'jurisdiction', code: 'ZZ-NOR' } as const;
  const offer = scoreOffer(scored, 'Norte', editionOf(scored, '2022'), [target]);
  expect(offer.codes.map(({ label }) => label)).toEqual([
    'El puntaje, siempre de la última edición, con ajuste de altura',
    'El puntaje, siempre de la última edición, sin JavaScript',
    'El puntaje, fijo en Edición 2022, con ajuste de altura',
    'El puntaje, fijo en Edición 2022, sin JavaScript',
  ]);
  expect(offer.codes.map(({ code }) => /src="([^"]*)"/.exec(code)?.[1])).toEqual([
    '/embed/es/scorecards/latest/regions/zz-nor/',
    '/embed/static/es/scorecards/latest/regions/zz-nor/',
    '/embed/es/scorecards/2022/regions/zz-nor/',
    '/embed/static/es/scorecards/2022/regions/zz-nor/',
  ]);
  expect(offer.pictures).toEqual([
    { href: '/embed/es/badge/regions/zz-nor.svg', text: 'Distintivo (SVG), siempre de la última edición' },
    { href: '/embed/es/badge/regions/zz-nor/2022.svg', text: 'Distintivo (SVG), fijo en Edición 2022' },
  ]);
});

test('a portal without a map offers no picture of one', () => {
  const scored = aScoredView();
  const offer = scoreOffer(scored, 'Todo', editionOf(scored), [{ kind: 'whole' }, { kind: 'regions' }]);
  expect(offer.codes).toHaveLength(8);
  expect(offer.pictures.map(({ href }) => href)).toEqual([
    '/embed/es/badge/whole.svg',
    '/embed/es/badge/whole/2023.svg',
  ]);
});

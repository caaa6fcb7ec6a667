import { Socket } from 'node:net';
import { plugins } from '@citation-js/core';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { aLaw } from '#checks/fixtures/records.ts';
import type { CitationItem } from '#views/exports/citations/item.ts';
import { aView } from '#views/fixtures/view.ts';

import { type Reading, type ReferenceStyle, referenceText, unwrittenReference } from './reference.ts';
import { writtenReference } from './written.ts';

// A style is made ready once, which takes a second, and several on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const connect = vi.spyOn(Socket.prototype, 'connect');
afterEach(() => {
  expect(connect, 'nothing is asked of the network').not.toHaveBeenCalled();
});

const common = { language: 'es', source: 'Zeta vigila', note: 'Consultado en Zeta vigila.' };

const law: CitationItem = {
  id: 'law-1',
  type: 'legislation',
  title: 'Ley del agua',
  author: [{ literal: 'Congreso & Senado' }, { literal: 'Ministerio del Agua' }],
  authority: 'Congreso & Senado; Ministerio del Agua',
  number: 'Ley 1',
  jurisdiction: 'Zeta',
  issued: { 'date-parts': [[2007, 1, 16]] },
  URL: 'https://veedor.example/es/normas/law-1/',
  ...common,
};
const report: CitationItem = {
  id: 'audit-1',
  type: 'report',
  title: 'Balance del agua',
  author: [{ literal: 'Agua y Vida' }],
  issued: { 'date-parts': [[2018]] },
  URL: 'https://veedor.example/es/auditorias/audit-1/',
  ...common,
};
const dataset: CitationItem = {
  id: 'statistic-1',
  type: 'dataset',
  title: 'Personas sin agua',
  author: [{ literal: 'Instituto de Estadística' }],
  publisher: 'Zeta vigila',
  version: '2024.06.02+0123456789',
  issued: { 'date-parts': [[2024, 4]] },
  ...common,
};
const page: CitationItem = {
  id: 'commitment-1',
  type: 'webpage',
  title: 'Agua segura en cada escuela',
  author: [{ literal: 'Red del Agua' }],
  'container-title': 'Zeta vigila',
  issued: { 'date-parts': [[2024, 6, 2]] },
  URL: 'https://veedor.example/es/compromisos/commitment-1/',
  ...common,
};

const referenceOf = (...given: Parameters<typeof unwrittenReference>) =>
  writtenReference(unwrittenReference(...given));

const written = (style: ReferenceStyle, item: CitationItem, language = 'es', reading: Reading = {}): string =>
  referenceText(
    referenceOf(aView({ records: [aLaw()] }, { language }), style, item, { url: item.URL, ...reading }),
  );

describe('in Spanish', () => {
  test.for<[string, ReferenceStyle, CitationItem, string]>([
    [
      'a norm has its number before its name',
      'apa',
      law,
      'Ley 1, Ley del agua (2007). https://veedor.example/es/normas/law-1/ [Consultado en Zeta vigila.]',
    ],
    [
      'and who issued it, with the day',
      'chicago',
      law,
      'Congreso & Senado y Ministerio del Agua. 2007. Ley 1, Ley del agua, 16 de enero. https://veedor.example/es/normas/law-1/. Consultado en Zeta vigila.',
    ],
    [
      'a report of which the year alone is known',
      'chicago',
      report,
      'Agua y Vida. 2018. Balance del agua. https://veedor.example/es/auditorias/audit-1/. Consultado en Zeta vigila.',
    ],
    [
      'a dataset has its version',
      'apa',
      dataset,
      'Instituto de Estadística. (2024). Personas sin agua (Versión 2024.06.02+0123456789) [Conjunto de datos]. Zeta vigila.',
    ],
    [
      'a dataset of a month',
      'chicago',
      dataset,
      'Instituto de Estadística. 2024. Personas sin agua. Versión 2024.06.02+0123456789. Conjunto de datos. Zeta vigila, abril.',
    ],
    [
      'a page of the portal',
      'apa',
      page,
      'Red del Agua. (2024, junio 2). Agua segura en cada escuela. Zeta vigila. https://veedor.example/es/compromisos/commitment-1/',
    ],
    [
      'a page of the portal, its title in quotation marks',
      'chicago',
      page,
      'Red del Agua. 2024. «Agua segura en cada escuela». Zeta vigila, 2 de junio. https://veedor.example/es/compromisos/commitment-1/.',
    ],
  ])('%s (%s)', ([, style, item, text]) => {
    expect(written(style, item)).toBe(text);
  });

  test('what has no date says so', () => {
    const { issued: _, ...undated } = report;
    expect(written('apa', undated)).toContain('(s.\u00A0f.)');
    expect(written('chicago', undated)).toContain('s.\u00A0f.');
  });
});

test('on an English page the title of the original comes first, and the address is that of the page', () => {
  const reading = {
    title: 'Safe water in every school',
    url: 'https://veedor.example/en/commitments/commitment-1/',
    note: 'Read in Zeta vigila.',
  };
  expect(written('apa', page, 'en', reading)).toBe(
    'Red del Agua. (2024, June 2). Agua segura en cada escuela [Safe water in every school]. Zeta vigila. https://veedor.example/en/commitments/commitment-1/',
  );
  expect(written('chicago', page, 'en', reading)).toBe(
    'Red del Agua. 2024. “Agua segura en cada escuela [Safe water in every school].” Zeta vigila, June 2. https://veedor.example/en/commitments/commitment-1/.',
  );
  expect(written('chicago', law, 'en', { ...reading, title: law.title })).toContain(
    'Congreso & Senado and Ministerio del Agua. 2007. Ley 1, Ley del agua, January 16.',
  );
});

test('the title of a work is told from the rest', () => {
  const parts = referenceOf(aView({ records: [aLaw()] }), 'chicago', report);
  expect(parts.filter(({ isTitle }) => isTitle)).toEqual([{ text: 'Balance del agua', isTitle: true }]);
});

test.for([law, report, dataset, page])('APA is written as the whole style writes it: $type', (item) => {
  const whole = plugins.output.format('bibliography', [{ ...item, number: undefined }], {
    template: 'apa',
    lang: 'en-US',
    format: 'text',
  });
  const { number: _, ...unnumbered } = item;
  const written = referenceOf(aView({ records: [aLaw()] }, { language: 'en' }), 'apa', unnumbered);
  const genre = item.type === 'dataset' ? ['[Data set]', '[Dataset]'] : ['', ''];
  expect(referenceText(written).replace(genre[0] ?? '', genre[1] ?? '')).toContain(whole.trim());
});

test('a title with the signs of markup stays as it is', () => {
  expect(written('chicago', { ...report, title: 'Agua < 5 & > 3' })).toContain('Agua < 5 & > 3.');
});

test('a language that no library of citations has is written in the words of the portal', () => {
  const view = aView({ records: [aLaw()] });
  const { cite } = view.words;
  const terms = { and: 'eta', noDate: 'd. g.', dataset: 'datu multzoa', version: 'bertsioa' };
  const basque = { ...view, language: 'eu', words: { ...view.words, cite: { ...cite, terms } } };
  const { issued: _, ...undated } = dataset;
  expect(referenceText(referenceOf(basque, 'chicago', undated))).toBe(
    'Instituto de Estadística. d. g. Personas sin agua. Bertsioa 2024.06.02+0123456789. Datu multzoa. Zeta vigila.',
  );
  expect(referenceText(referenceOf(basque, 'chicago', law))).toContain(
    'Congreso & Senado eta Ministerio del Agua. 2007.',
  );
  expect(referenceText(referenceOf(basque, 'apa', page))).toContain('(2024, ekaina 2)');
  // The engine knows Portuguese, and asks for it as Portugal writes it.
  const portuguese = { ...basque, language: 'pt' };
  expect(referenceText(referenceOf(portuguese, 'apa', page))).toContain('(2024, junho 2)');
});

import jsonld from 'jsonld';
import { expect, test } from 'vitest';

import {
  aComparison,
  aCommitment,
  aLaw,
  anAudit,
  anInstitution,
  aStatistic,
} from '#checks/fixtures/records.ts';
import { type CitedRecord, citedRecords } from '#views/exports/citations/record.ts';
import { aView } from '#views/fixtures/view.ts';
import { aScoredView, editionOf } from '#views/scores/fixtures/scored.ts';

import { breadcrumbsOf } from './breadcrumbs.ts';
import { portalStatements } from './portal.ts';
import { recordStatement, scoresStatement } from './record.ts';
import { statement } from './statement.ts';

const schema = 'https://schema.org/';

/** The whole vocabulary of schema.org as a context, so that nothing is fetched. */
const documentLoader = async (url: string) => {
  expect(url).toBe('https://schema.org');
  return { documentUrl: url, document: { '@context': { '@vocab': schema } } };
};

const expanded = async (document: object) => {
  const [first] = await jsonld.expand(document, { documentLoader });
  return first as Record<string, unknown>;
};

const origin = 'https://veedor.example';

const told = (record: CitedRecord, others: readonly CitedRecord[] = [], options: object = { origin }) => {
  const view = aView({ records: [record, ...others] }, options);
  const found = citedRecords(view.site).find(({ type, id }) => type === record.type && id === record.id);
  return recordStatement(view, found as CitedRecord) as unknown as Record<string, unknown>;
};

test('a norm', async () => {
  const older = aLaw({ id: 'law-0', title: 'Ley vieja', identifier: 'Ley 0' });
  const law = aLaw({
    identifier: 'Ley 1',
    relations: [
      { type: 'repeals', law: 'law-0' },
      { type: 'basedOn', law: 'law-0' },
    ],
  });
  const document = told(law, [older]);
  expect(document).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': `${origin}/es/normas/law-1/`,
    url: `${origin}/es/normas/law-1/`,
    name: 'Ley del agua',
    description: 'Ordena dar agua segura.',
    legislationIdentifier: 'Ley 1',
    datePublished: '2010-03-01',
    legislationLegalForce: 'https://schema.org/InForce',
    legislationType: 'act',
    legislationJurisdiction: { '@type': 'AdministrativeArea', name: 'Zeta', identifier: 'ZZ' },
    legislationPassedBy: [
      { '@type': 'Organization', name: 'Junta del Agua', '@id': `${origin}/es/instituciones/water-board/` },
    ],
    legislationRepeals: {
      '@type': 'Legislation',
      name: 'Ley vieja',
      '@id': `${origin}/es/normas/law-0/`,
      legislationIdentifier: 'Ley 0',
    },
    sdPublisher: { '@type': 'Organization', name: 'Veeduría del Agua' },
    sdLicense: 'https://creativecommons.org/licenses/by/4.0/',
    sdDatePublished: '2024-05-01',
  });
  expect(await expanded(document)).toMatchObject({
    '@type': [`${schema}Legislation`],
    [`${schema}legislationIdentifier`]: [{ '@value': 'Ley 1' }],
  });
  expect(told(older, [law])).toMatchObject({ legislationLegalForce: 'https://schema.org/NotInForce' });
});

test('a bill has no legal force and was never published', () => {
  const bill = told(aLaw({ publishedOn: undefined, introducedOn: '2023-05' }));
  expect(bill).toMatchObject({ dateCreated: '2023-05' });
  expect(bill).not.toHaveProperty('legislationLegalForce');
  expect(bill).not.toHaveProperty('datePublished');
});

test.for<[string, CitedRecord, readonly CitedRecord[], object]>([
  [
    'an audit',
    anAudit({ period: { from: '2022', to: '2022-12' } }),
    [],
    { '@type': 'Report', datePublished: '2023-06-01', temporalCoverage: '2022/2022-12' },
  ],
  [
    'a statistic',
    aStatistic(),
    [],
    {
      '@type': 'Dataset',
      version: '2024.05.01',
      temporalCoverage: '2022-01-01/2022-12-31',
      variableMeasured: { '@type': 'PropertyValue', name: 'Personas sin agua en casa' },
      distribution: [
        {
          '@type': 'DataDownload',
          encodingFormat: 'text/csv',
          contentUrl: `${origin}/api/v1/statistics/statistic-1.csv`,
        },
        { '@type': 'DataDownload', contentUrl: `${origin}/api/v1/statistics/statistic-1.json` },
      ],
    },
  ],
  ['a commitment', aCommitment(), [], { '@type': 'WebPage', dateModified: '2024-05-01' }],
  ['a comparison', aComparison(), [aStatistic()], { '@type': 'WebPage', isPartOf: { '@type': 'WebSite' } }],
  [
    'an institution',
    anInstitution({ id: 'ngo', name: 'Agua y Vida', url: 'https://ngo.example/', parent: 'water-board' }),
    [],
    { '@type': 'Organization', url: 'https://ngo.example/', parentOrganization: { name: 'Junta del Agua' } },
  ],
])('%s', async ([, record, others, expected]) => {
  const document = told(record, others);
  expect(document).toMatchObject(expected);
  const type = (expected as { '@type': string })['@type'];
  expect(await expanded(document)).toMatchObject({ '@type': [`${schema}${type}`] });
});

test('a licence is that of the record, and none is said where it has only words', () => {
  expect(told(aStatistic())).not.toHaveProperty('license');
  const url = 'https://creativecommons.org/licenses/by/4.0/';
  expect(told(aStatistic({ licence: { name: 'CC BY 4.0', url } }))).toMatchObject({ license: url });
});

test('while the portal has no address nothing has one', () => {
  for (const record of [aLaw(), aStatistic(), aCommitment()]) {
    const document = told(record, [], {});
    expect(document).not.toHaveProperty('@id');
    expect(document).not.toHaveProperty('url');
    expect(JSON.stringify(document)).not.toMatch(/"(?:\/|undefined)/);
  }
  expect(told(aStatistic(), [], {})).toMatchObject({ distribution: [] });
});

test('the scores of a region are part of those of their edition, with its files', () => {
  const view = aScoredView();
  const target = { kind: 'scorecard', edition: '2023', of: 'jurisdiction', code: 'ZZ-NOR' } as const;
  expect(scoresStatement(view, editionOf(view), target, 'Lo que hay.')).toMatchObject({
    '@type': 'Dataset',
    description: 'Lo que hay.',
    temporalCoverage: '../2023-12-31',
    spatialCoverage: { '@type': 'Place', identifier: 'ZZ-NOR' },
    isPartOf: { '@type': 'Dataset', name: '¿Hay agua? Edición 2023' },
  });
});

test('the way down to a page', async () => {
  const view = aView({}, { origin, base: '/repo' });
  const document = statement(breadcrumbsOf(view, [{ text: 'Inicio', href: '/repo/es/' }, { text: 'Ley 1' }]));
  expect(document).toMatchObject({
    itemListElement: [
      { position: 1, name: 'Inicio', item: `${origin}/repo/es/` },
      { position: 2, name: 'Ley 1' },
    ],
  });
  expect(await expanded(document)).toMatchObject({ '@type': [`${schema}BreadcrumbList`] });
});

test('the portal says where it is searched, once it has an address', async () => {
  const [site, publisher] = portalStatements(aView({}, { origin, language: 'en' }));
  expect(site).toMatchObject({
    '@type': 'WebSite',
    potentialAction: { target: { urlTemplate: `${origin}/en/search/?q={search_term_string}` } },
  });
  expect(await expanded(publisher as object)).toMatchObject({ '@type': [`${schema}Organization`] });
  expect(portalStatements(aView())[0]).not.toHaveProperty('potentialAction');
});

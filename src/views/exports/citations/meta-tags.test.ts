import { expect, test } from 'vitest';

import { aCommitment, aLaw, anAudit, aStatistic } from '#checks/fixtures/records.ts';
import { aView } from '#views/fixtures/view.ts';

import { metaTags } from './meta-tags.ts';
import { type CitedRecord, citedRecord, citedRecords } from './record.ts';

const tagsOf = (
  record: CitedRecord,
  origin: string | undefined = 'https://veedor.example',
  language = 'es',
) => {
  const { site } = aView({ records: [record] }, { ...(origin === '' ? {} : { origin }) });
  const found = citedRecords(site).find(({ type }) => type === record.type) as CitedRecord;
  return metaTags(site, citedRecord(site, found), language).map(({ name, content }) => `${name}=${content}`);
};

test('a norm, as Zotero and others read it', () => {
  expect(tagsOf(aLaw({ identifier: 'Ley 1', publishedOn: '2007-01' }), undefined, 'en')).toEqual([
    'z:itemType=statute',
    'citation_title=Ley del agua',
    'citation_author=Junta del Agua,',
    'citation_publication_date=2007/01',
    'citation_language=es',
    'citation_public_url=https://veedor.example/en/laws/law-1/',
    'DC.type=statute',
    'DC.title=Ley del agua',
    'DC.creator=Junta del Agua',
    'DC.date=2007-01',
    'DC.coverage=Zeta',
    'DC.language=es',
    'DC.identifier=https://veedor.example/en/laws/law-1/',
    'prism.number=Ley 1',
  ]);
});

test.for<[string, CitedRecord, string]>([
  ['a bill', aLaw({ publishedOn: undefined, introducedOn: '2023-05-01' }), 'bill'],
  ['an audit', anAudit(), 'report'],
  ['a statistic', aStatistic(), 'dataset'],
  ['a commitment', aCommitment(), 'webpage'],
])('%s', ([, record, type]) => {
  expect(tagsOf(record)).toEqual(expect.arrayContaining([`z:itemType=${type}`, `DC.type=${type}`]));
});

test('a report names its institution, which tells it from an article', () => {
  expect(tagsOf(anAudit())).toContain('citation_technical_report_institution=Junta del Agua');
});

test('while the portal has no address, none is given', () => {
  expect(tagsOf(aLaw(), '').filter((tag) => /url|identifier/i.test(tag))).toEqual([]);
});

const language = (id: string) => ({ '@id': id, '@container': '@language' });
const address = (id: string) => ({ '@id': id, '@type': '@id' });

/** What the words of the catalogue stand for: written out in it, so that nothing has to be fetched to read it. */
export const catalogContext = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  title: language('dct:title'),
  description: language('dct:description'),
  label: language('rdfs:label'),
  name: language('foaf:name'),
  identifier: 'dct:identifier',
  language: 'dct:language',
  publisher: 'dct:publisher',
  creator: 'dct:creator',
  issued: 'dct:issued',
  modified: 'dct:modified',
  license: address('dct:license'),
  rights: 'dct:rights',
  temporal: 'dct:temporal',
  spatial: 'dct:spatial',
  conformsTo: address('dct:conformsTo'),
  homepage: address('foaf:homepage'),
  dataset: 'dcat:dataset',
  service: 'dcat:service',
  distribution: 'dcat:distribution',
  landingPage: address('dcat:landingPage'),
  downloadURL: address('dcat:downloadURL'),
  accessURL: address('dcat:accessURL'),
  mediaType: address('dcat:mediaType'),
  byteSize: { '@id': 'dcat:byteSize', '@type': 'xsd:nonNegativeInteger' },
  startDate: 'dcat:startDate',
  endDate: 'dcat:endDate',
  endpointURL: address('dcat:endpointURL'),
  endpointDescription: address('dcat:endpointDescription'),
  servesDataset: address('dcat:servesDataset'),
  version: 'dcat:version',
} as const;

/** A date as exact as it is known: a day, a month or a year. */
export const dateValue = (date: string) => ({
  '@value': date,
  '@type': date.length === 4 ? 'xsd:gYear' : date.length === 7 ? 'xsd:gYearMonth' : 'xsd:date',
});

export const momentValue = (moment: string) => ({ '@value': moment, '@type': 'xsd:dateTime' });

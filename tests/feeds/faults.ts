import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { RelaxNGValidator, XmlDocument, type XmlElement } from 'libxml2-wasm';

// What is wrong with a feed: by a grammar, and by what the RFC says in words.

const beside = (file: string) => readFileSync(path.join(import.meta.dirname, file), 'utf8');
const namespaces = { a: 'http://www.w3.org/2005/Atom' };

const grammar = RelaxNGValidator.fromDoc(XmlDocument.fromString(beside('atom.rng')));

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const isJsonFeed = ajv.compile(JSON.parse(beside('json-feed.schema.json')));

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const repeated = (values: readonly string[]): string[] =>
  values.filter((value, at) => values.indexOf(value) !== at);

const textsIn = (document: XmlDocument, xpath: string): string[] =>
  document.find(xpath, namespaces).map(({ content }) => content);

/** What RFC 4287 says in words: one address of its own, a language, ids and alternates once each, newest first, categories once. */
const inWords = (document: XmlDocument): string[] => {
  const links = textsIn(document, '/a:feed/a:link[@rel="self"]/@href');
  const kinds = document.find('/a:feed/a:link[not(@rel) or @rel="alternate"]', namespaces).map((link) => {
    const own = (name: string) => (link as XmlElement).attr(name)?.value ?? '';
    return `${own('type')} ${own('hreflang')}`;
  });
  const moments = textsIn(document, '/a:feed/a:entry/a:updated').map((each) => Date.parse(each));
  const [updated = ''] = textsIn(document, '/a:feed/a:updated');
  const inEntries = document.find('/a:feed/a:entry', namespaces).flatMap((entry) => {
    const element = entry as XmlElement;
    const terms = element.find('a:category/@term', namespaces).map(({ content }) => content);
    const alternates = element.find('a:link[@rel="alternate"]', namespaces).length;
    return [
      ...repeated(terms).map((term) => `category ${term} twice`),
      ...(alternates === 1 ? [] : [`${alternates} alternate links in an entry`]),
    ];
  });
  return [
    ...(links.length === 1 ? [] : [`${links.length} links to itself`]),
    ...(textsIn(document, '/a:feed/@xml:lang').length === 1 ? [] : ['no language']),
    ...repeated(textsIn(document, '//a:id')).map((id) => `id ${id} twice`),
    ...repeated(kinds).map((kind) => `two alternates of ${kind}`),
    ...(moments.every((moment, at) => at === 0 || moment <= (moments[at - 1] ?? NaN))
      ? []
      : ['not newest first']),
    ...(moments.length === 0 || moments[0] === Date.parse(updated)
      ? []
      : ['not updated with its newest entry']),
    ...(textsIn(document, '//a:title').some((title) => title.trim() === '') ? ['an empty title'] : []),
    ...inEntries,
  ];
};

/** What is wrong with an Atom feed; nothing where it is sound. */
export const atomFaults = (xml: string): string[] => {
  let document: XmlDocument;
  try {
    document = XmlDocument.fromString(xml);
  } catch (error) {
    return [messageOf(error)];
  }
  try {
    grammar.validate(document);
    return inWords(document);
  } catch (error) {
    return [messageOf(error)];
  } finally {
    document.dispose();
  }
};

/** The texts of an Atom feed that an XPath finds; elements have the prefix `a:`. */
export const textsOfAtom = (xml: string, xpath: string): string[] => {
  const document = XmlDocument.fromString(xml);
  try {
    return textsIn(document, xpath);
  } finally {
    document.dispose();
  }
};

/** What is wrong with a JSON feed; nothing where it is sound. */
export const jsonFeedFaults = (text: string): string[] => {
  const feed = JSON.parse(text) as { items?: { id: string }[] };
  const ids = (feed.items ?? []).map(({ id }) => id);
  return isJsonFeed(feed)
    ? repeated(ids).map((id) => `id ${id} twice`)
    : (isJsonFeed.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

import { expect, test } from 'vitest';

import { aLaw } from '#checks/fixtures/records.ts';
import { aPortal } from '#checks/fixtures/settings.ts';
import { aView } from '#views/fixtures/view.ts';
import { feedsOf } from '#views/follow/feeds.ts';
import { aHistory, anAddition, aVersion } from '#views/follow/fixtures/history.ts';

import { atomFaults, jsonFeedFaults, textsOfAtom } from '../../../../tests/feeds/faults.ts';
import { atomXml } from './atom.ts';
import { jsonFeed } from './json-feed.ts';

type Given = Parameters<typeof aView>[0];
type Where = Parameters<typeof aView>[1];

const written = (given: Given, name: string, where: Where = { origin: 'https://agua.example' }) => {
  const view = aView(given, where);
  const feed = feedsOf(view).find((each) => each.name.join('/') === name);
  if (!feed) throw new Error(`There is no feed ${name}.`);
  return { atom: atomXml(view, feed), json: () => jsonFeed(view, feed) };
};

const history = aHistory({ 'law/law-1': [aVersion('2024-02-01'), anAddition('2024-01-01')] });
const told: Given = { records: [aLaw()], history };

test('a feed as Atom', () => {
  const { atom } = written(told, 'laws');
  expect(atomFaults(atom)).toEqual([]);
  expect(atom).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="es">
    <id>tag:agua.example,2024:es/feed/laws</id>
    <title>Normas · Portal del agua</title>
    <subtitle>Lo que se agrega, cambia o corrige, lo más nuevo primero.</subtitle>
    <updated>2024-02-01T12:00:00Z</updated>
    <link rel="self" type="application/atom+xml" href="https://agua.example/feeds/es/laws.xml"/>
    <link rel="alternate" type="text/html" href="https://agua.example/es/normas/"/>
    <link rel="alternate" type="application/feed+json" href="https://agua.example/feeds/es/laws.json"/>
    <author><name>Veeduría del Agua</name></author>
    <rights>CC BY 4.0</rights>
    <entry>
    <id>tag:agua.example,2024:es/law/law-1/20240201ab</id>
    <title>Cambio: Ley del agua</title>
    <updated>2024-02-01T12:00:00Z</updated>
    <link rel="alternate" type="text/html" href="https://agua.example/es/normas/law-1/#version-20240201ab"/>
    <category term="law" label="Norma"/>
    <category term="changed" label="Cambio"/>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Título: «A» pasa a «B»</p></div></content>
    </entry>
    <entry>
    <id>tag:agua.example,2024:es/law/law-1/20240101ab</id>
    <title>Nuevo: Ley del agua</title>
    <updated>2024-01-01T12:00:00Z</updated>
    <link rel="alternate" type="text/html" href="https://agua.example/es/normas/law-1/#version-20240101ab"/>
    <category term="law" label="Norma"/>
    <category term="added" label="Nuevo"/>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Ordena dar agua segura.</p></div></content>
    </entry>
    </feed>
    "
  `);
});

test('a feed as JSON', () => {
  const text = written(told, 'laws').json();
  expect(jsonFeedFaults(text)).toEqual([]);
  expect(text).toMatchInlineSnapshot(`
    "{
      "version": "https://jsonfeed.org/version/1.1",
      "title": "Normas · Portal del agua",
      "home_page_url": "https://agua.example/es/normas/",
      "feed_url": "https://agua.example/feeds/es/laws.json",
      "description": "Lo que se agrega, cambia o corrige, lo más nuevo primero.",
      "authors": [{"name":"Veeduría del Agua"}],
      "language": "es",
      "items": [
        {
          "id": "tag:agua.example,2024:es/law/law-1/20240201ab",
          "url": "https://agua.example/es/normas/law-1/#version-20240201ab",
          "title": "Cambio: Ley del agua",
          "content_text": "Título: «A» pasa a «B»",
          "date_published": "2024-02-01T12:00:00Z",
          "date_modified": "2024-02-01T12:00:00Z",
          "tags": ["law","changed"]
        },
        {
          "id": "tag:agua.example,2024:es/law/law-1/20240101ab",
          "url": "https://agua.example/es/normas/law-1/#version-20240101ab",
          "title": "Nuevo: Ley del agua",
          "content_text": "Ordena dar agua segura.",
          "date_published": "2024-01-01T12:00:00Z",
          "date_modified": "2024-01-01T12:00:00Z",
          "tags": ["law","added"]
        }
      ]
    }
    "
  `);
});

const hostile = ']]> <b onclick="x()">a & b</b> &amp; \u0000\u0008\uFFFE 🚰 "ñ"';
/** What is left of it: XML has no place for the characters that are taken out. */
const readable = ']]> <b onclick="x()">a & b</b> &amp;  🚰 "ñ"';

test('whatever a text holds, it is read as text', () => {
  const given: Given = {
    portal: aPortal({ name: hostile }),
    records: [aLaw({ title: hostile, gist: hostile, id: 'law-1' })],
    history: aHistory({
      'law/law-1': [aVersion('2024-02-01', { correction: hostile }), anAddition('2024-01-01')],
    }),
  };
  const { atom, json } = written(given, 'laws');
  expect(atomFaults(atom)).toEqual([]);
  expect(textsOfAtom(atom, '/a:feed/a:title')).toEqual([`Normas · ${readable}`]);
  expect(textsOfAtom(atom, '//a:entry/a:title')).toEqual([`Corrección: ${readable}`, `Nuevo: ${readable}`]);
  expect(textsOfAtom(atom, '//a:entry/a:content')).toEqual([
    `Corrección: ${readable}Título: «A» pasa a «B»`,
    readable,
  ]);
  expect(jsonFeedFaults(json())).toEqual([]);
});

test('a text in another language says which', () => {
  const { atom, json } = written(told, 'laws', { language: 'en' });
  expect(atom).toContain('<title xml:lang="es">Change: Ley del agua</title>');
  expect(atomFaults(atom)).toEqual([]);
  expect(JSON.parse(json()).items[0]).toMatchObject({ language: 'es' });
});

test.for(['all', 'corrections', 'laws', 'regions/zz-nor', 'institutions/water-board', 'scorecards'])(
  'the feed %s is sound with and without entries, a history and an origin',
  (name) => {
    for (const given of [told, { records: [] }, { records: [aLaw()], editions: [] }])
      for (const where of [{}, { origin: 'https://agua.example', base: '/repo/' }])
        expect(atomFaults(written(given, name, where).atom)).toEqual([]);
  },
);

test('a feed without a history says so', () => {
  const { atom } = written({ records: [aLaw()] }, 'laws');
  expect(textsOfAtom(atom, '/a:feed/a:subtitle')[0]).toContain('La historia de los registros no consta');
});

test('a feed that has no JSON has none', () => {
  expect(() => written(told, 'laws/law-1').json()).toThrow('The feed laws/law-1 has no JSON.');
});

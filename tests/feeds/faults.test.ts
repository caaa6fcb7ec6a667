import { expect, test } from 'vitest';

import { atomFaults, jsonFeedFaults } from './faults.ts';

const sound = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="es">
<id>tag:veedor.example,2026:es/feed/all</id>
<title>Todo</title>
<updated>2026-11-25T10:00:00Z</updated>
<link rel="self" type="application/atom+xml" href="/feeds/es/all.xml"/>
<link rel="alternate" type="text/html" href="/es/"/>
<author><name>Veedor</name></author>
<entry>
<id>tag:veedor.example,2026:es/law/a/0123456789</id>
<title>Cambio</title>
<updated>2026-11-25T10:00:00Z</updated>
<link rel="alternate" type="text/html" href="/es/normas/a/#version-0123456789"/>
<category term="law" label="Norma"/>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Cambió: Título.</p></div></content>
</entry>
</feed>
`;

test('a sound feed has no faults', () => {
  expect(atomFaults(sound)).toEqual([]);
});

const entry = sound.slice(sound.indexOf('<entry>'), sound.indexOf('</feed>'));

// Each takes one thing that RFC 4287 asks for away, or puts in what it does not allow.
test.for<[string, string, string]>([
  ['not well-formed', '</author>', ''],
  ['an entity that is none', 'Todo', 'A &nbsp; B'],
  ['no id', '<id>tag:veedor.example,2026:es/feed/all</id>', ''],
  ['no title', '<title>Todo</title>', ''],
  ['two titles', '<title>Todo</title>', '<title>Todo</title><title>Todo</title>'],
  ['an empty title', '<title>Cambio</title>', '<title></title>'],
  ['no author', '<author><name>Veedor</name></author>', ''],
  ['an author without a name', '<name>Veedor</name>', ''],
  [
    'a day without a time',
    '<updated>2026-11-25T10:00:00Z</updated>\n<link rel="a',
    '<updated>2026-11-25</updated>\n<link rel="a',
  ],
  ['a time without a zone', '10:00:00Z', '10:00:00'],
  ['a day that does not exist', '2026-11-25', '2026-02-30'],
  ['no link to itself', 'rel="self"', 'rel="related"'],
  ['two links to itself', 'rel="alternate" type="text/html" href="/es/"', 'rel="self" href="/es/"'],
  ['two alternates of a kind', '<author>', '<link rel="alternate" type="text/html" href="/en/"/><author>'],
  ['no language', ' xml:lang="es"', ''],
  ['a link without an address', ' href="/es/"', ''],
  ['an address with a space', 'href="/es/"', 'href="/es/ a"'],
  ['a category without a term', 'term="law" ', ''],
  [
    'an entry without an alternate',
    'rel="alternate" type="text/html" href="/es/normas',
    'rel="related" href="/es/normas',
  ],
  ['one id for two', '</feed>', `${entry}</feed>`],
  ['not updated with the newest entry', '<updated>2026', '<updated>2027'],
  [
    'an older entry first',
    '</feed>',
    `${entry.replace('/a/', '/b/').replace('2026-11-25T', '2026-12-25T')}</feed>`,
  ],
  ['HTML where text is said to be', '<title>Cambio</title>', '<title><b>Cambio</b></title>'],
  ['XHTML without its own vocabulary', ' xmlns="http://www.w3.org/1999/xhtml"', ''],
  ['another vocabulary', '</feed>', '<x xmlns="https://x.example/"/></feed>'],
])('a feed with %s has faults', ([, from, to]) => {
  expect(sound).toContain(from);
  expect(atomFaults(sound.replace(from, to))).not.toEqual([]);
});

const json = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Todo',
  items: [{ id: 'tag:a', content_text: 'Cambió.', date_published: '2026-11-25T10:00:00Z' }],
};

test.for<[string, object, boolean]>([
  ['a sound one', {}, true],
  ['one of the older version', { version: 'https://jsonfeed.org/version/1' }, false],
  ['one without a title', { title: undefined }, false],
  ['one without items', { items: undefined }, false],
  ['an item without an id', { items: [{ content_text: 'a' }] }, false],
  ['an item without a text', { items: [{ id: 'a' }] }, false],
  [
    'an item with a day for a moment',
    { items: [{ id: 'a', content_text: 'a', date_published: '2026-11-25' }] },
    false,
  ],
  ['one id for two', { items: [json.items[0], json.items[0]] }, false],
  ['the author of the older version', { author: { name: 'a' } }, false],
  ['a name that nobody knows', { colour: 'red' }, false],
])('JSON Feed: %s', ([, more, isSound]) => {
  expect(jsonFeedFaults(JSON.stringify({ ...json, ...more })).length === 0).toBe(isSound);
});

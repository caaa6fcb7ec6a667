import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { atomFaults, jsonFeedFaults, textsOfAtom } from '../feeds/faults.ts';
import { pages, publishedAt } from './pages.ts';
import { fileAt, filesEnding, onDisk } from './site.ts';

// What can be followed, as it is published: every feed and every calendar of the portal.

const textOf = (file: string) => readFileSync(onDisk(file), 'utf8');
const below = (folder: string, ending: string) =>
  filesEnding(ending).filter((file) => file.startsWith(folder));

const atoms = below('feeds/', '.xml');
const jsons = below('feeds/', '.json');
const calendars = below('calendar/', '.ics');
const languages = [...new Set(atoms.map((file) => file.split('/')[1] ?? ''))];

/** Addresses, given as the portal writes them, to which it has no file. */
const lost = (addresses: readonly string[]) =>
  addresses.filter((address) => {
    const { origin, pathname } = new URL(address, publishedAt);
    return origin !== new URL(publishedAt).origin || fileAt(pathname) === undefined;
  });

test('there are feeds and calendars in every language, the same in each', () => {
  expect(languages.length).toBeGreaterThan(1);
  for (const list of [atoms, jsons, calendars]) {
    const named = (language: string) =>
      list.flatMap((file) => (file.split('/')[1] === language ? [file.split('/').slice(2).join('/')] : []));
    expect(named(languages[0] ?? '').length).toBeGreaterThan(5);
    for (const language of languages) expect(named(language)).toEqual(named(languages[0] ?? ''));
  }
});

test('every feed is Atom 1.0, knows its own address and leads to pages that are there', () => {
  for (const file of atoms) {
    const xml = textOf(file);
    expect(atomFaults(xml), file).toEqual([]);
    const [self = ''] = textsOfAtom(xml, '/a:feed/a:link[@rel="self"]/@href');
    expect(fileAt(new URL(self, publishedAt).pathname), file).toBe(file);
    expect(textsOfAtom(xml, '/a:feed/@xml:lang'), file).toEqual([file.split('/')[1]]);
    expect(lost(textsOfAtom(xml, '//a:link/@href')), file).toEqual([]);
  }
}, 60_000);

test('an entry is the same in every feed that tells it; no two feeds have one name', () => {
  const told = new Map<string, string>();
  const names: string[] = [];
  for (const file of atoms) {
    const xml = textOf(file);
    names.push(...textsOfAtom(xml, '/a:feed/a:id'));
    for (const [, entry = '', id = ''] of xml.matchAll(/<entry>\n(<id>(.*?)<\/id>[\s\S]*?)<\/entry>/g)) {
      expect(told.get(id) ?? entry, `${id} in ${file}`).toBe(entry);
      told.set(id, entry);
    }
  }
  expect(told.size).toBeGreaterThan(50);
  expect(new Set(names).size).toBe(atoms.length);
});

test('every entry leads to its version on the page of its record, or to a page that is there', () => {
  const anchors = new Map<string, ReadonlySet<string>>();
  const hasAnchor = (address: string): boolean => {
    const { pathname, hash } = new URL(address, publishedAt);
    const file = fileAt(pathname);
    if (file === undefined || hash === '') return file !== undefined;
    const known =
      anchors.get(file) ?? new Set([...textOf(file).matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id));
    anchors.set(file, known);
    return known.has(decodeURIComponent(hash.slice(1)));
  };
  const addresses = new Set(
    atoms.flatMap((file) => textsOfAtom(textOf(file), '/a:feed/a:entry/a:link/@href')),
  );
  expect([...addresses].filter((address) => !hasAnchor(address))).toEqual([]);
}, 60_000);

test('every JSON feed is JSON Feed 1.1 and tells what its Atom tells', () => {
  for (const file of jsons) {
    expect(jsonFeedFaults(textOf(file)), file).toEqual([]);
    const { items, feed_url, home_page_url } = JSON.parse(textOf(file));
    const xml = textOf(file.replace(/json$/, 'xml'));
    expect(
      items.map(({ id }: { id: string }) => id),
      file,
    ).toEqual(textsOfAtom(xml, '//a:entry/a:id'));
    expect(
      items.map(({ title }: { title: string }) => title),
      file,
    ).toEqual(textsOfAtom(xml, '//a:entry/a:title'));
    expect(lost([feed_url, home_page_url]), file).toEqual([]);
  }
});

const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));

test('every calendar can be read: whole days without a time zone, lines that are not too long, names once each', () => {
  for (const file of calendars) {
    const text = textOf(file);
    expect(text.replaceAll('\r\n', ''), file).not.toMatch(/[\r\n]/);
    const widest = Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)));
    expect(widest, file).toBeLessThanOrEqual(75);
    const events = eventsIn(text);
    expect(events.length, file).toBeGreaterThan(0);
    expect(new Set(events.map(({ uid }) => uid)).size, file).toBe(events.length);
    for (const { component, startDate, summary, description } of events) {
      expect([startDate.isDate, startDate.zone.tzid], file).toEqual([true, 'floating']);
      expect(component.getFirstPropertyValue('dtend'), file).toBeNull();
      expect(summary && description, file).toBeTruthy();
      expect(lost([String(component.getFirstPropertyValue('url'))]), file).toEqual([]);
    }
    expect(text, file).not.toMatch(/TZID|VTIMEZONE/);
  }
});

test('an event has one name, and one day, in every calendar and language that shows it', () => {
  const known = new Map<string, string>();
  for (const file of calendars)
    for (const { uid, startDate, component } of eventsIn(textOf(file))) {
      const days = `${startDate} ${component.getFirstPropertyValue('rrule') ?? ''}`;
      expect(known.get(uid) ?? days, `${uid} in ${file}`).toBe(days);
      known.set(uid, days);
    }
  expect(known.size).toBeGreaterThan(5);
});

/** Links to feeds and calendars in a page: those of one kind of element, in their order. */
const followed = (html: string, tag: 'a' | 'link'): string[] =>
  [...html.matchAll(new RegExp(`<${tag} (?:[^>"]|"[^"]*")*>`, 'g'))].flatMap(([element]) =>
    / type="(?:application\/atom\+xml|application\/feed\+json|text\/calendar)"/.test(element)
      ? [/ href="([^"]*)"/.exec(element)?.[1] ?? '']
      : [],
  );

test('every feed and calendar is offered in the head and in the panel of the page of what it is of', () => {
  const offered = new Set<string>();
  for (const { file } of pages) {
    const html = textOf(file);
    const hrefs = followed(html, 'a');
    expect(followed(html, 'link'), file).toEqual(hrefs);
    expect(html.split(' id="follow"').length - 1, file).toBe(hrefs.length === 0 ? 0 : 1);
    expect(lost(hrefs), file).toEqual([]);
    for (const href of hrefs) offered.add(fileAt(new URL(href, publishedAt).pathname) ?? '');
  }
  const all = [...atoms, ...jsons, ...calendars];
  expect(all.filter((file) => !offered.has(file))).toEqual([]);
}, 60_000);

test('feeds are light: those of a record a few kilobytes, of many things no more than 200', () => {
  const heavy = [...atoms, ...jsons].filter((file) => textOf(file).length > 200_000);
  expect(heavy).toEqual([]);
});

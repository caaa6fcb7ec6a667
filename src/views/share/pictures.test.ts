import fc from 'fast-check';
import { expect, test } from 'vitest';

import { aCommitment, aLaw, aStatistic } from '#checks/fixtures/records.ts';
import { aPortal } from '#checks/fixtures/settings.ts';
import { makeSite, type View, viewOf, viewsOf } from '#views/site.ts';
import { anArchive } from '#domain/fixtures/archive.ts';
import { theMethod } from '#domain/scores/fixtures/scored.ts';
import { editions, records } from '#views/scores/fixtures/scored.ts';

import { imageOf, type SharePicture } from './card.ts';
import { type Weight, widthOf } from './face.ts';
import { sharePictures } from './pictures.ts';
import { recordPicture } from './record.ts';
import { newestPicture, scorecardPicture } from './scorecard.ts';

const origin = 'https://portal.example';

const seen = (
  given: Parameters<typeof anArchive>[0],
  { language = 'es', base = '/', drawsPictures = true, at = origin as string | null } = {},
): View => viewOf(makeSite(anArchive(given), { base, origin: at ?? undefined, drawsPictures }), language);

const scored = { records, editions, methods: [theMethod()] };

interface Text {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly size: number;
}

const unescaped = (text: string): string =>
  text.replace(
    /&(amp|lt|gt|quot);/g,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? '',
  );

/** The texts of a picture outside of its plot, with the room they take. */
const textsOf = (svg: string): readonly Text[] =>
  [...svg.replace(/<g transform=.*<\/g>(?=<\/g>)/s, '').matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(
    ([, attributes = '', inside = '']) => {
      const value = (name: string): number =>
        Number(new RegExp(` ${name}="([^"]*)"`).exec(` ${attributes}`)?.[1]);
      const [size, text] = [value('font-size'), unescaped(inside)];
      const wide = widthOf(text, { size, weight: value('font-weight') as Weight });
      const x = attributes.includes('text-anchor="end"') ? value('x') - wide : value('x');
      return { text, x, y: value('y'), right: x + wide, size };
    },
  );

/** Whether every text lies inside the picture, and none on another. */
const holds = ({ svg }: SharePicture): void => {
  const texts = textsOf(svg());
  for (const { text, x, y, right, size } of texts) {
    expect(x, text).toBeGreaterThanOrEqual(63);
    expect(right, text).toBeLessThanOrEqual(1137);
    expect(y - size * 0.75, text).toBeGreaterThanOrEqual(0);
    expect(y + size * 0.25, text).toBeLessThanOrEqual(630);
  }
  for (const a of texts)
    for (const b of texts)
      if (a.y < b.y && a.right > b.x && b.right > a.x)
        expect(b.y - b.size * 0.75, `${a.text} / ${b.text}`).toBeGreaterThan(a.y);
};

const picture = (found: SharePicture | undefined): SharePicture => {
  if (!found) throw new Error('There is no picture.');
  return found;
};

const words = fc
  .array(fc.stringMatching(/^[a-zA-ZñÑáéíóúÁÉ0-9«»(),.;&<"-]{1,40}$/), { minLength: 1, maxLength: 60 })
  .map((all) => `L ${all.join(' ')}`);

test('no text leaves a picture or lies on another, however long titles, gists and names are', () => {
  fc.assert(
    fc.property(words, words, words, words, words, (title, gist, identifier, publisher, name) => {
      const source = { key: 'a', title, publisher, url: 'https://example.org/' };
      const given = {
        records: [
          aLaw({ id: 'law', title, gist, identifier, sources: [source] }),
          aCommitment({ id: 'duty', title, sources: [source, { ...source, key: 'b', publisher: name }] }),
          aStatistic({ id: 'series', title, measure: gist, sources: [source] }),
        ],
        portal: aPortal({ name, question: title }),
      };
      const view = seen(given);
      const { laws, commitments, statistics } = view.site.archive;
      for (const record of [...laws.all, ...commitments.all, ...statistics.all])
        holds(picture(recordPicture(view, record)));
    }),
    { numRuns: 60 },
  );
});

test('nor in the picture of a scorecard', () => {
  fc.assert(
    fc.property(words, words, words, (question, name, title) => {
      const view = seen({
        ...scored,
        editions: editions.map((edition) => ({ ...edition, title })),
        portal: aPortal({ name, question }),
      });
      for (const edition of view.site.editions)
        for (const { kind, code } of edition.result.scorecards) {
          const found = scorecardPicture(view, edition, kind, code);
          if (found) holds(found);
        }
    }),
    { numRuns: 40 },
  );
});

test('the picture of a law says what it is, how it stands, since when, by which source, whose and of which day it is', () => {
  const view = seen({
    records: [
      aLaw({
        id: 'law',
        identifier: 'Ley 1',
        title: 'Ley del agua',
        gist: 'Da agua.',
        publishedOn: '2010-05-01',
      }),
    ],
  });
  const law = picture(recordPicture(view, view.site.archive.laws.all[0] as never));
  expect(law.file).toBe('share/es/laws/law.png');
  const texts = textsOf(law.svg()).map(({ text }) => text);
  const [portal, day, ...rest] = [texts.at(0), texts.at(1), ...texts.slice(2)];
  expect([portal, day]).toEqual(['Portal del agua', `Datos al ${day?.replace('Datos al ', '')}`]);
  expect(rest).toContain('Norma · Ley 1');
  expect(rest).toContain('Ley del agua');
  expect(rest).toContain('Da agua.');
  expect(rest).toContain('Publicada: 1 de mayo de 2010');
  expect(law.alt).toContain('Norma · Ley 1: Ley del agua.');
  expect(law.alt).toContain('Vigente. No consta derogación; revisado');
  expect(law.alt).toContain(`Portal del agua, ${day}`);
});

test('a scorecard says its value with interval, coverage and day, in the picture and in words', () => {
  const view = seen(scored);
  const [newest] = view.site.editions;
  const score = newest?.scorecard('jurisdiction', 'ZZ-NOR')?.score;
  const north = picture(newestPicture(view, 'jurisdiction', 'ZZ-NOR'));
  expect(north.file).toBe('share/es/scorecards/2023/regions/zz-nor.png');
  const drawn = textsOf(north.svg())
    .map(({ text }) => text)
    .join(' ');
  expect(score?.percent).toBeDefined();
  for (const said of [
    `${score?.percent} %`,
    'Norte',
    'Edición 2023, al 31 de diciembre de 2023',
    'evaluado',
  ]) {
    expect(drawn.replaceAll('\u00a0', ' ')).toContain(said);
    expect(north.alt).toContain(said);
  }
  expect(north.alt).toContain('Entre');
});

test('where there is no score it says so, and what is missing', () => {
  const view = seen(scored);
  const old = view.site.editions.find(({ result }) => result.id === '2022');
  const south = picture(old && scorecardPicture(view, old, 'jurisdiction', 'ZZ-SUR'));
  expect(south.alt).toContain('No alcanza para calificar.');
  expect(south.alt).toMatch(/0 de \d+ compromisos? evaluados?/);
  expect(south.svg()).toContain('No alcanza para calificar');
});

test('a title that the face cannot write has no picture; a source that it cannot is left out', () => {
  const source = { key: 'a', title: 'T', publisher: 'Управа', url: 'https://example.org/' };
  const view = seen({
    records: [aLaw({ id: 'a', title: 'Закон' }), aLaw({ id: 'b', title: 'Ley', sources: [source] })],
  });
  const [a, b] = view.site.archive.laws.all.map((law) => recordPicture(view, law));
  expect(a).toBeUndefined();
  expect(b?.alt).not.toContain('Fuente');
});

test('pages name a picture only where one is drawn, by its whole address', () => {
  const law = { records: [aLaw({ id: 'law', title: 'Ley' })] };
  const image = (view: View) =>
    imageOf(view.site, recordPicture(view, view.site.archive.laws.all[0] as never));
  expect(image(seen(law, { language: 'en', base: '/repo' }))).toMatchObject({
    href: `${origin}/repo/share/en/laws/law.png`,
    width: 1200,
    height: 630,
  });
  expect(image(seen(law, { at: null }))).toBeUndefined();
  expect(image(seen(law, { drawsPictures: false }))).toBeUndefined();
});

test('every record and scorecard has a picture in each language, each in a file of its own; without an address there is none', () => {
  const views = viewsOf(seen(scored).site);
  const files = sharePictures(views).map(({ file }) => file);
  expect(new Set(files).size).toBe(files.length);
  expect(files).toContain('share/en/scorecards/2022.png');
  expect(files).toContain('share/en/commitments/taps.png');
  expect(files.filter((file) => file.includes('/es/'))).toHaveLength(files.length / 2);
  expect(sharePictures(viewsOf(seen(scored, { at: null }).site))).toHaveLength(0);
});

import { readFileSync } from 'node:fs';
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { pages } from './pages.ts';
import { base, filesEnding, onDisk } from './site.ts';

// One score, everywhere the same: what any page prints of a score is what the file of its edition says.

interface Score {
  value?: string;
  percent?: number;
  coverage?: string;
  applicable: number;
}
interface Card {
  kind: string;
  code?: string;
  score: Score;
  pillars?: { code: string; score: Score }[];
  sections?: { id: string; score: Score }[];
}
interface Edition {
  id: string;
  asOf: string;
  scorecards: Card[];
}

const editions: Edition[] = filesEnding('.json')
  .filter((file) => /^api\/v1\/scorecards\/[^/.]+\.json$/.test(file))
  .map((file) => JSON.parse(readFileSync(onDisk(file), 'utf8')) as Edition)
  .sort((a, b) => (a.asOf < b.asOf ? 1 : -1));
const [newest] = editions;

const nameOf = ({ kind, code }: Card): string => (code === undefined ? kind : `${kind}:${code}`);

/** Every score of an edition by the name that pages give it. */
const scoresOf = ({ scorecards }: Edition): ReadonlyMap<string, Score> =>
  new Map(
    scorecards.flatMap((card) => [
      [nameOf(card), card.score] as const,
      ...(card.pillars ?? []).map(({ code, score }) => [`${nameOf(card)}/pillar:${code}`, score] as const),
      ...(card.sections ?? []).map(({ id, score }) => [`${nameOf(card)}/section:${id}`, score] as const),
    ]),
  );

const scores = new Map(editions.map((edition) => [edition.id, scoresOf(edition)]));

/** What a page prints of a score. */
interface Printed {
  file: string;
  edition: string;
  name: string;
  values: { exact: string; text: string }[];
  coverages: string[];
  text: string;
  /** Whether it is drawn as a score is, and not as a cell of a table that has a row or column for the rest. */
  isWhole: boolean;
}

type Node = DefaultTreeAdapterTypes.Node;

const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

/** The edition that the address of a page names, else the newest. */
const editionOf = (file: string): string => {
  const [, , part = ''] = file.split('/');
  return scores.has(part) ? part : (newest?.id ?? '');
};

const printedIn = (file: string): Printed[] => {
  const html = readFileSync(onDisk(file), 'utf8');
  if (!html.includes('data-score=')) return [];
  const found: Printed[] = [];
  const visit = (node: Node, edition: string, inside: Printed | undefined): void => {
    const attributes =
      'attrs' in node ? Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])) : {};
    const here = attributes['data-edition'] ?? edition;
    let own = inside;
    if (attributes['data-score'] !== undefined) {
      own = {
        file,
        edition: here,
        name: attributes['data-score'],
        values: [],
        coverages: [],
        text: textOf(node),
        isWhole: (attributes['class'] ?? '').split(' ').includes('score'),
      };
      found.push(own);
    }
    const exact = attributes['value'] ?? '';
    if (attributes['data-part'] === 'value') own?.values.push({ exact, text: textOf(node).trim() });
    if (attributes['data-part'] === 'coverage') own?.coverages.push(exact);
    if ('childNodes' in node) for (const child of node.childNodes) visit(child, here, own);
  };
  visit(parse(html), editionOf(file), undefined);
  return found;
};

const printed = filesEnding('.html').flatMap(printedIn);

const percentage = (text: string): number => Number(/^[−-]?\d+(?=\s?%$)/.exec(text)?.[0].replace('−', '-'));

const faultOf = ({ file, edition, name, values, coverages, text }: Printed): string[] => {
  const score = scores.get(edition)?.get(name);
  const where = `${file} ${edition} ${name}`;
  if (!score) return [`${where}: no such score in the file`];
  if (score.value === undefined) {
    // No number may stand where there is no score; coverage is told.
    return [
      ...(values.length > 0 ? [`${where}: prints ${values[0]?.text}, and there is no score`] : []),
      ...(/\d\s?%/.test(text.replaceAll(/\d+\s?%(?=\s*$)/gm, '')) && coverages.length === 0
        ? [`${where}: a percentage stands without a score: ${text}`]
        : []),
    ];
  }
  return [
    ...(values.length === 0 ? [`${where}: the score is missing`] : []),
    ...values.flatMap((each) =>
      each.exact === score.value && percentage(each.text) === score.percent
        ? []
        : [`${where}: prints ${each.text} (${each.exact}), the file says ${score.percent} (${score.value})`],
    ),
    ...coverages.flatMap((exact) =>
      exact === score.coverage ? [] : [`${where}: coverage ${exact}, the file says ${score.coverage}`],
    ),
  ];
};

test(`pages print scores (${printed.length}, of ${editions.length} editions)`, () => {
  expect(editions.length).toBeGreaterThan(1);
  expect(printed.length).toBeGreaterThan(editions.length * 10);
  expect(printed.filter(({ values }) => values.length > 0).length).toBeGreaterThan(0);
});

test('every score on every page is that of the file of its edition, and none stands where the file has none', () => {
  expect(printed.flatMap(faultOf).slice(0, 20)).toEqual([]);
});

test('where a score is drawn its coverage stands with it, given or not', () => {
  const drawn = printed.filter(({ isWhole }) => isWhole);
  expect(drawn.length).toBeGreaterThan(editions.length * 10);
  const alone = drawn.filter(({ edition, name, coverages }) => {
    // Where nothing applies there is nothing to cover.
    const known = scores.get(edition)?.get(name)?.coverage === undefined ? 0 : 1;
    return coverages.length !== known;
  });
  expect(alone.map(({ file, name }) => `${file} ${name}`).slice(0, 20)).toEqual([]);
});

const languages = [...new Set(pages.map(({ language }) => language))];

const isEmbed = (file: string): boolean => file.startsWith('embed/');

test('what is embedded prints scores of every edition too', () => {
  const editionsEmbedded = new Set(printed.flatMap(({ file, edition }) => (isEmbed(file) ? [edition] : [])));
  expect([...editionsEmbedded].toSorted()).toEqual(editions.map(({ id }) => id).toSorted());
});

test.for(editions.map(({ id }) => id))(
  'every scorecard of the edition %s is printed in every language',
  (id) => {
    const names = (editions.find((each) => each.id === id)?.scorecards ?? []).map(nameOf);
    const missing = languages.flatMap((language) => {
      const there = new Set(
        printed
          .filter(({ edition, file }) => edition === id && file.startsWith(`${language}/`))
          .map(({ name }) => name),
      );
      return names.filter((name) => !there.has(name)).map((name) => `${language} ${name}`);
    });
    expect(missing).toEqual([]);
  },
);

test('every page of an edition leads to its files', () => {
  for (const { id } of editions)
    for (const ending of ['json', 'csv']) {
      const address = `${base}/api/v1/scorecards/${id}.${ending}`;
      const leading = filesEnding(`/${id}/index.html`).filter(
        (file) => !isEmbed(file) && readFileSync(onDisk(file), 'utf8').includes(`href="${address}"`),
      );
      expect(leading.length, address).toBeGreaterThanOrEqual(languages.length);
    }
});

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { en } from '#i18n/en.ts';
import { es } from '#i18n/es.ts';
import { build, digestsOf, filesIn, testFolder } from './portal.ts';

const portal = 'tests/portals/fictional';
const folder = testFolder();
const [first, second] = [folder.at('first'), folder.at('elsewhere/second/site')];

beforeAll(async () => {
  const once = await build(folder.copyOf(portal, 'content'), first);
  expect(once.code, once.output).toBe(0);
  const again = await build(folder.copyOf(portal, 'another/place/for/content'), second);
  expect(again.code, again.output).toBe(0);
}, 600_000);

test('two builds of one content are byte for byte the same, wherever it lies and wherever they go', () => {
  const digests = digestsOf(first);
  expect(Object.keys(digests).length).toBeGreaterThan(200);
  expect(digestsOf(second)).toEqual(digests);
});

test('no file names a place on the machine it was built on', () => {
  const root = path.resolve(import.meta.dirname, '../..');
  const named = filesIn(first).filter((file) => readFileSync(path.join(first, file)).includes(root));
  expect(named).toEqual([]);
});

test('an old id of a record leads to it in each language', () => {
  for (const [old, now] of [
    ['es/compromisos/informe-septiembre', '/es/compromisos/informe-anual-asamblea/'],
    ['en/commitments/informe-septiembre', '/en/commitments/informe-anual-asamblea/'],
  ] as const)
    expect(readFileSync(path.join(first, old, 'index.html'), 'utf8')).toContain(`url=${now}`);
});

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
const plain = (html: string) =>
  html.replaceAll(/&(amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);

/** Every text between two tags in the pages of a language. */
function textsIn(language: string): Set<string> {
  const pages = filesIn(first).filter((file) => file.startsWith(`${language}/`) && file.endsWith('.html'));
  return new Set(
    pages.flatMap((page) =>
      [...readFileSync(path.join(first, page), 'utf8').matchAll(/>([^<]+)</g)].map(([, text = '']) =>
        plain(text).replaceAll(/\s+/g, ' ').trim(),
      ),
    ),
  );
}

const scales: { levels: { label: { es: string } }[] }[] = parse(
  readFileSync(`${portal}/methods/1.yaml`, 'utf8'),
).scales;

/** Words that stand for themselves, as a mark, a cell or a heading does. */
const labels = {
  'legal status': Object.values(es.legalStatus),
  'deadline state': Object.values(es.timeliness),
  'level of the four-level scale': scales[0]?.levels.map(({ label }) => label.es) ?? [],
  outcome: [
    es.outcomes['no-answer'],
    es.outcomes['not-assessable'],
    es.outcomes['not-applicable'],
    es.outcomes['not-reviewed'],
    es.outcomes.none,
  ],
  strength: Object.values(es.strengths),
  response: Object.values(es.responses),
  'what the state says': Object.values(es.updateStatuses),
  'relation to an older norm': Object.values(es.relations.outgoing),
  'relation from a newer norm': Object.values(es.relations.incoming),
  confidence: Object.values(es.certainty.confidences),
  extent: Object.values(es.certainty.extents),
  'kind of deadline': [es.due.continuous, es.due.unset],
};

/** Sentences, whole or up to their first gap. */
const sentences = {
  'kind of deadline with a date': [es.due.once, es.due.about, es.due.yearly, es.due.monthly],
  'empty state': [
    es.commitment.stateSilent,
    es.commitment.notReviewed,
    es.audit.findingsNone,
    es.law.commitmentsNone,
    es.institution.nothing,
    es.region.nothing,
    es.pillar.nothing,
    es.statistic.empty,
    es.finding.unreviewed,
    es.finding.selfReport,
    es.sources.noArchivedCopy,
  ],
};

const cases = (groups: Record<string, string[]>) =>
  Object.entries(groups).flatMap(([what, words]) => words.map((word) => ({ what, word })));

const [spanish, english] = [() => textsIn('es'), () => textsIn('en')].map((read) => {
  let texts: Set<string> | undefined;
  return () => (texts ??= read());
}) as [() => Set<string>, () => Set<string>];

test.for(cases(labels))('the fictional portal shows the $what “$word”', ({ word }) => {
  expect(spanish().has(word)).toBe(true);
});

test.for(cases(sentences))('the fictional portal shows the $what “$word”', ({ word }) => {
  const start = word.split('{')[0]?.trim() ?? '';
  expect([...spanish()].some((text) => text.includes(start))).toBe(true);
});

test('what has no translation says so, and its page is there', () => {
  expect(existsSync(path.join(first, 'en/laws/acuerdo-2-2021/index.html'))).toBe(true);
  const start = en.site.untranslated.split('{')[0] ?? '';
  expect([...english()].some((text) => text.includes(start.trim()))).toBe(true);
});

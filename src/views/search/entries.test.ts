import { expect, test } from 'vitest';

import { aCommitment, aFinding, aLaw, anAudit, anInstitution } from '#checks/fixtures/records.ts';
import { aView, inEnglish } from '#views/fixtures/view.ts';
import { trackerTable } from '#views/trackers/tracker.ts';

import { cellsOf } from './entry.ts';
import { searchIndex, textOf } from './entries.ts';

test.for<[string, string, number, string]>([
  ['tags and line breaks are none', '<p>Uno <a href="/x">dos</a>.</p>\n<p>Tres.</p>', 100, 'Uno dos. Tres.'],
  ['entities are letters', '<p>A &amp; B &lt; C &#39;D&#39;</p>', 100, "A & B < C 'D'"],
  ['cut between words', '<p>uno dos tres cuatro</p>', 10, 'uno dos…'],
  ['a text of just that length', '<p>uno dos</p>', 7, 'uno dos'],
  ['one long word', `<p>${'a'.repeat(30)}</p>`, 10, 'aaaaaaaaaa…'],
  ['nothing', '', 10, ''],
])('%s', ([, html, most, text]) => {
  expect(textOf(html, most)).toBe(text);
});

const records = [
  aLaw({
    identifier: 'Ley 1',
    html: '<p>Da agua.</p>',
    translations: inEnglish({ title: 'Water Act', gist: 'Gives water.' }),
  }),
  aLaw({ id: 'law-2', publishedOn: '2012' }),
  aCommitment({ due: [{ kind: 'once', on: '2023-12-31' }] }),
  anAudit({ findings: [aFinding()] }),
  anInstitution({ shortName: 'JA' }),
];
const view = (language = 'es') => aView({ records }, { language });

test('the rows of a tracker come back from the index as the page shows them, in its order', () => {
  for (const language of ['es', 'en'])
    for (const type of ['law', 'commitment', 'audit'] as const) {
      const here = view(language);
      const entries = searchIndex(here).entries.filter((entry) => entry.type === type);
      const { laws, commitments, audits } = here.site.archive;
      const table = trackerTable(
        here,
        type,
        { law: laws, commitment: commitments, audit: audits }[type].all,
        '',
      );
      expect(entries.map(cellsOf)).toEqual(table.rows.map(({ cells }) => cells));
    }
});

test('what is searched of a norm, in each language, and what a file holds of it', () => {
  const [, spanish] = searchIndex(view()).entries;
  expect(spanish).toMatchObject({
    type: 'law',
    id: 'law-1',
    href: '/es/normas/law-1/',
    title: 'Ley del agua',
    identifier: 'Ley 1',
    text: 'Da agua.',
    row: {
      facets: { jurisdiction: ['ZZ'], status: ['in-force'], rank: ['act'], year: ['2010'] },
      checkedOn: '2024-05-01',
      values: { publishedOn: '2010-03-01', confidence: 'read' },
    },
  });
  const [untranslated, english] = searchIndex(view('en')).entries;
  expect(english).toMatchObject({ title: 'Water Act', gist: 'Gives water.', href: '/en/laws/law-1/' });
  expect(english).not.toHaveProperty('lang');
  // A norm is cited by its own title in every language.
  expect(english).toMatchObject({ original: 'Ley del agua' });
  expect(spanish).not.toHaveProperty('original');
  expect(untranslated).not.toHaveProperty('original');
  expect(untranslated).toMatchObject({ title: 'Ley del agua', lang: 'es' });
});

test('what else can be found', () => {
  const types = searchIndex(view()).entries.map(({ type, title }) => `${type} ${title}`);
  expect(types).toContain('institution Junta del Agua');
  expect(types.filter((each) => each.startsWith('page '))).toHaveLength(4);
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';
import { parse } from 'yaml';

import { aLaw } from '#checks/fixtures/records.ts';
import { aPortal } from '#checks/fixtures/settings.ts';
import { aView } from '#views/fixtures/view.ts';
import { contestView } from '#views/method/contest.ts';
import { lawPage } from '#views/records/law.ts';
import { scorecardPage } from '#views/scores/card.ts';
import { aScoredView, editionOf } from '#views/scores/fixtures/scored.ts';
import { whyPage } from '#views/scores/why/page.ts';

import { issueLink, type IssueKind } from './links.ts';

const portal = aPortal({ editor: { repository: 'veedurias/portal' } });
const law = aLaw({ id: 'ley-1', identifier: 'Ley N.º 1', title: 'Ley del agua & «más»' });
const record = aView({ portal, records: [law] }, { origin: 'https://agua.example', base: '/sitio/' });
const scored = aScoredView({ portal });

const forms = join(import.meta.dirname, '../../../.github/ISSUE_TEMPLATE');
/** The fields of a form, by id, or `undefined` where there is no such form. */
const fieldsOf = (template: string): readonly string[] | undefined => {
  const file = join(forms, template);
  if (!existsSync(file)) return undefined;
  const { body } = parse(readFileSync(file, 'utf8')) as { body: { id?: string }[] };
  return body.flatMap(({ id }) => id ?? []);
};

/** What a link fills in; checks that the form is there and has such fields. */
const filledIn = (href: string): Record<string, string> => {
  const { origin, pathname, searchParams } = new URL(href);
  expect([origin, pathname]).toEqual(['https://github.com', '/veedurias/portal/issues/new']);
  const { template = '', title, ...fields } = Object.fromEntries(searchParams);
  const known = fieldsOf(template);
  expect(known, template).toBeDefined();
  for (const name of Object.keys(fields)) expect(known).toContain(name);
  return { template, ...(title === undefined ? {} : { title }), ...fields };
};

test('a record leads to the form for corrections, with its address and its name', () => {
  const { issue } = lawPage(record, law);
  expect(issue?.link.text).toBe('Proponer una corrección');
  expect(filledIn(issue?.link.href ?? '')).toEqual({
    template: 'correction.yml',
    title: 'Corrección: Ley N.º 1',
    address: 'https://agua.example/sitio/es/normas/ley-1/',
  });
});

test('signs of an address do not end it, and a long title is cut', () => {
  const title = `Agua & «más» #1 ${'muy '.repeat(40)}larga`;
  const { title: filled = '' } = filledIn(
    issueLink(record, 'correction', { href: '/a/', title })?.href ?? '',
  );
  expect(filled).toMatch(/^Corrección: Agua & «más» #1 muy .*…$/);
  expect(filled.length).toBeLessThan(100);
});

test('a scorecard, why a commitment stands as it does, and the method lead to the form for scores', () => {
  const edition = editionOf(scored);
  const links = [
    ...scorecardPage(scored, edition, 'jurisdiction', 'ZZ-NOR').links,
    ...whyPage(scored, edition, 'taps').links,
    contestView(scored).form,
  ].filter((link) => link?.text === 'Objetar un puntaje');
  expect(links.map((link) => filledIn(link?.href ?? ''))).toEqual([
    {
      template: 'contest-score.yml',
      title: 'Objeción: Norte',
      address: '/es/cumplimiento/2023/regiones/zz-nor/',
    },
    {
      template: 'contest-score.yml',
      title: 'Objeción: Caños en cada escuela',
      address: '/es/cumplimiento/2023/compromisos/taps/',
    },
    { template: 'contest-score.yml' },
  ]);
});

test('a portal that names no repository has no such link', () => {
  const without = aScoredView({ records: [law, ...aScoredView().site.archive.commitments.all] });
  const edition = editionOf(without);
  expect(lawPage(without, law).issue).toBeUndefined();
  expect(contestView(without).form).toBeUndefined();
  const links = [
    ...scorecardPage(without, edition, 'jurisdiction', 'ZZ-NOR').links,
    ...whyPage(without, edition, 'taps').links,
  ];
  expect(links.map(({ href }) => href).filter((href) => href.includes('github'))).toEqual([]);
});

test.for<IssueKind>(['correction', 'contest'])(
  'the form «%s» says that it is public, and asks for a source',
  (kind) => {
    const template = new URL(issueLink(record, kind)?.href ?? '').searchParams.get('template') ?? '';
    const text = readFileSync(join(forms, template), 'utf8');
    expect(fieldsOf(template)).toEqual(['address', 'says', 'should-say', 'source']);
    expect(text).toMatch(/será público, para siempre/);
    expect(text).toMatch(/víctimas, testigos/);
  },
);

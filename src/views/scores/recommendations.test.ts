import { expect, test } from 'vitest';

import type { Stored } from '#model/archive.ts';
import { aCommitment, aLaw, anAudit, anInstitution } from '#checks/fixtures/records.ts';
import { auditPage } from '#views/records/audit.ts';
import { lawPage } from '#views/records/law.ts';
import { aView, inEnglish } from '#views/fixtures/view.ts';

import { recommendationsPage } from './recommendations.ts';

const audit = anAudit({
  recommendations: [
    { id: 'r1', text: 'Medir el agua.', addressedTo: ['water-board'], proposedBy: 'familias del norte' },
    {
      id: 'r2',
      text: 'Abrir una línea.',
      reply: { by: 'water-board', on: '2023-07', text: 'Se hará.', url: 'https://board.example/1' },
    },
    { id: 'r3', text: 'Pagar los filtros.', basis: 'Ley 1' },
    { id: 'r4', text: 'Contar las escuelas.', reply: { by: 'water-board', text: 'Tomó nota.' } },
    { id: 'r5', text: 'Nombrar a alguien.' },
  ],
  translations: inEnglish({
    recommendations: [{ id: 'r2', text: 'Open a line.', reply: { text: 'It will be done.' } }],
  }),
});
const commitment = aCommitment({
  strength: 'recommendation',
  response: 'none',
  origin: { audit: 'audit-1', recommendation: 'r1' },
});
const law = aLaw({
  identifier: 'Ley 2',
  publishedOn: '2023-09-01',
  answers: [{ audit: 'audit-1', recommendation: 'r3' }],
});
const all: readonly Stored[] = [audit, commitment, law, anInstitution({ shortName: 'JA' })];

const page = (records: readonly Stored[] = all, language = 'es') =>
  recommendationsPage(aView({ records }, { language }));

test('no recommendations, no count', () => {
  const { count, groups } = page([]);
  expect([count, groups]).toEqual([undefined, []]);
});

test('the counts come first, and groups without a recommendation are left out', () => {
  expect(page().count).toBe('De 5 recomendaciones, 3 tienen algo registrado que les responde.');
  expect(page().groups.map(({ id, heading }) => [id, heading])).toEqual([
    ['answered', 'Con algo que les responde (3)'],
    ['followed', 'Se siguen como compromiso, sin respuesta que conste (1)'],
    ['nothing', 'Sin nada registrado que les responda (1)'],
  ]);
  expect(page([anAudit({ recommendations: [{ id: 'r1', text: 'Medir.' }] })]).count).toBe(
    'De 1 recomendación, ninguna tiene algo registrado que le responda.',
  );
});

test('an audit stands once in each group, with its date and the recommendations that belong there', () => {
  const [answered, followed, nothing] = page().groups;
  expect(answered?.audits).toMatchObject([
    {
      text: 'Balance del agua',
      href: '/es/auditorias/audit-1/#recommendations',
      date: { text: '1 de junio de 2023', datetime: '2023-06-01' },
      rows: [{ text: 'Abrir una línea.' }, { text: 'Pagar los filtros.' }, { text: 'Contar las escuelas.' }],
    },
  ]);
  expect(nothing?.audits[0]?.rows).toEqual([{ text: 'Nombrar a alguien.', notes: [], answers: [] }]);
  expect(followed?.audits[0]?.rows).toEqual([
    {
      text: 'Medir el agua.',
      notes: ['A: JA', 'Propuesto por familias del norte'],
      answers: [
        {
          kind: 'Compromiso',
          text: 'Agua segura en cada escuela',
          href: '/es/compromisos/commitment-1/',
          states: [
            { mark: 'no-date', label: 'Sin plazo' },
            { mark: 'not-reviewed', label: 'Nadie lo ha revisado' },
          ],
          notes: ['No consta que el Estado la haya aceptado'],
        },
      ],
    },
  ]);
});

test('a norm with its status and date; a reply with who, when and where', () => {
  const [line, filters, count] = page().groups[0]?.audits[0]?.rows ?? [];
  expect(line?.reply).toEqual({
    label: 'Respuesta de JA, julio de 2023',
    text: 'Se hará.',
    href: 'https://board.example/1',
  });
  expect(filters?.answers).toEqual([
    {
      kind: 'Norma que la atiende',
      text: 'Ley 2',
      href: '/es/normas/law-1/',
      states: [{ mark: 'in-force', label: 'Vigente' }],
      notes: ['1 de septiembre de 2023'],
    },
  ]);
  expect(count?.reply).toEqual({ label: 'Respuesta (JA)', text: 'Tomó nota.' });
});

test('in the other language, the reply too; what is not translated in its own', () => {
  const [line, , count] = page(all, 'en').groups[0]?.audits[0]?.rows ?? [];
  expect([line?.text, line?.reply?.text]).toEqual(['Open a line.', 'It will be done.']);
  expect(count?.reply?.text).toEqual({ text: 'Tomó nota.', lang: 'es' });
});

test('the page of the audit says the same of each recommendation', () => {
  const [first, second, third] = auditPage(aView({ records: all }), audit).recommendations;
  expect(first?.became).toEqual([
    {
      term: 'De aquí nace el compromiso',
      text: 'Agua segura en cada escuela',
      href: '/es/compromisos/commitment-1/',
    },
  ]);
  expect(second?.reply?.text).toBe('Se hará.');
  expect(third?.became).toEqual([{ term: 'Norma que la atiende', text: 'Ley 2', href: '/es/normas/law-1/' }]);
});

test('an audit of which only the year is known shows its recommendations before the year is over', () => {
  const dated = anAudit({ publishedOn: '2024', recommendations: [{ id: 'r1', text: 'Medir.' }] });
  const view = aView({ records: [dated] });
  expect(auditPage(view, dated).recommendations.map(({ text }) => text)).toEqual(['Medir.']);
});

test('the page of a norm names the recommendations it takes up', () => {
  expect(lawPage(aView({ records: all }), law).answers).toEqual([
    { text: 'Pagar los filtros.', href: '/es/auditorias/audit-1/#r3' },
  ]);
});

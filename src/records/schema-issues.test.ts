import { expect, test } from 'vitest';

import { Commitment } from '#model/commitment.ts';
import { Dossier } from '#model/dossier.ts';
import { Law } from '#model/law.ts';
import { Page } from '#model/page.ts';

import { type ReadYaml, readYaml } from './front-matter.ts';
import { schemaIssues } from './schema-issues.ts';

const read = (text: string): ReadYaml => {
  const { yaml, issues } = readYaml('f.md', text);
  if (!yaml) throw new Error(JSON.stringify(issues));
  return yaml;
};

/** The issues as an author reads them in Spanish, with their rule and place. */
const spoken = (schema: Parameters<typeof schemaIssues>[1], text: string): string[] =>
  schemaIssues('f.md', schema, read(text)).map(({ rule, place, message, hint }) => {
    const at =
      place.in === 'field' ? `${place.path.join('.')}${place.part === 'key' ? ' (clave)' : ''}` : place.in;
    return `${rule} ${at}: ${message.es} ${hint?.es ?? ''}`.trim();
  });

const page = { title: 'Acerca', slug: 'acerca', description: 'De qué trata.', checkedOn: "'2024-05-01'" };
const pageWith = (fields: Record<string, string | undefined>): string =>
  Object.entries({ ...page, ...fields })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');

const law = (rest: string): string => `title: Ley
gist: Da agua.
rank: act
jurisdiction: ZZ
issuers: [board]
pillars: [supply]
confidence: read
checkedOn: '2024'
${rest}`;

const source = (url: string): string => `sources:\n  - { key: a, title: A, publisher: P, url: '${url}' }\n`;

test('what fits raises nothing', () => {
  expect(spoken(Page, pageWith({}))).toEqual([]);
  expect(spoken(Law, law(source('https://a.example/x')))).toEqual([]);
});

test('what is no text is not quoted, and what is long only by its beginning', () => {
  const quoting = (confidence: string): string | undefined =>
    spoken(
      Law,
      law(source('https://a.example/x')).replace('confidence: read', `confidence: ${confidence}`),
    )[0];
  expect(quoting('{ toString: a }')).toContain('«{…}» no es un valor de «confidence».');
  expect(quoting('[a]')).toContain('«[…]» no es un valor');
  expect(quoting('x'.repeat(100))).toContain(`«${'x'.repeat(59)}…» no es un valor`);
});

test.for<[string, Record<string, string | undefined>, string]>([
  [
    'a missing key',
    { title: undefined },
    'missing-key title (clave): falta «title». Agréguelo. Título de la página.',
  ],
  [
    'an unknown key',
    { descripton: 'x' },
    'unknown-key descripton (clave): la clave «descripton» no existe aquí. ¿Quiso decir «description»? Valores: title, slug, description, order, checkedOn.',
  ],
  [
    'a key without value',
    { title: '' },
    'empty-value title: «title» está vacío. Escriba su valor o quite la línea. Título de la página.',
  ],
  [
    'an empty text',
    { title: "''" },
    'empty-value title: «title» está vacío. Escriba su valor o quite la línea. Título de la página.',
  ],
  [
    'an unquoted year',
    { checkedOn: '2014' },
    "unquoted-digits checkedOn: «checkedOn» es un texto, pero sin comillas «2014» se lee como un número. Póngalo entre comillas: '2014'",
  ],
  [
    'unquoted digits that a number would lose, as they are written',
    { title: '010' },
    "unquoted-digits title: «title» es un texto, pero sin comillas «010» se lee como un número. Póngalo entre comillas: '010'",
  ],
  [
    'an unquoted code of one digit after 0',
    { title: '01' },
    "unquoted-digits title: «title» es un texto, pero sin comillas «01» se lee como un número. Póngalo entre comillas: '01'",
  ],
  [
    'a yes or no',
    { title: 'true' },
    "unquoted-digits title: «title» es un texto, pero sin comillas «true» se lee como sí o no. Póngalo entre comillas: 'true'",
  ],
  [
    'an impossible date',
    { checkedOn: "'2001-02-29'" },
    "date-impossible checkedOn: «2001-02-29» no es una fecha que exista (se espera AAAA-MM-DD, AAAA-MM o AAAA). Escriba lo que se sabe: '2007-01-16', '2007-01' o '2007', entre comillas.",
  ],
  [
    'a list for a text',
    { title: '[a]' },
    'wrong-type title: «title» debe ser un texto, y es una lista. Cambie el valor. Título de la página.',
  ],
  [
    'a text for a number',
    { order: 'first' },
    'wrong-type order: «order» debe ser un número, y es un texto. Cambie el valor. Orden en el pie de página.',
  ],
])('%s', ([, fields, expected]) => {
  expect(spoken(Page, pageWith(fields))).toEqual([expected]);
});

test('every problem at once', () => {
  expect(
    schemaIssues('f.md', Page, read(pageWith({ title: undefined, order: 'x', other: 'y' }))),
  ).toHaveLength(3);
});

test.for(['javascript:alert(1)', 'ftp://a.example/x', '/x', 'https://a.example/a b'])(
  '%s is no address of a source',
  (url) => {
    expect(spoken(Law, law(source(url)))).toEqual([
      `source-address sources.0.url: «${url}» no es una dirección web http o https. Copie la dirección completa de su navegador: https://…`,
    ]);
  },
);

test('a record without sources', () => {
  expect(spoken(Law, law('sources: []\n'))).toEqual([
    'no-source sources: el registro no tiene ninguna fuente. Añada al menos una, con key, title, publisher y url.',
  ]);
  expect(spoken(Law, law(''))).toEqual([
    'missing-key sources (clave): falta «sources». Agréguelo. De dónde sale cada dato: al menos una fuente.',
  ]);
});

/** Only the issues of these parts of a commitment. */
const ofCommitment = (text: string): string[] => {
  const parts = Object.keys(read(text).data as object);
  return spoken(Commitment, text).filter((line) =>
    parts.includes(line.split(' ')[1]?.split('.')[0]?.replace(':', '') ?? ''),
  );
};

test('an unknown value of a list, with the nearest', () => {
  expect(ofCommitment('strength: legal\n')).toEqual([
    'unknown-value strength: «legal» no es un valor de «strength». ¿Quiso decir «legal-duty»? Valores: legal-duty, plan-goal, international-pledge, recommendation.',
  ]);
  expect(ofCommitment('scope: nacional\n')).toEqual([
    'unknown-value scope: «nacional» no es un valor de «scope». ¿Quiso decir «national»? Valores: national, each-region.',
  ]);
});

test('an item that is one of several kinds', () => {
  const due =
    "due:\n  - { kind: oncee, on: '2020' }\n  - { on: '2020' }\n  - { kind: once, on: '2020', basi: x }\n  - { kind: recurring, every: years, from: '2020' }\n";
  expect(ofCommitment(due)).toEqual([
    'unknown-value due.0.kind: «oncee» no es un valor de «due.0.kind». ¿Quiso decir «once»? Valores: once, recurring, continuous, unset.',
    'missing-key due.1.kind (clave): falta «due.1.kind». Valores: once, recurring, continuous, unset.',
    'unknown-key due.2.basi (clave): la clave «basi» no existe aquí. ¿Quiso decir «basis»? Valores: kind, id, on, precision, basis.',
    'unknown-value due.3.every: «years» no es un valor de «due.3.every». ¿Quiso decir «year»? Valores: year, month.',
  ]);
});

test('an update without sources is not a record without sources', () => {
  expect(
    ofCommitment("updates:\n  - { on: '2020', status: announced, note: x, by: board, sources: [] }\n"),
  ).toEqual([
    'empty-value updates.0.sources: «updates.0.sources» está vacío. Escriba su valor o quite la línea. Claves de las fuentes.',
  ]);
});

test('what holds between the parts of a group', () => {
  expect(ofCommitment('origin: { law: a, title: b }\n')).toEqual([
    'one-origin origin: un compromiso nace de una sola cosa: «law», «title» o «audit». Deje una de las tres.',
  ]);
  expect(ofCommitment('responsible: [{ role: lead }]\n')).toEqual([
    'one-responsible responsible.0: el responsable es «institution» o «class», uno de los dos. Deje uno solo.',
  ]);
  const withSource =
    'quote-with-source origin.source: una cita («quote») lleva la clave de su fuente («source»), y la clave no va sin la cita. Escriba en «source» una clave de «sources», o quite las dos.';
  expect(ofCommitment('origin: { law: a, quote: Habrá agua. }\n')).toEqual([withSource]);
  expect(ofCommitment('origin: { law: a, source: gazette }\n')).toEqual([withSource]);
  expect(ofCommitment('origin: { law: a, quote: Habrá agua., source: gazette }\n')).toEqual([]);
});

test('an entry of the dossier became a record, or says why not', () => {
  const ofDossier = (yaml: string) => spoken(Dossier, yaml);
  expect(ofDossier('- id: LAW-1\n')).toEqual([
    'dossier-kept 0: esta entrada del expediente no dice en qué registro se convirtió, ni por qué no es ninguno. Escriba laws, commitments o audits con identificadores, o la razón en «why».',
  ]);
  expect(ofDossier('- { id: LAW-1, laws: [a] }\n- { id: LAW-2, why: No es una norma. }\n')).toEqual([]);
});

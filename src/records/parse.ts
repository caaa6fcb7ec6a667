import type { z } from 'zod';

import type { Body } from '#checks/rule.ts';
import { Dossier } from '#model/dossier.ts';
import type { Issue } from '#model/issue.ts';
import { Jurisdictions } from '#model/jurisdiction.ts';
import { Edition, Method } from '#model/method.ts';
import { idPattern, isId } from '#model/parts/id.ts';
import { Glossary, Portal } from '#model/portal.ts';
import { Privacy } from '#model/privacy.ts';
import { markdownTypes } from '#model/record-types.ts';
import { translationOf } from '#model/translation.ts';

import { bodyIssues } from './body-issues.ts';
import { earlyCloseIssues } from './early-close.ts';
import { type ReadYaml, readYaml, splitFrontMatter } from './front-matter.ts';
import { readLock } from './edition-lock.ts';
import { readBody } from './markdown.ts';
import { textToLookIn } from './observations/encoding.ts';
import { readText } from './raw-text.ts';
import { readTopology } from './region-topology.ts';
import { schemaIssues } from './schema-issues.ts';
import { keysOf } from './schema-path.ts';
import { type FileRole, roleOf, type SourceFile } from './source-file.ts';
import { noteIssues } from './yaml-notes.ts';

/** A file of the content folder after reading: its role, its values if they fit the schema, and what is wrong with it. */
export interface ParsedFile {
  readonly file: string;
  readonly role: FileRole;
  readonly text: string;
  /** Of a file of observations, which is read as the record beside it declares. */
  readonly bytes?: Uint8Array;
  readonly yaml?: ReadYaml;
  readonly bodyStart: number;
  readonly body?: Body;
  /** Values that fit the schema of the role; undefined when they do not. */
  readonly data?: unknown;
  readonly issues: readonly Issue[];
}

const translations = new Map<string, z.ZodObject>();
const translationSchema = (type: keyof typeof markdownTypes): z.ZodObject => {
  const known = translations.get(type) ?? translationOf(markdownTypes[type].schema);
  translations.set(type, known);
  return known;
};

const schemaOf = (role: FileRole): z.ZodType | undefined => {
  switch (role.role) {
    case 'record':
      return role.language === undefined ? markdownTypes[role.type].schema : translationSchema(role.type);
    case 'portal':
      return Portal;
    case 'jurisdictions':
      return Jurisdictions;
    case 'glossary':
      return Glossary;
    case 'dossier':
      return Dossier;
    case 'privacy':
      return Privacy;
    case 'method':
      return Method;
    case 'edition':
      return Edition;
    default:
      return undefined;
  }
};

/** A key that the original has but a translation may not: said as what it is, not as a typing error. */
const untranslatable = (role: FileRole, issue: Issue): Issue => {
  const { place } = issue;
  if (role.role !== 'record' || role.language === undefined) return issue;
  if (issue.rule !== 'unknown-key' || place.in !== 'field' || place.path.length !== 1) return issue;
  const key = String(place.path[0]);
  if (!(key in markdownTypes[role.type].schema.shape)) return issue;
  return {
    ...issue,
    rule: 'untranslatable-key',
    message: {
      es: `«${key}» no se traduce: se escribe una sola vez, en el original.`,
      en: `“${key}” is not translated: it is written once, in the original.`,
    },
    hint: { es: 'Quite la línea de la traducción.', en: 'Remove the line from the translation.' },
  };
};

const nameIssues = (file: string, role: FileRole): Issue[] => {
  if (role.role === 'unknown')
    return [
      {
        rule: 'unknown-file',
        severity: 'error',
        file,
        place: { in: 'file' },
        message: {
          es: 'este archivo no es parte del portal, y se perdería en silencio.',
          en: 'this file is not part of the portal, and would be lost in silence.',
        },
        hint: {
          es: 'Muévalo o bórrelo. Los registros van en laws/, commitments/, audits/, statistics/, comparisons/, institutions/ o pages/, y terminan en «.md».',
          en: 'Move or delete it. Records go into laws/, commitments/, audits/, statistics/, comparisons/, institutions/ or pages/, and end in “.md”.',
        },
      },
    ];
  if (!('id' in role) || isId(role.id)) return [];
  const proposal = role.id
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
  return [
    {
      rule: 'id-form',
      severity: 'error',
      file,
      place: { in: 'file' },
      message: {
        es: `el nombre del archivo («${role.id}») es el identificador: solo minúsculas sin tilde, cifras y guiones.`,
        en: `the file name (“${role.id}”) is the id: only unaccented lower case, digits and hyphens.`,
      },
      hint: idPattern.test(proposal)
        ? { es: `Nómbrelo «${proposal}».`, en: `Name it “${proposal}”.` }
        : {
            es: 'Elija un nombre corto, del número oficial.',
            en: 'Choose a short name, from the official number.',
          },
    },
  ];
};

/** Reads one file: bytes, text, front matter, schema, body; every problem of it at once. */
export const parseFile = (source: SourceFile): ParsedFile => {
  const { file } = source;
  const role = roleOf(file);
  const named = nameIssues(file, role);
  if (role.role === 'ignored' || role.role === 'unknown')
    return { file, role, text: '', bodyStart: 0, issues: named };
  if (role.role === 'lock') {
    // Nobody writes it, so no rule for writers holds: that of many commitments and regions is larger than a record may be.
    const { lock: data, issues } = readLock(file, new TextDecoder().decode(source.bytes));
    return { file, role, text: '', bodyStart: 0, data, issues: [...named, ...issues] };
  }
  if (role.role === 'observations')
    return { file, role, text: textToLookIn(source.bytes), bytes: source.bytes, bodyStart: 0, issues: named };
  const { text, issues: rawIssues } = readText(source);
  if (text === undefined) return { file, role, text: '', bodyStart: 0, issues: [...named, ...rawIssues] };
  if (role.role === 'map') {
    // Byte order mark, line ends and tabs mean nothing in JSON.
    const { topology: data, issues } = readTopology(file, text);
    return { file, role, text, bodyStart: 0, data, issues };
  }
  const markdown = role.role === 'record';
  const parts = markdown ? splitFrontMatter(file, text) : undefined;
  if (parts && parts.frontMatter === undefined)
    return { file, role, text, bodyStart: 0, issues: [...named, ...rawIssues, ...parts.issues] };
  const [fields, start] = [parts?.frontMatter ?? text, parts?.start ?? 0];
  const { yaml, issues: yamlIssues } = readYaml(file, fields, start);
  // Where the syntax does not hold, nobody can tell a note from a text.
  const notes = yaml ? noteIssues(file, fields, start, markdown) : [];
  const schema = schemaOf(role);
  const shape =
    yaml && schema ? schemaIssues(file, schema, yaml).map((issue) => untranslatable(role, issue)) : [];
  const early =
    parts && schema ? earlyCloseIssues(file, parts.body, parts.bodyStart, keysOf(schema, yaml?.data)) : [];
  const body = readBody(parts?.body ?? '');
  const links = body.parts
    .filter(({ kind }) => kind === 'link')
    .map(({ value, offset }) => ({ value, offset }));
  return {
    file,
    role,
    text,
    ...(yaml ? { yaml } : {}),
    bodyStart: parts?.bodyStart ?? 0,
    ...(parts ? { body: { file, links, words: body.words } } : {}),
    ...(yaml && shape.length === 0 ? { data: yaml.data } : {}),
    issues: [
      ...named,
      ...rawIssues,
      ...yamlIssues,
      ...notes,
      ...early,
      ...shape,
      ...bodyIssues(file, body.parts),
    ],
  };
};

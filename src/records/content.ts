import type { Archive } from '#model/archive.ts';
import type { DossierEntry } from '#model/dossier.ts';
import type { Issue } from '#model/issue.ts';
import type { Jurisdiction } from '#model/jurisdiction.ts';
import type { EditionLock } from '#model/edition-result.ts';
import type { Edition, Method } from '#model/method.ts';
import type { Portal, Term } from '#model/portal.ts';
import type { RegionTopology } from '#model/region-topology.ts';
import type { Observation, Statistic } from '#model/statistic.ts';

import { assemble, type Parts, type RecordDocument } from './assemble.ts';
import { lockIssues } from './edition-lock.ts';
import { readObservations } from './observations/read.ts';
import type { ParsedFile } from './parse.ts';

/** What the files of a content folder hold, as far as they fit their schemas. */
export interface Content {
  readonly parts: Omit<Parts, 'portal'> & { readonly portal: Portal | undefined };
  /** Problems that show only when files are put together. */
  readonly issues: readonly Issue[];
}

const originalOf = (file: string): string => file.replace(/\.[^./]+\.md$/, '.md');

const fileIssue = (
  rule: string,
  file: string,
  message: Issue['message'],
  hint: NonNullable<Issue['hint']>,
): Issue => ({
  rule,
  severity: 'error',
  file,
  place: { in: 'file' },
  message,
  hint,
});

type ReadTable = ReturnType<typeof readObservations>;

/** By the file that was read and the record that declares its form: an unchanged file is not read again while writing. */
const tables = new WeakMap<ParsedFile, { readonly declared: Statistic; readonly table: ReadTable }>();

const tableOf = (parsed: ParsedFile, bytes: Uint8Array, declared: Statistic): ReadTable => {
  const known = tables.get(parsed);
  if (known?.declared === declared) return known.table;
  const table = readObservations(parsed.file, bytes, declared);
  tables.set(parsed, { declared, table });
  return table;
};

/** Puts parsed files together: records, translations, observations, settings. HTML of bodies is not here: Contentlayer makes it. */
export const gather = (files: readonly ParsedFile[]): Content => {
  const issues: Issue[] = [];
  const byName = new Map(files.map((parsed) => [parsed.file, parsed]));
  const documents: RecordDocument[] = [];
  const observations = new Map<string, readonly Observation[]>();
  const words: Record<string, unknown> = {};
  const withId = <T>(role: 'method' | 'edition') =>
    files
      .filter((parsed) => parsed.role.role === role && parsed.data !== undefined)
      .map((parsed) => ({ ...(parsed.data as T), id: (parsed.role as { id: string }).id }));
  const editions = withId<Edition>('edition');
  const locks = new Map(
    files.flatMap(({ role, data }) => (role.role === 'lock' && data ? [[role.id, data as EditionLock]] : [])),
  );
  const single = <T>(role: string): T | undefined =>
    files.find((parsed) => parsed.role.role === role)?.data as T | undefined;
  for (const parsed of files) {
    const { file, role, data, yaml, bytes } = parsed;
    if (role.role === 'lock' && data)
      issues.push(
        ...lockIssues(
          file,
          data as EditionLock,
          editions.find(({ id }) => id === role.id),
        ),
      );
    if (role.role === 'interface' && yaml) words[role.id] = yaml.data;
    if (role.role === 'observations') {
      const statistic = byName.get(file.replace(/\.csv$/, '.md'));
      if (!statistic)
        issues.push(
          fileIssue(
            'observations-without-statistic',
            file,
            {
              es: 'este archivo de datos no tiene su ficha al lado.',
              en: 'this data file has no record beside it.',
            },
            { es: `Cree ${file.replace(/\.csv$/, '.md')}`, en: `Create ${file.replace(/\.csv$/, '.md')}` },
          ),
        );
      else if (statistic.data && bytes) {
        const read = tableOf(parsed, bytes, statistic.data as Statistic);
        issues.push(...read.issues);
        observations.set(role.id, read.observations);
      }
    }
    if (role.role !== 'record') continue;
    if (role.language !== undefined && !byName.has(originalOf(file)))
      issues.push(
        fileIssue(
          'translation-without-original',
          file,
          {
            es: 'esta traducción no tiene su original al lado.',
            en: 'this translation has no original beside it.',
          },
          {
            es: `Cree ${originalOf(file)}, o corrija el nombre.`,
            en: `Create ${originalOf(file)}, or mend the name.`,
          },
        ),
      );
    else if (data !== undefined)
      documents.push({
        file,
        type: role.type,
        id: role.id,
        ...(role.language === undefined ? {} : { language: role.language }),
        fields: data as Record<string, unknown>,
        html: '',
      });
    if (
      role.type === 'statistic' &&
      role.language === undefined &&
      !byName.has(file.replace(/\.md$/, '.csv'))
    )
      issues.push(
        fileIssue(
          'observations-missing',
          file,
          { es: 'la estadística no tiene su archivo de datos.', en: 'the statistic has no data file.' },
          { es: `Cree ${file.replace(/\.md$/, '.csv')}`, en: `Create ${file.replace(/\.md$/, '.csv')}` },
        ),
      );
  }
  for (const [file, role] of [
    ['portal.yaml', 'portal'],
    ['jurisdictions.yaml', 'jurisdictions'],
  ] as const)
    if (!files.some((parsed) => parsed.role.role === role))
      issues.push(
        fileIssue(
          'settings-missing',
          file,
          { es: `falta ${file}.`, en: `${file} is missing.` },
          { es: 'Todo portal lo necesita; vea el README.', en: 'Every portal needs it; see the README.' },
        ),
      );
  return {
    parts: {
      portal: single<Portal>('portal'),
      jurisdictions: single<Jurisdiction[]>('jurisdictions') ?? [],
      glossary: single<Term[]>('glossary') ?? [],
      dossier: single<DossierEntry[]>('dossier') ?? [],
      map: single<RegionTopology>('map'),
      methods: withId<Method>('method'),
      editions: editions.map((edition) => {
        const lock = locks.get(edition.id);
        return lock === undefined ? edition : { ...edition, lock };
      }),
      words,
      documents,
      observations,
    },
    issues,
  };
};

/** The archive of gathered content; undefined without the portal's own file. */
export const archiveOf = (content: Content, documents = content.parts.documents): Archive | undefined =>
  content.parts.portal && assemble({ ...content.parts, portal: content.parts.portal, documents });

import {
  type Archive,
  collect,
  type EditionEntry,
  type Entry,
  type StatisticEntry,
  type Stored,
} from '#model/archive.ts';
import type { DossierEntry } from '#model/dossier.ts';
import type { History } from '#model/history.ts';
import type { Jurisdiction } from '#model/jurisdiction.ts';
import type { Method } from '#model/method.ts';
import type { Portal, Term } from '#model/portal.ts';
import { type MarkdownType } from '#model/record-types.ts';
import type { RegionTopology } from '#model/region-topology.ts';
import type { Observation } from '#model/statistic.ts';

/** A record or a translation of one, ready to enter the archive. */
export interface RecordDocument {
  readonly file: string;
  readonly type: MarkdownType;
  readonly id: string;
  readonly language?: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly html: string;
}

/** Everything an archive is made of. */
export interface Parts {
  readonly portal: Portal;
  readonly jurisdictions: readonly Jurisdiction[];
  readonly glossary: readonly Term[];
  readonly dossier: readonly DossierEntry[];
  readonly map?: RegionTopology | undefined;
  /** Absent: the records have no known past. */
  readonly history?: History | undefined;
  readonly methods: readonly (Method & { readonly id: string })[];
  readonly editions: readonly EditionEntry[];
  readonly words: Readonly<Record<string, unknown>>;
  readonly documents: readonly RecordDocument[];
  /** By id of the statistic. */
  readonly observations: ReadonlyMap<string, readonly Observation[]>;
}

const key = (type: string, id: string): string => `${type}/${id}`;

/** A record with all that was joined to it, and the parts that it was made of. */
interface Joined {
  readonly parts: readonly unknown[];
  readonly entry: Stored;
}

/** By the fields of a record: while nothing of it is read anew it stays the very same entry, by which a check knows it again. */
const joined = new WeakMap<object, Joined>();

const entryOf = <T extends MarkdownType>(
  { file, type, id, fields, html }: RecordDocument,
  translations: readonly RecordDocument[],
  observations: readonly Observation[] | undefined,
): Entry<T> => {
  const parts = [file, html, observations, ...translations.flatMap((each) => [each.fields, each.html])];
  const known = joined.get(fields);
  if (known?.parts.length === parts.length && parts.every((part, index) => part === known.parts[index]))
    return known.entry as Entry<T>;
  const inLanguages = translations.map(({ language = '', ...each }) => [
    language,
    { fields: each.fields, html: each.html },
  ]);
  const stored: Stored = { id, type, file, html, translations: Object.fromEntries(inLanguages) };
  const entry = { ...fields, ...stored, ...(observations ? { observations } : {}) } as unknown as Entry<T>;
  joined.set(fields, { parts, entry });
  return entry;
};

const none: readonly Observation[] = [];

/** Joins records with their translations and observations into the read-only archive. */
export const assemble = (parts: Parts): Archive => {
  const translations = Map.groupBy(
    parts.documents.filter(({ language }) => language !== undefined),
    ({ type, id }) => key(type, id),
  );
  const entries = <T extends MarkdownType>(
    wanted: T,
    observationsOf: (id: string) => readonly Observation[] | undefined = () => undefined,
  ): Entry<T>[] =>
    parts.documents
      .filter(({ type, language }) => type === wanted && language === undefined)
      .map((document) =>
        entryOf<T>(
          document,
          translations.get(key(document.type, document.id)) ?? [],
          observationsOf(document.id),
        ),
      );
  const byId = <T extends { readonly id: string }>(items: readonly T[]) => collect(items, (item) => item.id);
  const codes = new Map(
    Object.entries(parts.portal.codes).flatMap(([list, items]) =>
      items.map((item) => [`${list} ${item.code}`, item]),
    ),
  );
  return {
    portal: parts.portal,
    laws: byId(entries('law')),
    commitments: byId(entries('commitment')),
    audits: byId(entries('audit')),
    statistics: byId(
      entries('statistic', (id) => parts.observations.get(id) ?? none) as unknown as StatisticEntry[],
    ),
    comparisons: byId(entries('comparison')),
    institutions: byId(entries('institution')),
    pages: byId(entries('page')),
    jurisdictions: collect(parts.jurisdictions, ({ code }) => code),
    methods: byId(parts.methods),
    editions: byId(parts.editions),
    glossary: parts.glossary,
    dossier: parts.dossier,
    ...(parts.map ? { map: parts.map } : {}),
    history: parts.history ?? { available: false, reason: 'no-git' },
    words: parts.words,
    code: (list, code) => codes.get(`${list} ${code}`),
  };
};

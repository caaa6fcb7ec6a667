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

/** Joins records with their translations and observations into the read-only archive. */
export const assemble = (parts: Parts): Archive => {
  const translations = new Map<string, Record<string, { fields: Record<string, unknown>; html: string }>>();
  for (const { type, id, language, fields, html } of parts.documents) {
    if (language === undefined) continue;
    const ofRecord = translations.get(key(type, id)) ?? {};
    ofRecord[language] = { fields, html };
    translations.set(key(type, id), ofRecord);
  }
  const entries = <T extends MarkdownType>(wanted: T): Entry<T>[] =>
    parts.documents
      .filter(({ type, language }) => type === wanted && language === undefined)
      .map(({ file, type, id, fields, html }) => {
        const stored: Stored = { id, type, file, html, translations: translations.get(key(type, id)) ?? {} };
        return { ...fields, ...stored } as unknown as Entry<T>;
      });
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
      entries('statistic').map((entry): StatisticEntry => ({
        ...entry,
        observations: parts.observations.get(entry.id) ?? [],
      })),
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

import type { Edition, Method } from './method.ts';
import type { DossierEntry } from './dossier.ts';
import type { History } from './history.ts';
import type { Jurisdiction } from './jurisdiction.ts';
import type { Code, Portal, Term } from './portal.ts';
import type { MarkdownType, RecordData } from './record-types.ts';
import type { RegionTopology } from './region-topology.ts';
import type { EditionLock } from './edition-result.ts';
import type { Observation } from './statistic.ts';

/** A translation of a record: its translated texts, in the record's own structure, and its body. */
export interface Translation {
  readonly fields: Readonly<Record<string, unknown>>;
  /** HTML of the body; empty where the translation has none. */
  readonly html: string;
}

/** What every stored record carries besides its own fields. */
export interface Stored {
  readonly id: string;
  readonly type: MarkdownType;
  /** File inside the content folder. */
  readonly file: string;
  /** HTML of the body in the original language; empty where there is none. */
  readonly html: string;
  /** By language; the original language is not among them. */
  readonly translations: Readonly<Record<string, Translation>>;
}

/** A record with its id, its file, its body and its translations. */
export type Entry<T extends MarkdownType> = Readonly<RecordData[T]> & Stored & { readonly type: T };

/** The records of one type, in the order of their ids, and by id. */
export interface Collection<T> {
  readonly all: readonly T[];
  readonly get: (id: string) => T | undefined;
}

export type StatisticEntry = Entry<'statistic'> & { readonly observations: readonly Observation[] };
export type MethodEntry = Method & { readonly id: string };
/** An edition; a closed one with its lock, which says what it will always say. */
export type EditionEntry = Edition & { readonly id: string; readonly lock?: EditionLock };

/** All valid records of a portal, read-only. Everything after `records/` is a function of it and of `asOf`. */
export interface Archive {
  readonly portal: Portal;
  readonly laws: Collection<Entry<'law'>>;
  readonly commitments: Collection<Entry<'commitment'>>;
  readonly audits: Collection<Entry<'audit'>>;
  readonly statistics: Collection<StatisticEntry>;
  readonly comparisons: Collection<Entry<'comparison'>>;
  readonly institutions: Collection<Entry<'institution'>>;
  readonly pages: Collection<Entry<'page'>>;
  readonly jurisdictions: Collection<Jurisdiction>;
  readonly methods: Collection<MethodEntry>;
  readonly editions: Collection<EditionEntry>;
  readonly glossary: readonly Term[];
  /** What the portal was made from, entry by entry; empty where the content keeps no such list. */
  readonly dossier: readonly DossierEntry[];
  /** The shapes of the regions; a portal may have none. */
  readonly map?: RegionTopology;
  /** What the records were before, as far as that is known. */
  readonly history: History;
  /** Interface words of languages the software does not ship, by language. */
  readonly words: Readonly<Record<string, unknown>>;
  /** The entry of a code list, or undefined. */
  readonly code: (list: string, code: string) => Code | undefined;
}

/** The part of an archive by which statistics are judged: themselves, the areas, and the code lists of the portal. */
export type StatisticsArchive = Pick<Archive, 'portal' | 'statistics' | 'jurisdictions' | 'code'>;

/** A collection over records that have an id (or a code); ids are compared exactly. */
export const collect = <T>(items: readonly T[], idOf: (item: T) => string): Collection<T> => {
  const all = [...items].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  const byId = new Map(all.map((item) => [idOf(item), item]));
  return { all, get: (id) => byId.get(id) };
};

/** A record of a section: any but a page of prose. */
export type SectionRecord =
  | { [T in Exclude<MarkdownType, 'page' | 'statistic'>]: Entry<T> }[Exclude<
      MarkdownType,
      'page' | 'statistic'
    >]
  | StatisticEntry;

/** Every record but the pages of prose: type by type, in the order of their ids. */
export const sectionRecords = (archive: Archive): readonly SectionRecord[] => [
  ...archive.laws.all,
  ...archive.commitments.all,
  ...archive.audits.all,
  ...archive.statistics.all,
  ...archive.comparisons.all,
  ...archive.institutions.all,
];

/** A record of any type. */
export type AnyRecord = SectionRecord | Entry<'page'>;

/** Every Markdown record: those of the sections, then the pages of prose. */
export const allRecords = (archive: Archive): readonly AnyRecord[] => [
  ...sectionRecords(archive),
  ...archive.pages.all,
];

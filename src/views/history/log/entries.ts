import { lastDay } from '#model/parts/date.ts';
import type { History, RecordKey, RecordVersion } from '#model/history.ts';
import { markdownTypeNames } from '#model/record-types.ts';

import { collectionOf } from '#views/links.ts';
import type { Site, View } from '#views/site.ts';

import { type LogEntry, partsOfKey } from './entry.ts';

type Known = Extract<History, { available: true }>;
type VersionEntry = Extract<LogEntry, { kind: 'version' }>;

/** A version that only joined two that had been made side by side changed nothing that was not told. */
const saysSomething = ({ kind, changes, correction }: RecordVersion): boolean =>
  kind === 'added' || changes.length > 0 || correction !== undefined;

const versionEntries = (view: View, { versions, removed }: Known): readonly VersionEntry[] => {
  const entriesOf = (
    key: RecordKey,
    all: readonly RecordVersion[],
    title?: string,
  ): readonly VersionEntry[] => {
    const { type, id } = partsOfKey(key);
    const record = collectionOf(view, type).get(id);
    return all.filter(saysSomething).map((version) => ({
      kind: 'version',
      on: version.on,
      at: version.at,
      type,
      id,
      record,
      ...(title === undefined ? {} : { title }),
      version,
    }));
  };
  return [
    ...[...versions].flatMap(([key, all]) => entriesOf(key, all)),
    ...removed.flatMap(({ key, title, versions: all }) => entriesOf(key, all, title)),
  ];
};

/** Records of one type that one commit added become one entry; a single one stays what it is. */
const grouped = (entries: readonly VersionEntry[]): readonly LogEntry[] => {
  const added = Map.groupBy(entries, ({ version, type }) =>
    version.kind === 'added' ? `${version.commit} ${type}` : '',
  );
  return [...added].flatMap(([name, group]): readonly LogEntry[] => {
    const [first] = group;
    if (name === '' || !first || group.length === 1) return group;
    const { on, at, type, version } = first;
    const records = group
      .map(({ id, record, title }) => ({ id, record, ...(title === undefined ? {} : { title }) }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    return [{ kind: 'added', on, at, type, commit: version.commit, records }];
  });
};

const erratumEntries = ({ editions }: Site): readonly LogEntry[] =>
  editions.flatMap((edition) =>
    (edition.edition.errata ?? []).map(({ on }, index) => {
      const day = lastDay(on);
      return { kind: 'erratum', on: day, at: `${day}T00:00:00Z`, edition, index } as const;
    }),
  );

const commitOf = (entry: LogEntry): string => {
  if (entry.kind === 'version') return entry.version.commit;
  if (entry.kind === 'removed') return entry.removed.commit;
  return entry.kind === 'added' ? entry.commit : '';
};

const nameOf = (entry: LogEntry): string =>
  entry.kind === 'erratum'
    ? `${entry.edition.result.id} ${String(entry.index).padStart(4, '0')}`
    : `${markdownTypeNames.indexOf(entry.type)} ${entry.kind === 'added' ? '' : entry.id}`;

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The newest day first, in it the newest moment, and what one commit did together, by type and id. */
const inOrder = (a: LogEntry, b: LogEntry): number =>
  compareTexts(b.on, a.on) ||
  compareTexts(b.at, a.at) ||
  compareTexts(commitOf(a), commitOf(b)) ||
  compareTexts(nameOf(a), nameOf(b));

const read = (view: View): readonly LogEntry[] => {
  const { site } = view;
  const { history } = site.archive;
  const ofRecords: readonly LogEntry[] = history.available
    ? [
        ...grouped(versionEntries(view, history)),
        ...history.removed.map((removed): LogEntry => ({
          kind: 'removed',
          on: removed.on,
          at: removed.at,
          ...partsOfKey(removed.key),
          removed,
        })),
      ]
    : [];
  return [...ofRecords, ...erratumEntries(site)].sort(inOrder);
};

const known = new WeakMap<Site, readonly LogEntry[]>();

/** Everything that happened to the records and the closed editions of a portal, the newest first; the same in every language. */
export const logOf = (view: View): readonly LogEntry[] => {
  const before = known.get(view.site);
  if (before) return before;
  const entries = read(view);
  known.set(view.site, entries);
  return entries;
};

import type { Change } from '#model/api/changes-file.ts';
import type { ByLanguage } from '#model/api/parts.ts';
import type { FieldChange } from '#model/history.ts';

import { localIn, pagesOf, saidIn } from '#views/exports/api/given.ts';
import { logOf } from '#views/history/log/entries.ts';
import { type LogEntry } from '#views/history/log/entry.ts';
import { versionAnchor } from '#views/history/version.ts';
import { recordHref } from '#views/links.ts';
import { originalLanguage, titleOf } from '#views/said.ts';
import { scoreHref } from '#views/scores/addresses.ts';
import type { Site, Views } from '#views/site.ts';

type Named = Pick<Extract<LogEntry, { kind: 'version' }>, 'id' | 'record' | 'title'>;

const inOriginal = ([view]: Views, text: string): ByLanguage => ({ [originalLanguage(view)]: text });

const fieldChange = ({ path, language, before, after }: FieldChange): Change['changes'][number] => ({
  path,
  ...(language === undefined ? {} : { language }),
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
});

/** How a record is named, and where its version is read. */
const placeOf = (views: Views, { id, record, title }: Named, fragment: string) => {
  if (!record) return { url: null, title: inOriginal(views, title ?? id) };
  // Prose has no list of its versions on its page.
  const end = record.type === 'page' ? '' : fragment;
  const pages = pagesOf(views, (view) => `${recordHref(view, record)}${end}`);
  return {
    url: pages[views[0].language] as string,
    title: saidIn(views, (view) => titleOf(view, record)),
    pages,
  };
};

/** An entry of the log, apart into records: those of an entry of many have each their own. */
const changesOf = (views: Views, entry: LogEntry): readonly Change[] => {
  const { on, at } = entry;
  if (entry.kind === 'erratum') {
    const { edition, index } = entry;
    const { what = '', oldValue, newValue, reason = '' } = edition.edition.errata?.[index] ?? {};
    const { id, title } = edition.result;
    const pages = pagesOf(views, (view) => scoreHref(view, { kind: 'edition', edition: id }));
    return [
      {
        id,
        url: pages[views[0].language] as string,
        type: 'edition',
        title: localIn(views, title),
        kind: 'erratum',
        on,
        at,
        commit: null,
        correction: localIn(views, reason),
        changes: [{ path: [what], before: oldValue, after: newValue }],
        pages,
      },
    ];
  }
  const { type } = entry;
  const whole = (named: Named, kind: Change['kind'], commit: string, rest: Partial<Change> = {}): Change => {
    const { pages, ...place } = placeOf(views, named, `#${versionAnchor({ commit })}`);
    return {
      id: named.id,
      ...place,
      type,
      kind,
      on,
      at,
      commit,
      correction: null,
      changes: [],
      ...rest,
      ...(pages === undefined ? {} : { pages }),
    };
  };
  if (entry.kind === 'added') return entry.records.map((each) => whole(each, 'added', entry.commit));
  const why = entry.kind === 'removed' ? entry.removed.correction : entry.version.correction;
  const correction = why === undefined ? null : inOriginal(views, why);
  if (entry.kind === 'removed') {
    const { title } = entry.removed;
    const named = { id: entry.id, record: undefined, ...(title === undefined ? {} : { title }) };
    return [whole(named, 'removed', entry.removed.commit, { correction })];
  }
  const { kind, commit, changes } = entry.version;
  return [whole(entry, kind, commit, { correction, changes: changes.map(fieldChange) })];
};

const known = new WeakMap<Site, readonly Change[]>();

/** Every change of every record and every erratum, the newest first, worked out once for both forms of the file. */
export const allChanges = (views: Views): readonly Change[] => {
  const [view] = views;
  const before = known.get(view.site);
  if (before) return before;
  const changes = logOf(view).flatMap((entry) => changesOf(views, entry));
  known.set(view.site, changes);
  return changes;
};

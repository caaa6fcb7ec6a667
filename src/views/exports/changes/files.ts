import type { Change } from '#model/api/changes-file.ts';

import { headOf } from '#views/exports/api/given.ts';
import { type CsvValue, toCsv } from '#views/exports/csv.ts';
import { jsonText } from '#views/exports/json-text.ts';
import type { Views } from '#views/site.ts';

import { allChanges } from './changes.ts';

/** `/api/v1/changes.json`. */
export const changesJson = (views: Views): string => {
  const { site } = views[0];
  const { history } = site.archive;
  const changes = allChanges(views);
  return `${jsonText({
    ...headOf(site),
    total: changes.length,
    history: history.available ? 'available' : history.reason,
    changes,
  })}\n`;
};

/** The columns of the CSV; after them the title in each further language. */
export const changesColumns: readonly string[] = [
  ...['id', 'url', 'title', 'type', 'kind', 'on', 'at', 'commit', 'correction'],
  ...['path', 'language', 'before', 'after'],
];

/** A value in a cell: a group or a list as JSON. */
const cellOf = (value: unknown): CsvValue => {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' || typeof value === 'number' ? value : JSON.stringify(value);
};

/**
 * `/api/v1/changes.csv`: a row for each field that changed, and one for what was added or removed whole. `path` joins keys with a
 * slash; a slash, or a tilde, inside one is written `~1`, or `~0`, as in JSON Pointer ([RFC 6901](https://www.rfc-editor.org/rfc/rfc6901)).
 */
export const changesCsv = (views: Views): string => {
  const [first, ...others] = views.map(({ language }) => language);
  const pointer = (path: readonly string[]): string =>
    path.map((key) => key.replaceAll('~', '~0').replaceAll('/', '~1')).join('/');
  const reason = (correction: Change['correction']): string | null =>
    correction === null ? null : (correction[first ?? ''] ?? Object.values(correction)[0] ?? null);
  const rows = allChanges(views).flatMap((change) => {
    const { id, url, title, type, kind, on, at, commit, correction, changes } = change;
    const start = [id, url, title[first ?? ''] ?? null, type, kind, on, at, commit, reason(correction)];
    const end = others.map((language) => title[language] ?? null);
    return changes.length === 0
      ? [[...start, null, null, null, null, ...end]]
      : changes.map(({ path, language, before, after }) => [
          ...start,
          pointer(path),
          language ?? null,
          cellOf(before),
          cellOf(after),
          ...end,
        ]);
  });
  return toCsv([...changesColumns, ...others.map((language) => `title_${language}`)], rows);
};

import { plain } from '#views/said.ts';
import { cellsOf, type SearchEntry } from '#views/search/entry.ts';
import { type FacetName, facetsOf, type TrackerType } from '#views/trackers/facet-names.ts';

/** A value of a record in a file: one type for each column, and null for what is absent. */
export type RecordValue = string | number | readonly string[] | null;

/** A column, the same in every language. Its type is said as a Table Schema says it. */
export interface RecordColumn {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'array';
}

interface Layout {
  /** Of the record itself, and its dates and figures, by the names they have in `row.values`. */
  readonly own: readonly string[];
  /** Facets of which a record may have several values. */
  readonly lists: readonly FacetName[];
  /** Words of the tracker's table: the key of the table's column that has them, and whether they are its second line. */
  readonly words: Readonly<Record<string, readonly [key: string, part?: 'note']>>;
}

const layouts: Readonly<Record<TrackerType, Layout>> = {
  law: {
    own: ['identifier', 'title', 'gist', 'publishedOn', 'inForceOn', 'effectiveUntil'],
    lists: ['pillar', 'topic', 'institution'],
    words: { jurisdictionLabel: ['jurisdiction'], statusLabel: ['status'], rankLabel: ['rank'] },
  },
  commitment: {
    own: ['identifier', 'title', 'gist', 'dueOn', 'daysLate'],
    lists: ['jurisdiction', 'pillar', 'topic', 'institution', 'auditor'],
    words: {
      statusLabel: ['daysLate'],
      statusNote: ['daysLate', 'note'],
      ratingLabel: ['rating'],
      ratingUntil: ['rating', 'note'],
      strengthLabel: ['strength'],
      responsibleLabel: ['institution'],
    },
  },
  audit: {
    own: ['title', 'gist', 'publishedOn', 'findings'],
    lists: ['jurisdiction', 'auditor', 'rating', 'pillar'],
    words: { kindLabel: ['kind'], auditorLabel: ['auditor'] },
  },
};

const figures = ['daysLate', 'findings'];

/** The columns of a tracker's files, in their order. */
export const recordColumns = (type: TrackerType): readonly RecordColumn[] => {
  const { own, lists, words } = layouts[type];
  const typeOf = (name: string): RecordColumn['type'] =>
    figures.includes(name) ? 'integer' : (lists as readonly string[]).includes(name) ? 'array' : 'string';
  return ['id', 'url', ...own, ...facetsOf[type], ...Object.keys(words), 'confidence', 'checkedOn'].map(
    (name) => ({ name, type: typeOf(name) }),
  );
};

/** A text on one line; undefined where there is none, or the table only says so. */
const text = (value: string | undefined): string | undefined => {
  const line = value?.replace(/\s+/g, ' ').trim();
  return line === '' || line === '—' ? undefined : line;
};

/**
 * A reader of the records of a tracker: what an entry has in each of its columns. `tableKeys` are the keys of the table's columns,
 * in the order of its cells; `origin` makes addresses whole.
 */
export const recordReader = (
  type: TrackerType,
  tableKeys: readonly string[],
  origin: string,
): ((entry: SearchEntry) => readonly RecordValue[]) => {
  const { words } = layouts[type];
  const columns = recordColumns(type);
  return (entry) => {
    const { id, identifier, title, gist, href, row } = entry;
    const cells = cellsOf(entry);
    const own: Readonly<Record<string, string | number | undefined>> = {
      ...row?.values,
      ...{ id, identifier: text(identifier), title: text(title), gist: text(gist), url: origin + href },
      checkedOn: row?.checkedOn,
    };
    const valueOf = ({ name, type: kind }: RecordColumn): RecordValue | undefined => {
      const values = row?.facets[name as FacetName];
      if (kind === 'array') return values ?? [];
      if (values) return values[0];
      const source = words[name];
      if (!source) return own[name];
      const cell = cells[tableKeys.indexOf(source[0])];
      return text(source[1] === 'note' ? cell?.note && plain(cell.note) : cell?.text);
    };
    return columns.map((column) => valueOf(column) ?? null);
  };
};

import { startTransition, useEffect, useState } from 'react';

import { Mark } from '#components/islands/marks/Mark.tsx';
import type { MarkName } from '#components/marks/shapes.ts';
import { cellsOf, type ShownEntry } from '#views/search/entry.ts';
import type { Cell } from '#views/lists/table.ts';
import type { Said } from '#views/said.ts';

import { Marked } from './Marked.tsx';
import type { TrackerProps } from './props.ts';

const nothing: ReadonlySet<string> = new Set();

/** Rows that fill a tall window. */
const first = 15;

const Words = ({ said, words }: { said: Said; words: ReadonlySet<string> }) =>
  typeof said === 'string' ? (
    <Marked text={said} words={words} />
  ) : (
    <span lang={said.lang}>
      <Marked text={said.text} words={words} />
    </span>
  );

const Content = ({ cell, words }: { cell: Cell; words: ReadonlySet<string> }) => {
  const { text, lang, href, mark, fill, datetime } = cell;
  const marked = <Marked text={text} words={words} />;
  if (mark !== undefined) return <Mark mark={mark as MarkName} label={text} lang={lang} fill={fill} />;
  if (href !== undefined)
    return (
      <a href={href} lang={lang}>
        {marked}
      </a>
    );
  if (datetime !== undefined) return <time dateTime={datetime}>{text}</time>;
  return lang === undefined ? marked : <span lang={lang}>{marked}</span>;
};

const Box = ({
  cell,
  words,
  gist,
}: {
  cell: Cell;
  words: ReadonlySet<string>;
  gist?: string | undefined;
}) => (
  <div>
    <Content cell={cell} words={words} />
    {cell.note !== undefined && (
      <span className="note">
        <Words said={cell.note} words={words} />
      </span>
    )}
    {gist !== undefined && words.size > 0 && (
      <span className="note">
        <Marked text={gist} words={words} />
      </span>
    )}
  </div>
);

/** The same value, once what came before it has been painted. */
const usePainted = <T,>(value: T): T | undefined => {
  const [painted, setPainted] = useState<T>();
  useEffect(() => {
    let later: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      later = setTimeout(() => startTransition(() => setPainted(() => value)), 50);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(later);
    };
  }, [value]);
  return painted;
};

interface Props {
  entries: readonly ShownEntry[];
  words: ReadonlySet<string>;
  sort: string | undefined;
  onSort: (column: string) => void;
  caption: string;
  columns: TrackerProps['columns'];
  labels: TrackerProps['words']['tracker'];
}

/** What was found as a table: the same as the one the page came with, and it can be ordered. */
export const ResultTable = ({ entries, words, sort, onSort, caption, columns, labels }: Props) => {
  // The rows in sight are painted at once; those below the window may come a moment later.
  const rest = usePainted(entries);
  const ordered = (key: string): 'ascending' | 'descending' | undefined =>
    sort === key ? 'ascending' : sort === `-${key}` ? 'descending' : undefined;
  return (
    <table className="table cards" aria-busy={rest !== entries}>
      <caption>
        <span className="visually-hidden">{caption}</span>
      </caption>
      <thead>
        <tr>
          {columns.map(({ key, label, num }) => {
            const order = ordered(key);
            return (
              <th key={key} scope="col" data-key={key} className={num ? 'num' : undefined} aria-sort={order}>
                <button type="button" className="sort" onClick={() => onSort(key)} data-order={order}>
                  {label}
                  {order && <span className="visually-hidden"> ({labels[order]})</span>}
                </button>
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {(rest === entries ? entries : entries.slice(0, first)).map((entry) => (
          <tr key={entry.id} data-id={entry.id}>
            {cellsOf(entry).map((cell, at) => {
              const column = columns[at];
              const className =
                [column?.num && 'num', cell.text === '' && 'empty'].filter(Boolean).join(' ') || undefined;
              return at === 0 ? (
                <th key={column?.key ?? at} scope="row" className={className}>
                  <Box cell={cell} words={words} gist={entry.gist} />
                </th>
              ) : (
                <td key={column?.key ?? at} className={className} data-label={column?.label}>
                  <Box cell={cell} words={nothing} />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

import { useId, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';

import { useLanguageLinks } from '#components/islands/search/language-links.ts';
import { useEarlyWords } from '#components/islands/search/early-words.ts';
import { SlashKey } from '#components/islands/search/SlashKey.tsx';
import { fill } from '#i18n/words.ts';
import { counted, numberWords } from '#views/format/number.ts';
import { writeAddress } from '#views/trackers/address.ts';
import type { FacetName } from '#views/trackers/facet-names.ts';

import { isAsked, useAnswer } from './answer.ts';
import { Chips } from './Chips.tsx';
import { Downloads } from './Downloads.tsx';
import { FacetPanel } from './FacetPanel.tsx';
import { Nothing } from './Nothing.tsx';
import { Pager } from './Pager.tsx';
import type { TrackerProps } from './props.ts';
import { parts } from './parts.ts';
import { useServerList } from './server-list.ts';
import { useTimeline } from './timeline.ts';
import { ResultTable } from './ResultTable.tsx';
import { useAddress } from './state.ts';
import { ViewSwitch } from './ViewSwitch.tsx';

const without = (values: readonly string[] | undefined, code: string): readonly string[] =>
  (values ?? []).filter((each) => each !== code);

/** Search, facets and views of a list of records. The list itself stands in the page; this takes its place when it is asked. */
export default function Tracker(props: TrackerProps) {
  const { facets, columns, total, title, language } = props;
  const labels = props.words.tracker;
  const known = useMemo(
    () => ({
      facets: Object.fromEntries(facets.map(({ name, values }) => [name, values.map(({ code }) => code)])),
      columns: columns.map(({ key }) => key),
    }),
    [facets, columns],
  );
  const { state, unknown, isRead, change } = useAddress(known, props.hasTimeline, props.address);
  const { answer, failed, answered, client } = useAnswer(props, state);
  const [isPanelOpen, setPanelOpen] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const ids = { search: useId(), hint: useId(), panel: useId() };
  const asked = isAsked(state);
  const sortBy = (column: string): void =>
    change({ sort: state.sort === column ? `-${column}` : state.sort === `-${column}` ? undefined : column });
  const results = useServerList({
    isBusy: asked && answer === undefined && !failed,
    isReplaced: asked && answer !== undefined,
    isEmpty: asked && answer?.count === 0,
    view: state.view,
    onSort: sortBy,
  });
  useTimeline({ props, state, isAsked: asked, client });
  const start = (): void => void client();
  const turnTo = (page: number): void => {
    change({ page });
    // Else the reader would be left at the foot of the next page, and the focus on a button that may go.
    results?.focus({ preventScroll: true });
    results?.scrollIntoView();
  };
  const setFacet = (facet: FacetName, values: readonly string[]): void =>
    change({ facets: { ...state.facets, [facet]: values } });
  const toggle = (facet: FacetName, code: string): void =>
    setFacet(
      facet,
      state.facets[facet]?.includes(code)
        ? without(state.facets[facet], code)
        : [...(state.facets[facet] ?? []), code],
    );
  const remove = (facet: FacetName | 'checkedBefore', code?: string): void => {
    if (facet === 'checkedBefore') change({ checkedBefore: undefined });
    else setFacet(facet, code === undefined ? [] : without(state.facets[facet], code));
    search.current?.focus();
  };
  const clear = (): void => {
    change({ facets: {}, checkedBefore: undefined });
    search.current?.focus();
  };
  useEarlyWords(search, isRead, (query) => change({ query }, 'replace'));
  useLanguageLinks(writeAddress(state));
  const shown = answer && asked ? answer.count : total;
  const chosenCount = facets.reduce((sum, { name }) => sum + (state.facets[name]?.length ?? 0), 0);
  const status =
    shown === total
      ? counted(props, props.words.count, total)
      : fill(labels.resultsOf, {
          results: counted(props, labels.results, shown),
          total: numberWords(props, total),
        });
  const counts = asked ? answer?.counts : undefined;
  // A key changes neither the boxes nor the rows that are there until its answer comes.
  const panel = useMemo(
    () => (
      <FacetPanel
        props={props}
        state={state}
        counts={counts}
        onToggle={toggle}
        onCheckedBefore={(checkedBefore) => change({ checkedBefore })}
      />
    ),
    [state.facets, state.checkedBefore, counts],
  );
  const table = useMemo(
    () =>
      answer && (
        <ResultTable
          entries={answer.entries}
          words={new Set(answer.words)}
          sort={state.sort}
          onSort={sortBy}
          caption={title}
          columns={columns}
          labels={labels}
        />
      ),
    [answer, state.sort],
  );
  return (
    <>
      <div className="tracker-controls">
        <search onPointerEnter={start}>
          <label htmlFor={ids.search}>{labels.search}</label>
          <input
            ref={search}
            id={ids.search}
            type="search"
            name="q"
            autoComplete="off"
            value={state.query}
            aria-describedby={ids.hint}
            aria-keyshortcuts="/"
            onFocus={start}
            onChange={({ target }) => change({ query: target.value, sort: undefined }, 'replace')}
          />
          <p id={ids.hint} className="meta">
            {labels.searchHint}
          </p>
          <SlashKey box={search} label={labels.slash} />
        </search>
        <Chips props={props} state={state} onRemove={remove} onClear={clear} />
        {/* What is asked and what is shown: the same once all is still. */}
        <div
          className="tracker-status"
          data-asked={isRead ? writeAddress(state) : undefined}
          data-shown={answered}
        >
          <p role="status">{asked && !answer && !failed ? labels.loading : status}</p>
          <div className="tracker-tools">
            {props.hasTimeline && (
              <ViewSwitch
                labels={labels}
                view={state.view}
                onView={(view) => change({ view, page: state.page })}
              />
            )}
            <Downloads props={props} state={state} count={shown} client={client} />
          </div>
        </div>
        {failed && asked && <p role="alert">{labels.failed}</p>}
        {unknown.length > 0 && (
          <p className="notice">
            {fill(labels.unknown, { list: unknown.map(({ name, value }) => `${name}=${value}`).join(', ') })}
          </p>
        )}
      </div>
      <div className="tracker-side">
        {/* Past the boxes, for the keys: some fifty steps otherwise. */}
        <a className="visually-hidden" href={`#${parts.found}`}>
          {status}
        </a>
        <button
          type="button"
          className="panel-toggle"
          aria-expanded={isPanelOpen}
          aria-controls={ids.panel}
          onClick={() => {
            setPanelOpen(!isPanelOpen);
            start();
          }}
        >
          {labels.filters}
          {chosenCount > 0 && ` (${numberWords(props, chosenCount)})`}
        </button>
        <div id={ids.panel} className={isPanelOpen ? 'panel open' : 'panel'} onPointerEnter={start}>
          <h2>{labels.filters}</h2>
          {panel}
        </div>
      </div>
      {results &&
        answer &&
        asked &&
        createPortal(
          <div lang={language}>
            {answer.count === 0 ? (
              <Nothing
                props={props}
                state={state}
                answer={answer}
                onDrop={(facet) => remove(facet)}
                onDropQuery={() => {
                  change({ query: '' });
                  search.current?.focus();
                }}
              />
            ) : (
              table
            )}
            <Pager props={props} page={answer.page} pages={answer.pages} onPage={turnTo} />
          </div>,
          results,
        )}
    </>
  );
}

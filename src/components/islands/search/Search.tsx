import { useEffect, useId, useRef, useState } from 'react';

import { fill, form } from '#i18n/words.ts';
import { Marked } from '#components/islands/tracker/Marked.tsx';
import { counted, numberWords } from '#views/format/number.ts';
import type { SiteAnswer } from '#views/search/engine.ts';
import type { SearchIsland } from '#views/search/page.ts';

import { addressWriter } from './address-writer.ts';
import { type Client, startClient } from './client.ts';
import { useLanguageLinks } from './language-links.ts';
import { useEarlyWords } from './early-words.ts';
import { SlashKey } from './SlashKey.tsx';

/** Results of a type before "see all". */
const most = 8;

/** The query part of the address of a search, without `?`. */
const addressOf = (query: string): string => (query === '' ? '' : String(new URLSearchParams({ q: query })));

const queryOf = (): string => (new URLSearchParams(location.search).get('q') ?? '').trim();

/** The search of the whole site: the best of each type, in the address like everything else. */
export default function Search(props: SearchIsland) {
  const { words, types, index, language } = props;
  const [query, setQuery] = useState('');
  const [isRead, setRead] = useState(false);
  const [answer, setAnswer] = useState<SiteAnswer>();
  const [failed, setFailed] = useState(false);
  const client = useRef<Client>(undefined);
  const last = useRef(0);
  const writer = useRef(addressWriter());
  const box = useRef<HTMLInputElement>(null);
  const ids = { box: useId(), hint: useId() };
  const started = (): Client => (client.current ??= startClient(index));
  useLanguageLinks(addressOf(query.trim()));
  useEffect(() => {
    const { forget, flush, hasMoved } = writer.current;
    const read = (): void => {
      if (!hasMoved()) return;
      forget();
      setQuery(queryOf());
    };
    read();
    setRead(true);
    addEventListener('pagehide', flush);
    box.current?.focus({ preventScroll: true });
    addEventListener('popstate', read);
    return () => {
      removeEventListener('popstate', read);
      removeEventListener('pagehide', flush);
    };
  }, []);
  useEffect(() => {
    last.current += 1;
    const mine = last.current;
    if (query.trim() === '') return setAnswer(undefined);
    started()
      .ask({ ask: 'site', query, most })
      .then(
        (found) => {
          if (mine !== last.current) return;
          setFailed(false);
          setAnswer(found);
        },
        () => mine === last.current && setFailed(true),
      );
  }, [query]);
  const type = (text: string): void => {
    setQuery(text);
    const search = addressOf(text.trim());
    writer.current.replaceSoon(`${location.pathname}${search === '' ? '' : `?${search}`}`);
  };
  useEarlyWords(box, isRead, type);
  const found = new Set(answer?.words);
  const isAsked = query.trim() !== '';
  return (
    <div className="tracker-controls">
      <search>
        <label htmlFor={ids.box}>{words.label}</label>
        <input
          ref={box}
          id={ids.box}
          type="search"
          name="q"
          autoComplete="off"
          value={query}
          aria-describedby={ids.hint}
          aria-keyshortcuts="/"
          onFocus={started}
          onChange={({ target }) => type(target.value)}
        />
        <p id={ids.hint} className="meta">
          {words.hint}
        </p>
        <SlashKey box={box} label={words.slash} />
      </search>
      <p role="status">
        {isAsked && !failed && (answer ? counted(props, words.found, answer.count) : words.loading)}
      </p>
      {failed && <p role="alert">{words.failed}</p>}
      {isAsked && answer?.count === 0 && (
        <div className="empty-state">
          <p className="missing">{words.nothing}</p>
          <p>{words.nothingHelp}</p>
        </div>
      )}
      {isAsked &&
        answer?.groups.map(({ type: kind, count, entries }) => (
          <section key={kind} className="found">
            <h2>
              {types[kind].name} <span className="count">{numberWords(props, count)}</span>
            </h2>
            <ul className="plain">
              {entries.map(({ id, href, title, lang, identifier, gist, text }) => (
                <li key={id}>
                  <a href={href} lang={lang}>
                    {identifier !== undefined && (
                      <>
                        <Marked text={identifier} words={found} />:{' '}
                      </>
                    )}
                    <Marked text={title} words={found} />
                  </a>
                  {(gist ?? text) !== undefined && (
                    <span className="note">
                      <Marked text={gist ?? text ?? ''} words={found} />
                    </span>
                  )}
                </li>
              ))}
            </ul>
            {count > entries.length && types[kind].href !== undefined && (
              <p>
                <a href={`${types[kind].href}?${addressOf(query.trim())}`}>
                  {fill(form(language, words.seeAll, count), {
                    count: numberWords(props, count),
                    section: types[kind].name,
                  })}
                </a>
              </p>
            )}
          </section>
        ))}
    </div>
  );
}

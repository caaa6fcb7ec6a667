import { useMemo, useState } from 'react';

import { fill } from '#i18n/words.ts';
import type { Lack } from '#views/propose/missing.ts';
import { proposalOf, type Proposed } from '#views/propose/draft.ts';
import type { ProposeIsland } from '#views/propose/page.ts';
import { proposalText } from '#views/propose/text.ts';

import type { Context } from './context.ts';
import { warningsIn } from './warnings.ts';

interface Props {
  context: Context;
  portal: ProposeIsland['portal'];
  /** The day on which it is written, `YYYY-MM-DD`. */
  day: string;
  proposed: Proposed;
  lacks: readonly Lack[];
}

/** What somebody wrote themselves: this alone is looked through for data of people. */
const writtenIn = ({ changes, members, newRecord, why, sources }: Proposed): string =>
  [
    ...changes.map(({ to }) => to),
    ...members.map(({ values }) => values),
    newRecord?.values,
    why,
    ...sources.flatMap(({ where, page }) => [where, page]),
  ]
    .flatMap(function texts(value: unknown): string[] {
      if (typeof value === 'string') return [value];
      return value !== null && typeof value === 'object' ? Object.values(value).flatMap(texts) : [];
    })
    .join('\n');

const canShare = (file: File): boolean =>
  typeof navigator.canShare === 'function' && navigator.canShare({ files: [file] });

/** The text to read, and the file to send, once nothing is missing. */
export function Result({ context, portal, day, proposed, lacks }: Props) {
  const { words, form, language } = context;
  const { result } = words;
  const [told, setTold] = useState('');
  const text = proposalText(proposed, { wording: context, words: words.text, portal, day });
  const json = `${JSON.stringify(proposalOf(proposed, { portal: portal.address, language, day }), null, 2)}\n`;
  const written = writtenIn(proposed);
  const warnings = useMemo(() => warningsIn(written, form.guard, language), [written, form, language]);
  const name = `${result.file}-${proposed.record?.id ?? proposed.newRecord?.type ?? ''}-${day}`;
  // Many messengers take no JSON from a page, and every one takes a text; the import knows a file by what is in it.
  const file = [
    new File([json], `${name}.json`, { type: 'application/json' }),
    new File([json], `${name}.txt`, { type: 'text/plain' }),
  ].find(canShare);
  const download = (): void => {
    const address = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `${name}.json`;
    link.click();
    URL.revokeObjectURL(address);
    setTold(fill(result.downloaded, { file: `${name}.json` }));
  };
  return (
    <section aria-labelledby="propose-result">
      <h2 id="propose-result">{result.heading}</h2>
      {lacks.length > 0 ? (
        <div role="status">
          <p>{result.lacks}</p>
          <ul>
            {lacks.map(({ label, fault }) => (
              <li key={label}>{fault === undefined ? label : `${label}: ${fault}`}</li>
            ))}
          </ul>
        </div>
      ) : (
        <>
          {warnings.length > 0 && (
            <div role="alert" className="notice">
              <p>{result.private}</p>
              <ul>
                {warnings.map((warning) => (
                  <li key={warning}>{warning}</li>
                ))}
              </ul>
            </div>
          )}
          <pre id="proposal-text">{text}</pre>
          <p className="row">
            {navigator.clipboard && (
              <button
                type="button"
                onClick={() => void navigator.clipboard.writeText(text).then(() => setTold(result.copied))}
              >
                {result.copy}
              </button>
            )}
            {file && (
              <button
                type="button"
                onClick={() =>
                  void navigator.share({ files: [file], text, title: portal.name }).catch(() => undefined)
                }
              >
                {result.share}
              </button>
            )}
            <button type="button" onClick={download}>
              {result.download}
            </button>
          </p>
        </>
      )}
      <p role="status">{told}</p>
    </section>
  );
}

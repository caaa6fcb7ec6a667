import { useEffect, useRef, useState } from 'react';

import { fill } from '#i18n/words.ts';
import type { ProposeForm, ProposeRecord } from '#views/propose/asked.ts';
import { type Draft, emptyDraft } from '#views/propose/draft.ts';
import type { ProposeIsland } from '#views/propose/page.ts';

import { findWorker, forget, forgetOnQuickExit, keepDrafts, keepPage, readKept } from './kept.ts';
import { Keep } from './Keep.tsx';
import { askedRecord, load, nameRecord } from './load.ts';
import { Sheet } from './Sheet.tsx';
import { Subject } from './Subject.tsx';

interface Props extends ProposeIsland {
  /** The day on which it is written, `YYYY-MM-DD`, where the reader is. */
  day: string;
}

/** What is proposed: a record that was read, or the type of a new one. */
interface Chosen {
  /** As it is kept: `laws/<id>` of a record, `laws` of a new one. */
  readonly subject: string;
  readonly folder: string;
  readonly record?: ProposeRecord;
}

/** The form in which anybody proposes a change. It reads two files and sends nothing. */
export function Propose({ day, ...island }: Props) {
  const { words, offline, records } = island;
  const [form, setForm] = useState<ProposeForm>();
  const [chosen, setChosen] = useState<Chosen>();
  const [draft, setDraft] = useState<Draft>(emptyDraft);
  // Of every record that was opened, so that whoever looks at another one loses nothing.
  const drafts = useRef<Readonly<Record<string, Draft>>>({});
  const [fault, setFault] = useState<'failed' | 'noRecord'>();
  const [isKept, setKept] = useState(false);
  const [told, setTold] = useState<'failed' | 'forgotten'>();
  const recordFile = (subject: string): string => `${records}${subject}.json`;

  const choose = async (subject: string): Promise<void> => {
    setFault(undefined);
    const written = drafts.current[subject] ?? emptyDraft;
    const [folder = ''] = subject.split('/');
    if (folder === subject) {
      setChosen({ subject, folder });
      return setDraft(written);
    }
    try {
      const record = await load<ProposeRecord>(recordFile(subject));
      if (!record) return setFault('noRecord');
      nameRecord(subject);
      setChosen({ subject, folder, record });
      setDraft(written);
    } catch {
      setFault('failed');
    }
  };

  const start = async (): Promise<void> => {
    try {
      setForm(await load<ProposeForm>(island.form));
    } catch {
      return setFault('failed');
    }
    const kept = readKept(offline);
    if (kept) {
      drafts.current = kept.drafts;
      setKept(true);
    }
    const subject = askedRecord() ?? kept?.last;
    if (subject !== undefined) await choose(subject);
  };
  useEffect(() => {
    void start();
    void findWorker(offline);
    return forgetOnQuickExit(offline);
  }, []);
  useEffect(() => {
    if (!chosen) return;
    drafts.current = { ...drafts.current, [chosen.subject]: draft };
    if (isKept && !keepDrafts(offline, { last: chosen.subject, drafts: drafts.current })) setTold('failed');
  }, [isKept, chosen, draft]);

  const keep = (wanted: boolean): void => {
    setKept(wanted);
    setTold(undefined);
    if (!wanted) return void forget(offline);
    const files = [island.form, ...(chosen?.record ? [recordFile(chosen.subject)] : [])];
    keepPage(offline, files).catch(() => setTold('failed'));
  };
  const deleteAll = (): void => {
    setKept(false);
    drafts.current = {};
    setDraft(emptyDraft);
    void forget(offline).then(() => setTold('forgotten'));
  };
  const again = (): void => {
    nameRecord(undefined);
    setChosen(undefined);
    setDraft(emptyDraft);
  };
  if (!form) return <p role="status">{fault ? words[fault] : words.loading}</p>;
  const title = chosen?.record?.titles[island.language];
  return (
    <>
      {fault && (
        <p role="alert" className="notice">
          {words[fault]}
        </p>
      )}
      {chosen ? (
        <>
          <p className="row">
            <strong>
              {title === undefined
                ? fill(words.subject.fresh, { type: form.types[chosen.folder]?.name ?? '' })
                : `${form.types[chosen.folder]?.name}: ${title}`}
            </strong>
            <button type="button" onClick={again}>
              {words.subject.another}
            </button>
          </p>
          <p role="status" className="meta">
            {words.ready}
          </p>
          <Keep words={words.keep} isKept={isKept} told={told} onKeep={keep} onForget={deleteAll} />
          <Sheet
            key={chosen.subject}
            island={island}
            day={day}
            form={form}
            folder={chosen.folder}
            record={chosen.record}
            draft={draft}
            onDraft={setDraft}
          />
        </>
      ) : (
        <Subject form={form} words={words} onChoose={(subject) => void choose(subject)} />
      )}
    </>
  );
}

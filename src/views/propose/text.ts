import { fill } from '#i18n/words.ts';
import { dateWords } from '#views/format/date.ts';
import type { View } from '#views/site.ts';

import type { Proposed } from './draft.ts';
import { worded, type Wording } from './worded.ts';

/** What the text needs to say besides what is proposed. */
export interface TextSurroundings {
  readonly wording: Wording;
  readonly words: View['words']['propose']['text'];
  readonly portal: { readonly name: string; readonly address: string };
  /** The day on which it was written, `YYYY-MM-DD`. */
  readonly day: string;
}

/** What is proposed, in plain words: to be read before it is sent, and sent along with the file. */
export const proposalText = (
  { record, changes, members, newRecord, why, sources }: Proposed,
  { wording, words, portal, day }: TextSurroundings,
): string => {
  const { form, language } = wording;
  const typeOf = (type: string) => Object.values(form.types).find((each) => each.type === type);
  const { version } = record ?? {};
  const subject = record
    ? [
        fill(words.record, {
          type: typeOf(record.type)?.name ?? record.type,
          title: record.titles[language] ?? record.id,
        }),
        record.pages[language] ?? '',
        ...(version
          ? [fill(words.version, { date: dateWords({ language }, version.on), commit: version.commit })]
          : []),
      ]
    : [fill(words.newRecord, { type: typeOf(newRecord?.type ?? '')?.name ?? '' })];
  const said = (value: string): string => (value === '' ? words.nothing : value);
  const changed = changes.map(({ part, place, to }, index) =>
    [
      `${index + 1}. ${part.label} › ${place.label}`,
      `   ${fill(words.now, { value: said(worded(wording, place.field.ask, place.from)) })}`,
      `   ${fill(words.proposed, { value: said(worded(wording, place.field.ask, to)) })}`,
    ].join('\n'),
  );
  const fieldsOf = (type: string) => typeOf(type)?.fields ?? [];
  const told = (fields: ReturnType<typeof fieldsOf>, values: Readonly<Record<string, unknown>>) =>
    fields.flatMap(({ key, label, ask }) => {
      const value = worded(wording, ask, values[key]);
      return value === '' ? [] : [`   ${label}: ${value}`];
    });
  const added = members.map(({ list, values }, index) => {
    const field = fieldsOf(record?.type ?? '').find(({ key }) => key === list);
    const ask = field?.ask;
    const lines =
      ask?.kind === 'members' ? told(ask.fields, values) : ask ? [`   ${worded(wording, ask, values)}`] : [];
    return [
      `${changes.length + index + 1}. ${fill(words.added, { list: field?.label ?? list })}`,
      ...lines,
    ].join('\n');
  });
  const whole = newRecord ? told(fieldsOf(newRecord.type), newRecord.values) : [];
  const grounds = [
    ...(why === '' ? [] : [fill(words.why, { why })]),
    ...sources.map(({ where, page }) =>
      page === undefined ? fill(words.source, { where }) : fill(words.sourcePage, { where, page }),
    ),
  ];
  return [
    [fill(words.heading, { portal: portal.name }), ...subject].filter(Boolean).join('\n'),
    ...changed,
    ...added,
    ...(whole.length === 0 ? [] : [whole.join('\n')]),
    ...(grounds.length === 0 ? [] : [grounds.join('\n')]),
    fill(words.written, { date: dateWords({ language }, day), address: portal.address }),
  ].join('\n\n');
};

import { en } from '#i18n/en.ts';
import { es } from '#i18n/es.ts';
import type { Message } from '#model/issue.ts';
import type { Proposal } from '#model/proposal/proposal.ts';

type ReportLanguage = keyof Message;

const some = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`;

const said = {
  es: {
    types: es.typeNames,
    heading: (subject: string) => `Propuesta: ${subject}`,
    newRecord: (type: string) => `un registro nuevo (${type})`,
    written: (day: string, portal: string) => `Escrita el ${day} en ${portal}`,
    why: 'Por qué',
    source: 'Fuente',
    page: (page: string) => `página o parte: ${page}`,
    none: 'no dice de dónde sale. Pregúntelo antes de escribir: sin fuente no se publica.',
    sources: 'Las fuentes no se escriben solas: compruébelas y, si son nuevas, agréguelas al registro.',
    counts: (added: number, changed: number, same: number) =>
      `${some(added, 'parte nueva', 'partes nuevas')}, ${some(changed, 'valor cambia', 'valores cambian')}, ${some(same, 'ya estaba así', 'ya estaban así')}.`,
    nothing: 'No queda nada que escribir.',
  },
  en: {
    types: en.typeNames,
    heading: (subject: string) => `Proposal: ${subject}`,
    newRecord: (type: string) => `a new record (${type})`,
    written: (day: string, portal: string) => `Written on ${day} at ${portal}`,
    why: 'Why',
    source: 'Source',
    page: (page: string) => `page or part: ${page}`,
    none: 'it does not say where this stands. Ask before writing: nothing is published without a source.',
    sources:
      'Sources are not written by themselves: look them up and, if they are new, add them to the record.',
    counts: (added: number, changed: number, same: number) =>
      `${some(added, 'new part', 'new parts')}, ${some(changed, 'value changes', 'values change')}, ${some(same, 'was so already', 'were so already')}.`,
    nothing: 'Nothing is left to be written.',
  },
};

export type ProposalWords = (typeof said)['es'];

/** The words for what a proposal changes. */
export const proposalWords = (language: ReportLanguage): ProposalWords => said[language];

/** Lines of a stranger cannot pass for lines of ours: they stand on one, or further in. */
const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const furtherIn = (text: string): string => text.replace(/\s*\n\s*/g, '\n      ');

/** What a proposal says besides its values, for the person who decides on it: of what record, why, and from where. */
export const proposalText = (
  { record, newRecord, day, portal, why, sources = [] }: Proposal,
  language: ReportLanguage,
): string => {
  const words = said[language];
  const subject = record
    ? `${words.types[record.type]} «${record.id}»`
    : words.newRecord(words.types[newRecord?.type ?? 'law']);
  return [
    words.heading(subject),
    `  ${words.written(day, onOneLine(portal))}`,
    ...(why ? [`  ${words.why}: ${furtherIn(why)}`] : []),
    ...sources.map(
      ({ where, page }) =>
        `  ${words.source}: ${onOneLine(where)}${page === undefined ? '' : ` (${words.page(onOneLine(page))})`}`,
    ),
    sources.length === 0 ? `  ${words.source}: ${words.none}` : `  ${words.sources}`,
    '',
  ].join('\n');
};

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Words } from '#i18n/words.ts';
import type { Content, Raw } from '../recompute/content.ts';
import { readFolder } from '../recompute/content.ts';
import { last } from '../recompute/days.ts';
import { recomputeContent } from '../recompute/recompute.ts';

/** What an edition has pages of: its scorecards as `kind code`, and its commitments. */
interface Edition {
  id: string;
  cards: string[];
  commitments: string[];
}

/** A closed edition has what its lock says, whatever became of the records. */
function ofLock(id: string, file: string): Edition {
  const { result } = JSON.parse(readFileSync(file, 'utf8'));
  return {
    id,
    cards: result.scorecards.map(({ kind, code }: Raw) => `${kind} ${code ?? ''}`.trim()),
    commitments: result.commitments.map(({ id: commitment }: Raw) => commitment),
  };
}

/** Since when a commitment was made: its own date, else that of where it comes from. */
function madeOn({ laws, audits }: Content, { madeOn: on, origin }: Raw): string | undefined {
  const from = [...laws, ...audits].find(({ id }) => id === (origin.law ?? origin.audit));
  return on ?? origin.on ?? from?.publishedOn;
}

function ofRecords(content: Content, { id, asOf }: Raw, cards: Iterable<string>): Edition {
  const commitments = content.commitments.filter((record) => {
    const on = madeOn(content, record);
    return on === undefined || last(on) <= last(asOf);
  });
  return { id, cards: [...cards], commitments: commitments.map((record) => record['id']) };
}

/** The editions of a content folder, read from its files by none of the code that builds the pages. */
export function editionsIn(folder: string): Edition[] {
  const content = readFolder(folder);
  const recomputed = recomputeContent(content);
  return content.editions.map((edition) => {
    const lock = path.join(folder, 'editions', `${edition.id}.lock.json`);
    return existsSync(lock)
      ? ofLock(edition.id, lock)
      : ofRecords(content, edition, recomputed.get(edition.id)?.keys() ?? []);
  });
}

/** The codes of the scorecards of a kind. */
const codesOf = ({ cards }: Edition, kind: string): string[] =>
  cards
    .filter((card) => card.startsWith(`${kind} `))
    .map((card) => card.slice(kind.length + 1).toLowerCase());

/** Every page below the section of scorecards in a language, as its address below the section. A new kind of page has its line here. */
export function scorePagesIn(editions: readonly Edition[], { sections, scores: { slugs } }: Words): string[] {
  const ofEdition = (edition: Edition): string[] => [
    '',
    sections.commitments,
    sections.regions,
    slugs.years,
    slugs.compare,
    ...codesOf(edition, 'jurisdiction').flatMap((code) =>
      ['', `/${slugs.compare}`, `/${slugs.sheet}`].map((more) => `${sections.regions}/${code}${more}`),
    ),
    ...codesOf(edition, 'institution').flatMap((code) =>
      ['', `/${slugs.compare}`].map((more) => `${sections.institutions}/${code}${more}`),
    ),
    ...codesOf(edition, 'pillar').map((code) => `${sections.pillars}/${code}`),
    ...edition.commitments.map((id) => `${sections.commitments}/${id}`),
  ];
  return [
    slugs.contrast,
    slugs.recommendations,
    ...editions.flatMap((edition) => ofEdition(edition).map((page) => path.posix.join(edition.id, page))),
  ];
}

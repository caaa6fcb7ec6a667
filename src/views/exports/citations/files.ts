import type { Site } from '#views/site.ts';

import { toBibtex } from './formats/bibtex.ts';
import type { Cited } from './cited.ts';
import { toCslJson } from './formats/csl-json.ts';
import type { CitationItem } from './item.ts';
import { citedRecord, citedRecords } from './record.ts';
import { toRis } from './formats/ris.ts';
import { citedScores, citedTargets } from './scorecard.ts';

/** A format of citation files: the ending of its address, its media type, its name. */
export interface CitationFormat {
  readonly ending: string;
  readonly type: string;
  readonly name: string;
  readonly write: (item: CitationItem) => string;
}

/** The formats in which everything that is cited can be taken away, in the order of the page. */
export const citationFormats = [
  { ending: 'bib', type: 'application/x-bibtex', name: 'BibTeX', write: toBibtex },
  { ending: 'ris', type: 'application/x-research-info-systems', name: 'RIS', write: toRis },
  {
    ending: 'csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    name: 'CSL-JSON',
    write: toCslJson,
  },
] as const satisfies readonly CitationFormat[];

export type CitationEnding = (typeof citationFormats)[number]['ending'];

/** The address of a file of something that is cited. */
export const citationHref = ({ stem }: Pick<Cited, 'stem'>, ending: CitationEnding): string =>
  `${stem}.${ending}`;

/** Everything of a portal that is cited: its records and the pages of its editions. */
export const everythingCited = (site: Site): readonly Cited[] => [
  ...citedRecords(site).map((record) => citedRecord(site, record)),
  ...site.editions.flatMap((edition) =>
    citedTargets(edition).map((target) => citedScores(site, edition, target)),
  ),
];

interface CitationFile {
  readonly path: string;
  readonly mediaType: string;
  readonly text: () => string;
}

/** The files of all that is cited, each with its path from the root of the portal and its text. */
export const citationFiles = (site: Site): readonly CitationFile[] =>
  everythingCited(site).flatMap((cited) =>
    citationFormats.map(({ ending, type, write }) => ({
      path: citationHref(cited, ending).slice(site.addresses.base.length),
      mediaType: type,
      text: () => write(cited.item),
    })),
  );

import type { Legislation } from 'schema-dts';

import type { Entry } from '#model/archive.ts';
import type { RelationType } from '#model/law.ts';

import type { LegalStatus } from '#domain/laws/status.ts';
import { recordHref } from '#views/links.ts';
import { codeWords } from '#views/parts/code.ts';
import { plain, titleOf } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { aboutStatement, aboutThing } from './about.ts';
import { areaNamed, institutionNamed } from './parties.ts';
import { addressAt, listed, said } from './statement.ts';

/** What the derived status says of legal force; a bill has none to speak of. */
const force: Readonly<Record<LegalStatus, 'InForce' | 'NotInForce' | undefined>> = {
  bill: undefined,
  'not-yet-in-force': 'NotInForce',
  'in-force': 'InForce',
  amended: 'InForce',
  expired: 'NotInForce',
  repealed: 'NotInForce',
};

/** The relations that schema.org has a word for, by that word. Of the others nothing is said. */
const relationWords = {
  legislationAmends: ['amends', 'inserts', 'moves', 'extends'],
  legislationChanges: ['replaces'],
  legislationRepeals: ['repeals'],
  legislationConsolidates: ['consolidates'],
} as const satisfies Readonly<Record<string, readonly RelationType[]>>;

const named = (view: View, law: Entry<'law'>): Legislation => {
  const address = addressAt(view.site, recordHref(view, law));
  return {
    '@type': 'Legislation',
    name: plain(titleOf(view, law)),
    ...said({ '@id': address, legislationIdentifier: law.identifier }),
  };
};

const relationsOf = (view: View, law: Entry<'law'>): object => {
  const links = view.site.relations.outgoing.get(law.id) ?? [];
  return said(
    Object.fromEntries(
      Object.entries(relationWords).map(([word, types]) => {
        const others = links.flatMap(({ relation, to }) =>
          (types as readonly RelationType[]).includes(relation.type) ? [to] : [],
        );
        return [word, listed([...new Set(others)].map((other) => named(view, other)))];
      }),
    ),
  );
};

/**
 * A norm in the words of schema.org. Its date is that of publication: `legislationDate` would be that of adoption, which the records do
 * not keep. Whether it is in force is said only as its status is derived.
 */
export const legislationOf = (view: View, law: Entry<'law'>): Legislation => {
  const status = view.site.legalStates.get(law.id)?.status;
  const inForce = status && force[status];
  return {
    '@type': 'Legislation',
    ...aboutThing(view, law),
    ...said({
      legislationIdentifier: law.identifier,
      datePublished: law.publishedOn,
      dateCreated: law.publishedOn === undefined ? law.introducedOn : undefined,
      legislationLegalForce: inForce && (`https://schema.org/${inForce}` as const),
    }),
    legislationType: plain(codeWords(view, 'ranks', law.rank)),
    legislationJurisdiction: areaNamed(view, law.jurisdiction),
    legislationPassedBy: law.issuers.map((id) => institutionNamed(view, id)),
    ...relationsOf(view, law),
    ...aboutStatement(view, law),
  };
};

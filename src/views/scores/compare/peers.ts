import type { Scorecard } from '#model/scorecard.ts';

import type { EditionScores } from '#domain/scores/editions.ts';
import { byAlphabet } from '#views/format/list.ts';
import { codePlural } from '#views/parts/code.ts';
import { plain, type Said, sayLocal } from '#views/said.ts';
import type { View } from '#views/site.ts';

/** What is compared with one another: all places; national institutions; institutions of one class below the country. */
interface Circle {
  readonly key: string;
  /** The class, where it is one. */
  readonly name?: Said;
}

/** An institution that is gone from the records is taken for a national one: nothing says where it was. */
const circleOf = (view: View, { kind, code = '' }: Scorecard): Circle => {
  if (kind !== 'institution') return { key: kind };
  const { archive } = view.site;
  const institution = archive.institutions.get(code);
  if (institution === undefined || institution.jurisdiction === archive.portal.country)
    return { key: 'national' };
  return institution.class === undefined
    ? { key: `kind ${institution.kind}`, name: codePlural(view, 'institutionKinds', institution.kind) }
    : { key: `class ${institution.class}`, name: codePlural(view, 'classes', institution.class) };
};

/** Whom a scorecard is compared with, those somebody has looked at first, then by name; and what they have in common. */
export interface Peers {
  readonly cards: readonly Scorecard[];
  readonly circle: Circle;
}

/** The scorecards of the edition that stand beside `card`. Institutions of one kind of area do not stand beside those of another. */
export const peersOf = (view: View, { result }: EditionScores, card: Scorecard): Peers => {
  const compare = byAlphabet(view);
  const circle = circleOf(view, card);
  const isUnseen = (other: Scorecard): number =>
    Number(card.kind === 'institution' && other.score.reviewed === 0);
  const name = (other: Scorecard): string => plain(sayLocal(view, other.title));
  return {
    circle,
    cards: result.scorecards
      .filter((other) => other.kind === card.kind && other.code !== card.code)
      .filter((other) => circleOf(view, other).key === circle.key)
      .sort((a, b) => isUnseen(a) - isUnseen(b) || compare(name(a), name(b))),
  };
};

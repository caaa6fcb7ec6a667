import { fill } from '#i18n/words.ts';

import type { EditionScores } from '#domain/scores/editions.ts';
import { dateGaps } from '#views/format/date.ts';
import { generatedAt } from '#views/history/version.ts';
import { plain, sayLocal } from '#views/said.ts';
import { scoreHref, type ScoreTarget } from '#views/scores/addresses.ts';
import { subjectName } from '#views/scores/parts/subjects.ts';
import { type Site, type View, viewOf } from '#views/site.ts';

import { type Cited, citedOf, fileStem, originalView } from './cited.ts';
import { compactVersion } from './version.ts';

/** The pages of an edition that are cited: the whole, a scorecard, and why a commitment stands as it does. */
export type CitedTarget =
  | { readonly kind: 'edition'; readonly edition: string }
  | Extract<ScoreTarget, { kind: 'scorecard' | 'commitment' }>;

/** What an edition is called beside the name of one of its pages. */
const editionTitle = (view: View, { result }: EditionScores): string => plain(sayLocal(view, result.title));

/** What a page of an edition is called. Throws where the edition does not have it. */
export const scoreTitle = (view: View, edition: EditionScores, target: CitedTarget): string => {
  const { card, why } = view.words.scores;
  const named = editionTitle(view, edition);
  if (target.kind === 'edition') {
    const { question } = view.site.archive.portal;
    return `${plain(sayLocal(view, question))} ${named}`;
  }
  if (target.kind === 'scorecard') {
    const found = edition.scorecard(target.of, target.code);
    if (found) return `${fill(card.title, { name: plain(subjectName(view, found)) })}. ${named}`;
  } else {
    const found = edition.commitment(target.id);
    if (found) return `${fill(why.title, { title: plain(sayLocal(view, found.title)) })} · ${named}`;
  }
  throw new Error(`The edition "${edition.result.id}" has no such page: ${JSON.stringify(target)}.`);
};

/** Names a page of an edition in addresses and keys: nothing for the whole. */
const partsOf = (target: CitedTarget): readonly string[] => {
  if (target.kind === 'edition') return [];
  return target.kind === 'scorecard' ? [target.of, target.code] : [target.kind, target.id];
};

/** Which state of an edition is cited: a closed one for ever that of its lock, an open one that of the day. */
const stateOf = (site: Site, { edition: { lock } }: EditionScores): { on: string; digest?: string } =>
  lock === undefined
    ? { on: generatedAt(site).slice(0, 10) }
    : { on: lock.closedOn, digest: lock.digest.slice(0, 10) };

const noteOf = (view: View, { on, digest }: ReturnType<typeof stateOf>): string =>
  digest === undefined
    ? fill(view.words.cite.open, dateGaps(view, on))
    : fill(view.words.cite.closed, { ...dateGaps(view, on), digest });

const cite = (site: Site, edition: EditionScores, target: CitedTarget): Cited => {
  const view = originalView(site);
  const state = stateOf(site, edition);
  const version = compactVersion({ on: state.on, commit: state.digest });
  const parts = [edition.result.id, ...partsOf(target)];
  return citedOf(
    site,
    {
      id: ['scorecard', ...parts].join('-'),
      // A page that explains one commitment is prose; what the others show are the figures of the edition's files.
      type: target.kind === 'commitment' ? 'webpage' : 'dataset',
      authors: [plain(sayLocal(view, edition.result.publisher))],
      issuedOn: state.on,
      version: target.kind === 'commitment' ? undefined : version,
    },
    {
      hrefIn: (language) => scoreHref(viewOf(site, language), target),
      titleIn: (each) => scoreTitle(each, edition, target),
      noteIn: (each) => noteOf(each, state),
      stem: fileStem(site, 'scorecards', ...parts),
    },
  );
};

const known = new WeakMap<EditionScores, Map<string, Cited>>();

/** A page of an edition as something to cite: worked out once for all languages and files. */
export const citedScores = (site: Site, edition: EditionScores, target: CitedTarget): Cited => {
  const ofEdition = known.get(edition) ?? new Map<string, Cited>();
  known.set(edition, ofEdition);
  const key = partsOf(target).join('/');
  const cited = ofEdition.get(key) ?? cite(site, edition, target);
  ofEdition.set(key, cited);
  return cited;
};

/** The pages of an edition that are cited. */
export const citedTargets = ({ result }: EditionScores): readonly CitedTarget[] => [
  { kind: 'edition', edition: result.id },
  ...result.scorecards.flatMap(({ kind, code }): readonly CitedTarget[] =>
    kind === 'whole' || kind === 'strength' || code === undefined
      ? []
      : [{ kind: 'scorecard', edition: result.id, of: kind, code }],
  ),
  ...result.commitments.map(({ id }) => ({ kind: 'commitment', edition: result.id, id }) as const),
];

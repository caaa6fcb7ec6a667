import { fill } from '#i18n/words.ts';

import type { Link } from '#domain/laws/relations.ts';
import type { LegalState, Reason } from '#domain/laws/status.ts';
import { dateGaps } from '#views/format/date.ts';
import { recordHref } from '#views/links.ts';
import { plain, type Said, sayLocal, shortLaw } from '#views/said.ts';
import type { View } from '#views/site.ts';

/** One reason of a legal status, with the norm it rests on. */
export interface ReasonView {
  readonly text: Said;
  readonly href?: string;
}

/** A norm that changed this one at several places is one reason, not several. */
const onePerNorm = (reasons: readonly Reason[]): readonly Reason[] =>
  reasons.filter(
    (reason, index) =>
      reason.kind !== 'changed' ||
      reasons.findIndex(
        (each) =>
          each.kind === 'changed' && each.by.from.id === reason.by.from.id && each.by.on === reason.by.on,
      ) === index,
  );

const reasonWords = (view: View, reason: Reason): ReasonView[] => {
  const { legalReason: words } = view.words;
  const law = (link: Link) => ({ law: plain(shortLaw(view, link.from)) });
  const said = (text: string, link?: Link): ReasonView => ({
    text,
    ...(link ? { href: recordHref(view, link.from) } : {}),
  });
  const gaps = (on: string | undefined) => (on === undefined ? undefined : dateGaps(view, on));
  switch (reason.kind) {
    case 'introduced':
      return [said(fill(words.bill, dateGaps(view, reason.on)))];
    case 'published':
      return [said(fill(words.notYetPublished, dateGaps(view, reason.on)))];
    case 'in-force-unknown':
      return [said(words.inForceUnknown)];
    case 'in-force-since':
    case 'not-yet': {
      const supplied = reason.supplied
        ? [
            said(
              fill(words.suppliedBy, {
                basis: plain(sayLocal(view, reason.supplied.basis)).replace(/\.$/, ''),
              }),
            ),
          ]
        : [];
      return [
        said(fill(reason.kind === 'not-yet' ? words.notYet : words.inForceSince, dateGaps(view, reason.on))),
        ...supplied,
      ];
    }
    case 'changed':
    case 'ended-by': {
      const when = gaps(reason.by.on);
      const text = reason.kind === 'changed' ? words.amendedBy : words.repealedBy;
      const undated = reason.kind === 'changed' ? words.amendedByUndated : words.repealedByUndated;
      return [
        said(when ? fill(text, { ...law(reason.by), ...when }) : fill(undated, law(reason.by)), reason.by),
      ];
    }
    case 'until':
      return [
        reason.extendedBy
          ? said(
              fill(words.extended, { ...law(reason.extendedBy), ...dateGaps(view, reason.on) }),
              reason.extendedBy,
            )
          : said(fill(words.until, dateGaps(view, reason.on))),
      ];
    case 'extended-open':
      return [said(fill(words.extendedOpen, law(reason.extendedBy)), reason.extendedBy)];
    case 'ended-own-term':
      return [
        reason.extendedBy
          ? said(
              fill(words.expiredExtended, { ...law(reason.extendedBy), ...dateGaps(view, reason.on) }),
              reason.extendedBy,
            )
          : said(fill(words.expired, dateGaps(view, reason.on))),
      ];
    case 'no-repeal':
      return [said(fill(words.noRepeal, dateGaps(view, reason.checkedOn)))];
  }
};

/** Why a norm has its legal status, in words that a reader can check. */
export const reasonsOf = (view: View, reasons: readonly Reason[]): readonly ReasonView[] =>
  onePerNorm(reasons).flatMap((reason) => reasonWords(view, reason));

/** How far "in force" is known, where that is all that stands behind it: what must be said with the status wherever it travels alone. */
export const repealNote = (
  view: View,
  state: Pick<LegalState, 'reasons'> | undefined,
): string | undefined => {
  const known = state?.reasons.find(({ kind }) => kind === 'no-repeal');
  const [said] = known ? reasonWords(view, known) : [];
  return said && plain(said.text);
};

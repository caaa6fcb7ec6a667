import { fill } from '#i18n/words.ts';
import type { Entry } from '#model/archive.ts';
import type { RecommendationReply } from '#model/parts/reply.ts';

import { timeOf } from '#views/format/date.ts';
import { plain, type Said, shortInstitution, translationOf } from '#views/said.ts';
import type { View } from '#views/site.ts';

/** What an authority answered, with who and, where that is known, when. */
export interface ReplyView {
  readonly label: Said;
  readonly text: Said;
  readonly href?: string;
}

type Translations =
  readonly { readonly id: string; readonly reply?: { readonly text?: string } }[] | undefined;

/** The reply that an item of a list of an audit carries; undefined where it carries none. */
export const replyOf = (
  view: View,
  audit: Entry<'audit'>,
  list: 'findings' | 'recommendations',
  { id, reply }: { readonly id: string; readonly reply?: RecommendationReply | undefined },
): ReplyView | undefined => {
  if (reply === undefined) return undefined;
  const institution = view.site.archive.institutions.get(reply.by);
  const by = institution ? plain(shortInstitution(view, institution)) : reply.by;
  const translated = audit.translations[view.language]?.fields[list] as Translations;
  return {
    label:
      reply.on === undefined
        ? fill(view.words.scores.recommendations.reply, { by })
        : fill(view.words.finding.reply, { by, date: timeOf(view, reply.on).text }),
    text: translationOf(view, audit).say(reply.text, translated?.find((each) => each.id === id)?.reply?.text),
    ...(reply.url === undefined ? {} : { href: reply.url }),
  };
};

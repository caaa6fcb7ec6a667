import { fill } from '#i18n/words.ts';
import type { Entry } from '#model/archive.ts';

import { answersFor } from '#domain/commitments/responsible.ts';
import { homeHref, recordHref, regionHref } from '#views/links.ts';
import { placeWords } from '#views/parts/code.ts';
import { placesWithPage, recordsOf } from '#views/area-records.ts';
import { plain, type Said, sayLocal, titleOf } from '#views/said.ts';
import type { View } from '#views/site.ts';

import type { FollowName } from './addresses.ts';
import { type DeadlineEvent, deadlineEvents } from './deadlines.ts';
import { oncePerLanguage } from '#views/once-per-language.ts';

/** Deadlines to look at in a calendar. */
export interface Calendar {
  readonly name: FollowName;
  readonly title: string;
  /** The page that shows the same. */
  readonly href: string;
  /** Never empty: a calendar without any event is none. */
  readonly events: readonly DeadlineEvent[];
}

const calendar = (
  view: View,
  name: FollowName,
  of: Said,
  href: string,
  events: readonly DeadlineEvent[],
): readonly Calendar[] =>
  events.length === 0
    ? []
    : [
        {
          name,
          title: fill(view.words.follow.calendarTitle, {
            of: plain(of),
            portal: plain(sayLocal(view, view.site.archive.portal.name)),
          }),
          href,
          events,
        },
      ];

const eventsOf = (
  view: View,
  commitments: readonly Entry<'commitment'>[],
  area?: string,
): readonly DeadlineEvent[] => commitments.flatMap((each) => deadlineEvents(view, each, area));

/** What an institution answers for: by name as a whole, as one of a class in its own area. */
const institutionEvents = (view: View, institution: Entry<'institution'>): readonly DeadlineEvent[] => {
  const { archive } = view.site;
  return archive.commitments.all.flatMap((commitment) => {
    const answers = answersFor(archive, commitment, institution);
    if (!answers) return [];
    return deadlineEvents(view, commitment, answers.byClass ? institution.jurisdiction : undefined);
  });
};

const gathered = (view: View): readonly Calendar[] => {
  const { archive } = view.site;
  const commitments = archive.commitments.all;
  return [
    ...calendar(view, ['all'], view.words.follow.everything, homeHref(view), eventsOf(view, commitments)),
    ...placesWithPage(view).flatMap((place) => {
      const { own, each } = recordsOf(view, place);
      const { code } = place;
      return calendar(
        view,
        ['regions', code.toLowerCase()],
        placeWords(view, code),
        regionHref(view, code),
        eventsOf(view, [...own, ...each], code),
      );
    }),
    ...archive.institutions.all.flatMap((institution) =>
      calendar(
        view,
        ['institutions', institution.id],
        titleOf(view, institution),
        recordHref(view, institution),
        institutionEvents(view, institution),
      ),
    ),
    ...commitments.flatMap((commitment) =>
      calendar(
        view,
        ['commitments', commitment.id],
        titleOf(view, commitment),
        recordHref(view, commitment),
        eventsOf(view, [commitment]),
      ),
    ),
  ];
};

/** Every calendar of the portal in the language of the reader: of all deadlines, by area, institution and commitment. */
export const calendarsOf = oncePerLanguage(gathered);

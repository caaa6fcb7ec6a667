import type { APIRoute } from 'astro';

import { calendarText } from '#views/exports/calendar/calendar.ts';
import { type Calendar, calendarsOf } from '#views/follow/calendars.ts';
import type { View } from '#views/site.ts';
import { views } from '#pages/_site.ts';

export const getStaticPaths = async () =>
  (await views()).flatMap((view) =>
    calendarsOf(view).map((calendar) => ({
      params: { language: view.language, calendar: calendar.name.join('/') },
      props: { view, calendar },
    })),
  );

export const GET: APIRoute<{ view: View; calendar: Calendar }> = ({ props: { view, calendar } }) =>
  new Response(calendarText(view, calendar), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });

import { pictureOf } from '#views/drawing/picture.ts';
import { mapPictureOf } from '#views/drawing/map/picture.ts';
import { scorePictures } from '#views/embeds/pictures/pictures.ts';
import { calendarsOf } from '#views/follow/calendars.ts';
import { feedsOf } from '#views/follow/feeds.ts';
import type { View, Views } from '#views/site.ts';
import { usualChart } from '#views/statistics/figure.ts';
import { statisticMap } from '#views/statistics/map/statistic-map.ts';

import { apiFiles } from './api/files.ts';
import { calendarText } from './calendar/calendar.ts';
import { citationFiles } from './citations/files.ts';
import { atomXml } from './feeds/atom.ts';
import { jsonFeed } from './feeds/json-feed.ts';

/** A file of the portal that is no page and of which there are many. Its text is written when it is asked for. */
export interface ExportFile {
  /** From the root of the portal: `api/v1/laws.csv`. */
  readonly path: string;
  readonly mediaType: string;
  readonly text: () => string;
}

const svg = 'image/svg+xml';

function* feedFiles(view: View): Generator<ExportFile> {
  for (const feed of feedsOf(view)) {
    const path = `feeds/${view.language}/${feed.name.join('/')}`;
    yield { path: `${path}.xml`, mediaType: 'application/atom+xml', text: () => atomXml(view, feed) };
    if (feed.isMain)
      yield { path: `${path}.json`, mediaType: 'application/feed+json', text: () => jsonFeed(view, feed) };
  }
}

function* calendarFiles(view: View): Generator<ExportFile> {
  for (const calendar of calendarsOf(view))
    yield {
      path: `calendar/${view.language}/${calendar.name.join('/')}.ics`,
      mediaType: 'text/calendar',
      text: () => calendarText(view, calendar),
    };
}

/** The usual chart of each statistic and its maps, for pages and documents elsewhere: source and date are inside them. */
function* statisticPictures(view: View): Generator<ExportFile> {
  const { language } = view;
  for (const statistic of view.site.archive.statistics.all) {
    const path = `api/v1/statistics/${statistic.id}`;
    yield {
      path: `${path}.${language}.svg`,
      mediaType: svg,
      text: () => pictureOf(usualChart(view, statistic), language),
    };
    for (const isRate of [false, true]) {
      const map = statisticMap(view, statistic, isRate);
      if (map)
        yield {
          path: `${path}.${map.id}.${language}.svg`,
          mediaType: svg,
          text: () => mapPictureOf(map, language),
        };
    }
  }
}

/** Pictures of scores for pages that take no frame: at addresses that stay, since other sites have them. */
function* scoreFiles(view: View): Generator<ExportFile> {
  for (const { path, draw } of scorePictures(view))
    yield { path: `embed/${view.language}/${path}`, mediaType: svg, text: draw };
}

/**
 * The files for programs: the API, citations, feeds, calendars and pictures. They come one by one, so that whoever writes them need
 * not hold them all.
 */
export function* exportFiles(views: Views): Generator<ExportFile> {
  yield* apiFiles(views);
  yield* citationFiles(views[0].site);
  for (const view of views) {
    yield* feedFiles(view);
    yield* calendarFiles(view);
    yield* statisticPictures(view);
    yield* scoreFiles(view);
  }
}

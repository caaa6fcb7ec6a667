import type { StatisticEntry } from '#model/archive.ts';
import { compareDates, firstDay } from '#model/parts/date.ts';
import { slug } from '#model/parts/slug.ts';

import { fill } from '#i18n/words.ts';
import { jsonText } from '#views/exports/json-text.ts';
import { statisticFileHref, statisticsHrefs } from '#views/exports/statistics/addresses.ts';
import { dateWords } from '#views/format/date.ts';
import { sectionHref } from '#views/links.ts';
import type { View, Views } from '#views/site.ts';
import { statisticFile } from '#views/statistics/file.ts';

import { areasResourceOf } from './areas-resource.ts';
import { isOpenLicence } from './licence.ts';
import { resourceOf } from './resource.ts';
import { inView, spoken, viewsWith } from './spoken.ts';
import { tableResources } from './table-resources.ts';

const profile = 'https://datapackage.org/profiles/2.0/datapackage.json';

/** A day as a version that can be put in order (https://semver.org): `2026-11-05` gives `2026.11.5`. */
const versionOf = (day: string): string => firstDay(day).split('-').map(Number).join('.');

/** What every package of the portal says of itself. Its days are those of the content: the same records give the same file. */
const packageHead = (
  view: View,
  { name, href, page, day }: Record<'name' | 'href' | 'page' | 'day', string>,
) => {
  const { origin, archive } = view.site;
  const { publisher, languages } = archive.portal;
  return {
    $schema: profile,
    name,
    ...(origin === undefined ? {} : { id: `${origin}${href}`, homepage: `${origin}${page}` }),
    languages,
    version: versionOf(day),
    created: `${firstDay(day)}T00:00:00Z`,
    // Only who put the package together: the institutions that publish the figures are among the sources.
    contributors: [
      {
        title: inView(view, publisher.name),
        ...(publisher.url === undefined ? {} : { path: publisher.url }),
        roles: ['creator', 'dataCurator'],
      },
    ],
  };
};

const text = (descriptor: object): string => `${jsonText(descriptor)}\n`;

const noticeOf = (view: View): readonly string[] => {
  const { notice } = view.site.archive.portal;
  return notice === undefined ? [] : [inView(view, notice)];
};

/** One statistic as a Data Package: `/api/v1/statistics/<id>.datapackage.json`, beside its CSV. */
export const statisticPackage = (views: Views, statistic: StatisticEntry): string => {
  const [first] = views;
  const file = statisticFile(views, statistic);
  const { checkedOn, retrievedOn } = statistic;
  const resource = resourceOf(views, statistic, { folder: '', fixed: views });
  const page = file.pages[first.language] as string;
  return text({
    ...packageHead(first, {
      name: file.id,
      href: statisticFileHref(first.site, file.id, 'datapackage.json'),
      page: page.slice((first.site.origin ?? '').length),
      day: compareDates(checkedOn, retrievedOn) < 0 ? retrievedOn : checkedOn,
    }),
    ...spoken(viewsWith(views, [file.title, file.gist]), (view) => ({
      title: inView(view, file.title),
      description: [inView(view, file.gist), ...noticeOf(view)].join('\n\n'),
    })),
    resources: [
      resource,
      areasResourceOf(
        first,
        file.areas.map(({ code }) => code),
      ),
    ],
  });
};

/**
 * Every table of the portal as one Data Package, `/datapackage.json`, with the paths from there: the statistics, the lists, the
 * editions, the dictionary. It has no licence of its own, which its resources would take over: each statistic has the one that is
 * declared for it, or none. `isForZip` leaves out the statistics that may not be passed on whole.
 */
export const portalPackage = (views: Views, { isForZip = false }: { isForZip?: boolean } = {}): string => {
  const [first] = views;
  const { archive, day } = first.site;
  const statistics = archive.statistics.all.filter(({ licence }) => !isForZip || isOpenLicence(licence));
  const codes = statistics.flatMap((statistic) =>
    statisticFile(views, statistic).areas.map(({ code }) => code),
  );
  const used = new Set(codes);
  return text({
    ...packageHead(first, {
      name: [slug(inView(first, archive.portal.name)), 'data'].filter(Boolean).join('-'),
      href: statisticsHrefs(first.site).datapackage,
      page: sectionHref(first, 'data'),
      day,
    }),
    ...spoken(views, (view) => ({
      title: fill(view.words.openData.package.title, { portal: inView(view, archive.portal.name) }),
      description: [
        fill(view.words.openData.package.about, { date: dateWords(view, day) }),
        ...noticeOf(view),
      ].join('\n\n'),
    })),
    resources: [
      ...statistics.map((statistic) =>
        resourceOf(views, statistic, { folder: 'api/v1/statistics/', fixed: [first] }),
      ),
      ...(statistics.length === 0
        ? []
        : [
            areasResourceOf(
              first,
              archive.jurisdictions.all.map(({ code }) => code).filter((code) => used.has(code)),
            ),
          ]),
      ...tableResources(views),
    ],
  });
};

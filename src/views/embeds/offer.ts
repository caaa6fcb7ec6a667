import { fill } from '#i18n/words.ts';
import type { StatisticEntry, Stored } from '#model/archive.ts';

import type { EditionScores } from '#domain/scores/editions.ts';

import { statisticMapHref, statisticPictureHref } from '#views/exports/statistics/addresses.ts';
import { plain, type Said, sayLocal, titleOf } from '#views/said.ts';
import { regionScores } from '#views/scores/parts/regions.ts';
import type { View } from '#views/site.ts';
import { statisticMap } from '#views/statistics/map/statistic-map.ts';
import { trackerTypes } from '#views/trackers/facet-names.ts';

import {
  badgePath,
  embedAddress,
  type EmbedForm,
  type EmbedTarget,
  mapPath,
  pictureAddress,
  resizerAddress,
} from './addresses.ts';

/** A code to copy. */
export interface EmbedCode {
  readonly label: string;
  readonly code: string;
  /** Whether it takes what the address of the page asks for. */
  readonly isAsked?: true;
}

/** What a page offers to other pages: codes to copy, and pictures where frames are not allowed. */
export interface EmbedOffer {
  readonly heading: string;
  readonly open: string;
  /** What is embedded, and what of the address of the page it takes. */
  readonly lead: string;
  readonly codes: readonly EmbedCode[];
  readonly resize: EmbedCode;
  readonly picturesLead: string;
  readonly pictures: readonly { readonly href: string; readonly text: string }[];
  readonly copy: string;
  readonly copied: string;
  /** Where the program is that copies a code. */
  readonly script: string;
}

/** About as high as each embed is in a column of text, in pixels: a page without the script shows the rest by scrolling. */
const heights: Readonly<Record<EmbedTarget['kind'], number>> = {
  record: 520,
  list: 640,
  chart: 640,
  map: 900,
  whole: 560,
  regions: 900,
  scorecard: 560,
};

const quoted = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The code of a frame. */
const frameCode = (view: View, target: EmbedTarget, form: EmbedForm, title: string): string => {
  const attributes = [
    `src="${embedAddress(view, target, form)}"`,
    `title="${quoted(title)}"`,
    'width="100%"',
    `height="${heights[target.kind]}"`,
    'style="border:0"',
    'loading="lazy"',
  ];
  return `<iframe ${attributes.join(' ')}></iframe>`;
};

/** What is embedded: under which name it stands in the list of codes, and whether it takes what the address asks for. */
interface Offered {
  readonly target: EmbedTarget;
  readonly which: string;
  readonly isAsked?: true;
}

const codesOf = (view: View, title: string, offered: readonly Offered[]): readonly EmbedCode[] =>
  offered.flatMap(({ target, which, isAsked }) =>
    (['live', 'static'] as const).map((form) => ({
      label: fill(view.words.embeds.form, { which, how: view.words.embeds[form] }),
      code: frameCode(view, target, form, title),
      ...(isAsked && form === 'live' ? { isAsked } : {}),
    })),
  );

const offer = (
  view: View,
  title: Said,
  offered: readonly Offered[],
  { pictures = [], asked }: { readonly pictures?: EmbedOffer['pictures']; readonly asked?: string } = {},
): EmbedOffer => {
  const { heading, open, lead, resize, copy, copied, pictures: picturesLead } = view.words.embeds;
  return {
    heading,
    open,
    lead: asked === undefined ? lead : `${lead} ${asked}`,
    codes: codesOf(view, plain(title), offered),
    resize: { label: resize, code: `<script src="${resizerAddress(view)}" async></script>` },
    picturesLead,
    pictures,
    copy,
    copied,
    script: `${view.site.addresses.base}embed/code.js`,
  };
};

const cardOffer = (
  view: View,
  title: Said,
  { type, id }: Pick<Extract<EmbedTarget, { kind: 'record' }>, 'type' | 'id'>,
): EmbedOffer =>
  offer(view, title, [{ target: { kind: 'record', type, id }, which: view.words.embeds.item }]);

/** What a tracker offers, or the page of one value of a facet. */
export const listOffer = (
  view: View,
  title: Said,
  list: Omit<Extract<EmbedTarget, { kind: 'list' }>, 'kind'>,
): EmbedOffer => {
  const { embeds: words } = view.words;
  const isWhole = list.choice === undefined;
  return offer(
    view,
    title,
    [{ target: { kind: 'list', ...list }, which: words.list, ...(isWhole ? { isAsked: true } : {}) }],
    isWhole ? { asked: words.asked.list } : {},
  );
};

/** Its chart, and those of its two maps that it has; nothing where it has no figures. */
const statisticOffer = (view: View, title: Said, statistic: StatisticEntry): EmbedOffer | undefined => {
  const { embeds: words } = view.words;
  const { id } = statistic;
  if (statistic.observations.length === 0) return undefined;
  const maps = (['map', 'rate-map'] as const).filter(
    (map) => statisticMap(view, statistic, map === 'rate-map') !== undefined,
  );
  const names = { map: words.map, 'rate-map': words.rateMap };
  const { origin = '' } = view.site;
  const picture = (thing: string, href: string) => ({
    href: `${origin}${href}`,
    text: fill(words.picture, { thing }),
  });
  return offer(
    view,
    title,
    [
      { target: { kind: 'chart', id }, which: words.chart, isAsked: true },
      ...maps.map((map) => ({ target: { kind: 'map', id, map } as const, which: names[map] })),
    ],
    {
      asked: words.asked.chart,
      pictures: [
        picture(words.chart, statisticPictureHref(view.site, id, view.language)),
        ...maps.map((map) => picture(names[map], statisticMapHref(view.site, id, map, view.language))),
      ],
    },
  );
};

/** What the page of a record offers; nothing where it is of a type that is not embedded. */
export const recordOffer = (view: View, record: Stored): EmbedOffer | undefined => {
  const title = titleOf(view, record);
  if (record.type === 'statistic') return statisticOffer(view, title, record as StatisticEntry);
  const type = trackerTypes.find((each) => each === record.type);
  return type && cardOffer(view, title, { type, id: record.id });
};

type Scored = Extract<EmbedTarget, { kind: 'whole' | 'scorecard' | 'regions' }>;

/** What a page of scores offers: each thing as the latest edition has it, and fixed at the edition of the page. */
export const scoreOffer = (
  view: View,
  title: Said,
  edition: EditionScores,
  targets: readonly Scored[],
): EmbedOffer => {
  const { embeds: words } = view.words;
  const { id } = edition.result;
  const named = plain(sayLocal(view, edition.result.title));
  const isDrawn = ({ kind }: Scored): boolean =>
    kind !== 'regions' || regionScores(view, edition).map !== undefined;
  const both = targets.flatMap((target) => {
    const thing = target.kind === 'regions' ? words.regions : words.score;
    const picture = target.kind === 'regions' ? fill(words.picture, { thing }) : words.badge;
    return [
      { target, which: fill(words.latest, { thing }), picture: fill(words.latest, { thing: picture }) },
      {
        target: { ...target, edition: id },
        which: fill(words.frozen, { thing, edition: named }),
        picture: fill(words.frozen, { thing: picture, edition: named }),
      },
    ];
  });
  return offer(view, title, both, {
    pictures: both
      .filter(({ target }) => isDrawn(target))
      .map(({ target, picture }) => ({
        href: pictureAddress(view, target.kind === 'regions' ? mapPath(target.edition) : badgePath(target)),
        text: picture,
      })),
  });
};

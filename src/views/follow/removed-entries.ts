import { type MarkdownType, markdownTypeNames } from '#model/record-types.ts';

import { correctionSaid } from '#views/history/section.ts';
import { homeHref, sectionHref, sectionOf } from '#views/links.ts';
import { originalLanguage } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { tagOf } from './authority.ts';
import { categoriesOf, type FeedEntry, saidWith } from './entry.ts';

const typeNamed = (name: string): MarkdownType | undefined => markdownTypeNames.find((type) => type === name);

/** Records that were taken out, by the title they had last. They lead to the list they stood in. */
export const removedEntries = (view: View): readonly FeedEntry[] => {
  const { history } = view.site.archive;
  if (!history.available) return [];
  const { follow, changes } = view.words;
  const original = originalLanguage(view);
  return history.removed.flatMap(({ key, at, commit, title, correction }): readonly FeedEntry[] => {
    const [name = '', id = ''] = key.split('/');
    const type = typeNamed(name);
    if (type === undefined) return [];
    const called =
      title === undefined || original === view.language ? (title ?? id) : { text: title, lang: original };
    return [
      {
        id: tagOf(view.site, view.language, type, id, commit),
        at,
        title: saidWith(follow.entry.removed, called),
        href: type === 'page' ? homeHref(view) : sectionHref(view, sectionOf[type]),
        paragraphs:
          correction === undefined
            ? []
            : [saidWith(changes.correction, correctionSaid(view, correction), 'why')],
        categories: categoriesOf(
          view,
          type,
          'removed',
          ...(correction === undefined ? [] : (['correction'] as const)),
        ),
        of: key,
        isCorrection: correction !== undefined,
      },
    ];
  });
};

import { fill } from '#i18n/words.ts';
import type { Entry } from '#model/archive.ts';

import { dateGaps } from '#views/format/date.ts';
import { listWords } from '#views/format/list.ts';
import { recordHref } from '#views/links.ts';
import { quoteWords } from '#views/parts/quote.ts';
import { sourceLink } from '#views/parts/sources.ts';
import { plain, type Said, shortLaw, translationOf } from '#views/said.ts';
import type { View } from '#views/site.ts';

/** An article with the texts it has had. */
export interface ArticleView {
  readonly title: Said;
  readonly former?: Said;
  readonly subject: Said;
  readonly versions: readonly {
    readonly since: Said;
    readonly href?: string;
    readonly gist: Said;
    readonly quote?: Said;
    readonly source?: { readonly href: string; readonly text: Said };
  }[];
}

/** The articles that matter to the watch, each with its successive texts, oldest first. */
export const articlesOf = (view: View, law: Entry<'law'>): readonly ArticleView[] => {
  const { law: words } = view.words;
  const translated = translationOf(view, law);
  const fields = law.translations[view.language]?.fields['articles'] as
    { number: string; versions?: { from: string; gist?: string }[] }[] | undefined;
  return (law.articles ?? []).map((article) => {
    const other = fields?.find(({ number }) => number === article.number);
    return {
      title: /^\d+[\p{L}\d.-]*$/u.test(article.number)
        ? fill(words.article, { number: article.number })
        : article.number,
      ...((article.formerNumbers ?? []).length > 0
        ? { former: fill(words.formerNumber, { numbers: listWords(view, article.formerNumbers ?? []) }) }
        : {}),
      subject: translated.item('articles', article, 'subject', article.subject),
      versions: article.versions.map((version) => {
        const by = view.site.archive.laws.get(version.by);
        const source = sourceLink(law.sources, version.source);
        const gist = other?.versions?.find(({ from }) => from === version.from)?.gist;
        return {
          since: fill(words.since, {
            ...dateGaps(view, version.from),
            law: by ? plain(shortLaw(view, by)) : version.by,
          }),
          ...(by && by.id !== law.id ? { href: recordHref(view, by) } : {}),
          gist: translated.say(version.gist, gist),
          ...(version.quote === undefined ? {} : { quote: quoteWords(view, version.quote) }),
          ...(source ? { source } : {}),
        };
      }),
    };
  });
};

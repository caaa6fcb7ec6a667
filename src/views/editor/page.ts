import { fill } from '#i18n/words.ts';

import { sizeWords } from '#views/format/size.ts';
import { type Frame, frameOf, sectionPath } from '#views/frame.ts';
import type { View } from '#views/site.ts';

/** The page that leads to the editor: what it is, what it needs, what it asks of other servers and keeps in the browser. */
export interface EditorPage {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly open: { readonly href: string; readonly text: string; readonly note: string };
  readonly parts: readonly {
    readonly id: string;
    readonly heading: string;
    readonly texts: readonly string[];
  }[];
}

/** What the editor downloads the first time, compressed as hosts send it, in bytes: rounded up, and held by a test. */
export const editorBytes = 1_500_000;

/** The address of the editor in a language of its interface. */
export const editorHref = (view: View): string =>
  `${view.site.addresses.base}admin/?lang=${encodeURIComponent(view.language)}`;

const needs = (view: View): readonly string[] => {
  const { needs: words } = view.words.editor;
  const { editor } = view.site.archive.portal;
  if (!editor) return [words.noRepository, words.folder];
  return [
    fill(words.account, { repository: `github.com/${editor.repository}` }),
    words.token,
    ...(editor.signIn === undefined ? [] : [fill(words.service, { service: new URL(editor.signIn).host })]),
    words.folder,
  ];
};

const loads = (view: View): readonly string[] => {
  const { loads: words } = view.words.editor;
  const { editor } = view.site.archive.portal;
  if (!editor) return [words.own, words.folder];
  return [
    words.own,
    words.api,
    ...(editor.signIn === undefined ? [] : [fill(words.service, { service: new URL(editor.signIn).host })]),
    words.links,
    words.blocked,
    words.folder,
  ];
};

export const editorPage = (view: View): EditorPage => {
  const { editor: words } = view.words;
  return {
    frame: frameOf(view, {
      title: words.title,
      description: words.lead,
      path: sectionPath(view.site, 'editor'),
      crumbs: [{ text: words.title }],
    }),
    title: words.title,
    lead: words.lead,
    open: {
      href: editorHref(view),
      text: words.open,
      note: fill(words.openNote, { size: sizeWords(view, editorBytes) }),
    },
    parts: [
      {
        id: 'what',
        heading: words.what.heading,
        texts: [words.what.form, words.what.save, words.what.publish, words.what.program],
      },
      { id: 'needs', heading: words.needs.heading, texts: needs(view) },
      { id: 'loads', heading: words.loads.heading, texts: loads(view) },
      { id: 'keeps', heading: words.keeps.heading, texts: [words.keeps.key, words.keeps.data] },
    ],
  };
};

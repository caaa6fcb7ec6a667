import { plain, sayLocal } from '#views/said.ts';
import { sectionHref } from '#views/links.ts';
import type { View, Views } from '#views/site.ts';

import { noRepository, repositoryOf } from './repository.ts';

/** What the page of the editor shows before the program has come, in one language. */
export interface EditorStart {
  readonly language: string;
  readonly config: string;
  readonly about: string;
  readonly words: View['words']['editor']['start'];
}

/** The page `/admin/`: the editor takes its place as soon as it has come. */
export interface EditorShell {
  readonly title: string;
  readonly languages: readonly [EditorStart, ...EditorStart[]];
  /** Whether the portal names a repository; without one the editor works on this computer alone. */
  readonly hasRepository: boolean;
  /** What the page may load, as a Content-Security-Policy: itself, and what it edits. */
  readonly policy: string;
}

const startOf = (view: View): EditorStart => ({
  language: view.language,
  config: `${view.site.addresses.base}admin/config.${view.language}.json`,
  about: sectionHref(view, 'editor'),
  words: view.words.editor.start,
});

/**
 * The Content-Security-Policy of the editor's page. Its program can ask other servers for much that it does not need here; this lets
 * through the one that it reads and writes records on. Styles stand in the page, since the program brings its own.
 */
export const editorPolicy = (hasRepository: boolean): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "manifest-src 'self' data: blob:",
    `connect-src 'self' blob: data:${hasRepository ? ' https://api.github.com' : ''}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

export const editorShell = (views: Views): EditorShell => {
  const [first, ...others] = views;
  const hasRepository = repositoryOf(first).repo !== noRepository;
  return {
    title: `${first.words.editor.title} · ${plain(sayLocal(first, first.site.archive.portal.name))}`,
    languages: [startOf(first), ...others.map(startOf)],
    hasRepository,
    policy: editorPolicy(hasRepository),
  };
};

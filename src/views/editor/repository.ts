import type { View } from '#views/site.ts';

/** Where the editor writes, as Sveltia CMS names it. */
export interface Repository {
  readonly name: 'github';
  readonly repo: string;
  readonly branch?: string;
  readonly base_url?: string;
  readonly auth_methods: readonly ('oauth' | 'token')[];
  readonly commit_messages: Readonly<Record<'create' | 'update', string>>;
}

/** Stands where a portal names no repository: the editor then works with a folder of this computer alone. */
export const noRepository = 'local/records';

/** The repository that the portal names, with the ways to sign in that there are. */
export const repositoryOf = (view: View): Repository => {
  const { editor } = view.site.archive.portal;
  const { commits } = view.words.editor;
  return {
    name: 'github',
    repo: editor?.repository ?? noRepository,
    ...(editor?.branch === undefined ? {} : { branch: editor.branch }),
    ...(editor?.signIn === undefined ? {} : { base_url: editor.signIn }),
    auth_methods: editor?.signIn === undefined ? ['token'] : ['oauth', 'token'],
    commit_messages: {
      create: `${commits.create}: {{collection}}/{{slug}}`,
      update: `${commits.update}: {{collection}}/{{slug}}`,
    },
  };
};

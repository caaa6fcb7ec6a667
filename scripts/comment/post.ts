import type { Ask, FinishedRun } from './github-api.ts';

/** Opens the comment and is not shown: by it the comment is found again, to be written anew. */
export const mark = '<!-- veedor-review -->';

/** Who GitHub says has written what a workflow writes. */
const author = 'github-actions[bot]';

interface Pull {
  readonly number: number;
  readonly head: { readonly sha: string };
  readonly base: { readonly repo: { readonly full_name: string } };
}

interface Comment {
  readonly id: number;
  readonly body?: string;
  readonly user: { readonly login: string } | null;
}

const perPage = 100;

/** The open pull requests whose newest commit is the one that was checked. A number that the change itself names is not asked for. */
const pullsOf = async (ask: Ask, { repository, head, headSha }: FinishedRun): Promise<readonly Pull[]> => {
  const path = `/repos/${repository}/pulls?state=open&per_page=${perPage}&head=${encodeURIComponent(head)}`;
  const pulls = (await ask('GET', path)) as readonly Pull[];
  return pulls.filter(({ head: { sha }, base }) => sha === headSha && base.repo.full_name === repository);
};

/** The comment that was posted before; only one of our own, whoever else writes the mark. */
const earlierComment = async (ask: Ask, comments: string): Promise<Comment | undefined> => {
  for (let page = 1; ; page += 1) {
    const some = (await ask('GET', `${comments}?per_page=${perPage}&page=${page}`)) as readonly Comment[];
    const found = some.find(({ body, user }) => user?.login === author && body?.startsWith(mark));
    if (found || some.length < perPage) return found;
  }
};

/**
 * Posts a text to each pull request of a run, as one comment that is written anew each time. Gives the numbers; none where a newer
 * commit has come meanwhile: its own run will tell of it.
 */
export const postTo = async (ask: Ask, run: FinishedRun, text: string): Promise<readonly number[]> => {
  const body = `${mark}\n${text}`;
  const pulls = await pullsOf(ask, run);
  for (const { number } of pulls) {
    const comments = `/repos/${run.repository}/issues/${number}/comments`;
    const earlier = await earlierComment(ask, comments);
    if (earlier === undefined) await ask('POST', comments, { body });
    else if (earlier.body !== body)
      await ask('PATCH', `/repos/${run.repository}/issues/comments/${earlier.id}`, { body });
  }
  return pulls.map(({ number }) => number);
};

/** A run of a workflow, as the event that follows it tells of it. Nothing in it was written by the proposed change. */
export interface FinishedRun {
  readonly repository: string;
  readonly headSha: string;
  /** `owner:branch`, of the repository or of a fork. */
  readonly head: string;
  readonly address: string;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The run that an event tells of; undefined for one that belongs to no pull request, or is none of GitHub's. */
export const finishedRun = (event: unknown): FinishedRun | undefined => {
  const { workflow_run: run, repository } = (event ?? {}) as Record<
    string,
    Record<string, unknown> | undefined
  >;
  const { owner } = (run?.['head_repository'] ?? {}) as { owner?: { login?: unknown } };
  const [headSha, branch, login] = [run?.['head_sha'], run?.['head_branch'], owner?.login].map(text);
  const name = text(repository?.['full_name']);
  const isWhole =
    /^[0-9a-f]{40}$/.test(headSha ?? '') && branch !== '' && login !== '' && /^[\w.-]+\/[\w.-]+$/.test(name);
  if (run?.['event'] !== 'pull_request' || !isWhole) return undefined;
  return {
    repository: name,
    headSha: headSha ?? '',
    head: `${login}:${branch}`,
    address: text(run['html_url']),
  };
};

/** What is asked of GitHub: `GET /repos/…`. Throws where it refuses. */
export type Ask = (method: 'GET' | 'POST' | 'PATCH', path: string, body?: object) => Promise<unknown>;

/** Asks GitHub's interface at `origin` with the token of the run. */
export const askGithub =
  (origin: string, token: string): Ask =>
  async (method, path, body) => {
    const response = await fetch(`${origin}${path}`, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'x-github-api-version': '2022-11-28',
        'user-agent': 'veedor',
      },
      signal: AbortSignal.timeout(30_000),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${response.statusText}`);
    return response.json();
  };

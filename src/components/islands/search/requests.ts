import type { Engine, SiteAnswer, TrackerAnswer } from '#views/search/engine.ts';
import type { TrackedEntry } from '#views/search/shelf.ts';
import type { TrackerState } from '#views/trackers/address.ts';
import type { TrackerType } from '#views/trackers/facet-names.ts';

interface TrackerRequest<K extends string> {
  readonly ask: K;
  readonly type: TrackerType;
  readonly state: TrackerState;
  readonly columns: readonly string[];
}

/** What the page asks of the worker. */
export type Request =
  | TrackerRequest<'tracker'>
  | TrackerRequest<'all'>
  | TrackerRequest<'ids'>
  | { readonly ask: 'site'; readonly query: string; readonly most: number };

/** What the worker answers to each. */
export interface Answers {
  tracker: TrackerAnswer;
  all: readonly TrackedEntry[];
  ids: readonly string[];
  site: SiteAnswer;
}

/** A request on its way, and its answer. */
export interface Sent {
  readonly id: number;
  readonly request: Request;
}
export type Received = { readonly id: number } & (
  { readonly answer: Answers[Request['ask']] } | { readonly fault: string }
);

/** What the engine says to a request. */
export const answerTo = (engine: Engine, request: Request): Answers[Request['ask']] => {
  switch (request.ask) {
    case 'tracker':
      return engine.ask(request.type, request.state, request.columns);
    case 'all':
      return engine.all(request.type, request.state, request.columns);
    case 'ids':
      return engine.all(request.type, request.state, request.columns).map(({ id }) => id);
    case 'site':
      return engine.site(request.query, request.most);
  }
};

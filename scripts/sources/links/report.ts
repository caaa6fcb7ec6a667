import { type State, states, type Verdict } from './verdict.ts';

/** Where an address stands: the same one may stand in many records. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The field, as `sources.0.url`. */
  readonly field: string;
}

export interface ReportedLink extends Verdict {
  readonly url: string;
  readonly places: readonly Place[];
}

/** What a run found, as it is written to a file and read again by the next one. */
export interface LinkReport {
  readonly schemaVersion: 1;
  /** The day of the run, `YYYY-MM-DD`. */
  readonly checkedOn: string;
  readonly counts: Readonly<Record<State, number>>;
  /** By state, the most urgent first, then by the first place. */
  readonly links: readonly ReportedLink[];
  /** Records that could not be read. */
  readonly unread: readonly string[];
  /** Hosts that the portal lists as refusing programs, but that no record cites any more. */
  readonly idleHosts: readonly string[];
  /** Nothing was learnt: no host at all could be found. */
  readonly offline: boolean;
}

/** What is to be looked at: neither well, nor out of reach by decision, nor for want of time. */
const wanting: readonly State[] = ['dead', 'suspect', 'moved', 'blocked', 'unreachable'];
export const isWanting = ({ state }: Verdict): boolean => wanting.includes(state);

const textOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const placeOrder = (a: Place, b: Place): number =>
  textOrder(a.file, b.file) || a.line - b.line || a.column - b.column;

interface Found {
  readonly addresses: readonly (Omit<Place, 'field'> & {
    readonly url: string;
    readonly path: readonly (string | number)[];
  })[];
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

/** The report of a run, in an order that depends on nothing but what was found. */
export const reportOf = (
  { addresses, verdicts }: Found,
  rest: Pick<LinkReport, 'checkedOn' | 'unread' | 'idleHosts' | 'offline'>,
): LinkReport => {
  const places = Map.groupBy(addresses, ({ url }) => url);
  const links = [...verdicts]
    .map(([url, verdict]) => ({
      url,
      ...verdict,
      places: (places.get(url) ?? [])
        .map(({ file, line, column, path }) => ({ file, line, column, field: path.join('.') }))
        .sort(placeOrder),
    }))
    .sort(
      (a, b) =>
        states.indexOf(a.state) - states.indexOf(b.state) ||
        placeOrder(a.places[0] as Place, b.places[0] as Place) ||
        textOrder(a.url, b.url),
    );
  const count = (state: State): number => links.filter((link) => link.state === state).length;
  const counts = Object.fromEntries(states.map((state) => [state, count(state)])) as Record<State, number>;
  return { schemaVersion: 1, counts, links, ...rest };
};

/** What changed since an earlier report. */
export interface Since {
  readonly checkedOn: string;
  /** Addresses that are to be looked at and were not, or not for this. */
  readonly fresh: ReadonlySet<string>;
  /** Addresses that were to be looked at and work now. */
  readonly mended: readonly string[];
  /** Addresses that were to be looked at and stand in no record any more. */
  readonly taken: readonly string[];
}

/** Compares two runs by address and state; an earlier run without network says nothing to compare with. */
export const since = (before: LinkReport, now: LinkReport): Since => {
  const earlier = new Map(before.links.map((link) => [link.url, link]));
  const today = new Map(now.links.map((link) => [link.url, link]));
  const wanted = before.links.filter(isWanting).map(({ url }) => url);
  return {
    checkedOn: before.checkedOn,
    fresh: new Set(
      now.links
        .filter((link) => isWanting(link) && earlier.get(link.url)?.state !== link.state)
        .map(({ url }) => url),
    ),
    mended: wanted.filter((url) => today.get(url)?.state === 'works'),
    taken: wanted.filter((url) => !today.has(url)),
  };
};

/** An earlier report, or undefined for a text that is none: then there is nothing to compare with. */
export const readReport = (text: string): LinkReport | undefined => {
  try {
    const read = JSON.parse(text) as Partial<LinkReport> | null;
    const whole =
      read?.schemaVersion === 1 &&
      typeof read.checkedOn === 'string' &&
      Array.isArray(read.links) &&
      read.links.every((link) => typeof link?.url === 'string' && states.includes(link.state));
    return whole && !read.offline ? (read as LinkReport) : undefined;
  } catch {
    return undefined;
  }
};

/** A copy in the Internet Archive, as the service itself told of it. */
export interface Copy {
  /** `https://web.archive.org/web/<14 digits>/<address>`. */
  readonly address: string;
  /** The day it was taken, `YYYY-MM-DD`. */
  readonly takenOn: string;
}

/** What the service said of a copy: one of this very address, one of another address, or nothing that can be used. */
export type Told =
  | { readonly kind: 'copy'; readonly copy: Copy }
  | { readonly kind: 'elsewhere'; readonly to: string }
  | { readonly kind: 'none' };

const day = 86_400_000;

/** Host, path and query as they are compared: scheme, standard port, `#…` and the case of `%c3` make no other document. */
const compared = (address: string): string | undefined => {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return undefined;
  const host = url.host.replace(/:(?:80|443)$/, '');
  return `${host}${url.pathname}${url.search}`.replace(/%[0-9a-f]{2}/gi, (sign) => sign.toUpperCase());
};

/** Whether two addresses are of the same document, `http` or `https`. */
export const sameAddress = (a: string, b: string): boolean => {
  const [one, other] = [compared(a), compared(b)];
  return one !== undefined && one === other;
};

/** The day of a time stamp of the archive (`YYYYMMDDhhmmss`); undefined for one that cannot be, or lies after `now`. */
const dayOf = (stamp: unknown, now: Date): string | undefined => {
  const parts = typeof stamp === 'string' ? /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(stamp) : null;
  if (!parts) return undefined;
  const [, y, m, d, h, min, s] = parts;
  const time = Date.parse(`${y}-${m}-${d}T${h}:${min}:${s}Z`);
  const real = !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${y}-${m}-${d}`);
  // The archive began in 1996; a day for clocks that disagree.
  return real && Number(y) >= 1996 && time <= now.getTime() + day ? `${y}-${m}-${d}` : undefined;
};

/** The copy that a time stamp and an address name, checked against the address that was asked for. */
export const copyOf = (asked: string, stamp: unknown, original: unknown, now: Date): Told => {
  const takenOn = dayOf(stamp, now);
  if (takenOn === undefined || typeof original !== 'string' || /\s/.test(original)) return { kind: 'none' };
  if (compared(original) === undefined) return { kind: 'none' };
  if (!sameAddress(asked, original)) return { kind: 'elsewhere', to: original };
  return {
    kind: 'copy',
    copy: { address: `https://web.archive.org/web/${String(stamp)}/${original}`, takenOn },
  };
};

const group = (value: unknown): Record<string, unknown> | undefined =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;

const addressForm = /^https?:\/\/web\.archive\.org(?::\d+)?\/web\/(\d{14})(?:[a-z]{2}_)?\/(https?:\/\/\S+)$/;

/** The copy behind an address of the archive, checked against the address that was asked for. */
export const copyAt = (asked: string, address: unknown, now: Date): Told => {
  const [, stamp, original] = addressForm.exec(String(address)) ?? [];
  return copyOf(asked, stamp, original, now);
};

/** What the availability API answered (https://archive.org/help/wayback_api.php); undefined for what is no such answer. */
export const toldByAvailability = (asked: string, json: unknown, now: Date): Told | undefined => {
  const snapshots = group(group(json)?.['archived_snapshots']);
  if (!snapshots) return undefined;
  const closest = group(snapshots['closest']);
  if (!closest || closest['available'] !== true || !/^2\d\d$/.test(String(closest['status'])))
    return { kind: 'none' };
  const stamp = String(closest['timestamp']);
  return String(closest['url']).includes(`/web/${stamp}`)
    ? copyAt(asked, closest['url'], now)
    : { kind: 'none' };
};

const bounds = (date: string): readonly [number, number] | undefined => {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date);
  if (!parts) return undefined;
  const [, year = '', month, date_] = parts;
  const first = Date.UTC(Number(year), month ? Number(month) - 1 : 0, date_ ? Number(date_) : 1);
  const last = date_
    ? first
    : month
      ? Date.UTC(Number(year), Number(month), 0)
      : Date.UTC(Number(year), 11, 31);
  return [first, last];
};

/** How many days a copy may be from the day on which the source was read, to stand for what was read. */
export const nearDays = 30;

/** Whether a copy was taken near the day (month, year) on which its source was read. */
export const isNear = ({ takenOn }: Copy, accessedOn: string): boolean => {
  const range = bounds(accessedOn);
  const taken = Date.parse(takenOn);
  return range !== undefined && taken >= range[0] - nearDays * day && taken <= range[1] + nearDays * day;
};

/** What Save Page Now answered: to a request for a copy, or of one that it is making. */
export type SaveAnswer =
  | { readonly kind: 'job'; readonly job: string }
  | { readonly kind: 'pending' }
  | { readonly kind: 'success'; readonly told: Told }
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'odd' };

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
};

const jobForm = /^[\w-]{6,100}$/;

/** Reads the answer to `POST /save`. Without keys the service may answer with its page for people, which names the job as well. */
export const readJob = (asked: string, body: string): SaveAnswer => {
  const json = group(parsed(body));
  const job = json ? json['job_id'] : /spn\.watchJob\(["']([\w-]+)["']/.exec(body)?.[1];
  if (json?.['status'] === 'error')
    return { kind: 'error', code: String(json['status_ext'] ?? 'error:unknown') };
  if (typeof job !== 'string' || !jobForm.test(job)) return { kind: 'odd' };
  const { url } = json ?? {};
  if (url !== undefined && !(typeof url === 'string' && sameAddress(asked, url))) return { kind: 'odd' };
  return { kind: 'job', job };
};

/** Reads the answer to `GET /save/status/<job>`. */
export const readStatus = (asked: string, job: string, body: string, now: Date): SaveAnswer => {
  const json = group(parsed(body));
  if (!json || (json['job_id'] !== undefined && json['job_id'] !== job)) return { kind: 'odd' };
  if (json['status'] === 'pending') return { kind: 'pending' };
  if (json['status'] === 'error')
    return { kind: 'error', code: String(json['status_ext'] ?? 'error:unknown') };
  if (json['status'] !== 'success') return { kind: 'odd' };
  return { kind: 'success', told: copyOf(asked, json['timestamp'], json['original_url'], now) };
};

/** Reads the body of an answer of the availability API. */
export const readAvailability = (asked: string, body: string, now: Date): Told | undefined =>
  toldByAvailability(asked, parsed(body), now);

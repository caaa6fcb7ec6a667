import type { Draft } from '#views/propose/draft.ts';
import type { ProposeIsland } from '#views/propose/page.ts';

type Offline = ProposeIsland['offline'];

/** What a reader asked to be kept on their device: what they wrote, by what it is of. */
export interface Kept {
  /** What was last written of: a record (`laws/<id>`), or the folder of the type of a new one. */
  readonly last: string;
  readonly drafts: Readonly<Record<string, Draft>>;
}

/** One name for what is kept of one portal: several may share an origin. The worker makes the same. */
const nameOf = ({ scope }: Offline): string => `veedor-propose ${new URL(scope, location.href).href}`;

const hasWorkers = (): boolean => 'serviceWorker' in navigator && 'caches' in globalThis;

/** The worker of the page, found before it is needed: a page that is left has no time to look for it. */
let worker: ServiceWorkerRegistration | undefined;

/** Finds the worker of the page where there is one. What was left over, a worker or pages without anything kept, is taken away. */
export const findWorker = async (offline: Offline): Promise<void> => {
  if (!hasWorkers()) return;
  const found = await navigator.serviceWorker.getRegistration(offline.scope);
  if (found?.scope === new URL(offline.scope, location.href).href) worker = found;
  if (!readKept(offline)) await forget(offline);
};

/** What was kept, undefined where nothing was; what cannot be read counts as nothing. */
export const readKept = (offline: Offline): Kept | undefined => {
  try {
    return (JSON.parse(localStorage.getItem(nameOf(offline)) ?? 'null') as Kept | null) ?? undefined;
  } catch {
    return undefined;
  }
};

/** Keeps what was written. False where the browser keeps nothing. */
export const keepDrafts = (offline: Offline, kept: Kept): boolean => {
  try {
    localStorage.setItem(nameOf(offline), JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
};

/**
 * Keeps the page with all that it is made of, so that it opens without a connection. Where a browser has no workers (as on a page that
 * came without encryption) the page can be used until it is closed, and what was written is kept all the same.
 */
export const keepPage = async (offline: Offline, files: readonly string[]): Promise<void> => {
  if (!hasWorkers()) return;
  const loaded = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((address) => new URL(address).origin === location.origin);
  const page = new URL(offline.scope, location.href).href;
  const cache = await caches.open(nameOf(offline));
  await cache.addAll([...new Set([page, ...loaded, ...files.map((file) => new URL(file, page).href)])]);
  worker = await navigator.serviceWorker.register(offline.program, { scope: offline.scope });
  // Its reader may have thought better of it meanwhile.
  if (!readKept(offline)) await forget(offline);
};

/** Deletes all that was kept: what was written at once, the page as soon as the browser does. */
export const forget = async (offline: Offline): Promise<void> => {
  try {
    localStorage.removeItem(nameOf(offline));
  } catch {
    // A browser that keeps nothing has nothing to delete.
  }
  if (!hasWorkers()) return;
  // Asked for both before waiting for either: a page that is left does not come to a second step.
  await Promise.all([caches.delete(nameOf(offline)), worker?.unregister()]);
};

/** Deletes all that was kept when the reader leaves by the quick exit, which hides the page before it goes. Gives what ends this. */
export const forgetOnQuickExit = (offline: Offline): (() => void) => {
  const leave = (): void => {
    if (document.documentElement.style.display === 'none') void forget(offline);
  };
  addEventListener('pagehide', leave);
  return () => removeEventListener('pagehide', leave);
};

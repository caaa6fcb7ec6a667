/** The place on the page for what is said of the address, with what is needed to answer it in its data. */
export const askedPlace = (): HTMLElement | undefined => document.getElementById('asked') ?? undefined;

/** Whether the address asks for anything: what campaigns add does not count. */
export const isAsked = (): boolean =>
  [...new URLSearchParams(location.search).keys()].some((name) => !name.startsWith('utm_'));

/** Reads a file of the portal. Throws where it cannot be had, or is of another version than this script. */
export const fetched = async <T extends object>(address: string): Promise<T> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  const file = (await response.json()) as T & { readonly schemaVersion?: number };
  if ((file.schemaVersion ?? 1) !== 1) throw new Error(`${address} is of another version.`);
  return file;
};

/** Names the embed anew, and leads to its page with the same query. */
export const retell = (title: string, query: string): void => {
  document.title = title;
  const whole = document.getElementById('whole') as HTMLAnchorElement | null;
  if (whole && query !== '') whole.search = query;
};

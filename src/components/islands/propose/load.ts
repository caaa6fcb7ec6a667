/** Reads a file of the portal; undefined where there is none under that name. Throws where it cannot be had. */
export const load = async <T>(address: string): Promise<T | undefined> => {
  const response = await fetch(address);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  return (await response.json()) as T;
};

/** The record that the address of the page names, `laws/<id>`; undefined where it names none that there could be. */
export const askedRecord = (): string | undefined => {
  const asked = new URLSearchParams(location.search).get('record');
  return asked !== null && /^[a-z]+\/[a-z0-9-]+$/.test(asked) ? asked : undefined;
};

/** Writes the record into the address of the page, so that it can be opened again. */
export const nameRecord = (record: string | undefined): void =>
  history.replaceState(null, '', `${location.pathname}${record === undefined ? '' : `?record=${record}`}`);

/** How long after the last key the address is written: browsers allow no more than a few dozen changes in as many seconds. */
const pause = 300;

/** Writes addresses without loading a page. */
export interface AddressWriter {
  /** Puts it in the place of the present one, once the reader has stopped typing. */
  readonly replaceSoon: (address: string) => void;
  /** Makes it a step to go back from, at once. What was still to be written comes before it. */
  readonly push: (address: string) => void;
  /** Drops what was still to be written: the reader has gone elsewhere. */
  readonly forget: () => void;
}

/** A writer that remembers what it still has to write. */
export const addressWriter = (): AddressWriter => {
  let waiting: { timer: ReturnType<typeof setTimeout>; address: string } | undefined;
  const flush = (): void => {
    if (!waiting) return;
    clearTimeout(waiting.timer);
    history.replaceState(null, '', waiting.address);
    waiting = undefined;
  };
  return {
    replaceSoon: (address) => {
      if (waiting) clearTimeout(waiting.timer);
      waiting = { timer: setTimeout(flush, pause), address };
    },
    forget: () => {
      if (waiting) clearTimeout(waiting.timer);
      waiting = undefined;
    },
    push: (address) => {
      flush();
      history.pushState(null, '', address);
    },
  };
};

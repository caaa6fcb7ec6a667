/** How long after the last key the address is written: browsers allow no more than a few dozen changes in as many seconds. */
const pause = 300;

/** Writes addresses without loading a page. */
export interface AddressWriter {
  /** Puts it in the place of the present one, once the reader has stopped typing. */
  readonly replaceSoon: (address: string) => void;
  /** Makes it a step to go back from, at once. What was still to be written comes before it. */
  readonly push: (address: string) => void;
  /** Writes at once what was still to be written: the reader is about to leave. */
  readonly flush: () => void;
  /** Drops what was still to be written: the reader has gone elsewhere. */
  readonly forget: () => void;
  /** Whether the reader is elsewhere than where this was last; another part of the same page is not elsewhere. */
  readonly hasMoved: () => boolean;
}

/** A writer that remembers what it still has to write. */
export const addressWriter = (): AddressWriter => {
  let last: string | undefined;
  const here = (): string => location.pathname + location.search;
  let waiting: { timer: ReturnType<typeof setTimeout>; address: string } | undefined;
  const flush = (): void => {
    if (!waiting) return;
    clearTimeout(waiting.timer);
    history.replaceState(null, '', waiting.address);
    waiting = undefined;
    last = here();
  };
  return {
    flush,
    hasMoved: () => here() !== last,
    replaceSoon: (address) => {
      if (waiting) clearTimeout(waiting.timer);
      waiting = { timer: setTimeout(flush, pause), address };
    },
    forget: () => {
      if (waiting) clearTimeout(waiting.timer);
      waiting = undefined;
      last = here();
    },
    push: (address) => {
      flush();
      history.pushState(null, '', address);
      last = here();
    },
  };
};

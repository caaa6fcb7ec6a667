import { type RefObject, useLayoutEffect } from 'react';

/** What answers in the live chart to what a reader had reached in the one that came with the page. */
const counterpart = (live: HTMLElement, reached: Element): HTMLElement | null => {
  const href = reached.getAttribute('href');
  const link = href === null ? null : live.querySelector<HTMLElement>(`a[href="${CSS.escape(href)}"]`);
  return link ?? live.querySelector<HTMLElement>('.scroll');
};

/** Takes the place of the chart that came with the page: it is hidden, and the focus that was in it goes on in `live`. */
export const useStaticPlace = (staticId: string, live: RefObject<HTMLElement | null>): void => {
  useLayoutEffect(() => {
    const block = document.getElementById(staticId);
    if (!block) return undefined;
    const reached = document.activeElement;
    const hadFocus = reached !== null && block.contains(reached);
    block.hidden = true;
    if (hadFocus && live.current) counterpart(live.current, reached)?.focus({ preventScroll: true });
    return () => {
      block.hidden = false;
    };
  }, [staticId, live]);
};

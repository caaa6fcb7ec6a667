import { type RefObject, useEffect } from 'react';

/** While it is on, the `/` key puts the cursor into the search, unless the reader is typing somewhere. */
export const useSlash = (box: RefObject<HTMLInputElement | null>, isOn: boolean): void => {
  useEffect(() => {
    const jump = (event: KeyboardEvent): void => {
      const { target } = event;
      const isTyping =
        target instanceof HTMLElement && target.closest('input:not([type="checkbox"]), textarea, select');
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
      event.preventDefault();
      box.current?.focus();
    };
    if (isOn) addEventListener('keydown', jump);
    return () => removeEventListener('keydown', jump);
  }, [box, isOn]);
};

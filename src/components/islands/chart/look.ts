import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

import { readTheme, type Theme } from './canvas/theme.ts';

/** What the look of a page hangs on. */
const looks = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'];

/** The look of the page, read again when it changes. */
export const useTheme = (): Theme => {
  const [theme, setTheme] = useState(readTheme);
  useEffect(() => {
    const queries = looks.map((look) => matchMedia(look));
    const again = (): void => setTheme(readTheme());
    for (const query of queries) query.addEventListener('change', again);
    return () => {
      for (const query of queries) query.removeEventListener('change', again);
    };
  }, []);
  return theme;
};

/** Whether the page is being printed: paper gets the picture, which is as sharp as the printer and black on white. */
export const usePrinting = (): boolean => {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const paper = matchMedia('print');
    const set = (next: boolean) => () => flushSync(() => setPrinting(next));
    const [start, end] = [set(true), set(false)];
    const change = ({ matches }: MediaQueryListEvent): void => flushSync(() => setPrinting(matches));
    addEventListener('beforeprint', start);
    addEventListener('afterprint', end);
    paper.addEventListener('change', change);
    return () => {
      removeEventListener('beforeprint', start);
      removeEventListener('afterprint', end);
      paper.removeEventListener('change', change);
    };
  }, []);
  return isPrinting;
};

/** Width of an element in CSS pixels, 0 until it is there. */
export const useWidth = (element: RefObject<HTMLElement | null>): number => {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const box = element.current;
    if (!box) return undefined;
    setWidth(box.clientWidth);
    const observer = new ResizeObserver(() => setWidth(box.clientWidth));
    observer.observe(box);
    return () => observer.disconnect();
  }, [element]);
  return width;
};

/** Whether an element has come near the window: what nobody has scrolled to need not be drawn. */
export const useSeen = (element: RefObject<HTMLElement | null>): boolean => {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const box = element.current;
    if (!box || isSeen) return undefined;
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setSeen(true),
      { rootMargin: '300px' },
    );
    observer.observe(box);
    return () => observer.disconnect();
  }, [element, isSeen]);
  return isSeen;
};

import { type RefObject, useEffect, useRef } from 'react';

/**
 * Takes what a reader typed before the page came to life, once its address has been read (`isReady`): on a slow phone that is a
 * while, and React would put the value of the address in its place.
 */
export const useEarlyWords = (
  box: RefObject<HTMLInputElement | null>,
  isReady: boolean,
  take: (words: string) => void,
): void => {
  const early = useRef('');
  useEffect(() => {
    early.current = box.current?.value ?? '';
  }, []);
  useEffect(() => {
    if (isReady && early.current !== '') take(early.current);
  }, [isReady]);
};

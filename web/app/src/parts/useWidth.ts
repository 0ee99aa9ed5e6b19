import { useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { roomy } from '../scene/width';

/** The width of an element in whole pixels, kept up to date; `expected` until it is known. */
export function useWidth<E extends HTMLElement>(expected: () => number = () => 0) {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(expected);
  useLayoutEffect(() => {
    const element = ref.current!;
    const note = () => setWidth(Math.floor(element.clientWidth));
    const observer = new ResizeObserver(note);
    observer.observe(element);
    note();
    return () => observer.disconnect();
  }, []);
  return [ref, width] as const;
}

/** Whether a media query matches. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    () => matchMedia(query).matches,
  );
}

/** Whether this is a phone, where lists replace drawings. */
export const usePhone = () => useMedia('(width <= 700px)');

/** Whether the four columns of the flow fit. */
export const useRoomy = () => useMedia(roomy);

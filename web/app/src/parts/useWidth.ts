import { useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';

/** The width of an element in whole pixels, as it changes. Until it is known, as it is `expected`. */
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

/** Whether a media query holds now. */
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

/** A phone: drawings give way to lists. */
export const usePhone = () => useMedia('(width <= 700px)');

const roomy = '(width > 900px)';

/** Room for the four columns of the flow. */
export const useRoomy = () => useMedia(roomy);
export const isRoomy = () => matchMedia(roomy).matches;

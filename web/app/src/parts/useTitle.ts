import { useEffect } from 'react';

/** The title of the page, as tabs and histories of browsers show it. */
export function useTitle(...parts: (string | undefined)[]): void {
  const title = [...parts.filter(Boolean), 'whoplans'].join(' – ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}

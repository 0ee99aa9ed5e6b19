import { useEffect } from 'react';

/** Sets the title of the page for tabs and histories. */
export function useTitle(...parts: (string | undefined)[]): void {
  const title = [...parts.filter(Boolean), 'whoplans'].join(' – ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}

import { useCallback, useState } from 'react';
import type { Values } from './values';

/** What is being typed, its initial values, and their revision. */
export type Draft = { values: Values; base: Values; revision: number | undefined; reason: string; kept?: boolean };

/**
 * Keeps what is typed in the browser until it is saved or discarded: it survives a reload, a
 * crash, and signing out.
 */
export function useDraft(name: string, begin: () => Draft) {
  const key = `draft ${name}`;
  const [draft, setDraft] = useState<Draft>(() => {
    const kept = localStorage.getItem(key);
    try {
      return kept ? { ...(JSON.parse(kept) as Draft), kept: true } : begin();
    } catch {
      return begin(); // what was kept is of an older kind
    }
  });
  const put = useCallback(
    (change: (before: Draft) => Draft) =>
      setDraft((before) => {
        const after = change(before);
        localStorage.setItem(key, JSON.stringify(after));
        return after;
      }),
    [key],
  );
  const forget = useCallback(() => localStorage.removeItem(key), [key]);
  const startOver = useCallback(() => {
    forget();
    setDraft(begin());
  }, [forget]);
  return { draft, put, forget, startOver };
}

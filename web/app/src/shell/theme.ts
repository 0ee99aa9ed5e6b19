import { useSyncExternalStore } from 'react';

export type Theme = 'light' | 'dark';

const key = 'theme';
const listeners = new Set<() => void>();

/** The reader's choice, otherwise the system's setting. */
export function theme(): Theme {
  const chosen = localStorage.getItem(key);
  if (chosen === 'light' || chosen === 'dark') {
    return chosen;
  }
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** The one that the page has: the browser keeps a choice where it is dear to look. */
const shown = () => document.documentElement.dataset['theme'] as Theme;

export function showTheme(): void {
  document.documentElement.dataset['theme'] = theme();
}

export function chooseTheme(chosen: Theme): void {
  localStorage.setItem(key, chosen);
  showTheme();
  listeners.forEach((listener) => listener());
}

// The page goes with the machine as that changes from day to night, unless the reader chose.
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
  showTheme();
  listeners.forEach((listener) => listener());
});

export function useTheme(): Theme {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, shown);
}

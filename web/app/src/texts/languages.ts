import type { Messages } from '@lingui/core';
import { messages as english } from './en.po';

/** The languages other than English that pages are translated into: what each calls itself. */
export const names = { de: 'Deutsch' } as const;
export type Other = keyof typeof names;

export const others = Object.keys(names) as Other[];

/** Their catalogues, each loaded only for those who read it. */
const catalogues: Record<Other, () => Promise<{ messages: Messages }>> = {
  de: () => import('./de.po'),
};

/** The language that an address asks for, with its texts. */
export async function textsFor(search: string): Promise<{ locale: string; messages: Messages }> {
  const locale = others.find((other) => other === new URLSearchParams(search).get('lang'));
  return locale ? { locale, messages: (await catalogues[locale]()).messages } : { locale: 'en', messages: english };
}

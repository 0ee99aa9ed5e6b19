/** The languages that pages are translated into, in their own words. */
export const names = { de: 'Deutsch' } as const;
export type Other = keyof typeof names;

export const others = Object.keys(names) as Other[];

/** The language that an address asks for. */
export const localeOf = (search: string) => others.find((other) => other === new URLSearchParams(search).get('lang')) ?? 'en';

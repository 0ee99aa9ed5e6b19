import { i18n, type Messages } from '@lingui/core';
import { messages as english } from './first/en.po';
import { localeOf, type Other } from './locale';

type Catalogue = () => Promise<{ messages: Messages }>;

/** The texts for the first view, and those for later views; each is loaded only for its readers. */
const catalogues: Record<'en' | Other, { first: Catalogue; later: Catalogue }> = {
  en: { first: async () => ({ messages: english }), later: () => import('./en.po') },
  de: { first: () => import('./first/de.po'), later: () => import('./de.po') },
};

/** Loads the language in the address. */
export async function speak(search: string): Promise<void> {
  const locale = localeOf(search);
  i18n.loadAndActivate({ locale, messages: (await catalogues[locale].first()).messages });
}

let later: Promise<void> | undefined;

/** Loads something together with its texts. */
export async function withTexts<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  const locale = localeOf(location.search);
  later ??= catalogues[locale].later().then(({ messages }) => i18n.load(locale, messages));
  const [loaded] = await Promise.all([load(), later]);
  return loaded;
}

/** The language of names: from the address, otherwise the page's. Changing it reloads the page. */
export function namesIn(): string | undefined {
  const search = new URLSearchParams(location.search);
  return [search.get('names'), search.get('lang')].find((tag) => tag !== null && tagText.test(tag)) ?? undefined;
}

/** The format of a language tag. */
export const tagText = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** The language of the server's sentences, the page's own; undefined for English. */
export function sentencesIn(): string | undefined {
  const language = document.documentElement.lang;
  return language && language !== 'en' ? language : undefined;
}

/** Asks for sentences in the page's language. */
export function spoken(): { extensions?: { language: string } } {
  const language = sentencesIn();
  return language ? { extensions: { language } } : {};
}

/** Adds the language of names to the variables, if the document takes it. */
export function withNames<Variables>(text: string, variables: Variables): Variables | (Variables & { lang: string }) {
  const lang = namesIn();
  return lang && text.includes('$lang: LanguageTag') ? { ...variables, lang } : variables;
}

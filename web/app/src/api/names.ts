/** The language of names: what the address says, else that of the page. Another one loads the page anew. */
export function namesIn(): string | undefined {
  const search = new URLSearchParams(location.search);
  return [search.get('names'), search.get('lang')].find((tag) => tag !== null && tagText.test(tag)) ?? undefined;
}

/** What a tag of a language looks like. */
export const tagText = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** The language that the server is to say sentences in, that of the page; undefined is English. */
export function sentencesIn(): string | undefined {
  const language = document.documentElement.lang;
  return language && language !== 'en' ? language : undefined;
}

/** What has sentences in an answer said in the language of the page. */
export function spoken(): { extensions?: { language: string } } {
  const language = sentencesIn();
  return language ? { extensions: { language } } : {};
}

/** What a document is asked with: where it takes the language of names, with that. */
export function withNames<Variables>(text: string, variables: Variables): Variables | (Variables & { lang: string }) {
  const lang = namesIn();
  return lang && text.includes('$lang: LanguageTag') ? { ...variables, lang } : variables;
}

import { stateAsked } from './state.js';

const endpoint = new URL('../graphql', window.location.href);

// fetcher sends one operation. What is not JSON, such as a proxy's error page, is
// shown by its status. All of it is asked of the state that the address names.
export async function fetcher(params, { headers } = {}) {
  const at = stateAsked(window.location.search);
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      ...headers,
      Accept: 'application/graphql-response+json, application/json;q=0.9',
      'Content-Type': 'application/json',
    },
    body: JSON.stringify(at ? { ...params, extensions: { at } } : params),
  });
  const type = response.headers.get('Content-Type') ?? '';
  if (!/^application\/(graphql-response\+)?json\b/.test(type)) {
    throw new Error(`${response.status} ${response.statusText}`);
  }
  return response.json();
}

const endpoint = new URL('../graphql', window.location.href);

// fetcher sends one operation. What is not JSON, such as a proxy's error page, is
// shown by its status.
export async function fetcher(params, { headers } = {}) {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      ...headers,
      Accept: 'application/graphql-response+json, application/json;q=0.9',
      'Content-Type': 'application/json',
    },
    body: JSON.stringify(params),
  });
  const type = response.headers.get('Content-Type') ?? '';
  if (!/^application\/(graphql-response\+)?json\b/.test(type)) {
    throw new Error(`${response.status} ${response.statusText}`);
  }
  return response.json();
}

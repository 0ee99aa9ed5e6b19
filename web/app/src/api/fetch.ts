import type { TypedDocumentString } from './generated/graphql';

/** A request that brought no data. The code is one of those that the API publishes, or says what the network did. */
export class Fault extends Error {
  override readonly name = 'Fault';

  constructor(
    readonly code: string,
    message: string,
    readonly traceId?: string,
  ) {
    super(message);
  }

  /** Whether asking again may help: of a request that is refused, it does not. */
  get passing(): boolean {
    return this.code === 'UNREACHABLE' || this.code === 'UNAVAILABLE' || this.code === 'HTTP_5XX';
  }
}

type Answer<Data> = {
  data?: Data | null;
  errors?: { message: string; extensions?: { code?: string; traceId?: string } }[];
};

/** Asks the API. This is the only place that does. */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query: document.toString(), variables }),
      signal: signal ?? null,
    });
  } catch (err) {
    if (signal?.aborted) {
      throw err;
    }
    throw new Fault('UNREACHABLE', String(err));
  }
  const answer = await response.json().catch(() => ({})) as Answer<Data>;
  const error = answer.errors?.[0];
  if (error || !answer.data) {
    const status = response.status >= 500 ? 'HTTP_5XX' : `HTTP_${response.status}`;
    throw new Fault(error?.extensions?.code ?? status, error?.message ?? response.statusText, error?.extensions?.traceId);
  }
  return answer.data;
}

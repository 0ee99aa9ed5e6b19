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
  extensions?: { revision?: number };
};

/** Asks the API. */
export async function ask<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables, signal?: AbortSignal): Promise<Data> {
  return (await askAt(document, variables, signal)).data;
}

/** Asks the API, and says of which revision the answer is. */
export async function askAt<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<{ data: Data; revision: number | undefined }> {
  const { status, answer } = await post<Answer<Data>>('/graphql', { query: document.toString(), variables }, signal);
  const error = answer.errors?.[0];
  if (error || !answer.data) {
    throw new Fault(error?.extensions?.code ?? codeOf(status), error?.message ?? '', error?.extensions?.traceId);
  }
  return { data: answer.data, revision: answer.extensions?.revision };
}

/** Ends the session. */
export async function signOut(): Promise<void> {
  const { status, answer } = await post<Answer<never>>('/sign-out', {});
  if (status !== 200) {
    throw new Fault(codeOf(status), answer.errors?.[0]?.message ?? '');
  }
}

const codeOf = (status: number) => (status >= 500 ? 'HTTP_5XX' : `HTTP_${status}`);

/** Sends JSON. This is the only place that reaches the server. */
async function post<Body>(path: string, body: unknown, signal?: AbortSignal): Promise<{ status: number; answer: Partial<Body> }> {
  let response: Response;
  try {
    response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify(body),
      signal: signal ?? null,
    });
  } catch (err) {
    if (signal?.aborted) {
      throw err;
    }
    throw new Fault('UNREACHABLE', String(err));
  }
  return { status: response.status, answer: (await response.json().catch(() => ({}))) as Partial<Body> };
}

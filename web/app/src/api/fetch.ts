import { TypedDocumentString } from './generated/graphql';
import { sentencesIn, spoken, withNames } from './names';
import { inState, type Other } from './past';

/**
 * A request that returned no data. The code is one that the API publishes, or a network
 * failure.
 */
export class Fault extends Error {
  override readonly name = 'Fault';

  constructor(
    readonly code: string,
    message: string,
    readonly traceId?: string,
  ) {
    super(message);
  }

  /** Whether it goes on where it stopped when the same is asked again. */
  get unfinished(): boolean {
    return this.code === 'UNFINISHED';
  }

  /** Whether asking again may help: of a request that is refused, it does not. */
  get passing(): boolean {
    return this.code === 'UNREACHABLE' || this.code === 'UNAVAILABLE' || this.code === 'HTTP_5XX';
  }
}

/** Nothing exists under the name that was asked for. */
export class Nothing extends Fault {
  constructor(readonly asked: string) {
    super('NOT_FOUND', asked);
  }
}

type Answer<Data> = {
  data?: Data | null;
  errors?: { message: string; extensions?: { code?: string; traceId?: string } }[];
  extensions?: { revision?: number };
};

/**
 * Query options of TanStack Query: when to abort, and which state to ask about, if not the
 * present.
 */
export type Asking = { signal?: AbortSignal | undefined; meta?: Other | undefined };

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: { at?: number; scenario?: string };
  }
}

/** A document from any of the generated files. */
export type Document<Data, Variables> = Pick<TypedDocumentString<Data, Variables>, '__apiType' | 'toString'>;

/** Asks the API. */
export async function ask<Data, Variables>(document: Document<Data, Variables>, variables: Variables, asking?: Asking): Promise<Data> {
  return (await askAt(document, variables, asking)).data;
}

/** Asks the API, and returns the revision with the answer. */
export async function askAt<Data, Variables>(
  document: Document<Data, Variables>,
  variables: Variables,
  { signal, meta }: Asking = {},
): Promise<{ data: Data; revision: number | undefined }> {
  const other = meta?.at !== undefined || meta?.scenario !== undefined;
  const query = other ? inState(document.toString(), meta) : document.toString();
  const { status, answer } = await post<Answer<Data & { at?: Data }>>('/graphql', { query, variables: withNames(query, variables), ...spoken() }, signal);
  const error = answer.errors?.[0];
  if (error || !answer.data) {
    throw new Fault(error?.extensions?.code ?? codeOf(status), error?.message ?? '', error?.extensions?.traceId);
  }
  return { data: other ? answer.data.at! : answer.data, revision: answer.extensions?.revision };
}

/** Sends a document that was built at run time; the caller knows its types. */
export const askRaw = <Data>(text: string, variables: Record<string, unknown>, asking?: Asking) =>
  askAt(new TypedDocumentString<Data, Record<string, unknown>>(text), variables, asking);

/** Ends the session. */
export async function signOut(): Promise<void> {
  const { status, answer } = await post<Answer<never>>('/sign-out', {});
  if (status !== 200) {
    throw new Fault(codeOf(status), answer.errors?.[0]?.message ?? '');
  }
}

const codeOf = (status: number) => (status >= 500 ? 'HTTP_5XX' : `HTTP_${status}`);

/** Sends JSON. */
async function post<Body>(path: string, body: unknown, signal?: AbortSignal): Promise<{ status: number; answer: Partial<Body> }> {
  const response = await reach(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify(body),
    signal: signal ?? null,
  });
  return { status: response.status, answer: (await response.json().catch(() => ({}))) as Partial<Body> };
}

/** Sends or requests a file, at an address that reports errors as plain text in the page's language. */
export async function exchange(path: string, asked?: RequestInit): Promise<Response> {
  const response = await reach(path, { ...asked, headers: { ...asked?.headers, 'accept-language': sentencesIn() ?? 'en' } });
  if (!response.ok) {
    throw new Fault(codeOf(response.status), (await response.text()).trim());
  }
  return response;
}

/** The only function that calls the server. */
async function reach(path: string, asked?: RequestInit): Promise<Response> {
  try {
    return await fetch(path, asked);
  } catch (err) {
    if (asked?.signal?.aborted) {
      throw err;
    }
    throw new Fault('UNREACHABLE', String(err));
  }
}

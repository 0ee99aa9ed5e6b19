import { requestOf, send, taken } from './begun';
import { TypedDocumentString } from './generated/graphql';
import { sentencesIn } from './names';
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
  const { status, answer } = await post<Answer<Data & { at?: Data }>>('/graphql', requestOf(query, variables), signal);
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
  const { status, answer } = await post<Answer<never>>('/sign-out', '{}');
  if (status !== 200) {
    throw new Fault(codeOf(status), answer.errors?.[0]?.message ?? '');
  }
}

const codeOf = (status: number) => (status >= 500 ? 'HTTP_5XX' : `HTTP_${status}`);

/** Sends JSON, unless the same was sent before this was loaded. */
async function post<Body>(path: string, body: string, signal?: AbortSignal): Promise<{ status: number; answer: Partial<Body> }> {
  const response = await reach(() => taken(body) ?? send(path, body, signal), signal);
  return { status: response.status, answer: (await response.json().catch(() => ({}))) as Partial<Body> };
}

/** Sends or requests a file, at an address that reports errors as plain text in the page's language. */
export async function exchange(path: string, asked?: RequestInit): Promise<Response> {
  const response = await reach(() => fetch(path, { ...asked, headers: { ...asked?.headers, 'accept-language': sentencesIn() ?? 'en' } }), asked?.signal);
  if (!response.ok) {
    throw new Fault(codeOf(response.status), (await response.text()).trim());
  }
  return response;
}

/** Waits for a response of the server; without one, says that it cannot be reached. */
async function reach(sent: () => Promise<Response>, signal?: AbortSignal | null): Promise<Response> {
  try {
    return await sent();
  } catch (err) {
    if (signal?.aborted) {
      throw err;
    }
    throw new Fault('UNREACHABLE', String(err));
  }
}

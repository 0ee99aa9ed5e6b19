import type { Document } from './fetch';
import { spoken, withNames } from './names';

/** A request to the API, as text. */
export const requestOf = <Variables>(query: string, variables: Variables) => JSON.stringify({ query, variables: withNames(query, variables), ...spoken() });

/** Sends JSON. */
export const send = (path: string, body: string, signal?: AbortSignal) =>
  fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body,
    signal: signal ?? null,
  });

/** The answers that are on their way to questions that nobody has asked yet, by request. */
const begun = new Map<string, Promise<Response>>();

/** Sends requests for whoever asks the same soon. */
export function begin(asked: [Document<unknown, any>, object][]): void {
  for (const [document, variables] of asked) {
    const request = requestOf(document.toString(), variables);
    const answer = send('/graphql', request);
    answer.catch(() => undefined); // whoever asks hears of it
    begun.set(request, answer);
  }
}

/** The answer to a request that is on its way, once. */
export function taken(request: string): Promise<Response> | undefined {
  const answer = begun.get(request);
  begun.delete(request);
  return answer;
}

/** Forgets what nobody asked: an answer is of the moment in which it was requested. */
export const forget = () => begun.clear();

import type { QueryClient } from '@tanstack/react-query';
import { ask } from '../api/fetch';
import { RevertDocument } from '../api/later/generated/graphql';

/** Undoes a commit and refreshes the page. Returns why it failed, if it did. */
export async function undo(client: QueryClient, revision: number): Promise<string | null> {
  const outcome = (await ask(RevertDocument, { revision, options: {} })).revert;
  const error = outcome?.userErrors[0];
  if (error) {
    const by = error.since[0]?.by;
    return by ? `${error.message} (${by.author}, ${by.time.slice(0, 10)})` : error.message;
  }
  await client.invalidateQueries();
  return null;
}

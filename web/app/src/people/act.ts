import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ask } from '../api/fetch';
import type { TypedDocumentString } from '../api/later/generated/graphql';

/** Changes accounts, and refreshes what is shown of them. */
export function useAct<Data, Variables>(document: TypedDocumentString<Data, Variables>) {
  const client = useQueryClient();
  return useMutation({
    networkMode: 'always',
    mutationFn: (variables: Variables) => ask(document, variables),
    onSuccess: () => client.invalidateQueries(),
  });
}

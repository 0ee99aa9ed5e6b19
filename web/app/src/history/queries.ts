import { infiniteQueryOptions } from '@tanstack/react-query';
import { ask, Nothing } from '../api/fetch';
import { ChangesetDocument, ChangesetsDocument, RecordHistoryDocument, type ChangesetFilter } from '../api/later/generated/graphql';

// Histories grow while one reads: they are asked for page by page, and again as soon as they are shown again.

export const changesetsQuery = (filter: ChangesetFilter) =>
  infiniteQueryOptions({
    queryKey: ['changesets', filter],
    staleTime: 0,
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam, ...asking }) => (await ask(ChangesetsDocument, { filter, after: pageParam }, asking)).changesets,
    getNextPageParam: (page) => (page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });

export const changesetQuery = (revision: number) =>
  infiniteQueryOptions({
    queryKey: ['changeset', revision],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam, ...asking }) => {
      const { changeset } = await ask(ChangesetDocument, { revision, after: pageParam }, asking);
      if (!changeset) {
        throw new Nothing(String(revision));
      }
      return changeset;
    },
    getNextPageParam: (page) => (page.changes.pageInfo.hasNextPage ? page.changes.pageInfo.endCursor : undefined),
  });

export const recordHistoryQuery = (slug: string) =>
  infiniteQueryOptions({
    queryKey: ['history', slug],
    staleTime: 0,
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam, ...asking }) => (await ask(RecordHistoryDocument, { id: slug, after: pageParam }, asking)).record?.history ?? null,
    getNextPageParam: (page) => (page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });

import { useQuery } from '@tanstack/react-query';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { DifferenceFragment } from '../api/later/generated/graphql';
import { namesQuery } from '../api/later';
import { slugsIn } from './told';

const context = createContext<ReadonlyMap<string, string>>(new Map());

/** The labels of the records in these changes; slugs are shown until they are read. */
export function NamesProvider({ of, children }: { of: DifferenceFragment[]; children: ReactNode }) {
  const slugs = useMemo(() => slugsIn(of), [of]);
  const { data } = useQuery(namesQuery(slugs));
  return <context.Provider value={useMemo(() => new Map(data), [data])}>{children}</context.Provider>;
}

export const useNames = () => useContext(context);

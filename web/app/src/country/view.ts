import { createContext, useContext } from 'react';
import type { Country } from '../scene/country';
import type { Tasks } from '../scene/tasks';

/** What the views of a country share. */
export type CountryView = {
  country: Country;
  tasks: Tasks;
  /** The slug of the selected task, body or data source. */
  selected: string | undefined;
  /** Selects a record, or nothing; with `way`, keeps the selection and shows the path from it. */
  select: (slug: string | undefined, way?: boolean) => void;
};

const context = createContext<CountryView | null>(null);
export const CountryViewProvider = context.Provider;

export function useCountryView(): CountryView {
  const view = useContext(context);
  if (!view) {
    throw new Error('a view of a country is shown outside of its page');
  }
  return view;
}

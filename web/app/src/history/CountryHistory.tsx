import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCountryView } from '../country/view';
import { Changesets, type Narrow } from './Changesets';

const route = getRouteApi('/c/$code/history');

/** Who changed what is on record about a country. */
export function CountryHistory() {
  const { country } = useCountryView();
  const { by, how } = route.useSearch();
  const navigate = useNavigate();
  const setNarrow = (narrow: Narrow) => void navigate({ to: '.', search: (before) => ({ ...before, ...narrow }), replace: true });
  return <Changesets filter={{ country: country.code }} narrow={{ by, how }} setNarrow={setNarrow} country={country.code} />;
}

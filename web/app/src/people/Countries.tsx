import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { overviewQuery } from '../api/queries';
import { placeName } from '../parts/places';

/** A choice of countries, with a list to add one from. */
export function Countries({ label, value, onChange }: { label: string; value: string[]; onChange: (codes: string[]) => void }) {
  const { t } = useLingui();
  const overview = useQuery(overviewQuery());
  const others = (overview.data?.places ?? [])
    .filter((place) => !value.includes(place.code))
    .map((place) => ({ code: place.code, name: placeName(place.code, place.name) }))
    .sort((a, b) => a.name.localeCompare(b.name));
  return (
    <span className="countries">
      {value.map((code) => (
        <span key={code} className="tag">
          {placeName(code, code)}
          <button type="button" className="link" aria-label={t`Without ${placeName(code, code)}`} onClick={() => onChange(value.filter((other) => other !== code))}>
            ×
          </button>
        </span>
      ))}
      <select className="field" aria-label={label} value="" onChange={(event) => onChange([...value, event.target.value])}>
        <option value="">{t`add a country`}</option>
        {others.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      {value.length === 0 && (
        <small className="faint">
          <Trans>at least one</Trans>
        </small>
      )}
    </span>
  );
}

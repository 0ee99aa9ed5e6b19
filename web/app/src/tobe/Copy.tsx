import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { copyScenario } from '../api/later';
import { overviewQuery } from '../api/queries';
import { useMay } from '../edit/Offer';
import { tellSaved } from '../edit/toasts';
import { placeName } from '../parts/places';

/** Copies a scenario: as a variant, or as a template for another country. */
export function Copy({ slug, title, code, cluster }: { slug: string; title: string; code: string; cluster: boolean }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const navigate = useNavigate();
  const places = useQuery(overviewQuery()).data?.places ?? [];
  const [called, call] = useState(t`${title}, a variant`);
  const [whose, choose] = useState(code);
  const may = useMay(whose);
  const copying = useMutation({
    mutationFn: () => copyScenario(slug, called, cluster ? null : whose),
    onSuccess: async (made) => {
      if (made?.revision && made.record) {
        tellSaved(client, called, made.revision);
        await client.invalidateQueries();
        await navigate({ to: '/c/$code/to-be', params: { code: whose }, search: { plan: made.record.slug } });
      }
    },
  });
  const wrong = copying.error?.message ?? copying.data?.userErrors[0]?.message;
  const begin = (event: FormEvent) => {
    event.preventDefault();
    copying.mutate();
  };
  return (
    <details className="copy-plan">
      <summary className="button small">{cluster ? <Trans>Variant</Trans> : <Trans>Variant or copy</Trans>}</summary>
      <form onSubmit={begin}>
        <label>
          <Trans>Title</Trans>
          <input className="field" required value={called} onChange={(event) => call(event.target.value)} />
        </label>
        {!cluster && (
          <label>
            <Trans>For</Trans>
            <select className="field" value={whose} onChange={(event) => choose(event.target.value)}>
              {places.map((place) => (
                <option key={place.code} value={place.code}>
                  {placeName(place.code, place.name)}
                </option>
              ))}
            </select>
          </label>
        )}
        <p className="faint">
          {whose === code ? (
            <Trans>It says the same, as a draft of its own, with the same road map.</Trans>
          ) : (
            <Trans>A body of the same type takes the place of each body; anything with no counterpart there is left out, as its note says. Actions and milestones are copied without who is in charge, dates and costs.</Trans>
          )}
        </p>
        <button type="submit" className="button small primary" disabled={copying.isPending || !may?.allowed}>
          {whose === code ? t`Start a variant` : t`Copy it there`}
        </button>
        {may && !may.allowed && may.why && <small className="warn">{may.why}</small>}
        {wrong && (
          <small className="warn" role="alert">
            {wrong}
          </small>
        )}
      </form>
    </details>
  );
}

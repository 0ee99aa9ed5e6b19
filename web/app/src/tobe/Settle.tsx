import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { rebase } from '../api/later';
import type { Resolution, ToBeQuery } from '../api/later/generated/graphql';
import { NamesProvider } from '../edit/Names';
import { useMay } from '../edit/Offer';
import { Difference } from '../history/Difference';
import { wayWords } from './words';

type Clash = NonNullable<ToBeQuery['roadMap']>['clashes'][number];

/** The conflicts of a scenario, each with both sides and the possible solutions. */
export function Settle({ scenario, draft, clashes, code }: { scenario: string; draft: boolean; clashes: Clash[]; code: string }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const may = useMay(code)?.allowed && draft;
  const [chosen, choose] = useState<Record<string, Resolution>>({});
  const resolve = clashes.flatMap(({ slug }) => (chosen[slug] ? [{ record: slug, as: chosen[slug] }] : []));
  const settling = useMutation({ mutationFn: () => rebase(scenario, resolve), onSuccess: () => client.invalidateQueries() });
  const sides = useMemo(() => clashes.flatMap(({ recorded, wanted }) => [recorded, wanted].filter((side) => side !== null)), [clashes]);
  const wrong = settling.error?.message ?? settling.data?.[0]?.message;
  return (
    <section className="settle" aria-labelledby="settle">
      <h3 id="settle">
        <Plural value={clashes.length} one="# change is in conflict with what is on record" other="# changes are in conflict with what is on record" />
      </h3>
      <p className="faint">
        <Trans>They are not shown until you settle what becomes of each.</Trans>
        {!draft && (
          <>
            {' '}
            <Trans>Only a draft can be changed.</Trans>
          </>
        )}
      </p>
      <NamesProvider of={sides}>
        {clashes.map((clash) => (
          <One key={clash.slug} clash={clash} chosen={chosen[clash.slug]} choose={may ? (way) => choose((before) => ({ ...before, [clash.slug]: way })) : undefined} />
        ))}
      </NamesProvider>
      {may && (
        <p>
          <button type="button" className="button small primary" disabled={settling.isPending || resolve.length < clashes.length} onClick={() => settling.mutate()}>
            {t`Settle`}
          </button>{' '}
          {wrong && (
            <small className="warn" role="alert">
              {wrong}
            </small>
          )}
        </p>
      )}
    </section>
  );
}

function One({ clash, chosen, choose }: { clash: Clash; chosen: Resolution | undefined; choose: ((way: Resolution) => void) | undefined }) {
  const { i18n } = useLingui();
  const { slug, words, recorded, wanted, ways } = clash;
  return (
    <fieldset>
      <legend>{wanted?.record?.label ?? slug}</legend>
      <p>{words}</p>
      <div className="sides">
        {recorded && (
          <div>
            <h4>
              <Trans>On record since then</Trans>
            </h4>
            <Difference of={recorded} />
          </div>
        )}
        {wanted && (
          <div>
            <h4>
              <Trans>In the scenario</Trans>
            </h4>
            <Difference of={wanted} />
          </div>
        )}
      </div>
      {choose &&
        ways.map((way) => (
          <label key={way}>
            <input type="radio" name={`settle ${slug}`} checked={chosen === way} onChange={() => choose(way)} /> {i18n._(wayWords[way])}
          </label>
        ))}
    </fieldset>
  );
}

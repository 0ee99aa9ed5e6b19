import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useMatchRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { overviewQuery } from '../api/queries';
import { Offer } from '../edit/Offer';
import { save } from '../parts/file';
import { placeName } from '../parts/places';
import { useRoomy } from '../parts/useWidth';
import { roleWords } from '../parts/words';
import { csvOf, pictureOf } from './share';
import { useCountryView } from './view';

/** Takes what is shown along: as a link, a picture, a table. */
export function Share() {
  const { t, i18n } = useLingui();
  const { country, tasks, selected } = useCountryView();
  const licence = useQuery(overviewQuery()).data?.licence ?? '';
  const [copied, setCopied] = useState(false);
  const flow = useMatchRoute()({ to: '/c/$code' });
  const drawn = useRoomy() && flow;
  const name = placeName(country.code, country.name);
  const copy = async () => {
    await navigator.clipboard.writeText(location.href);
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  const picture = () => {
    const drawing = document.querySelector<SVGSVGElement>('svg.flow');
    if (drawing) {
      const note = t`whoplans, ${location.href}, ${new Date().toISOString().slice(0, 10)}, ${licence}`;
      save(`${country.code}-flow.svg`, 'image/svg+xml', pictureOf(drawing, t`Who plans the health workforce in ${name}`, note));
    }
  };
  const table = () => {
    const heads = [t`Planning task`, t`Part`, t`Who`, t`Evidence`, t`Confidence`, t`Date`, t`Source`, t`Address`];
    save(`${country.code}.csv`, 'text/csv', csvOf(country, tasks, heads, (role) => i18n._(roleWords[role])));
  };
  return (
    <div className="share">
      {drawn && (
        <button type="button" className="button small" onClick={picture}>
          <Trans>Save picture</Trans>
        </button>
      )}
      <button type="button" className="button small" onClick={table}>
        <Trans>Save table</Trans>
      </button>
      <button type="button" className="button small" onClick={() => void copy()}>
        <span aria-live="polite">{copied ? <Trans>Copied</Trans> : <Trans>Copy link</Trans>}</span>
      </button>
      <Offer edit={{ act: 'add', country: country.code, task: tasks.bySlug.has(selected ?? '') ? selected : undefined }} country={country.code} words={t`Add a fact`} primary />
    </div>
  );
}

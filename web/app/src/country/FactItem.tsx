import { Trans } from '@lingui/react/macro';
import { Pencil } from '../edit/Offer';
import { Chip } from '../parts/Chip';
import { Meta } from '../parts/Meta';
import type { Fact } from '../scene/country';
import { useCountryView } from './view';

/** A fact: its stakeholder or task, the source's words, the confidence and the date. */
export function FactItem({ fact, to, title }: { fact: Fact; to: string; title: string }) {
  const { country, select } = useCountryView();
  return (
    <li className="fact">
      <Chip fact={fact} />
      <div>
        <button type="button" className="link fact-title" onClick={() => select(to)}>
          {title}
        </button>
        {fact.of.evidence && <p>{fact.of.evidence}</p>}
        <Meta of={fact.of.provenance} stale={fact.of.stale}>
          {fact.of.legalBasis && fact.of.legalBasis.title !== fact.of.provenance.citations[0]?.source?.title && <span>{fact.of.legalBasis.title}</span>}
          {fact.of.dataSources?.nodes.map((data) => (
            <button key={data.slug} type="button" className="link" onClick={() => select(data.slug)}>
              <Trans>data: {data.label}</Trans>
            </button>
          ))}
          <Pencil edit={{ act: 'correct', record: fact.slug }} country={country.code} of={title} />
        </Meta>
      </div>
    </li>
  );
}

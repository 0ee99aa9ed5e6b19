import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { Offer, Pencil } from '../edit/Offer';
import { groupWords, kindWords } from '../parts/words';
import type { Actor } from '../scene/country';
import { groups } from '../scene/roles';
import { FactItem } from './FactItem';
import { PanelFrame } from './PanelFrame';
import { useCountryView } from './view';

// Loaded when somebody is selected.
const IfItStopped = lazy(() => import('../fragility/IfItStopped'));

/** A stakeholder: its roles, its relations, and what would be lost without it. */
export function AboutActor({ actor }: { actor: Actor }) {
  const { t, i18n } = useLingui();
  const { country, tasks } = useCountryView();
  const relations = country.relations.filter((relation) => relation.from === actor.slug || relation.to === actor.slug);
  const kind = i18n._(kindWords[actor.body ? 'PlanningBody' : 'Institution']!);
  return (
    <PanelFrame label={actor.label}>
      <h2>
        <Link to="/id/$slug" params={{ slug: actor.slug }}>
          {actor.label}
        </Link>{' '}
        <Pencil edit={{ act: 'correct', record: actor.slug }} country={country.code} of={actor.label} />
      </h2>
      <p className="kind">{[kind, actor.sector, actor.acronym].filter(Boolean).join(' · ')}</p>
      {actor.facts.length === 0 && (
        <p>
          <Trans>No task of it is on record.</Trans>
        </p>
      )}
      {groups.map((group) => {
        const facts = actor.facts.filter((fact) => fact.group === group);
        return (
          facts.length > 0 && (
            <section key={group}>
              <h3>
                {capital(i18n._(groupWords[group]))} <span className="kind">{facts.length}</span>
              </h3>
              <ul>
                {facts.map((fact) => (
                  <FactItem key={fact.slug} fact={fact} to={fact.task} title={tasks.bySlug.get(fact.task)?.name ?? fact.task} />
                ))}
              </ul>
            </section>
          )
        );
      })}
      <p className="offers">
        <Offer edit={{ act: 'add', country: country.code, who: actor.slug }} country={country.code} words={t`Add a fact`} />
      </p>
      {relations.length > 0 && (
        <section>
          <h3>
            <Trans>How it stands to others</Trans>
          </h3>
          <ul>
            {relations.map((relation, i) => (
              <li key={i}>{relation.words}</li>
            ))}
          </ul>
        </section>
      )}
      <Suspense>
        <IfItStopped stakeholder={actor.slug} country={country.code} brief />
      </Suspense>
    </PanelFrame>
  );
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

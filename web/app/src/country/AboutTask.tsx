import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Offer, Pencil } from '../edit/Offer';
import { Meta } from '../parts/Meta';
import { placeInText } from '../parts/places';
import { absenceWords, groupWords } from '../parts/words';
import { rowOf } from '../scene/country';
import { groups } from '../scene/roles';
import type { Task } from '../scene/tasks';
import { FactItem } from './FactItem';
import { PanelFrame } from './PanelFrame';
import { useCountryView } from './view';

/** A task: who has which role in it, and what is said to be lacking. */
export function AboutTask({ task }: { task: Task }) {
  const { t, i18n } = useLingui();
  const { country, tasks } = useCountryView();
  const name = placeInText(country.code, country.name);
  const stage = tasks.stages.find((s) => s.slug === task.stage)?.name;
  const row = rowOf(country, task.slug);
  const past = row.leftOut.find((left) => left.reason === 'HISTORIC')?.count ?? 0;
  return (
    <PanelFrame label={task.name}>
      <h2>{task.name}</h2>
      <p className="kind">
        <Trans>
          Planning task in {name} · {stage}
        </Trans>
      </p>
      {row.absences.length > 0 && (
        <ul>
          {row.absences.map((absence) => (
            <li key={absence.slug} className="fact">
              <span className="chip nobody" aria-hidden />
              <div>
                <p>
                  <b>{i18n._(absenceWords[absence.type])}.</b> {absence.evidence}
                </p>
                <Meta of={absence.provenance}>
                  <Pencil edit={{ act: 'correct', record: absence.slug }} country={country.code} of={i18n._(absenceWords[absence.type])} />
                </Meta>
              </div>
            </li>
          ))}
        </ul>
      )}
      {row.facts.length === 0 && row.absences.length === 0 && (
        <p>
          <Trans>Nothing is recorded about this task in {name}. That does not mean that nobody does it.</Trans>
        </p>
      )}
      {groups.map((group) => {
        const facts = row.facts.filter((fact) => fact.group === group);
        return (
          facts.length > 0 && (
            <section key={group}>
              <h3>
                <Trans>Who {i18n._(groupWords[group])}</Trans>
              </h3>
              <ul>
                {facts.map((fact) => (
                  <FactItem key={fact.slug} fact={fact} to={fact.who} title={country.actors.get(fact.who)?.label ?? fact.who} />
                ))}
              </ul>
            </section>
          )
        );
      })}
      <p className="offers">
        <Offer edit={{ act: 'add', country: country.code, task: task.slug }} country={country.code} words={t`Add a fact`} />
        {row.facts.length === 0 && row.absences.length === 0 && (
          <Offer edit={{ act: 'absence', country: country.code, task: task.slug }} country={country.code} words={t`Nobody does it`} />
        )}
      </p>
      {past > 0 && (
        <p className="kind">
          <Plural value={past} one="One fact that is no longer so is left out." other="# facts that are no longer so are left out." />
        </p>
      )}
      <h3>
        <Trans>Elsewhere</Trans>
      </h3>
      <p>
        <Link to="/tasks/$task" params={{ task: task.slug }}>
          <Trans>This task in all countries</Trans>
        </Link>
      </p>
    </PanelFrame>
  );
}

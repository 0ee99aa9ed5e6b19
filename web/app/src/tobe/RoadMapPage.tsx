import './tobe.css';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { adoptAction, proposeActions, roadMapQuery, scenariosQuery } from '../api/later';
import { sentencesIn } from '../api/names';
import { Offer, Pencil, useMay } from '../edit/Offer';
import { tellSaved } from '../edit/toasts';
import { placeInText, placeName } from '../parts/places';
import { Take } from '../parts/Take';
import { useTitle } from '../parts/useTitle';
import { Answered } from '../shell/Answered';
import { Present } from '../shell/Present';
import { Bars } from './Bars';
import { ownerOf, partialText, type RoadMap, type Step } from './roadMap';
import { saidWords } from './words';

const route = getRouteApi('/c/$code/road-map');

/** The way to a scenario: bars over time, and a table with the same content. */
export function RoadMapPage() {
  return (
    <Present>
      <Page />
    </Present>
  );
}

function Page() {
  const { plan } = route.useSearch();
  return plan === undefined ? <OfCountry /> : <OfPlan plan={plan} />;
}

function OfPlan({ plan }: { plan: string }) {
  const { t } = useLingui();
  const query = useQuery(roadMapQuery(plan));
  useTitle(query.data?.scenario?.title, t`Road map`);
  return <Answered query={query}>{(map) => map && <Way map={map} />}</Answered>;
}

/** The road map of the scenario that To be shows first, or how to come to one. */
function OfCountry() {
  const { code } = route.useParams();
  const plans = useQuery(scenariosQuery(code.toUpperCase()));
  return <Answered query={plans}>{(list) => (list[0] ? <OfPlan plan={list[0].slug} /> : <NoWay code={code.toUpperCase()} />)}</Answered>;
}

/** What a road map belongs to: a country, and what is within that. */
function Crumbs({ code, name, children }: { code: string; name: string; children?: ReactNode }) {
  return (
    <p className="crumbs">
      <Link to="/c/$code" params={{ code }}>
        {name}
      </Link>{' '}
      › {children}
    </p>
  );
}

function NoWay({ code }: { code: string }) {
  const { t } = useLingui();
  const name = placeName(code, code);
  useTitle(name, t`Road map`);
  return (
    <div className="road-map">
      <Crumbs code={code} name={name} />
      <h1>
        <Trans>Road map</Trans>
      </h1>
      <div className="no-plan">
        <p>
          <Trans>There is no road map for {placeInText(code, name)} yet. A road map leads to a scenario: it says who has to do what by when, and what of it is true today. So first comes a scenario of how to plan.</Trans>
        </p>
        <Link className="button primary" to="/c/$code/to-be" params={{ code }}>
          <Trans>Begin with a scenario</Trans>
        </Link>
      </div>
    </div>
  );
}

function Way({ map }: { map: RoadMap }) {
  const { t, i18n } = useLingui();
  const { code } = route.useParams();
  const scenario = map.scenario!;
  const name = placeName(code, scenario.jurisdiction?.name ?? code);
  const proposed = map.actions.filter(({ action }) => !action);
  const said = (step: Step) => (step.onlySaid ? t`done, but not on record` : step.action ? i18n._(saidWords[step.state]) : t`proposed`);
  const lines = useMemo(
    () => [
      [t`Place`, t`Action`, t`Owner`, t`From`, t`To`, t`After`, t`True today`, t`Changes`, t`Said to be`, t`Late`, t`Cost`, t`Already done in`],
      ...map.actions.map((step) => [
        String(step.place),
        step.title,
        ownerOf(step) ?? '',
        step.action?.start ?? '',
        step.action?.end ?? '',
        step.dependsOn.map(({ on }) => on.place).join(', '),
        String(step.progress.done),
        String(step.progress.total),
        said(step),
        step.late.join('; '),
        step.action?.costNote ?? '',
        step.learning?.examples.map(({ jurisdiction }) => jurisdiction.name).join(', ') ?? '',
      ]),
    ],
    // eslint-disable-next-line react-hooks/exhaustive-deps -- words change with the page
    [map],
  );
  return (
    <div className="road-map">
      <Crumbs code={code} name={name}>
        <Link to="/c/$code/to-be" params={{ code }} search={{ plan: scenario.slug }}>
          {scenario.title}
        </Link>{' '}
        ›
      </Crumbs>
      <header>
        <h1>
          <Trans>Road map</Trans>
        </h1>
        <span className="tools">
          <a className="button small" href={`/export/${scenario.slug}.pdf?${new URLSearchParams({ draw: 'roadmap', scenario: scenario.slug, language: sentencesIn() ?? 'en' }).toString()}`} download>
            <Trans>PDF, to print</Trans>
          </a>
          <Take name={scenario.slug} title={scenario.title} lines={() => lines} />
          {proposed.length > 0 && <Propose scenario={scenario.slug} code={code} count={proposed.length} />}
          <Offer edit={{ act: 'plan', record: scenario.slug }} country={code} words={t`Add an action`} primary />
        </span>
      </header>
      <Figures map={map} />
      {map.actions.length > 0 && (
        <>
          <Bars steps={map.actions} />
          <Table steps={map.actions} said={said} code={code} />
        </>
      )}
      <ul className="notes">
        {map.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </div>
  );
}

function Figures({ map }: { map: RoadMap }) {
  const end = map.actions.filter((step) => step.critical).at(-1)?.action?.end;
  const next = map.actions
    .flatMap((step) => step.action?.milestones?.nodes ?? [])
    .filter(({ due, reached }) => due && !reached)
    .sort((a, b) => a.due!.localeCompare(b.due!))[0];
  return (
    <dl className="way-figures num">
      <div>
        <dt>
          <Plural value={map.progress.total} one="change is true today" other="changes are true today" />
        </dt>
        <dd>
          <Trans>
            {map.progress.done} of {map.progress.total}
          </Trans>
        </dd>
      </div>
      {end && (
        <div>
          <dt>
            <Trans>everything is done, by the critical path</Trans>
          </dt>
          <dd>{partialText(end)}</dd>
        </div>
      )}
      {map.late.length > 0 && (
        <div>
          <dt>
            <Plural value={map.late.length} one="action is late" other="actions are late" />
          </dt>
          <dd className="warn">{map.late.length}</dd>
        </div>
      )}
      {next && (
        <div>
          <dt>{next.title}</dt>
          <dd>
            <Trans>Next: {partialText(next.due!)}</Trans>
          </dd>
        </div>
      )}
    </dl>
  );
}

function Table({ steps, said, code }: { steps: Step[]; said: (step: Step) => string; code: string }) {
  const { t } = useLingui();
  return (
    <div className="table-frame" tabIndex={0} role="region" aria-label={t`Actions, as a table`}>
      <table className="actions">
        <thead>
          <tr>
            {[t`Action`, t`Owner`, t`From – to`, t`After`, t`True today`, t`Said to be`, t`Cost`, t`Already done in`].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <Row key={step.key} step={step} said={said(step)} code={code} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ step, said, code }: { step: Step; said: string; code: string }) {
  const { action, progress, learning } = step;
  const warns = step.onlySaid || step.late.length > 0;
  return (
    <tr>
      <th scope="row">
        <div className="step">
          <details>
            <summary>
              <b>{step.place}</b> {step.title}
            </summary>
            <ul>
              {step.changes.map(({ change, state }) => (
                <li key={change.words} className={state.toLowerCase()}>
                  {state === 'DONE' ? '✓ ' : ''}
                  {change.words}
                </li>
              ))}
            </ul>
            {action && step.state !== 'DROPPED' && !step.onlySaid && progress.done < progress.total && <Adopt action={action.slug} title={step.title} code={code} />}
          </details>
          {action && <Pencil edit={{ act: 'correct', record: action.slug }} country={code} of={step.title} />}
        </div>
      </th>
      <td>{ownerOf(step)}</td>
      <td className="num">{action && [action.start, action.end].map((date) => date && partialText(date)).filter(Boolean).join(' – ')}</td>
      <td className="num" title={step.dependsOn.map(({ on, why }) => `${on.place}: ${why}`).join('\n')}>
        {step.dependsOn.map(({ on }) => on.place).join(', ') || '–'}
      </td>
      <td className="num whole">
        <progress max={progress.total} value={progress.done} aria-hidden />{' '}
        <Trans>
          {progress.done} of {progress.total}
        </Trans>
      </td>
      <td className={warns ? 'warn' : undefined}>
        {said}
        {step.late.map((why) => (
          <small key={why}>{why}</small>
        ))}
        {step.onlySaid && action && <Adopt action={action.slug} title={step.title} code={code} />}
        {step.state === 'DROPPED' && progress.done < progress.total && (
          <small>
            <Trans>the scenario still contains its changes</Trans>
          </small>
        )}
      </td>
      <td>{action?.costNote}</td>
      <td>
        {learning?.examples.map(({ jurisdiction, words, ask }, i) => (
          <span key={jurisdiction.code} title={[words, ask?.label].filter(Boolean).join('\n')}>
            {i > 0 && ', '}
            <Link to="/c/$code" params={{ code: jurisdiction.code }}>
              {placeName(jurisdiction.code, jurisdiction.name)}
            </Link>
          </span>
        ))}
      </td>
    </tr>
  );
}

/** A button for something that only some may do; errors are shown beside it. */
function Act({ code, words, act }: { code: string; words: string; act: () => Promise<{ message: string }[]> }) {
  const client = useQueryClient();
  const may = useMay(code);
  const doing = useMutation({ mutationFn: act, onSuccess: () => client.invalidateQueries() });
  const wrong = doing.error?.message ?? doing.data?.[0]?.message;
  return may?.allowed ? (
    <>
      <button type="button" className="button small" disabled={doing.isPending} onClick={() => doing.mutate()}>
        {words}
      </button>
      {wrong && (
        <small className="warn" role="alert">
          {wrong}
        </small>
      )}
    </>
  ) : null;
}

function Propose({ scenario, code, count }: { scenario: string; code: string; count: number }) {
  const { t } = useLingui();
  return <Act code={code} words={count === 1 ? t`Record the proposed action` : t`Record ${count} proposed actions`} act={() => proposeActions(scenario)} />;
}

/** Makes the changes of an action, which can be undone. */
function Adopt({ action, title, code }: { action: string; title: string; code: string }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const adopt = async () => {
    const made = await adoptAction(action);
    if (made?.revision) {
      tellSaved(client, title, made.revision);
    }
    return made?.userErrors ?? [];
  };
  return <Act code={code} words={t`Record it`} act={adopt} />;
}

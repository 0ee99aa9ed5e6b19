import './tobe.css';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { scenariosQuery, toBeQuery } from '../api/later';
import type { ChangeMark, ScenariosQuery, ToBeQuery } from '../api/later/generated/graphql';
import { useCountryView } from '../country/view';
import { Offer, Pencil, useMay, WhyNot } from '../edit/Offer';
import { useAuthor } from '../history/useAuthor';
import { placeInText, placeName } from '../parts/places';
import { useRoomy } from '../parts/useWidth';
import { Answered } from '../shell/Answered';
import { Present } from '../shell/Present';
import { Copy } from './Copy';
import { Described } from './Described';
import { Scene, type Shown } from './Scene';
import { Settle } from './Settle';
import { Sign } from './Sign';
import { markWords, stateWords } from './words';

const route = getRouteApi('/c/$code/to-be');

type Plan = NonNullable<ScenariosQuery['scenarios']>['nodes'][number];

/** How a country should plan, beside how it does: the changes first, then both in one scene. */
export function ToBe() {
  return (
    <Present>
      <Plans />
    </Present>
  );
}

function Plans() {
  const { t } = useLingui();
  const { country } = useCountryView();
  const { plan } = route.useSearch();
  const plans = useQuery(scenariosQuery(country.code));
  const name = placeName(country.code, country.name);
  return (
    <Answered query={plans}>
      {(list) => {
        const open = list.find(({ slug }) => slug === plan) ?? list[0];
        return open ? (
          <PlanView key={open.slug} plan={open} others={list} code={country.code} name={name} />
        ) : (
          <div className="no-plan">
            <p>
              <Trans>No scenario for how {placeInText(country.code, country.name)} should plan is on record. A scenario is laid over what is recorded without changing it; once it is agreed, everybody can see it.</Trans>
            </p>
            <Offer edit={{ act: 'scenario', country: country.code }} country={country.code} words={t`New scenario`} primary />
            <WhyNot country={country.code} />
            <Described code={country.code} />
          </div>
        );
      }}
    </Answered>
  );
}

const marks: ChangeMark[] = ['ADDED', 'REMOVED', 'CHANGED'];

function PlanView({ plan, others, code, name }: { plan: Plan; others: Plan[]; code: string; name: string }) {
  const { t, i18n } = useLingui();
  const query = useQuery(toBeQuery(plan.slug));
  const may = useMay(code);
  const navigate = route.useNavigate();
  const [shown, setShown] = useState<Shown>('both');
  const [lit, setLit] = useState<string[]>();
  const roomy = useRoomy();
  const views: [Shown, string][] = [
    ['as-is', t`as is`],
    ['both', t`both`],
    ['to-be', t`to be`],
  ];
  return (
    <section className="plan" aria-labelledby="plan">
      <header>
        {others.length > 1 ? (
          <>
            <h2 id="plan" className="hidden-text">
              {plan.title}
            </h2>
            <select className="field" aria-label={t`Scenario`} value={plan.slug} onChange={(event) => void navigate({ search: (before) => ({ ...before, plan: event.target.value }), replace: true })}>
              {others.map(({ slug, title }) => (
                <option key={slug} value={slug}>
                  {title}
                </option>
              ))}
            </select>
          </>
        ) : (
          <h2 id="plan">{plan.title}</h2>
        )}
        <span className="faint">
          <Trans>Scenario, {i18n._(stateWords[plan.state])}</Trans>
          {plan.cluster && `, ${plan.cluster.name}`}
          {plan.objective && (
            <>
              {'; '}
              <Trans>objective: {plan.objective.label}</Trans>
            </>
          )}
          <Pencil edit={{ act: 'correct', record: plan.slug }} country={code} of={plan.title} />
          {query.data && <Standing toBe={query.data} />}
        </span>
        <span className="tools">
          {roomy && (
            <span className="segments" role="group" aria-label={t`Show`}>
              {views.map(([view, words]) => (
                <button key={view} type="button" aria-pressed={shown === view} onClick={() => setShown(view)}>
                  {words}
                </button>
              ))}
            </span>
          )}
          <Offer edit={{ act: 'scenario', country: code }} country={code} words={t`New scenario`} />
          {may?.tries && <Copy slug={plan.slug} title={plan.title} code={code} cluster={plan.cluster !== null} />}
          <Link className="button small" to="/c/$code/road-map" params={{ code }} search={{ plan: plan.slug }}>
            <Trans>Road map</Trans>
          </Link>
          {plan.state === 'DRAFT' && may?.tries && (
            <Link className="button small primary" to="/c/$code" params={{ code }} search={{ scenario: plan.slug }}>
              <Trans>Edit in this scenario</Trans>
            </Link>
          )}
        </span>
      </header>
      <Answered query={query}>
        {(toBe) => (
          <div className="plan-body">
            <Changes toBe={toBe} light={setLit} lit={lit} />
            <div>
              {clashes(toBe).length > 0 && <Settle scenario={plan.slug} draft={plan.state === 'DRAFT'} clashes={clashes(toBe)} code={code} />}
              {plan.summary && <p className="summary">{plan.summary}</p>}
              <Effects toBe={toBe} />
              {roomy && <Scene code={code} name={name} scenario={plan.slug} shown={shown} lit={lit} />}
              <Premises toBe={toBe} />
              <Described code={code} />
            </div>
          </div>
        )}
      </Answered>
    </section>
  );
}

/** Whose scenario it is, and whether it conflicts with what is on record. */
function Standing({ toBe }: { toBe: ToBeQuery }) {
  const nameOf = useAuthor();
  const author = toBe.scenario?.firstRecorded?.author;
  const clashing = clashes(toBe).length;
  return (
    <span className="standing">
      {author && <Trans>By {nameOf(author)}.</Trans>} <Trans>It lies over what is on record today;</Trans>{' '}
      <Plural value={clashing} _0="nothing clashes" one="# change clashes" other="# changes clash" />
    </span>
  );
}

const clashes = (toBe: ToBeQuery) => toBe.roadMap?.clashes ?? [];

/** The changes, by action. */
function Changes({ toBe, lit, light }: { toBe: ToBeQuery; lit: string[] | undefined; light: (records: string[] | undefined) => void }) {
  const { i18n } = useLingui();
  const actions = toBe.roadMap?.actions ?? [];
  const all = actions.flatMap(({ changes }) => changes);
  const counts = marks.map((mark) => ({ mark, count: all.filter(({ change }) => change.mark === mark).length })).filter(({ count }) => count > 0);
  return (
    <section className="plan-changes" aria-labelledby="changes">
      <h3 id="changes">
        <Plural value={all.length} _0="No changes yet" one="# change" other="# changes" />
        {counts.length > 0 && <span>: {counts.map(({ mark, count }) => `${count} ${i18n._(markWords[mark])}`).join(', ')}</span>}
      </h3>
      {actions.map((action) => (
        <section key={action.key}>
          {action.changes.length > 1 || action.title !== action.changes[0]?.change.words ? (
            <h4>
              {action.place}. {action.title}
            </h4>
          ) : null}
          <ul>
            {action.changes.map(({ change, state }) => (
              <li
                key={change.records.join() + (change.words ?? '')}
                className={lit === change.records ? 'on' : undefined}
                onMouseEnter={() => light(change.records)}
                onMouseLeave={() => light(undefined)}
              >
                <Sign mark={change.mark} />
                <span>
                  {change.words}
                  {state === 'DONE' && (
                    <small>
                      <Trans>true today</Trans>
                    </small>
                  )}
                  {state === 'CLASH' && (
                    <small className="warn">
                      <Trans>conflicts with what is on record</Trans>
                    </small>
                  )}
                  {state === 'UNDONE' && (
                    <small className="warn">
                      <Trans>was made, but is no longer so</Trans>
                    </small>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** The effects, in figures. */
function Effects({ toBe }: { toBe: ToBeQuery }) {
  const effect = toBe.effect;
  if (!effect) {
    return null;
  }
  const { gaps, coverage, fragility } = effect;
  const closed = gaps.closed.rows?.nodes.flatMap(({ findings }) => findings.map(({ words }) => words)) ?? [];
  const alone = fragility.after.stakeholders
    .map(({ stakeholder, parts }) => ({ name: stakeholder.label, parts, more: parts - (fragility.before.stakeholders.find((one) => one.stakeholder.slug === stakeholder.slug)?.parts ?? 0) }))
    .filter(({ more }) => more > 0)
    .sort((a, b) => b.more - a.more);
  return (
    <div className="effects num">
      <dl>
        <div title={closed.join('\n')}>
          <dt>
            <Plural value={gaps.closed.totalCount} one="gap closed" other="gaps closed" />
            {', '}
            <Trans>
              {gaps.opened.totalCount} opened, {gaps.left.totalCount} left
            </Trans>
          </dt>
          <dd className="good">{gaps.closed.totalCount}</dd>
        </div>
        <div>
          <dt>
            <Trans>tasks on record</Trans>
          </dt>
          <dd>
            {coverage.before.totals.recorded} → {coverage.after.totals.recorded}
          </dd>
        </div>
        <div>
          <dt>
            <Trans>of what these tasks need</Trans>
          </dt>
          <dd>
            {coverage.before.onRecord}/{coverage.before.needed} → {coverage.after.onRecord}/{coverage.after.needed}
          </dd>
        </div>
        {alone[0] && (
          <div>
            <dt>
              <Plural value={alone[0].parts} one="part then depends" other="parts then depend" /> <Trans>on {alone[0].name} alone</Trans>
            </dt>
            <dd className="warn">{alone[0].parts}</dd>
          </div>
        )}
      </dl>
      <div className="signs">
        {marks.map((mark) => (
          <MarkKey key={mark} mark={mark} />
        ))}
        <span>
          <Trans>grey: stays</Trans>
        </span>
      </div>
    </div>
  );
}

function MarkKey({ mark }: { mark: ChangeMark }) {
  const { i18n } = useLingui();
  return (
    <span>
      <Sign mark={mark} /> {i18n._(markWords[mark])}
    </span>
  );
}

/** The scenario's assumptions. */
function Premises({ toBe }: { toBe: ToBeQuery }) {
  const scenario = toBe.scenario;
  const cited = scenario?.provenance.citations ?? [];
  return (
    (scenario?.note || cited.length > 0) && (
      <aside className="premises">
        {scenario?.note && <p>{scenario.note}</p>}
        {cited.length > 0 && (
          <p>
            <Trans>It is based on:</Trans>{' '}
            {cited.map(
              ({ source }, i) =>
                source && (
                  <span key={source.slug}>
                    {i > 0 && '; '}
                    <Link to="/id/$slug" params={{ slug: source.slug }}>
                      {source.title}
                    </Link>
                  </span>
                ),
            )}
          </p>
        )}
      </aside>
    )
  );
}

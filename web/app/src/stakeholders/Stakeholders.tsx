import './stakeholders.css';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useId, useMemo, useState, type FormEvent } from 'react';
import { stakeholdersQuery } from '../api/later';
import { viewerQuery } from '../api/queries';
import { useCountryView } from '../country/view';
import { useMay } from '../edit/Offer';
import { placeInText } from '../parts/places';
import { Take } from '../parts/Take';
import { analysisOf, degrees, stepsOf, withScores, type Analysis } from '../scene/stakeholders';
import { Answered } from '../shell/Answered';
import { Engaged, engagedLines } from './Engaged';
import { Grid } from './Grid';
import { useAssess } from './useAssess';
import { engagementWords } from './words';

const Planners = lazy(() => import('./Planners'));

/** A country's stakeholders: power over interest, and engagement. */
export function Stakeholders() {
  const { country } = useCountryView();
  const query = useQuery(stakeholdersQuery(country.code));
  const [assessor, setAssessor] = useState<string>();
  const analysis = useMemo(() => query.data && analysisOf(query.data, country, assessor), [query.data, country, assessor]);
  return <Answered query={query}>{() => analysis && <Assessed analysis={analysis} assessor={assessor} setAssessor={setAssessor} />}</Answered>;
}

type Props = { analysis: Analysis; assessor: string | undefined; setAssessor: (assessor: string | undefined) => void };

function Assessed({ analysis, assessor, setAssessor }: Props) {
  const { t, i18n } = useLingui();
  const { country } = useCountryView();
  const may = useMay(country.code);
  const assess = useAssess(country.code, analysis.standings);
  const [hot, setHot] = useState<string>();
  const [typing, setTyping] = useState(false);
  const standings = useMemo(() => withScores(analysis.standings, assess.scores), [analysis, assess.scores]);
  const shown = standings.filter(({ scores }) => scores.INFLUENCE_HELD !== null && scores.INTEREST !== null);
  const assessed = standings.filter(({ scores }) => scores.ENGAGEMENT_NOW !== null && scores.ENGAGEMENT_WANTED !== null);
  const less = assessed.filter((of) => stepsOf(of) > 0).length;
  const heads = [t`Stakeholder`, t`Power`, t`Interest`, t`Now`, t`Wanted`, t`Why`];
  const lines = () => engagedLines(standings, heads, (degree) => i18n._(engagementWords[degrees[degree]!]));
  const give = may?.allowed ? assess.give : undefined;
  return (
    <div className="stakeholders">
      <section>
        <div className="stakeholders-head">
          <p>
            <b>
              <Trans>Power and interest</Trans>
            </b>
            {shown.length > 0 && <Trans>: a cross shows how far assessors differ. Amber: less engaged than wanted.</Trans>}
          </p>
          {analysis.assessors.length > 1 && (
            <select className="field" aria-label={t`Assessors`} value={assessor ?? ''} onChange={(event) => setAssessor(event.target.value || undefined)}>
              <option value="">{t`all assessors`}</option>
              {analysis.assessors.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          )}
        </div>
        <Grid standings={standings} drafts={assess.scores} hot={hot} setHot={setHot} give={give} />
        <p className="kind">
          {shown.length === 0 && <Trans>No power or interest has been assessed here yet.</Trans>}{' '}
          {give ? (
            <Trans>Drag a point, move it with the arrow keys, or type in the table; you will be asked for a reason. Salience (Mitchell, Agle and Wood 1997) follows from the assessments.</Trans>
          ) : may?.why === null ? (
            <Trans>
              To assess, <a href="/sign-in">sign in</a>.
            </Trans>
          ) : (
            may && <Trans>You cannot assess here: {may.why}.</Trans>
          )}
        </p>
        {Object.keys(assess.scores).length > 0 && give && <Save assess={assess} />}
      </section>
      <section>
        <div className="stakeholders-head">
          <p>
            <b>
              <Trans>Engagement</Trans>
            </b>
            :{' '}
            <Plural value={assessed.length} _0="nobody has been assessed" one={`${less} of # is less engaged than wanted`} other={`${less} of # are less engaged than wanted`} />
          </p>
          {give && (
            <button type="button" className="button small" aria-pressed={typing} onClick={() => setTyping(!typing)}>
              {typing ? <Trans>Show</Trans> : <Trans>Assess</Trans>}
            </button>
          )}
        </div>
        <Engaged standings={standings} drafts={assess.scores} hot={hot} setHot={setHot} give={typing ? give : undefined} numbers={shown.map(({ slug }) => slug)} />
        <p className="take-along">
          <Take name={`${country.code}-stakeholders`} title={t`Stakeholders in ${placeInText(country.code, country.name)}`} lines={lines} />
        </p>
        {analysis.omitted > 0 && (
          <p className="status">
            <Plural value={analysis.omitted} one="One more was not assessed." other="# more were not assessed." />
          </p>
        )}
      </section>
      <Suspense>
        <Planners country={country.code} />
      </Suspense>
    </div>
  );
}

/** Saves or discards the new scores, with a reason. */
function Save({ assess }: { assess: ReturnType<typeof useAssess> }) {
  const id = useId();
  const { data: viewer } = useQuery(viewerQuery());
  const [reason, setReason] = useState('');
  const [who, setWho] = useState<string>();
  const assessor = who ?? viewer?.name ?? '';
  const count = Object.values(assess.scores).reduce((sum, given) => sum + Object.keys(given).length, 0);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    assess.save({ assessor: assessor.trim(), reason: reason.trim() });
  };
  return (
    <form className="assess" onSubmit={submit}>
      <p>
        <b>
          <Plural value={count} one="One score is not saved yet." other="# scores are not saved yet." />
        </b>{' '}
        <Trans>They become assessments that anybody can read, with their assessor and reason.</Trans>
      </p>
      <label htmlFor={`${id}-why`}>
        <Trans>Why?</Trans>
      </label>
      <textarea id={`${id}-why`} className="field" rows={2} required value={reason} onChange={(event) => setReason(event.target.value)} />
      <label htmlFor={`${id}-who`}>
        <Trans>Assessed by</Trans>
      </label>
      <input id={`${id}-who`} className="field" required value={assessor} onChange={(event) => setWho(event.target.value)} />
      {assess.fault && (
        <p className="wrong" role="alert">
          {assess.fault}
        </p>
      )}
      <p className="assess-buttons">
        <button type="submit" className="button primary" disabled={assess.saving || reason.trim() === '' || assessor.trim() === ''}>
          <Trans>Save</Trans>
        </button>
        <button type="button" className="button" onClick={assess.discard}>
          <Trans>Discard</Trans>
        </button>
      </p>
    </form>
  );
}
